"""What offices and agencies do for the people of a neighbourhood."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, ClassVar

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood
from desktop.domain.programme import Programme
from desktop.domain.resolution import BudgetClass, Resolution
from desktop.schema.days import out_of_order
from desktop.schema.fields import choice, day, link, links, number, passage, text
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


class ActivityCategory(Enum):
    """What an activity is for."""

    AWARENESS = "awareness"
    EMPOWERMENT = "empowerment"
    NETWORKING = "networking"
    EMPLOYMENT = "employment"
    VITALITY = "vitality"
    INFRASTRUCTURE = "infrastructure"
    REFERRAL = "referral"
    COMPLAINT = "complaint"
    PUBLIC_MEETING = "public_meeting"


class Proposer(Enum):
    """Who thought of it first (seed 002: planning from above is to be avoided)."""

    RESIDENTS = "residents"
    OFFICE = "office"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Activity(Record):
    """A service or work of an office or an agency, with the people it reached; amounts are in rials."""

    matched_by: ClassVar = (("office", "name", "held_on"), ("neighbourhood", "name", "held_on"))

    name: str = text(required=True, ordered=True, searched=True)
    category: ActivityCategory | None = choice(ActivityCategory, required=True)
    office: Link[Office] | None = link(Office)
    partners: tuple[Link[Office], ...] = links(Office)
    neighbourhood: Link[Neighbourhood] | None = link(Neighbourhood)
    agency: Link[Organisation] | None = link(Organisation)
    programme: Link[Programme] | None = link(Programme)
    held_on: date | None = day(required=True, indexed=True)
    until: date | None = day()
    women: int | None = number(summed=True)
    men: int | None = number(summed=True)
    budget: BudgetClass | None = choice(BudgetClass)
    planned_amount: int | None = number(summed=True)
    amount: int | None = number(summed=True)
    resolution: Link[Resolution] | None = link(Resolution)
    proposed_by: Proposer | None = choice(Proposer)
    note: str = passage(searched=True)

    @property
    def title(self) -> str:
        """Its name."""
        return self.name

    def own_problems(self) -> Iterator[Problem]:
        """Refuse what happens nowhere, and an end before the beginning."""
        if not (self.office or self.neighbourhood):
            yield Problem("office", Reason.MISSING)
        yield from out_of_order(self, "held_on", "until")
