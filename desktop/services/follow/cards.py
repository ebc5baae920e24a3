"""What the board, the table and the calendar of following up are made of; values, without a word of SQL."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.resolution import AssignmentRole, AssignmentState, Priority


class ColumnKey(Enum):
    """The columns of the board, in their order; what is overdue stands in no other column."""

    OVERDUE = "overdue"
    NOTIFIED = "notified"
    """Notified, or of no state yet."""
    UNDER_WAY = "under_way"
    STOPPED = "stopped"
    PROPOSED_CLOSED = "proposed_closed"
    DONE = "done"
    """Done, moot or closed."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column with how many cards it has."""

    key: ColumnKey
    count: int


class CardOrder(Enum):
    """What the table may be ordered by; blanks come last whichever way it runs."""

    DUE = "due"
    AGENCY = "agency"
    BODY = "body"
    SESSION = "session"
    """The day of the session."""
    STATE = "state"
    PERCENT = "percent"
    PRIORITY = "priority"
    LAST_STEP = "last_step"


WITHOUT_DEADLINE = "without_deadline"
WITHOUT_AGENCY = "without_agency"
WITHOUT_RESOLUTION = "without_resolution"
"""The list views; what the last one holds is no card: see `desktop.services.follow.unsupported`."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What is asked for; empty asks for everything.

    ``words`` are looked for in the texts of resolutions and their clauses, in any spelling. ``place`` holds
    what lies in it. Organisations that only cooperate are shown where ``cooperating`` says so; they are
    never overdue.
    """

    body: str = ""
    agency: str = ""
    place: str = ""
    states: tuple[AssignmentState, ...] = ()
    overdue: bool = False
    priority: Priority | None = None
    words: str = ""
    view: str = ""
    cooperating: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """The part of one agency in one resolution; of a resolution without an agency, the resolution alone."""

    assignment_id: str
    """Empty where no agency is responsible."""
    resolution_id: str
    number: str
    """The permanent number of the resolution, in ASCII digits; where it has none its place in the session."""
    words: str
    """How the clause, else the operative text, begins: at most 500 characters."""
    agency_id: str
    """What the agency has become where it was merged; empty where there is none."""
    agency: str
    role: AssignmentRole
    state: AssignmentState | None
    percent: int | None
    due: date | None
    days: int | None
    """From today to the day on which it is due: negative where that is past."""
    session_id: str
    session_words: str
    session_number: int | None
    held_on: date | None
    body: str
    last_step: date | None
    """When it was last followed up."""
    next_on: date | None
    """When the last step says that the next one is to be taken."""
    is_locked: bool
    """Whether a session agreed that it is closed, so that it stays so."""
    is_overdue: bool
    is_confidential: bool
    priority: Priority | None
    ended_on: date | None
    """When it was closed or done, where that is known."""
    agreed: str = ""
    """What the session is called that agreed to close it."""

    @property
    def id(self) -> str:
        """What `Board.ids` calls it: the assignment, else the resolution."""
        return self.assignment_id or self.resolution_id
