"""How people of a neighbourhood come to a living: courses, production drivers and businesses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar, Self

from desktop.domain.activity import Proposer
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place
from desktop.domain.resolution import BudgetClass, Resolution
from desktop.schema.days import out_of_order
from desktop.schema.fields import Form, choice, day, link, links, number, passage, text, texts
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class ProductionDriver(Record):
    """A firm or a line of production that businesses of the neighbourhoods are linked to."""

    matched_by: ClassVar = (("name",),)

    name: str = text(required=True, ordered=True, searched=True)
    aliases: tuple[str, ...] = texts(searched=True)
    organisation: Link[Organisation] | None = link(Organisation)
    place: Link[Place] | None = link(Place)
    field: str = text(searched=True)
    contact: str = text(searched=True)
    phone: str = text(searched=True, code=True, form=Form.PHONE)
    note: str = passage(searched=True)

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
        """Return a new driver of which nothing else is known."""
        return cls(name=name)


COUNTED = ("trained", "employed", "linked")
"""The counts of a course in the order in which each can only be a part of the one before."""
_SEXES = ("_women", "_men")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Course(Record):
    """A training course, and how many of the trained found work and were linked to production drivers."""

    matched_by: ClassVar = (("office", "name", "since"),)
    sums: ClassVar = {name: tuple(name + sex for sex in _SEXES) for name in COUNTED}

    name: str = text(required=True, ordered=True, searched=True)
    office: Link[Office] | None = link(Office, required=True)
    organiser: Link[Organisation] | None = link(Organisation)
    since: date | None = day(required=True, indexed=True)
    until: date | None = day()
    hours: int | None = number(summed=True)
    trained: int | None = number(summed=True)
    trained_women: int | None = number(summed=True)
    trained_men: int | None = number(summed=True)
    volunteers: int | None = number(summed=True)
    employed: int | None = number(summed=True)
    employed_women: int | None = number(summed=True)
    employed_men: int | None = number(summed=True)
    linked: int | None = number(summed=True)
    linked_women: int | None = number(summed=True)
    linked_men: int | None = number(summed=True)
    drivers: tuple[Link[ProductionDriver], ...] = links(ProductionDriver)
    budget: BudgetClass | None = choice(BudgetClass)
    amount: int | None = number(summed=True)
    resolution: Link[Resolution] | None = link(Resolution)
    proposed_by: Proposer | None = choice(Proposer)
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    def count(self, name: str) -> int | None:
        """Return one of `COUNTED`: as it is written, else as women and men come to."""
        written: int | None = getattr(self, name)
        return self.sum_of_parts(name) if written is None else written

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an end before the beginning, parts beyond their whole, and more employed than trained."""
        yield from out_of_order(self)
        yield from self._parts_beyond()
        for end in ("", *_SEXES):
            most = None
            for name in COUNTED:
                count = self._of_sex(name, end) if end else self.count(name)
                if count is not None and most is not None and count > most:
                    reason = Reason.MORE_THAN_TRAINED if name == COUNTED[1] else Reason.MORE_THAN_EMPLOYED
                    field = name if getattr(self, name + end) is None and end else name + end
                    yield Problem(field, reason, (("most", str(most)),))
                most = count if count is not None else most

    def _of_sex(self, name: str, end: str) -> int | None:
        """Return the women or the men of a count: as they are written, else what the others leave."""
        written: int | None = getattr(self, name + end)
        other = next(each for each in _SEXES if each != end)
        whole, others = getattr(self, name), getattr(self, name + other)
        if written is not None or whole is None or others is None:
            return written
        return max(int(whole) - int(others), 0)

    def _parts_beyond(self) -> Iterator[Problem]:
        for name in COUNTED:
            whole: int | None = getattr(self, name)
            parts = [getattr(self, f"{name}_{sex}") for sex in ("women", "men")]
            if whole is None or whole < 0:
                continue
            if sum(part or 0 for part in parts) > whole or (None not in parts and sum(parts) != whole):
                yield Problem(name, Reason.NOT_THE_SUM, (("sum", str(sum(part or 0 for part in parts))),))
        trained = self.count("trained")
        if self.volunteers is not None and trained is not None and self.volunteers > trained:
            yield Problem("volunteers", Reason.MORE_THAN_TRAINED, (("most", str(trained)),))


class BusinessKind(Enum):
    """How large a business is, or where it works."""

    MICRO = "micro"
    HOME = "home"
    WORKSHOP = "workshop"


class Support(Enum):
    """What a business was helped with."""

    LOAN = "loan"
    TRAINING = "training"
    SPACE = "space"
    EQUIPMENT = "equipment"
    MARKET = "market"


class BusinessState(Enum):
    """Whether a business is at work."""

    STARTING = "starting"
    WORKING = "working"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Business(Record):
    """A micro or home business or a workshop of a neighbourhood; amounts are in rials."""

    matched_by: ClassVar = (("name", "office"), ("name", "neighbourhood"))

    name: str = text(required=True, ordered=True, searched=True)
    kind: BusinessKind | None = choice(BusinessKind)
    owner: str = text(searched=True)
    office: Link[Office] | None = link(Office)
    neighbourhood: Link[Neighbourhood] | None = link(Neighbourhood)
    field: str = text(searched=True)
    women: int | None = number(summed=True)
    men: int | None = number(summed=True)
    state: BusinessState | None = choice(BusinessState)
    since: date | None = day()
    until: date | None = day()
    course: Link[Course] | None = link(Course)
    driver: Link[ProductionDriver] | None = link(ProductionDriver)
    support: Support | None = choice(Support)
    support_amount: int | None = number(summed=True)
    phone: str = text(searched=True, code=True, form=Form.PHONE)
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an end before the beginning."""
        yield from out_of_order(self)
