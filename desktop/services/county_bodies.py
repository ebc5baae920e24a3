"""Bodies after a preset for many counties at once: one unit of work, and one way back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from desktop.domain.body import Body, Seat
from desktop.domain.party import Organisation, OrganisationKind
from desktop.domain.place import Place
from desktop.schema.reading import AMBIGUOUS, name_key
from desktop.schema.record import Link, link_to
from desktop.services.counties import bodies_by_county, county_of
from desktop.services.names import Names
from desktop.services.preset_seats import seats_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.presets import Preset, PresetSeat
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork

_KINDS = {"فرمانداری": OrganisationKind.GOVERNORATE, "شهرداری": OrganisationKind.MUNICIPALITY}


@dataclass(frozen=True, slots=True)
class MadeInCounties:
    """What was made: the bodies, and organisations that were not there; how many counties had one already."""

    bodies: tuple[Body, ...]
    organisations: tuple[Organisation, ...]
    left_out: int


class CountyBodies:
    """Makes the bodies of counties, and takes them back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def make(self, preset: Preset, counties: Sequence[str]) -> MadeInCounties:
        """Give each county its body after ``preset``, with seats; a county that has one is left out.

        Seats belong to the county's own organisations, which are linked where they are, or made.
        """
        with self._store.work() as work:
            there = bodies_by_county(work, preset, counties)
            places = work.records(Place).page([each for each in counties if each not in there])
            organisations = _Organisations(work)
            bodies, seats = [], list[Seat]()
            for place in places:
                bodies.append(body := preset.body_of(place))
                seats += seats_after(preset, body.id, partial(organisations.of, county=place))
            if bodies:
                work.add(*organisations.made, *bodies, *seats)
                work.commit()
        return MadeInCounties(tuple(bodies), organisations.made, len(counties) - len(bodies))

    def take_back(self, made: MadeInCounties) -> int:
        """Put into the bin what was made; return how many bodies stay, being changed or used since.

        So do the organisations that something else names by now.
        """
        with self._store.work() as work:
            going = _untouched(work, made.bodies)
            work.delete_all(Body.__name__, going)
            ids = [each.id for each in made.organisations]
            named = {each.target for each in work.pointers_at(ids, Organisation.__name__)}
            work.delete_all(Organisation.__name__, [each for each in ids if each not in named])
            work.commit()
        return len(made.bodies) - len(going)


def _untouched(work: UnitOfWork, bodies: Sequence[Body]) -> list[str]:
    """Return the ids of bodies that are as they were made, and that nothing but their seats points at."""
    ids = [each.id for each in bodies]
    now = {each.id: each for each in work.records(Body).page(ids)}
    used = {each.target for each in work.pointers_at(ids, Body.__name__) if each.kind != Seat.__name__}
    return [each.id for each in bodies if now.get(each.id) == each and each.id not in used]


class _Organisations:
    """The organisations of counties by what each county calls its own."""

    def __init__(self, work: UnitOfWork) -> None:
        self._names = Names(work, Organisation)
        stored = [each for each in self._names.stored if isinstance(each, Organisation)]
        self._stored = {each.id: each for each in stored}
        self._county_of = county_of(work, {str(each.place) for each in stored if each.place})
        self._made: list[Organisation] = []

    @property
    def made(self) -> tuple[Organisation, ...]:
        """Those that were not there."""
        named = (each for each in self._names.made if isinstance(each, Organisation))
        return (*self._made, *named)

    def of(self, seat: PresetSeat, county: Place) -> Link[Organisation] | None:
        """Return the organisation that a seat of this county's body belongs to."""
        if not seat.local:
            return self._names.link(seat.organisation) if seat.organisation else None
        found = self._called(seat.local, county) or self._only_one(seat.local, county)
        if found is None:
            self._made.append(found := self._new(seat.local, county))
            self._stored[found.id] = found
            self._names.by_key.setdefault(name_key(found.name), found.id)
        return link_to(found)

    def _called(self, local: str, county: Place) -> Organisation | None:
        for name in (f"{local} {county.name}", f"{local} {county.title}", f"{local} شهر {county.name}"):
            meant = self._names.by_key.get(name_key(name), AMBIGUOUS)
            found = self._stored.get(meant)
            if found and self._is_in(found, county):
                return found
        return None

    def _only_one(self, local: str, county: Place) -> Organisation | None:
        kind = _KINDS.get(local)
        there = [
            each
            for each in self._stored.values()
            if kind and each.kind is kind and each.place == county.id and not each.merged_into
        ]
        return there[0] if len(there) == 1 else None

    def _is_in(self, organisation: Organisation, county: Place) -> bool:
        """Tell whether an organisation lies in the county, or anywhere."""
        place = str(organisation.place or county.id)
        return self._county_of.get(place, place) == county.id

    def _new(self, local: str, county: Place) -> Organisation:
        taken = name_key(f"{local} {county.name}") in self._names.by_key
        name = f"{local} {county.title if taken else county.name}"
        return Organisation(name=name, kind=_KINDS.get(local), place=link_to(county))
