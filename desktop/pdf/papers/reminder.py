"""The letter that reminds an agency of what it has not carried out yet, from whichever sessions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Stack
from desktop.pdf.blocks.table import Row, Table
from desktop.pdf.papers.letter_parts import Correspondence, LetterParts, fitted
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.minutes_words import ROW
from desktop.pdf.papers.notice import DEADLINE, NO_DEADLINE, SECRETARIAT, TEXT
from desktop.pdf.text.passage import Span

if TYPE_CHECKING:
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.papers.outstanding import OutstandingLine

SUBJECT = "یادآوری مصوبات اجرانشده"
TELLS = "به آگاهی می‌رساند {what} مربوط به آن دستگاه تا روز {day} به انجام نرسیده است:"
ONE, MANY = "مصوبهٔ زیر", "مصوبات زیر"
CLOSING = (
    "خواهشمند است دستور فرمایید در اجرای آن تسریع و نتیجه یا، در صورت وجود مانع، علت آن به {secretariat} "
    "اعلام شود. همکاری آن دستگاه موجب امتنان است."
)
SESSION, LATE = "جلسه", "تأخیر"
DAYS = "{count} روز"
_SHARES = (0.08, 0.17, 0.48, 0.15, 0.12)


@dataclass(frozen=True, slots=True)
class Reminder:
    """What one agency is reminded of; ``day`` is that of which the letter speaks."""

    sent: Correspondence
    day: str
    lines: tuple[OutstandingLine, ...]
    secretariat: str = ""
    look: Look = Look()


def reminder_sections(typesetter: Typesetter, paper: Reminder, _marks: list[Mark]) -> list[Section]:
    """Give the letter with the table of what is left."""

    def made(look: Look) -> Section:
        parts = LetterParts(typesetter, look, paper.sent)
        what = ONE if len(paper.lines) == 1 else MANY
        tells = parts.text(TELLS.format(what=what, day=paper.day))
        closing = CLOSING.format(secretariat=paper.secretariat or SECRETARIAT)
        return parts.section([tells, _table(parts, paper)], closing)

    return [fitted(made, paper.look)]


def _table(parts: LetterParts, paper: Reminder) -> Table:
    manner, digits = parts.manner, paper.look.digits
    rows = [
        Row(
            (
                parts.text(digits(str(number)), manner.cell_middle),
                Stack(tuple(parts.text(each, manner.cell_middle) for each in line.about)),
                Stack(tuple(_text(parts, line))),
                parts.text(line.deadline or NO_DEADLINE, manner.cell_middle),
                parts.text(digits(DAYS.format(count=line.days)) if line.days else "", manner.cell_middle),
            )
        )
        for number, line in enumerate(paper.lines, start=1)
    ]
    head = Row(tuple(parts.text(each, manner.cell_head) for each in (ROW, SESSION, TEXT, DEADLINE, LATE)))
    return Table(_SHARES, tuple(rows), head, manner.before_table, padding=manner.padding)


def _text(parts: LetterParts, line: OutstandingLine) -> list[Stack]:
    manner = parts.manner
    marked = [parts.text([Span(line.mark, bold=True)], manner.cell_start)] if line.mark else []
    said = [parts.text(each, manner.cell) for each in line.text.splitlines() if each.strip()]
    return [Stack((each,)) for each in (*marked, *said)]
