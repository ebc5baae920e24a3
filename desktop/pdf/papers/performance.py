"""The report of an office or an agency for a period: figures by dimension, words, open points, signature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Stack
from desktop.pdf.blocks.section import spread
from desktop.pdf.blocks.table import Row
from desktop.pdf.papers.letter_parts import NOBODY, signature
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.manner import COMPACT, FORMAL
from desktop.pdf.papers.sheet import ROW, Heading, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.manner import Manner
    from desktop.pdf.papers.minutes import Fact, Signatory

TITLE = "گزارش عملکرد"
FIGURES, TOLD, NARRATIVE, POINTS = "ارقام عملکرد", "شاخص‌های توصیفی", "گزارش توصیفی", "نکات باز"
FIGURE_HEADS = (ROW, "شاخص", "واحد", "برنامه", "عملکرد", "تحقق")
POINT_HEADS = (ROW, "شرح", "دستگاه", "وضعیت")
NOTHING = "برای این دوره رقمی ثبت نشده است."
DRAFT = "این گزارش هنوز تأیید نشده است."
_FIGURE_SHARES = (0.08, 0.42, 0.12, 0.14, 0.14, 0.1)
_POINT_SHARES = (0.08, 0.52, 0.22, 0.18)


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One indicator with what was planned and achieved, in words; ``share`` is such as «۹۸٪»."""

    name: str
    unit: str = ""
    planned: str = ""
    achieved: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True)
class DimensionLines:
    """The indicators of one dimension."""

    name: str
    lines: tuple[FigureLine, ...]


@dataclass(frozen=True, slots=True)
class PointLine:
    """What is left open, whose it is, and how it stands."""

    words: str
    agency: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class Performance:
    """The report; ``told`` are indicators that words alone tell of, each with its words."""

    name: str = ""
    look: Look = Look()
    date: str = ""
    facts: tuple[Fact, ...] = ()
    figures: tuple[DimensionLines, ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    narrative: str = ""
    points: tuple[PointLine, ...] = ()
    is_approved: bool = True
    signatory: Signatory = NOBODY


def performance_sections(typesetter: Typesetter, paper: Performance, _marks: list[Mark]) -> list[Section]:
    """Set the report on one page, in smaller letters where it takes them; what is longer has more pages."""
    report = _report(typesetter, paper, FORMAL)
    return [report if len(spread(report)) == 1 else _report(typesetter, paper, COMPACT)]


def _report(typesetter: Typesetter, paper: Performance, manner: Manner) -> Section:
    """Give the report; one that is not approved says so before all else."""
    sheet = Sheet(typesetter, paper.look, manner)
    told = [block for name, words in paper.told for block in sheet.body(f"{name}: {words}")]
    blocks = [
        *([] if paper.is_approved else sheet.body(DRAFT)),
        *sheet.facts(paper.facts),
        *sheet.headed(FIGURES, _figures(sheet, paper)),
        *sheet.headed(TOLD, told),
        *sheet.headed(POINTS, _points(sheet, paper)),
    ]
    *before, last = sheet.headed(NARRATIVE, sheet.body(paper.narrative)) or [Stack(())]
    signed = signature(typesetter, sheet.manner, paper.signatory)
    together = Stack((last, signed), together=True)  # nobody signs an empty page
    return sheet.section(Heading(TITLE, paper.name, paper.date), [*blocks, *before, together])


def _figures(sheet: Sheet, paper: Performance) -> list[Block]:
    rows = list(_rows(sheet, paper))
    return [sheet.table(_FIGURE_SHARES, rows, sheet.heads(FIGURE_HEADS))] if rows else sheet.body(NOTHING)


def _rows(sheet: Sheet, paper: Performance) -> Iterator[Row]:
    number = 0
    for each in paper.figures:
        yield sheet.group(each.name, len(FIGURE_HEADS))
        for line in each.lines:
            number += 1
            figures = map(sheet.middle, (line.unit, line.planned, line.achieved, line.share))
            yield Row((sheet.count(number), sheet.start(line.name), *figures))


def _points(sheet: Sheet, paper: Performance) -> list[Block]:
    rows = [
        Row(
            (
                sheet.count(number),
                sheet.start(each.words),
                sheet.middle(each.agency),
                sheet.middle(each.state),
            )
        )
        for number, each in enumerate(paper.points, 1)
    ]
    return [sheet.table(_POINT_SHARES, rows, sheet.heads(POINT_HEADS))] if rows else []
