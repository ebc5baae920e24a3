"""A session of a body, and what belongs to its minutes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from desktop.domain.body import Body, Seat
from desktop.domain.party import Organisation, Person
from desktop.domain.topic import Topic
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, flag, link, links, moment, number, passage, text
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, time


LAST_NUMBER = 9999
"""The last number of a session that can be said in words."""


class SessionKind(Enum):
    """What kind of meeting it is; only the first three are numbered and need a quorum."""

    ORDINARY = "ordinary"
    EXTRAORDINARY = "extraordinary"
    JOINT = "joint"
    BRAINSTORMING = "brainstorming"
    VISIT = "visit"
    WORKSHOP = "workshop"

    @property
    def is_formal(self) -> bool:
        """Whether such a meeting is numbered."""
        return self in (SessionKind.ORDINARY, SessionKind.EXTRAORDINARY, SessionKind.JOINT)


class SessionState(Enum):
    """Where a session is in its life."""

    PLANNED = "planned"
    INVITED = "invited"
    HELD = "held"
    DRAFT = "draft"
    FINAL = "final"
    AMENDED = "amended"
    CANCELLED = "cancelled"

    @property
    def is_locked(self) -> bool:
        """Whether its minutes change only by an amendment."""
        return self in (SessionState.FINAL, SessionState.AMENDED)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Session(Record):
    """A meeting of a body; with its parts it is the minutes."""

    matched_by: ClassVar = (("body", "number", "held_on"), ("body", "held_on"), ("body", "number"))
    referred_by: ClassVar = ("body", "number", "held_on")

    body: Link[Body] | None = link(Body)
    joint_bodies: tuple[Link[Body], ...] = links(Body)
    term: int | None = number()
    number: int | None = number()
    kind: SessionKind = choice(SessionKind, default=SessionKind.ORDINARY)
    heading: str = text(ordered=True, searched=True)
    held_on: date | None = day(indexed=True)
    start: time | None = moment()
    end: time | None = moment()
    venue: str = text(searched=True)
    organiser: str = text(searched=True)
    chair: Link[Person] | None = link(Person)
    co_chairs: tuple[Link[Person], ...] = links(Person)
    state: SessionState = choice(SessionState, default=SessionState.DRAFT)
    attendance_note: str = passage()
    summary: str = passage(searched=True)
    closing: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its heading."""
        return self.heading

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a number below one and an end before the start."""
        if self.number is not None and not 1 <= self.number <= LAST_NUMBER:
            yield Problem("number", Reason.OUT_OF_RANGE, (("least", "1"), ("most", str(LAST_NUMBER))))
        yield from out_of_order(self, "start", "end")


class ItemKind(Enum):
    """What an agenda item is for."""

    REPORT = "report"
    PROPOSAL = "proposal"
    FOLLOW_UP = "follow_up"
    CLOSING = "closing"
    MINUTES = "minutes"
    BRIEFING = "briefing"
    OTHER = "other"


class Outcome(Enum):
    """What became of an agenda item."""

    ADOPTED = "adopted"
    ADOPTED_WITH_CHANGES = "adopted_with_changes"
    REJECTED = "rejected"
    POSTPONED = "postponed"
    WITHDRAWN = "withdrawn"
    NOTED = "noted"


class Vote(Enum):
    """How a decision was taken."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AgendaItem(Record):
    """One item of a session's agenda."""

    matched_by: ClassVar = (("session", "order"), ("session", "subject"))
    referred_by: ClassVar = ("session", "order")

    session: Link[Session] | None = link(Session, owner=True)
    order: int | None = number(required=True)
    kind: ItemKind = choice(ItemKind, default=ItemKind.OTHER)
    subject: str = passage(required=True, searched=True)
    presenter: str = text(searched=True)
    from_item: Link[AgendaItem] | None = link("AgendaItem")
    from_resolution: Any = link("Resolution")
    from_request: Any = link("AgendaRequest")
    approves: Link[Session] | None = link(Session)
    topic: Link[Topic] | None = link(Topic)
    is_urgent: bool = flag()
    is_late: bool = flag()
    outcome: Outcome | None = choice(Outcome)
    vote: Vote | None = choice(Vote)
    votes_for: int | None = number()
    votes_against: int | None = number()
    votes_abstained: int | None = number()
    reserved: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its subject."""
        return self.subject


class Presence(Enum):
    """Whether somebody was there."""

    PRESENT = "present"
    ABSENT = "absent"
    EXCUSED = "excused"
    REPRESENTED = "represented"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Attendance(Record):
    """Who was, or was not, at a session; name and post are those of that day."""

    matched_by: ClassVar = (("session", "order"), ("session", "name", "post"))
    referred_by: ClassVar = ("session", "order")

    session: Link[Session] | None = link(Session, owner=True)
    order: int | None = number(required=True)
    seat: Link[Seat] | None = link(Seat)
    person: Link[Person] | None = link(Person)
    name: str = text(searched=True)
    post: str = text(searched=True)
    organisation: Link[Organisation] | None = link(Organisation)
    is_guest: bool = flag()
    presence: Presence = choice(Presence, default=Presence.PRESENT)
    representative: str = text(searched=True)
    letter_number: str = text(code=True)
    arrived: time | None = moment()
    left: time | None = moment()
    missed: tuple[Link[AgendaItem], ...] = links(AgendaItem)

    @property
    def title(self) -> str:
        """The name, or where none is written the post."""
        return self.name or self.post

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an attendance of nobody, and leaving before arriving."""
        yield from out_of_order(self, "arrived", "left")
        if not (self.name or self.post or self.person or self.seat or self.organisation):
            yield Problem("name", Reason.MISSING)


class StatementKind(Enum):
    """What somebody meant by what they said."""

    OPINION = "opinion"
    PROPOSAL = "proposal"
    OBJECTION = "objection"
    EMPHASIS = "emphasis"
    REPORT = "report"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Statement(Record):
    """What was said; the speaker may be unknown."""

    matched_by: ClassVar = (("session", "order"), ("session", "words"))
    referred_by: ClassVar = ("session", "order")

    session: Link[Session] | None = link(Session, owner=True)
    order: int | None = number(required=True)
    item: Link[AgendaItem] | None = link(AgendaItem)
    kind: StatementKind = choice(StatementKind, default=StatementKind.OPINION)
    speaker: str = text(searched=True)
    organisation: Link[Organisation] | None = link(Organisation)
    words: str = passage(required=True, searched=True)
    became: Any = link("Resolution")

    @property
    def title(self) -> str:
        """What was said."""
        return self.words
