"""The notice of resolutions: what a session decided that one agency has to carry out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Stack
from desktop.pdf.blocks.table import Row, Table
from desktop.pdf.papers.letter import labelled
from desktop.pdf.papers.letter_parts import Correspondence, LetterParts, fitted
from desktop.pdf.papers.look import Look
from desktop.pdf.papers.minutes_words import COOPERATING, ROW
from desktop.pdf.text.passage import Span

if TYPE_CHECKING:
    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.mark import Mark
    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter

SUBJECT = "ابلاغ مصوبات {session}"
_TELLS = (
    "به آگاهی می‌رساند در {session}{day}، {what} مربوط به آن دستگاه به تصویب رسید که برای اجرا ابلاغ می‌شود:"
)
_ON_DAY = " مورخ {day}"
_ONE, _MANY = "مصوبهٔ زیر", "مصوبات زیر"
CLOSING = (
    "خواهشمند است دستور فرمایید اقدام لازم {when} انجام و نتیجه به {secretariat} اعلام شود. "
    "همکاری آن دستگاه موجب امتنان است."
)
_IN_TIME, _SOON = "در مهلت تعیین‌شده", "در کوتاه‌ترین زمان"
SECRETARIAT = "این دبیرخانه"
NUMBER = "مصوبهٔ شمارهٔ"
CITES = "مستند قانونی"
JOINTLY = "مسئول مشترک"
TEXT, PART, DEADLINE = "شرح مصوبه", "نقش", "مهلت اجرا"
NO_DEADLINE = "تعیین نشده"
RESPONSIBLE, HELPS = "مسئول", "همکار"
_SHARES = (0.08, 0.74, 0.18)
_SHARES_WITH_PART = (0.08, 0.63, 0.12, 0.17)


@dataclass(frozen=True, slots=True)
class NoticeEntry:
    """One resolution as its agency reads it; ``others`` are jointly responsible, ``helpers`` cooperate.

    Where the agency only ``helps``, whoever is responsible stands in ``others``.
    """

    text: str
    number: str = ""
    preamble: str = ""
    deadline: str = ""
    citations: tuple[str, ...] = ()
    others: str = ""
    helpers: str = ""
    mark: str = ""
    helps: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What one agency is told of the resolutions of one session, and nothing of the others."""

    sent: Correspondence
    session: str
    day: str = ""
    secretariat: str = ""
    entries: tuple[NoticeEntry, ...] = ()
    look: Look = Look()


def sentence_of(paper: Notice) -> str:
    """Return the sentence that says what was decided when."""
    day = _ON_DAY.format(day=paper.day) if paper.day else ""
    what = _ONE if len(paper.entries) == 1 else _MANY
    return _TELLS.format(session=paper.session, day=day, what=what)


def closing_of(paper: Notice) -> str:
    """Return the sentence that asks for the work."""
    when = _IN_TIME if any(entry.deadline for entry in paper.entries) else _SOON
    return CLOSING.format(when=when, secretariat=paper.secretariat or SECRETARIAT)


def shares_of(paper: Notice) -> tuple[float, ...]:
    """Return the widths of the columns; that of the agency's part is there where it only helps."""
    return _SHARES_WITH_PART if _with_part(paper) else _SHARES


def heads_of(paper: Notice) -> tuple[str, ...]:
    """Return the heads of the columns."""
    return (ROW, TEXT, *((PART,) if _with_part(paper) else ()), DEADLINE)


def words_of(entry: NoticeEntry) -> list[list[Span]]:
    """Return the paragraphs of a resolution as its agency reads it."""
    head = " – ".join(filter(None, (f"{NUMBER} {entry.number}" if entry.number else "", entry.mark)))
    paragraphs = [[Span(head, bold=True)]] if head else []
    for text in (entry.preamble, entry.text):
        paragraphs += [[Span(line)] for line in text.splitlines() if line.strip()]
    said = (
        (RESPONSIBLE if entry.helps else JOINTLY, entry.others),
        (COOPERATING, entry.helpers),
        *((CITES, each) for each in entry.citations),
    )
    return [*paragraphs, *(list(labelled(label, value)) for label, value in said if value)]


def beside(paper: Notice, entry: NoticeEntry) -> list[str]:
    """Return what stands in the columns beside a resolution."""
    part = [HELPS if entry.helps else RESPONSIBLE] if _with_part(paper) else []
    return [*part, entry.deadline or NO_DEADLINE]


def notice_sections(typesetter: Typesetter, paper: Notice, _marks: list[Mark]) -> list[Section]:
    """Give the letter with the table of the resolutions."""

    def made(look: Look) -> Section:
        parts = LetterParts(typesetter, look, paper.sent)
        tells = parts.text(sentence_of(paper))
        return parts.section([tells, _table(parts, paper)] if paper.entries else [tells], closing_of(paper))

    return [fitted(made, paper.look)]


def _with_part(paper: Notice) -> bool:
    return any(entry.helps for entry in paper.entries)


def _table(parts: LetterParts, paper: Notice) -> Table:
    manner = parts.manner
    rows = [
        Row(
            (
                parts.text(paper.look.digits(str(number)), manner.cell_middle),
                Stack(tuple(_entry(parts, entry))),
                *(parts.text(each, manner.cell_middle) for each in beside(paper, entry)),
            )
        )
        for number, entry in enumerate(paper.entries, start=1)
    ]
    head = Row(tuple(parts.text(each, manner.cell_head) for each in heads_of(paper)))
    return Table(shares_of(paper), tuple(rows), head, manner.before_table, padding=manner.padding)


def _entry(parts: LetterParts, entry: NoticeEntry) -> list[Block]:
    """Set its paragraphs; only the words of the resolution are spread over the width."""
    manner = parts.manner
    return [
        parts.text(spans, manner.cell_start if spans[0].bold else manner.cell) for spans in words_of(entry)
    ]
