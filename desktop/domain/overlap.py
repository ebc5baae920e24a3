"""Which neighbourhoods share ground: an office in one of them is parallel to an office in another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from desktop.domain.office import Office


@dataclass(frozen=True, slots=True)
class Ground:
    """What decides where a neighbourhood lies; ``keys`` are those of its names, ``place`` may be unknown."""

    id: str
    keys: frozenset[str] = frozenset()
    place: str = ""
    within: str = ""
    merged_into: str = ""


class Territories:
    """All neighbourhoods with the places over each other (``above``: place -> the one that it lies in)."""

    def __init__(self, grounds: Iterable[Ground], above: Mapping[str, str | None]) -> None:
        self._grounds = {each.id: each for each in grounds}
        self._above = above

    def meeting(self, start: str) -> frozenset[str]:
        """Return the neighbourhoods that share ground with ``start``, itself among them.

        They are the same as it, lie around it or in it, at any depth. Two are the same where one was merged
        into the other, or where they have a name in common, in whatever spelling, and their places are the
        same, lie in one another, or are not both known. Of two steps one after the other only one may be
        taken by name: a third that has the name elsewhere is not the same. A circle is gone round once.
        """
        found: dict[tuple[str, int, bool], None] = {(start, 0, False): None}
        waiting = list(found)
        while waiting:
            for each in self._steps(*waiting.pop()):
                if each not in found:
                    found[each] = None
                    waiting.append(each)
        return frozenset(record_id for record_id, _, _ in found)

    def _steps(self, at: str, way: int, named: bool) -> Iterator[tuple[str, int, bool]]:  # noqa: FBT001 - a state
        """Yield where one step leads; ``way`` is 1 once it led outwards, -1 once it led inwards."""
        ground = self._grounds.get(at)
        if ground and ground.merged_into:
            yield ground.merged_into, way, named
        for gone in self._merged[at]:
            yield gone, way, named
        if ground and ground.within and way >= 0:
            yield ground.within, 1, False
        if way <= 0:
            yield from ((inner, -1, False) for inner in self._inside[at])
        if ground and not named:
            yield from ((other, way, True) for other in self._namesakes(ground))

    def _namesakes(self, ground: Ground) -> Iterator[str]:
        for other in {other for key in ground.keys for other in self._by_key[key]} - {ground.id}:
            if self._may_be_one(ground.place, self._grounds[other].place):
                yield other

    def _may_be_one(self, one: str, other: str) -> bool:
        return not (one and other) or one in self._around(other) or other in self._around(one)

    def _around(self, place: str) -> frozenset[str]:
        """Return a place and all that it lies in."""
        if (known := self._known.get(place)) is None:
            passed = {place}
            at = self._above.get(place)
            while at and at not in passed:
                passed.add(at)
                at = self._above.get(at)
            known = self._known[place] = frozenset(passed)
        return known

    @cached_property
    def _known(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def _merged(self) -> Mapping[str, list[str]]:
        return self._by("merged_into")

    @cached_property
    def _inside(self) -> Mapping[str, list[str]]:
        return self._by("within")

    @cached_property
    def _by_key(self) -> Mapping[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for each in self._grounds.values():
            for key in each.keys:
                found[key].append(each.id)
        return found

    def _by(self, link: str) -> Mapping[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for each in self._grounds.values():
            if above := getattr(each, link):
                found[above].append(each.id)
        return found


def is_allowed(office: Office) -> bool:
    """Tell whether an office says why it stands beside another one, and which resolution allows it."""
    return bool(office.parallel_reason and office.parallel_resolution)


def is_stretched(was: Office, after: Office) -> bool:
    """Tell whether an office takes what allowed it on its ground with it to other ground."""
    same = (was.parallel_reason, was.parallel_resolution) == (
        after.parallel_reason,
        after.parallel_resolution,
    )
    return same and is_allowed(was) and not {*after.neighbourhoods} <= {*was.neighbourhoods}
