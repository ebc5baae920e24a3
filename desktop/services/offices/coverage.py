"""How many of the target neighbourhoods have an active office (seed 002: «گسترش سطح پوشش»)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.place import PlaceKind, TargetKind
from desktop.storage.ground_rows import covered_targets, place_rows

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop.storage.ground_rows import PlaceRow
    from desktop.storage.store import Store


class PlaceShare(NamedTuple):
    """A county, or what lies in no county; without an id, where no place is written."""

    place_id: str
    place: str
    targets: int
    covered: int


class KindShare(NamedTuple):
    """The targets of one kind; None where no kind is written."""

    kind: TargetKind | None
    targets: int
    covered: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """Of the approved neighbourhoods, those on whose ground an active office is.

    What counts: neighbourhoods and areas whose selection is approved, that were not merged into another one;
    an area does not count where approved ones lie in it, which count for themselves. One is covered by an
    active office of its own, of an area around it, of a part of it, or of a record of the same name there.
    """

    targets: int
    covered: int
    by_place: tuple[PlaceShare, ...]
    """By county, in the order of their names."""
    by_kind: tuple[KindShare, ...]
    without_ids: tuple[str, ...]
    """The targets without an active office."""
    covered_ids: tuple[str, ...] = ()
    double_ids: tuple[str, ...] = ()
    """The targets with more than one."""

    @property
    def percent(self) -> int | None:
        """The share that is covered, rounded half up; None where there are no targets."""
        return (200 * self.covered + self.targets) // (2 * self.targets) if self.targets else None


class TargetCoverage:
    """Counts in the database."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, place_id: str = "", on: date | None = None) -> Coverage:
        """Return the coverage in a place and all that lies in it, or everywhere.

        The targets are today's; with ``on`` the offices are those that were active on that day.
        """
        with self._store.view() as view:
            rows = covered_targets(view.connection, place_id, on.isoformat() if on else "")
            places = place_rows(view.connection)
        counties: dict[str, str] = {}
        by_place: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
        by_kind: defaultdict[str | None, list[int]] = defaultdict(lambda: [0, 0])
        for _, place, kind, offices in rows:
            if (county := counties.get(place)) is None:
                county = counties[place] = _county(place, places)
            for sums in (by_place[county], by_kind[kind]):
                sums[0] += 1
                sums[1] += bool(offices)
        ordered = sorted(by_place, key=lambda each: (not each, places[each].order if each else "", each))
        kinds = {each: by_kind[each.value] for each in TargetKind if each.value in by_kind}
        shares = [KindShare(kind, *sums) for kind, sums in kinds.items()]
        if None in by_kind:
            shares.append(KindShare(None, *by_kind[None]))
        return Coverage(
            targets=len(rows),
            covered=sum(bool(row.offices) for row in rows),
            by_place=tuple(
                PlaceShare(each, places[each].name if each else "", *by_place[each]) for each in ordered
            ),
            by_kind=tuple(shares),
            without_ids=tuple(row.id for row in rows if not row.offices),
            covered_ids=tuple(row.id for row in rows if row.offices),
            double_ids=tuple(row.id for row in rows if row.offices > 1),
        )


def _county(place: str, places: Mapping[str, PlaceRow]) -> str:
    """Return the county in which a place lies, or the place itself where it lies in none."""
    at, passed = place, set[str]()
    while at in places and at not in passed:
        if places[at].kind == PlaceKind.COUNTY.value:
            return at
        passed.add(at)
        at = places[at].parent
    return place if place in places else ""
