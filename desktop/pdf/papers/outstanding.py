"""The resolutions that are not carried out yet, by the agencies that are to do it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Stack
from desktop.pdf.blocks.table import Row
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.sheet import ROW, Heading, Sheet, last_kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.minutes import Fact

TITLE = "مصوبات اجرانشده"
HEADS = (ROW, "جلسه", "شرح مصوبه", "مهلت اجرا", "تأخیر", "وضعیت", "آخرین پیگیری")
WITHOUT_AGENCY = "بدون دستگاه مسئول"
COUNT = "{count} مصوبه"
LATE = "{count} سررسیدگذشته"
DAYS = "{count} روز"
TOTAL = "جمع: {count} مصوبه"
NONE = "مصوبهٔ اجرانشده‌ای نیست."
_SHARES = (0.05, 0.12, 0.38, 0.11, 0.07, 0.1, 0.17)


@dataclass(frozen=True, slots=True)
class OutstandingLine:
    """One resolution as its agency is to see it; ``days`` is how long it is overdue, 0 where it is not.

    ``about`` finds it again, such as number and date of its session; ``mark`` is such as «محرمانه».
    """

    id: str
    about: tuple[str, ...]
    text: str
    deadline: str = ""
    days: int = 0
    state: str = ""
    last: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class AgencyLines:
    """What one agency is to carry out; without a name nobody is."""

    agency: str
    lines: tuple[OutstandingLine, ...]


@dataclass(frozen=True, slots=True)
class Outstanding:
    """The resolutions by agency; one of two agencies stands under both and is counted once.

    ``left_out`` are the confidential ones that do not stand on paper, which the clerk is told.
    """

    look: Look = Look()
    date: str = ""
    agency: str = ""
    facts: tuple[Fact, ...] = ()
    agencies: tuple[AgencyLines, ...] = ()
    left_out: int = 0


def outstanding_sections(typesetter: Typesetter, paper: Outstanding, _marks: list[Mark]) -> list[Section]:
    """Set the list lying on its side, an agency's name over what it is to do."""
    sheet = Sheet(typesetter, paper.look, landscape=True)
    rows = list(_rows(sheet, paper))
    blocks: Sequence[Block] = sheet.body(NONE)
    if rows:
        every = {line.id: line for each in paper.agencies for line in each.lines}
        total = sheet.total(_counted(sheet, TOTAL, tuple(every.values())), len(HEADS), ())
        blocks = [sheet.table(_SHARES, last_kept(rows, total), sheet.heads(HEADS))]
    return [sheet.section(Heading(TITLE, paper.agency, paper.date), [*sheet.facts(paper.facts), *blocks])]


def _rows(sheet: Sheet, paper: Outstanding) -> Iterator[Row]:
    number = 0
    for each in paper.agencies:
        if not each.lines:
            continue
        counted = _counted(sheet, COUNT, each.lines)
        yield sheet.group(each.agency or WITHOUT_AGENCY, len(HEADS), counted)
        for line in each.lines:
            number += 1
            yield _row(sheet, number, line)


def _row(sheet: Sheet, number: int, line: OutstandingLine) -> Row:
    mark = [sheet.text(line.mark, sheet.manner.cell_group)] if line.mark else []
    late = DAYS.format(count=sheet.digits(str(line.days))) if line.days else ""
    return Row((
        sheet.count(number),
        Stack(tuple(map(sheet.middle, filter(None, line.about)))),
        Stack((*mark, sheet.start(line.text))),
        *map(sheet.middle, (line.deadline, late, line.state)),
        sheet.start(line.last),
    ))  # fmt: skip


def _counted(sheet: Sheet, words: str, lines: Sequence[OutstandingLine]) -> str:
    late = sum(1 for line in lines if line.days)
    said = words.format(count=sheet.digits(str(len(lines))))
    return f"{said}، {LATE.format(count=sheet.digits(str(late)))}" if late else said
