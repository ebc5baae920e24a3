"""The values that reading old minutes gives: what the text says, and a question for what it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that the text does not say or says in two ways; ``about`` names the part it concerns.

    ``about`` is ``title``, ``body``, ``number``, ``date``, ``place``, ``organiser``, ``start``, ``end``,
    ``agenda``, ``present``, ``resolutions`` or one of them, ``resolution 3``; ``head`` and ``other`` are
    lines and sections that have no place in a reading.
    """

    about: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadAgendaItem:
    """One item of the agenda as written, and who presents it, or "" where the item does not say."""

    text: str
    presenter: str = ""


@dataclass(frozen=True, slots=True)
class ReadStatement:
    """What was said, as written, and by whom, or "" where the text does not attribute it."""

    speaker: str
    text: str


@dataclass(frozen=True, slots=True)
class ReadResolution:
    """One resolution as written; ``deadline_on`` is a date only where the text gives a whole one.

    ``order`` is its number in the text, or its place where the numbers do not tell resolutions apart.
    """

    order: int
    preamble: str
    operative: str
    responsible: tuple[str, ...] = ()
    deadline_on: date | None = None
    deadline_text: str = ""
    next_session: bool = False
    citations: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The whole resolution: its reasons and what was decided."""
        return f"{self.preamble} {self.operative}" if self.preamble else self.operative


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
