"""The sessions of a body in a period: who chaired each, how many attended, and what it decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.blocks.row import Row, striped
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.sheet import ROW, Heading, Sheet, last_kept

if TYPE_CHECKING:
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.minutes import Fact

TITLE = "فهرست جلسات"
HEADS = (ROW, "شمارهٔ جلسه", "تاریخ", "نوع جلسه", "رئیس جلسه", "حاضر", "غایب", "مصوبه", "وضعیت")
TOTAL = "جمع: {count} جلسه"
NONE = "در این بازه جلسه‌ای ثبت نشده است."
_SHARES = (0.07, 0.09, 0.13, 0.12, 0.21, 0.08, 0.08, 0.09, 0.13)


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session; the numbers are those of people and of resolutions."""

    number: str
    date: str
    kind: str
    chair: str
    state: str
    present: int = 0
    absent: int = 0
    resolutions: int = 0


@dataclass(frozen=True, slots=True)
class SessionList:
    """The sessions of ``body``, in the order in which they were held; ``facts`` say for which period."""

    body: str
    look: Look = Look()
    date: str = ""
    facts: tuple[Fact, ...] = ()
    sessions: tuple[SessionLine, ...] = ()


def session_list_sections(typesetter: Typesetter, paper: SessionList, _marks: list[Mark]) -> list[Section]:
    """Set the list with its totals; without a session it says that there is none."""
    sheet = Sheet(typesetter, paper.look)
    rows = striped([_row(sheet, number, each) for number, each in enumerate(paper.sessions, start=1)])
    sums = (
        sum(each.present for each in paper.sessions),
        sum(each.absent for each in paper.sessions),
        sum(each.resolutions for each in paper.sessions),
    )
    words = TOTAL.format(count=sheet.digits(str(len(rows))))
    total = sheet.total(words, 5, (*(sheet.digits(str(each)) for each in sums), ""))
    table = sheet.table(_SHARES, last_kept(rows, total), sheet.heads(HEADS))
    blocks = [*sheet.facts(paper.facts), *([table] if rows else sheet.body(NONE))]
    return [sheet.section(Heading(TITLE, paper.body, paper.date), blocks)]


def _row(sheet: Sheet, number: int, session: SessionLine) -> Row:
    counts = (session.present, session.absent, session.resolutions)
    return Row((
        sheet.count(number),
        *map(sheet.middle, (session.number, session.date, session.kind, session.chair)),
        *map(sheet.count, counts),
        sheet.middle(session.state),
    ))  # fmt: skip
