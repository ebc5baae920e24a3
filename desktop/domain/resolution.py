"""What a session decided, who carries it out, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.domain.directive import Directive
from desktop.domain.law import LawArticle
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.session import AgendaItem, Session
from desktop.domain.topic import Topic
from desktop.schema.check import WHOLE
from desktop.schema.days import out_of_order
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


class Period(Enum):
    """How often a report is due, or a rule is looked at again; periods are those of the Jalali year."""

    MONTH = "month"
    SEASON = "season"
    HALF_YEAR = "half_year"
    YEAR = "year"


class Priority(Enum):
    """What comes first."""

    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class BudgetClass(Enum):
    """Which of the two public budgets pays."""

    EXPENDITURE = "expenditure"
    CAPITAL = "capital"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
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
    deadline_on: date | None = day(indexed=True)
    deadline_phrase: str = text()
    period: Period | None = choice(Period)
    period_since: date | None = day()
    all_members: bool = flag()
    priority: Priority | None = choice(Priority)
    topic: Link[Topic] | None = link(Topic)
    handed_from: Link[Resolution] | None = link("Resolution")
    directive: Link[Directive] | None = link(Directive)
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
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
    source: Link[LawArticle] | None = link(LawArticle)

    @property
    def title(self) -> str:
        """How the resolution cites it."""
        return self.words


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Clause(Record):
    """A part of a resolution that has its own agencies, such as «بند الف»."""

    matched_by: ClassVar = (("resolution", "order"), ("resolution", "words"))
    referred_by: ClassVar = ("resolution", "order")

    resolution: Link[Resolution] | None = link(Resolution, owner=True)
    order: int | None = number(required=True)
    words: str = passage(required=True, searched=True)
    deadline_on: date | None = day(indexed=True)

    @property
    def title(self) -> str:
        """What it says."""
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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Assignment(Record):
    """One organisation's part in carrying out a resolution."""

    matched_by: ClassVar = (("resolution", "clause", "organisation", "role"),)
    referred_by: ClassVar = ("resolution", "clause", "organisation", "role")

    resolution: Link[Resolution] | None = link(Resolution, owner=True)
    order: int | None = number(required=True)
    organisation: Link[Organisation] | None = link(Organisation, required=True)
    clause: Link[Clause] | None = link(Clause)
    role: AssignmentRole = choice(AssignmentRole, default=AssignmentRole.RESPONSIBLE)
    state: AssignmentState | None = choice(AssignmentState, indexed=True)
    percent: int | None = number(form=Form.PERCENT)
    due_on: date | None = day(indexed=True)
    done_on: date | None = day()
    proposed_on: date | None = day()
    closed_on: date | None = day()
    closed_in: Link[Session] | None = link(Session)

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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class FollowUp(Record):
    """One step of following an assignment up."""

    matched_by: ClassVar = (("assignment", "followed_on", "channel", "words"),)
    referred_by: ClassVar = ("assignment", "followed_on")

    assignment: Link[Assignment] | None = link(Assignment, owner=True)
    followed_on: date | None = day(required=True)
    channel: Channel | None = choice(Channel)
    words: str = passage(searched=True)
    result: str = passage(searched=True)
    next_on: date | None = day(indexed=True)
    evidence: str = text(searched=True)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PeriodReport(Record):
    """What came in for one period of a periodic report, or the review of a standing rule."""

    matched_by: ClassVar = (("resolution", "organisation", "period_on"),)
    referred_by: ClassVar = ("resolution", "organisation", "period_on")

    resolution: Link[Resolution] | None = link(Resolution, owner=True)
    organisation: Link[Organisation] | None = link(Organisation)
    period_on: date | None = day(required=True)
    received_on: date | None = day()
    number: str = text(searched=True, code=True)
    words: str = passage(searched=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a report that came before its period began."""
        yield from out_of_order(self, "period_on", "received_on")
