"""The file with which an office is handed over: cover, what belongs to it, and the minutes to be signed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Room, Stack
from desktop.pdf.blocks.boxed import Boxed
from desktop.pdf.blocks.columns import shares_of, wanted
from desktop.pdf.blocks.paragraph import Align, Style
from desktop.pdf.blocks.row import striped
from desktop.pdf.blocks.section import MILLIMETRE
from desktop.pdf.blocks.table import Row
from desktop.pdf.document.structure import Role
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.sheet import ROW, Heading, Sheet, last_kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.paragraph import Paragraph
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.minutes import Fact

DOSSIER = "پروندهٔ واگذاری دفتر"
MINUTES = "صورت‌جلسهٔ تحویل و تحول"
SIGNATURES = "امضاها"
SIGNATURE_HEADS = ("عنوان", "نام و نام خانوادگی", "سمت و دستگاه", "امضا و مهر")
IDENTITY, NOTHING, TOTAL = "شناسنامه", "موردی ثبت نشده است.", "جمع"
_SIGNATURE_SHARES = (0.16, 0.26, 0.3, 0.28)
_SIGNATURE_HEIGHT = 58.0  # points: room for a signature and a seal
_COVER, _PADDING = 130 * MILLIMETRE, 10.0
_SMALL = Style(size=13, leading=1.6, align=Align.CENTRE, base=1, before=8)
_BIG = Style(size=24, leading=1.6, bold=True, align=Align.CENTRE, base=1, role=Role.H1, before=10)
_SIDE = 0.86
"""Of the usual size: the letters of the tables, which have many columns."""


@dataclass(frozen=True, slots=True)
class DossierTable:
    """A table of the file; ``centred`` says of each column whether it stands in its middle, as figures do.

    ``total`` is a figure under the column ``totalled``, counted from 0.
    """

    title: str
    heads: tuple[str, ...]
    centred: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    total: str = ""
    totalled: int = 0


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs the handover: as what, and, where they are known, name and post."""

    role: str
    name: str = ""
    post: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """The whole file; ``counts`` stand on the cover, ``left_out`` are confidential resolutions."""

    name: str
    look: Look = Look()
    date: str = ""
    receiver: str = ""
    counts: tuple[Fact, ...] = ()
    facts: tuple[Fact, ...] = ()
    tables: tuple[DossierTable, ...] = ()
    minutes: tuple[str, ...] = ()
    signing: tuple[Signing, ...] = ()
    left_out: int = 0


def dossier_sections(typesetter: Typesetter, paper: Dossier, _marks: list[Mark]) -> list[Section]:
    """Set the cover, then the parts one after the other, then the minutes on a page of their own."""
    sheet = Sheet(typesetter, paper.look)
    parts = sheet.headed(IDENTITY, sheet.facts(paper.facts))
    for table in paper.tables:
        parts += _part(sheet, table)
    said = [each for text in paper.minutes for each in sheet.body(text)]
    return [
        _cover(sheet, paper),
        sheet.section(Heading(DOSSIER, paper.name, paper.date), parts),
        sheet.section(Heading(MINUTES, paper.name, paper.date), [*said, *_signatures(sheet, paper.signing)]),
    ]


def _cover(sheet: Sheet, paper: Dossier) -> Section:
    lines = [(DOSSIER, _SMALL), (paper.name, _BIG), (paper.receiver, _SMALL), (paper.date, _SMALL)]
    block = Stack(tuple(sheet.text(text, style) for text, style in lines if text))
    box = Boxed(block, _COVER, _PADDING, weight=1.2, ink=0.0, before=80)
    section = sheet.section(Heading(""), [box, Room(20), *sheet.facts(paper.counts)])
    title = f"{DOSSIER} – {paper.name}"
    return replace(section, frame=replace(section.frame, title=title, foot=lambda *_: Stack(())))


def _part(sheet: Sheet, table: DossierTable) -> list[Block]:
    """Give a table under its title, as wide as its words ask for; an empty one says so."""
    if not table.rows:
        return sheet.headed(table.title, sheet.body(NOTHING))
    manner = sheet.manner
    head_style = replace(manner.cell_head, size=manner.cell_head.size * _SIDE)
    numbers = [sheet.digits(str(number)) for number in range(1, len(table.rows) + 1)]
    cells: list[list[Paragraph]] = []
    for head, centred, texts in zip(
        (ROW, *table.heads), (True, *table.centred), (numbers, *zip(*table.rows, strict=True)), strict=True
    ):
        usual = manner.cell_middle if centred else manner.cell_start
        style = replace(usual, size=usual.size * _SIDE)
        cells.append([sheet.text(head, head_style), *(sheet.text(text, style) for text in texts)])
    head_row, *rows = (Row(texts) for texts in zip(*cells, strict=True))
    body = striped(rows)
    if table.total:
        total = sheet.text(table.total, head_style)
        cells[table.totalled + 1].append(total)  # its column is as wide as the sum asks for
        after = [""] * (len(table.heads) - table.totalled - 1)
        last = sheet.total(TOTAL, table.totalled + 1, ["", *after])
        last = replace(last, cells=(last.cells[0], total, *last.cells[2:]))
        body = last_kept(body, last)
    side = manner.padding[0] * _SIDE
    shares = shares_of([wanted(column, side) for column in cells], sheet.width)
    made = sheet.table(shares, body, head_row)
    made = replace(made, padding=(side, manner.padding[1] * _SIDE), before=manner.before_table)
    note = [sheet.text(table.note, replace(manner.body, with_next=True))] if table.note else []
    return sheet.headed(table.title, [*note, made])


def _signatures(sheet: Sheet, signing: Sequence[Signing]) -> list[Block]:
    """Keep those who sign together with their heading."""
    rows = [
        Row(
            (sheet.middle(each.role), sheet.middle(each.name), sheet.middle(each.post), sheet.middle("")),
            lowest=_SIGNATURE_HEIGHT,
            solid=True,
        )
        for each in signing
    ]
    if not rows:
        return []
    heading = sheet.text(SIGNATURES, sheet.manner.heading)
    table = sheet.table(_SIGNATURE_SHARES, rows, sheet.heads(SIGNATURE_HEADS))
    together = (heading, replace(table, before=sheet.manner.before_table))
    return [Stack(together, before=sheet.manner.heading.before, together=True)]
