"""Which neighbourhoods may be one and the same by where they lie."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from desktop.domain.place import PlaceKind
from desktop.storage.ground_rows import neighbourhood_rows, place_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.storage.unit_of_work import View


class Lying:
    """Knows what each neighbourhood lies in: places, and other neighbourhoods."""

    def __init__(self, view: View) -> None:
        places = place_rows(view.connection)
        self._above = {each.id: each.parent for each in places.values()}
        self._counties = {each.id for each in places.values() if each.kind == PlaceKind.COUNTY.value}
        self._within = {each.id: each.within for each in neighbourhood_rows(view.connection).values()}

    def may_be_one(self, one: Any, other: Any) -> bool:
        """Tell whether neither lies in the other, and their places do, are one, or are not both known."""
        if one.id in _around(other.id, self._within) or other.id in _around(one.id, self._within):
            return False
        if not one.place or not other.place:
            return True
        return one.place in _around(other.place, self._above) or other.place in _around(
            one.place, self._above
        )

    def groups(self, found: Iterable[Any]) -> list[list[Any]]:
        """Return those of each county together, and once more all with the few that have no county."""
        by_county: defaultdict[str, list[Any]] = defaultdict(list)
        for each in found:
            around = _around(each.place or "", self._above)
            by_county[next((at for at in around if at in self._counties), "")].append(each)
        lost = by_county.pop("", [])
        groups = list(by_county.values())
        if lost:
            groups.append([*lost, *(each for group in by_county.values() for each in group)])
        return groups


def _around(start: str, above: Mapping[str, str]) -> dict[str, None]:
    """Return what something lies in, itself first."""
    passed: dict[str, None] = {}
    at = start
    while at and at not in passed:
        passed[at] = None
        at = above.get(at, "")
    return passed
