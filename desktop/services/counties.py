"""The register of counties: which of them has such a body, how complete it is, and when it met."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from desktop.domain.body import Body, Composition, Seat, SeatHolder
from desktop.domain.body_rules import AWAITED, NOT_HELD
from desktop.domain.jalali_spans import months_on
from desktop.domain.place import Place, PlaceKind
from desktop.domain.session import Session, SessionKind
from desktop.schema.condition import Between, Either, Having, Is, Missing, Not
from desktop.services.views import is_one

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.domain.presets import Preset
    from desktop.schema.condition import Condition
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_FORMAL = is_one("kind", *(each for each in SessionKind if each.is_formal))


@dataclass(frozen=True, slots=True)
class CountyStanding:
    """One county with its body, if it has one; of several the one that was written down first."""

    county: Place
    body: Body | None = None
    others: int = 0
    """How many more such bodies it has."""
    places: int = 0
    """How many people the approved composition asks for today."""
    filled: int = 0
    last: date | None = None
    """The day of its last formal session."""
    planned: date | None = None

    @property
    def is_complete(self) -> bool:
        """Whether every place is held."""
        return 0 < self.places == self.filled

    def has_met_since(self, day: date) -> bool:
        """Say whether it had a formal session on ``day`` or later."""
        return self.last is not None and self.last >= day


class Counties:
    """Looks over all counties at once, with a handful of questions however many there are."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def register(self, preset: Preset, province: str = "") -> tuple[CountyStanding, ...]:
        """Return every county of a province, or of the country, by name, with its body after ``preset``."""
        today = self._today()
        with self._store.view() as view:
            counties = _counties(view, province)
            bodies = bodies_by_county(view, preset, {each.id for each in counties})
            chosen = {found[0].id for found in bodies.values()}
            filled = _filled(view, chosen, today)
            last, planned = _days(view, today)
        return tuple(_standing(each, bodies.get(each.id, ()), filled, last, planned) for each in counties)

    def silent_since(self, months: int) -> date:
        """Return the day from which on a body must have met, so as not to be silent for so many months."""
        return months_on(self._today(), -months)


def bodies_by_county(view: View, preset: Preset, counties: Iterable[str]) -> dict[str, tuple[Body, ...]]:
    """Return the bodies after ``preset`` by county, the first written first; their place may lie in it."""
    records = view.records(Body)
    of_kind = Either((is_one("kind", preset.kind), Missing("kind")))
    found = records.page(records.find(conditions=(of_kind, Not(Missing("place")))))
    meant = [each for each in found if preset.means(each)]
    wanted = frozenset(counties)
    lying = county_of(view, {str(each.place) for each in meant} - wanted)
    by_county: dict[str, tuple[Body, ...]] = {}
    for each in meant:
        place = str(each.place)
        if (county := lying.get(place, place)) in wanted:
            by_county[county] = (*by_county.get(county, ()), each)
    return by_county


def _counties(view: View, province: str) -> tuple[Place, ...]:
    where: dict[str, str | int] = {"kind": PlaceKind.COUNTY.value}
    if province:
        where["parent"] = province
    places = view.records(Place)
    return places.page(places.find(order_by="name", where=where))


def county_of(view: View, places: Iterable[str]) -> dict[str, str]:
    """Return the county in which each of these places lies."""
    above: dict[str, str] = {}
    asked = set(places)
    while asked:
        found = [each for each in view.records(Place).page(list(asked)) if each.parent]
        above |= {each.id: str(each.parent) for each in found}
        asked = {str(each.parent) for each in found if each.kind is not PlaceKind.COUNTY} - set(above)
    return {place: _last(place, above) for place in places}


def _last(place: str, above: Mapping[str, str]) -> str:
    """Return the county over a place: the last but the province."""
    passed = [place]
    while (parent := above.get(passed[-1])) and parent in above and parent not in passed:
        passed.append(parent)
    return passed[-1]


def _filled(view: View, bodies: Iterable[str], today: date) -> dict[str, tuple[int, int]]:
    """Return how many places each body has today, and how many of them are held."""
    lasting, seats = _on(today), view.records(Seat)
    asked = (Is("body", tuple(bodies)), is_one("composition", Composition.APPROVED), *lasting)
    one = (*asked, Either((Missing("count"), Between("count", None, 1))))
    places = Counter(seats.tally("body", one))
    filled = Counter(seats.tally("body", (*one, Having("SeatHolder", lasting))))
    several = seats.page(seats.find(conditions=(*asked, Between("count", 2, None))))
    holders = (Is("seat", tuple(each.id for each in several)), *lasting)
    held = view.records(SeatHolder).tally("seat", holders)
    for each in several:
        own = each.count or 1
        places[str(each.body)] += own
        filled[str(each.body)] += min(held.get(each.id, 0), own)
    return {body: (count, filled[body]) for body, count in places.items()}


def _on(day: date) -> tuple[Condition, ...]:
    """Return what a seat, or the holding of one, fulfils that covers ``day``."""
    text = day.isoformat()
    begun = Either((Missing("since"), Between("since", None, text)))
    return begun, Either((Missing("until"), Between("until", text, None)))


def _days(view: View, today: date) -> tuple[dict[str, date], dict[str, date]]:
    """Return the last day on which each body met, and the next one on which it is to meet."""
    sessions, text = view.records(Session), today.isoformat()
    held = (_FORMAL, Not(is_one("state", *NOT_HELD)), Between("held_on", None, text))
    awaited = (_FORMAL, is_one("state", *AWAITED), Between("held_on", text, None))
    last: dict[str, date] = {}
    planned: dict[str, date] = {}
    for link in ("body", "joint_bodies"):
        for body, (_, most) in sessions.spans("held_on", link, held).items():
            last[body] = max(last.get(body, date.min), date.fromisoformat(str(most)))
        for body, (least, _) in sessions.spans("held_on", link, awaited).items():
            planned[body] = min(planned.get(body, date.max), date.fromisoformat(str(least)))
    return last, planned


def _standing(
    county: Place,
    bodies: Sequence[Body],
    filled: Mapping[str, tuple[int, int]],
    last: Mapping[str, date],
    planned: Mapping[str, date],
) -> CountyStanding:
    if not bodies:
        return CountyStanding(county)
    body = bodies[0]
    places, held = filled.get(body.id, (0, 0))
    return CountyStanding(
        county, body, len(bodies) - 1, places, held, last.get(body.id), planned.get(body.id)
    )
