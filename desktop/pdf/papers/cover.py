"""What stands on the outside of a session's file: its cover page, and labels for folders and their backs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Beside, Room, Stack
from desktop.pdf.blocks.boxed import Boxed
from desktop.pdf.blocks.paragraph import Align, Style
from desktop.pdf.blocks.section import MILLIMETRE, Frame, Section
from desktop.pdf.document.structure import Role
from desktop.pdf.papers.letter import brief
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.sheet import Heading, Sheet
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.minutes import Fact

FILE = "پروندهٔ جلسه"
LABELS = "برچسب پرونده"
NUMBER = "جلسهٔ شمارهٔ {number}"
_SCALES = (1.0, 0.85, 0.7, 0.55, 0.45)
_COVER = 120 * MILLIMETRE
_PADDING = 8.0
_SMALL = Style(size=11, leading=1.5, align=Align.CENTRE, base=1, ink=0.2)
_BIG = Style(size=26, leading=1.6, bold=True, align=Align.CENTRE, base=1, role=Role.H1)
_BODY = Style(size=18, leading=1.6, bold=True, align=Align.CENTRE, base=1)
_REST = Style(size=15, leading=1.7, align=Align.CENTRE, base=1, before=6)


class LabelForm(Enum):
    """What a label is stuck to."""

    FOLDER = "folder"
    SPINE = "spine"
    """The back of a box file, which stands upright on its shelf."""


@dataclass(frozen=True, slots=True)
class FileCover:
    """The cover of one session's file; ``facts`` count what lies in it."""

    title: str
    look: Look = Look()
    body: str = ""
    number: str = ""
    date: str = ""
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """What a label says; where there is no number the title tells the session, and perhaps its body too."""

    office: str
    body: str
    title: str
    number: str = ""
    date: str = ""
    content: str = ""


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Labels of several sessions, to be cut out."""

    labels: tuple[Label, ...]
    form: LabelForm = LabelForm.FOLDER
    look: Look = Look()


@dataclass(frozen=True, slots=True)
class _Measure:
    columns: int
    height: float
    scale: float


_MEASURES = {
    LabelForm.FOLDER: _Measure(2, 50 * MILLIMETRE, 0.72),
    LabelForm.SPINE: _Measure(3, 190 * MILLIMETRE, 1.15),
}


def cover_sections(typesetter: Typesetter, paper: FileCover, _marks: list[Mark]) -> list[Section]:
    """Set the cover: what the file is, in large letters in a box, over what lies in it.

    A body that the title names already is not named twice.
    """
    sheet = Sheet(typesetter, paper.look)
    numbered = NUMBER.format(number=paper.number) if paper.number else ""
    body = _unless_said(paper.body, paper.title)
    lines = [(FILE, _REST), (paper.title, _BIG), (body, _BODY), (numbered, _REST), (paper.date, _REST)]
    block = _fitted(sheet, lines, sheet.width - 2 * _PADDING, _COVER - 2 * _PADDING)
    box = Boxed(block, _COVER, _PADDING, weight=1.2, ink=0.0, before=90)
    section = sheet.section(Heading(""), [box, Room(20), *sheet.facts(paper.facts)])
    title = " – ".join(filter(None, (FILE, paper.title)))
    return [replace(section, frame=replace(section.frame, title=title, foot=lambda *_: Stack(())))]


def labels_sections(typesetter: Typesetter, paper: LabelSheet, _marks: list[Mark]) -> list[Section]:
    """Set the labels in rows, from the right."""
    sheet = Sheet(typesetter, paper.look)
    measure = _MEASURES[paper.form]
    width = sheet.width / measure.columns
    boxes = [_label(sheet, each, width, measure) for each in paper.labels]
    rows: list[Block] = []
    for start in range(0, len(boxes), measure.columns):
        row = boxes[start : start + measure.columns]
        empty = [Stack(())] * (measure.columns - len(row))
        rows.append(Beside((*row, *empty), (1 / measure.columns,) * measure.columns))
    return [Section(_bare_frame(sheet), rows)]


def _label(sheet: Sheet, label: Label, width: float, measure: _Measure) -> Boxed:
    numbered = NUMBER.format(number=label.number) if label.number else label.title
    lines = [
        (label.office, _SMALL),
        (_unless_said(label.body, numbered), replace(_BODY, before=4)),
        (numbered, replace(_REST, bold=True)),
        (label.date, _REST),
        (label.content, _SMALL),
    ]
    scaled = [(text, _scaled(style, measure.scale)) for text, style in lines]
    block = _fitted(sheet, scaled, width - 2 * _PADDING, measure.height - 2 * _PADDING)
    return Boxed(block, measure.height, _PADDING)


def _fitted(sheet: Sheet, lines: Sequence[tuple[str, Style]], width: float, height: float) -> Stack:
    """Set lines as large as they have room; what is too long even in the smallest letters is cut short."""
    said = [(" ".join(text.split()), style) for text, style in lines if text.strip()]
    for scale in _SCALES:
        found = [sheet.text(text, _scaled(style, scale)) for text, style in said]
        stack = Stack(tuple(found))
        if stack.height(width) <= height and all(each.least_width <= width for each in found):
            return stack
    return Stack(tuple(sheet.text(brief(text), _scaled(style, _SCALES[-1])) for text, style in said))


def _unless_said(body: str, title: str) -> str:
    return "" if squashed_key(body) in squashed_key(title) else body


def _scaled(style: Style, scale: float) -> Style:
    return replace(style, size=style.size * scale, before=style.before * scale)


def _bare_frame(sheet: Sheet) -> Frame:
    lines = sheet.look.letterhead.lines
    return Frame(
        title=LABELS,
        subject="",
        author=lines[0] if lines else "",
        head=lambda _number, _last: None,
        foot=lambda _number, _last: Stack(()),
        margins=sheet.manner.margins,
    )
