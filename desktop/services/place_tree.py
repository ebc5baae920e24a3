"""The tree of places with how many neighbourhoods and offices lie in each, counted with all below."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.office import OfficeState
from desktop.domain.place import PlaceKind
from desktop.persian.text import squashed_key
from desktop.storage.ground_rows import PlacesCounted, counted_at_places, place_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.storage.ground_rows import PlaceRow
    from desktop.storage.store import Store

_RANKS = {kind.value: rank for rank, kind in enumerate(PlaceKind)}


class PlaceLine(NamedTuple):
    """One place; the counts are of the place with all that lies in it."""

    id: str
    name: str
    kind: PlaceKind | None
    parent: str
    inside: int
    """How many places lie directly in it."""
    neighbourhoods: int
    offices: int
    active: int


class PlaceTree:
    """All places as they were at one moment; what lies in a place that is gone, or in a circle, is on top."""

    def __init__(self, rows: Mapping[str, PlaceRow], counted: PlacesCounted) -> None:
        self._rows = {each.id: each for each in rows.values() if not each.is_deleted}
        self._neighbourhoods = self._summed(counted.neighbourhoods)
        self._offices = self._summed(counted.offices)
        self._active = self._summed(counted.active)

    def children(self, parent: str = "") -> tuple[PlaceLine, ...]:
        """Return what lies directly in a place, or on top, by rank and name."""
        return tuple(self._line(each) for each in self._inside.get(parent, ()))

    def line(self, place_id: str) -> PlaceLine | None:
        """Return one place, if it is there."""
        return self._line(self._rows[place_id]) if place_id in self._rows else None

    def path(self, place_id: str) -> tuple[str, ...]:
        """Return what a place lies in from the top, itself last; nothing where there is no such place."""
        found: list[str] = []
        at = place_id if place_id in self._rows else ""
        while at and at not in found:
            found.insert(0, at)
            at = self._parents[at]
        return tuple(found)

    def named(self, typed: str) -> tuple[str, ...]:
        """Return the ids of the places in whose name this stands, in any spelling, by rank and name."""
        key = squashed_key(typed)
        found = (each for each in self._ordered if key and key in squashed_key(each.name))
        return tuple(each.id for each in found)

    @cached_property
    def _ordered(self) -> tuple[PlaceRow, ...]:
        return tuple(
            sorted(self._rows.values(), key=lambda each: (_RANKS.get(each.kind, 0), each.order, each.id))
        )

    @cached_property
    def _parents(self) -> Mapping[str, str]:
        parents: dict[str, str] = {}
        for each in self._rows.values():
            at, passed = each.parent, {each.id}
            while at in self._rows and at not in passed:
                passed.add(at)
                at = self._rows[at].parent
            parents[each.id] = each.parent if each.parent in self._rows and at not in passed else ""
        return parents

    @cached_property
    def _inside(self) -> Mapping[str, list[PlaceRow]]:
        found: defaultdict[str, list[PlaceRow]] = defaultdict(list)
        for each in self._ordered:
            found[self._parents[each.id]].append(each)
        return found

    def _summed(self, own: Mapping[str, int]) -> Counter[str]:
        sums: Counter[str] = Counter()
        for place, count in own.items():
            for each in self.path(place):
                sums[each] += count
        return sums

    def _line(self, row: PlaceRow) -> PlaceLine:
        return PlaceLine(
            id=row.id,
            name=row.name,
            kind=PlaceKind(row.kind) if row.kind else None,
            parent=self._parents[row.id],
            inside=len(self._inside.get(row.id, ())),
            neighbourhoods=self._neighbourhoods[row.id],
            offices=self._offices[row.id],
            active=self._active[row.id],
        )


class Places:
    """Reads the tree anew each time that it is asked for."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def tree(self) -> PlaceTree:
        """Return the places as they stand."""
        with self._store.view() as view:
            connection = view.connection
            return PlaceTree(place_rows(connection), counted_at_places(connection, OfficeState.ACTIVE.value))
