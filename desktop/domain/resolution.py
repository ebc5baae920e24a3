"""What a session decided, who carries it out, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.session import AgendaItem, Session
from desktop.schema.check import WHOLE
from desktop.schema.fields import Form, choice, day, flag, link, links, number, passage, text
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class ResolutionKind(Enum):
    """What a resolution asks for."""

    ACTION = "action"
    STANDING_RULE = "standing_rule"
    PERIODIC_REPORT = "periodic_report"
    CREATE_BODY = "create_body"
    NEXT_SESSION = "next_session"
    APPRECIATION = "appreciation"


class DeadlineKind(Enum):
    """How a deadline is given."""

    NONE = "none"
    DAY = "day"
    NEXT_SESSION = "next_session"
    PHRASE = "phrase"


class BudgetClass(Enum):
    """Which of the two public budgets pays."""

    EXPENDITURE = "expenditure"
    CAPITAL = "capital"


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution(Record):
    """What a session decided; a missing deadline or agency is shown, never refused."""

    matched_by: ClassVar = (("session", "number"), ("session", "order"), ("session", "operative"))
    referred_by: ClassVar = ("session", "order")

    session: Link[Session] | None = link(Session, owner=True)
    order: int | None = number(required=True)
    number: str = text(searched=True, code=True)
    item: Link[AgendaItem] | None = link(AgendaItem)
    kind: ResolutionKind = choice(ResolutionKind, default=ResolutionKind.ACTION)
    preamble: str = passage(searched=True)
    operative: str = passage(searched=True)
    deadline_kind: DeadlineKind = choice(DeadlineKind, default=DeadlineKind.NONE)
    deadline_on: date | None = day()
    deadline_phrase: str = text()
    budget: BudgetClass | None = choice(BudgetClass)
    neighbourhoods: tuple[Link[Neighbourhood], ...] = links(Neighbourhood)
    offices: Any = links("Office")
    is_confidential: bool = flag()

    @property
    def title(self) -> str:
        """Its permanent number where it has one, else how it begins."""
        return self.number or self.operative[:80]

    @property
    def whole(self) -> str:
        """Preamble and operative text, as on paper."""
        return " ".join(filter(None, (self.preamble, self.operative)))

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a deadline that says a day and gives none, or a phrase and gives none."""
        if self.deadline_kind is DeadlineKind.DAY and not self.deadline_on:
            yield Problem("deadline_on", Reason.MISSING)
        if self.deadline_kind is DeadlineKind.PHRASE and not self.deadline_phrase:
            yield Problem("deadline_phrase", Reason.MISSING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation(Record):
    """The law that a resolution rests on."""

    matched_by: ClassVar = (("resolution", "order"), ("resolution", "words"))
    referred_by: ClassVar = ("resolution", "order")

    resolution: Link[Resolution] | None = link(Resolution, owner=True)
    order: int | None = number(required=True)
    law: str = text(searched=True)
    article: str = text()
    clause: str = text()
    words: str = passage(required=True, searched=True)

    @property
    def title(self) -> str:
        """How the resolution cites it."""
        return self.words


class AssignmentRole(Enum):
    """What an organisation has to do with a resolution."""

    RESPONSIBLE = "responsible"
    COOPERATING = "cooperating"


class AssignmentState(Enum):
    """How far an organisation has come; overdue is computed, never stored."""

    NOTIFIED = "notified"
    UNDER_WAY = "under_way"
    DONE = "done"
    STOPPED = "stopped"
    MOOT = "moot"
    PROPOSED_CLOSED = "proposed_closed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment(Record):
    """One organisation's part in carrying out a resolution."""

    matched_by: ClassVar = (("resolution", "organisation", "role"),)
    referred_by: ClassVar = ("resolution", "organisation", "role")

    resolution: Link[Resolution] | None = link(Resolution, owner=True)
    order: int | None = number(required=True)
    organisation: Link[Organisation] | None = link(Organisation, required=True)
    role: AssignmentRole = choice(AssignmentRole, default=AssignmentRole.RESPONSIBLE)
    state: AssignmentState | None = choice(AssignmentState)
    percent: int | None = number(form=Form.PERCENT)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse more than the whole."""
        if self.percent is not None and not 0 <= self.percent <= WHOLE:
            yield Problem("percent", Reason.OUT_OF_RANGE, (("least", "0"), ("most", str(WHOLE))))


class Channel(Enum):
    """How somebody was reached."""

    LETTER = "letter"
    PHONE = "phone"
    VISIT = "visit"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """One step of following an assignment up."""

    matched_by: ClassVar = (("assignment", "followed_on", "channel", "words"),)
    referred_by: ClassVar = ("assignment", "followed_on")

    assignment: Link[Assignment] | None = link(Assignment, owner=True)
    followed_on: date | None = day(required=True)
    channel: Channel | None = choice(Channel)
    words: str = passage(searched=True)
    result: str = passage(searched=True)
    next_on: date | None = day()
    evidence: str = text(searched=True)
