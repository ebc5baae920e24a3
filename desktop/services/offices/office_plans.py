"""How many offices are meant for a place, and how many there are in which state (seed 001: five in Yazd)."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.office import Office, OfficeState
from desktop.domain.programme import OfficePlan
from desktop.storage.ground_rows import neighbourhood_rows, place_rows

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.storage.store import Store

_GONE = (OfficeState.CLOSED,)


@dataclass(frozen=True, slots=True)
class PlanStanding:
    """One plan beside the offices of its place, but for those that serve other programmes than its own."""

    plan: OfficePlan
    offices: tuple[Office, ...]
    """By their names."""

    @property
    def by_state(self) -> Mapping[OfficeState, int]:
        """How many are in each state, in the order of an office's life."""
        counted = Counter(each.state for each in self.offices)
        return {state: counted[state] for state in OfficeState if counted[state]}

    @property
    def named(self) -> int:
        """How many offices are known by name, whatever their state, but for those that were closed."""
        return sum(count for state, count in self.by_state.items() if state not in _GONE)

    @property
    def unnamed(self) -> int:
        """How many of those that are meant are not known yet."""
        return max(0, (self.plan.count or 0) - self.named)

    @property
    def working(self) -> int:
        """How many are active, or were handed over."""
        return self.by_state.get(OfficeState.ACTIVE, 0) + self.by_state.get(OfficeState.HANDED_OVER, 0)


class OfficePlans:
    """Counts the offices of each plan; one that names no place lies where its neighbourhoods lie."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def standings(self) -> tuple[PlanStanding, ...]:
        """Return how each plan stands."""
        with self._store.view() as view:
            plans = view.records(OfficePlan).all()
            places = place_rows(view.connection)
            offices = view.records(Office)
            there = offices.page(offices.find(order_by="name"))
            lying = neighbourhood_rows(view.connection)
        by_place: defaultdict[str, list[Office]] = defaultdict(list)
        for office in there:
            found = (
                {office.place}
                if office.place
                else {lying[each].place for each in office.neighbourhoods if each in lying}
            )
            passed: set[str] = set()
            for start in found:
                at = str(start)
                while at in places and at not in passed:
                    passed.add(at)
                    at = places[at].parent
            for each in passed:
                by_place[each].append(office)
        return tuple(PlanStanding(plan, _of(plan, by_place[str(plan.place)])) for plan in plans)


def _of(plan: OfficePlan, offices: list[Office]) -> tuple[Office, ...]:
    programme = plan.programme
    if not programme:
        return tuple(offices)
    return tuple(each for each in offices if programme in each.programmes or not each.programmes)
