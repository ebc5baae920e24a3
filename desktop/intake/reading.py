"""The values that reading old minutes gives: what the text says, and a question for what it does not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that the text does not say or says in two ways; ``about`` names the part it concerns.

    ``about`` is ``title``, ``body``, ``number``, ``date``, ``place``, ``organiser``, ``start``, ``end``,
    ``agenda``, ``present``, ``resolutions``, one of them (``resolution 3``) or what is asked of one
    (``resolution 3 deadline``, ``resolution 3 clause 2 responsible``); ``head`` and ``other`` are lines
    and sections that have no place in a reading.
    """

    about: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadVote:
    """How a decision was taken, as written; the counts only where the text gives them."""

    text: str
    unanimous: bool = False
    votes_for: int | None = None
    votes_against: int | None = None
    abstained: int | None = None


@dataclass(frozen=True, slots=True)
class ReadAgendaItem:
    """One item of the agenda as written, and who presents it, or "" where the item does not say."""

    text: str
    presenter: str = ""
    vote: ReadVote | None = None


@dataclass(frozen=True, slots=True)
class ReadStatement:
    """What was said, as written, and by whom, or "" where the text does not attribute it."""

    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadClause:
    """A sub-item of a resolution, such as «۱-۵: …»; ``mark`` is its number or letter as typed."""

    order: int
    mark: str
    words: str
    responsible: tuple[str, ...] = ()
    deadline_on: date | None = None
    deadline_text: str = ""
    next_session: bool = False

    @property
    def typed(self) -> str:
        """The words with their mark before them."""
        return f"{self.mark} {self.words}" if self.mark else self.words


@dataclass(frozen=True, slots=True)
class ReadResolution:
    """One resolution as written; ``deadline_on`` is a date only where the text gives a whole one.

    ``order`` is its number in the text, or its place where the numbers do not tell resolutions apart;
    ``item`` is the place, from 1, of the agenda item under which it stands, where the text is so ordered.
    ``operative`` is what was decided without the ``clauses``.
    """

    order: int
    preamble: str
    operative: str
    responsible: tuple[str, ...] = ()
    deadline_on: date | None = None
    deadline_text: str = ""
    next_session: bool = False
    citations: tuple[str, ...] = ()
    clauses: tuple[ReadClause, ...] = ()
    vote: ReadVote | None = None
    item: int | None = None

    @property
    def text(self) -> str:
        """The whole resolution: its reasons, what was decided, and the sub-items a line each."""
        lead = f"{self.preamble} {self.operative}" if self.preamble else self.operative
        return "\n".join((lead, *(clause.typed for clause in self.clauses)))


@dataclass(frozen=True, slots=True)
class MinutesReading:
    """What a text of minutes says, in its own words; "" and None stand for what it leaves out."""

    title: str = ""
    body: str = ""
    number: int | None = None
    held_on: date | None = None
    place: str = ""
    organiser: str = ""
    start: time | None = None
    end: time | None = None
    agenda: tuple[ReadAgendaItem, ...] = ()
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    attendance_note: str = ""
    summary: str = ""
    statements: tuple[ReadStatement, ...] = ()
    closing: str = ""
    resolutions: tuple[ReadResolution, ...] = ()
    questions: tuple[Question, ...] = ()


class TableKind(Enum):
    """What the rows of a table are."""

    SESSIONS = "sessions"
    RESOLUTIONS = "resolutions"


@dataclass(frozen=True, slots=True)
class ReadTable:
    """A page that is a table: its heading and its rows, each with as many cells as the heading."""

    kind: TableKind
    heading: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def block(self) -> str:
        """Its cells as Excel puts them on a clipboard: parted by tabs and lines."""
        return "\n".join("\t".join(map(_cell, row)) for row in (self.heading, *self.rows))


def _cell(text: str) -> str:
    is_plain = not any(sign in text for sign in '\t\n\r"')
    return text if is_plain else '"' + text.replace('"', '""') + '"'
