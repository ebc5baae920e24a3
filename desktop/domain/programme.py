"""The programmes that offices and bodies serve, and how many offices are meant to be set up."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from desktop.domain.party import Organisation
from desktop.domain.place import Place
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, link, number, passage, text, texts
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from desktop.schema.problem import Problem


class Phase(Enum):
    """How far a programme has spread."""

    PILOT = "pilot"
    EVALUATION = "evaluation"
    SPREAD = "spread"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Programme(Record):
    """A programme such as a development plan or a national scheme; it is carried out through offices."""

    matched_by: ClassVar = (("name",),)

    name: str = text(required=True, ordered=True, searched=True)
    aliases: tuple[str, ...] = texts(searched=True)
    owner: Link[Organisation] | None = link(Organisation)
    phase: Phase | None = choice(Phase)
    since: date | None = day()
    until: date | None = day()
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
        """Return a new programme of which nothing else is known."""
        return cls(name=name)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse an end before the beginning."""
        yield from out_of_order(self)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class OfficePlan(Record):
    """How many offices are meant to be set up in a place; which ones may not be known yet."""

    matched_by: ClassVar = (("place", "planned_on"),)
    referred_by: ClassVar = ("place", "planned_on")

    place: Link[Place] | None = link(Place, required=True)
    count: int | None = number(required=True, summed=True)
    planned_on: date | None = day()
    programme: Link[Programme] | None = link(Programme)
    resolution: Any = link("Resolution")
    source: str = text(searched=True)
    note: str = passage(searched=True)
