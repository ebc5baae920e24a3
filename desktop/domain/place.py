"""The country's divisions, and the target neighbourhoods that stand on them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from desktop.schema.fields import choice, link, measure, number, passage, text, texts
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal


class PlaceKind(Enum):
    """The rank of a place in the country's divisions."""

    PROVINCE = "province"
    COUNTY = "county"
    DISTRICT = "district"
    CITY = "city"
    MUNICIPAL_DISTRICT = "municipal_district"
    RURAL_DISTRICT = "rural_district"
    VILLAGE = "village"


_RANKS = {
    PlaceKind.PROVINCE: "استان",
    PlaceKind.COUNTY: "شهرستان",
    PlaceKind.DISTRICT: "بخش",
    PlaceKind.CITY: "شهر",
    PlaceKind.MUNICIPAL_DISTRICT: "منطقهٔ",
    PlaceKind.RURAL_DISTRICT: "دهستان",
    PlaceKind.VILLAGE: "روستای",
}

_STANDINGS: dict[PlaceKind | None, int] = {
    kind: standing for standing, kind in enumerate((PlaceKind.COUNTY, PlaceKind.CITY, PlaceKind.PROVINCE))
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Place(Record):
    """A province, a county and all that lies in it."""

    matched_by: ClassVar = (("code",), ("name", "kind", "parent"))

    name: str = text(required=True, ordered=True, searched=True)
    kind: PlaceKind | None = choice(PlaceKind, required=True)
    parent: Link[Place] | None = link("Place")
    code: str = text(code=True)
    aliases: tuple[str, ...] = texts(searched=True)

    @property
    def title(self) -> str:
        """Its rank and name, since a county is called as its province and its city are."""
        return f"{_RANKS[self.kind]} {self.name}" if self.kind else self.name

    @property
    def other_names(self) -> tuple[str, ...]:
        """Its bare name and its aliases."""
        return (self.name, *self.aliases)

    @property
    def standing(self) -> int:
        """A county's first, then a city's, last a province's: many counties bear the names of both."""
        return _STANDINGS.get(self.kind, len(_STANDINGS))

    @classmethod
    def named(cls, name: str) -> Self | None:
        """Return a new place of the rank that the name says, else a city; all provinces are there already."""
        for kind, rank in _RANKS.items():
            if name.startswith(f"{rank} "):
                if kind is PlaceKind.PROVINCE:
                    return None
                return cls(name=name.removeprefix(f"{rank} "), kind=kind)
        return cls(name=name, kind=PlaceKind.CITY)


class TargetKind(Enum):
    """Why a neighbourhood is a target of regeneration."""

    HISTORIC = "historic"
    DYSFUNCTIONAL_FABRIC = "dysfunctional_fabric"
    RURAL_ORIGIN = "rural_origin"
    INFORMAL_SETTLEMENT = "informal_settlement"


class AreaKind(Enum):
    """Whether a target is a whole area or one neighbourhood of it."""

    AREA = "area"
    NEIGHBOURHOOD = "neighbourhood"


class Selection(Enum):
    """How far the choice of a target neighbourhood has come."""

    CANDIDATE = "candidate"
    APPROVED = "approved"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Neighbourhood(Record):
    """A neighbourhood or target area; it may lie within another one."""

    matched_by: ClassVar = (("name", "place"),)

    name: str = text(required=True, ordered=True, searched=True)
    aliases: tuple[str, ...] = texts(searched=True)
    place: Link[Place] | None = link(Place)
    area_kind: AreaKind = choice(AreaKind, default=AreaKind.NEIGHBOURHOOD)
    within: Link[Neighbourhood] | None = link("Neighbourhood")
    target_kind: TargetKind | None = choice(TargetKind)
    population: int | None = number(summed=True)
    households: int | None = number(summed=True)
    area: Decimal | None = measure(summed=True)
    borders: str = passage(searched=True)
    priority: int | None = number()
    municipal_district: str = text()
    selection: Selection = choice(Selection, default=Selection.CANDIDATE)
    approved_by: Any = link("Resolution")
    removed_by: Any = link("Resolution")
    merged_into: Link[Neighbourhood] | None = link("Neighbourhood", automatic=True)

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
        """Return a new candidate."""
        return cls(name=name)

    def own_problems(self) -> Iterator[Problem]:
        """Refuse ground that is less than nothing."""
        if self.area is not None and self.area < 0:
            yield Problem("area", Reason.NEGATIVE)
