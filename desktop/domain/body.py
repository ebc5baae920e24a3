"""The bodies that meet, their seats and who holds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from desktop.domain.party import Organisation, Person
from desktop.domain.place import Place
from desktop.domain.programme import Programme
from desktop.schema.check import WHOLE
from desktop.schema.days import out_of_order
from desktop.schema.fields import Form, choice, day, flag, link, links, number, passage, text, texts
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class BodyKind(Enum):
    """What a body is called."""

    HEADQUARTERS = "headquarters"
    WORKING_GROUP = "working_group"
    COMMITTEE = "committee"
    COUNCIL = "council"


class Level(Enum):
    """How far the word of a body reaches."""

    NATIONAL = "national"
    PROVINCIAL = "provincial"
    COUNTY = "county"
    NEIGHBOURHOOD = "neighbourhood"


class Numbering(Enum):
    """Where the numbers of a body's sessions begin anew."""

    CONTINUOUS = "continuous"
    YEARLY = "yearly"
    TERM = "term"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Body(Record):
    """A headquarters, working group, committee or council."""

    matched_by: ClassVar = (("name", "place"),)

    name: str = text(required=True, ordered=True, searched=True)
    code: str = text(code=True)
    aliases: tuple[str, ...] = texts(searched=True)
    kind: BodyKind | None = choice(BodyKind)
    level: Level | None = choice(Level)
    parent: Link[Body] | None = link("Body")
    place: Link[Place] | None = link(Place)
    programmes: tuple[Link[Programme], ...] = links(Programme)
    legal_basis: str = passage(searched=True)
    created_by: Any = link("Resolution")
    formed_on: date | None = day()
    decree: str = text(searched=True, code=True)
    decree_on: date | None = day()
    secretariat: Link[Organisation] | None = link(Organisation)
    numbering: Numbering = choice(Numbering, default=Numbering.CONTINUOUS)
    first_term_on: date | None = day()
    term_years: int | None = number()
    quorum_percent: int | None = number(form=Form.PERCENT)
    meets_every_days: int | None = number()
    approves_minutes: bool = flag()

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    @property
    def other_names(self) -> tuple[str, ...]:
        """Its aliases."""
        return self.aliases

    @classmethod
    def named(cls, name: str) -> Self:
        """Return a new body of unknown kind and level."""
        return cls(name=name)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a share of the seats beyond all of them, and numbering by terms without terms."""
        if self.quorum_percent is not None and not 0 < self.quorum_percent <= WHOLE:
            yield Problem("quorum_percent", Reason.OUT_OF_RANGE, (("least", "1"), ("most", str(WHOLE))))
        if self.numbering is Numbering.TERM:
            for name in ("first_term_on", "term_years"):
                if not getattr(self, name):
                    yield Problem(name, Reason.MISSING)


class SeatRole(Enum):
    """What whoever sits there does."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    MEMBER = "member"
    ASSOCIATION_REPRESENTATIVE = "association_representative"
    OBSERVER = "observer"
    GUEST = "guest"


class Composition(Enum):
    """Whether a seat belongs to the composition that was proposed or to the one that was approved."""

    PROPOSED = "proposed"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Seat(Record):
    """A place in a body, bound to a post or an organisation, whoever holds it."""

    matched_by: ClassVar = (("body", "post", "organisation"),)
    referred_by: ClassVar = ("body", "post", "organisation")

    body: Link[Body] | None = link(Body, owner=True)
    protocol: int | None = number()
    role: SeatRole = choice(SeatRole, default=SeatRole.MEMBER)
    post: str = text(searched=True)
    organisation: Link[Organisation] | None = link(Organisation)
    count: int | None = number(summed=True)
    votes: bool = flag(default=True)
    must_attend: bool = flag()
    composition: Composition = choice(Composition, default=Composition.APPROVED)
    approved_by: Any = link("Resolution")
    since: date | None = day()
    until: date | None = day()

    @property
    def title(self) -> str:
        """The post."""
        return self.post

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a seat of nobody, and one that ended before it began."""
        if not self.post and not self.organisation:
            yield Problem("post", Reason.MISSING)
        yield from out_of_order(self)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class SeatHolder(Record):
    """Who holds, or held, a seat."""

    matched_by: ClassVar = (("seat", "person", "since"),)
    referred_by: ClassVar = ("seat", "person")

    seat: Link[Seat] | None = link(Seat, owner=True)
    person: Link[Person] | None = link(Person, required=True)
    since: date | None = day()
    until: date | None = day()
    letter: Any = link("Letter")
    introduction: str = text(code=True)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse a holder who left before they came."""
        yield from out_of_order(self)
