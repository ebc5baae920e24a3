"""The figures of bodies in a period: a summary, charts, tables, and what each figure is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Rule, Stack
from desktop.pdf.blocks.chart import ChartBlock
from desktop.pdf.blocks.columns import shares_of, wanted
from desktop.pdf.blocks.paragraph import paragraph
from desktop.pdf.blocks.row import striped
from desktop.pdf.blocks.table import Row
from desktop.pdf.papers import letter
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.sheet import Heading, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.domain.chart import Chart
    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.minutes import Fact

TITLE = "آمار جلسات و مصوبات"
NOTES = "توضیح شاخص‌ها"
NONE = "در این بازه جلسه‌ای برگزار نشده است."
_DENSE = 0.84
"""Of the usual size: the letters of tables with many columns."""
_MANY = 5
_SMALL = 0.82
_BEFORE_NOTES = 12.0


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table in words; ``centred`` says of each column whether it stands in its middle, as figures do."""

    title: str
    heads: tuple[str, ...]
    centred: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class FiguresPaper:
    """The figures of ``scope``, such as a body; ``notes`` say what each figure is, by its name."""

    scope: str
    look: Look = Look()
    date: str = ""
    facts: tuple[Fact, ...] = ()
    summary: PaperTable | None = None
    charts: tuple[Chart, ...] = ()
    tables: tuple[PaperTable, ...] = ()
    notes: tuple[tuple[str, str], ...] = ()


def figures_sections(typesetter: Typesetter, paper: FiguresPaper, _marks: list[Mark]) -> list[Section]:
    """Set the summary first, then what there is to see, then the tables; without a session it says so."""
    sheet = Sheet(typesetter, paper.look)
    blocks: list[Block] = sheet.facts(paper.facts)
    if paper.summary is None:
        blocks += sheet.body(NONE)
    else:
        blocks += _titled(sheet, paper.summary)
    for chart in paper.charts:
        title = sheet.text(chart.title, sheet.manner.heading)
        drawn = ChartBlock(typesetter, chart, paper.look.digits)
        blocks.append(Stack((title, drawn), before=title.before, together=True))
    for table in paper.tables:
        blocks += _titled(sheet, table)
    return [sheet.section(Heading(TITLE, paper.scope, paper.date), [*blocks, *_notes(sheet, paper)])]


def _titled(sheet: Sheet, table: PaperTable) -> list[Block]:
    """Give a table under its title, as wide as its words ask for, small where its columns are many."""
    scale = _DENSE if len(table.heads) > _MANY else 1.0
    side = sheet.manner.padding[0] * scale
    styles = [sheet.manner.cell_middle if each else sheet.manner.cell_start for each in table.centred]
    cells = [
        [sheet.text(head, replace(sheet.manner.cell_head, size=style.size * scale))]
        + [sheet.text(text, replace(style, size=style.size * scale)) for text in texts]
        for head, style, texts in zip(
            table.heads,
            styles,
            zip(*table.rows, strict=True) if table.rows else [()] * len(styles),
            strict=True,
        )
    ]
    head, *rows = (Row(texts) for texts in zip(*cells, strict=True))
    shares = shares_of([wanted(column, side) for column in cells], sheet.width)
    made = replace(sheet.table(shares, striped(rows), head), padding=(side, sheet.manner.padding[1] * scale))
    return sheet.headed(table.title, [replace(made, before=sheet.manner.before_table)])


def _notes(sheet: Sheet, paper: FiguresPaper) -> Iterator[Block]:
    """Give the period and what each figure is, small at the end of the paper."""
    if not paper.notes:
        return
    small = replace(sheet.manner.body, size=sheet.manner.body.size * _SMALL, before=1.5)
    heading = replace(small, bold=True, with_next=True, before=3)
    yield Rule(before=_BEFORE_NOTES, ink=0.5, with_next=True)
    yield sheet.text(NOTES, heading)
    for name, meaning in paper.notes:
        yield paragraph(sheet.typesetter, letter.labelled(name, meaning), small)
