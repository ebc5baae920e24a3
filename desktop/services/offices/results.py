"""What offices achieved in any place and any span of days, counted by the database."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar

from desktop.domain.activity import ActivityCategory, Proposer
from desktop.domain.livelihood import BusinessKind, BusinessState
from desktop.domain.resolution import BudgetClass
from desktop.domain.results import AGES, Amounts, CycleTime, Funnel, Heads, Reached, Results, tenth
from desktop.domain.supervision import ProblemCategory
from desktop.storage.counting_results import ResultsAsked, ResultsCounting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from enum import Enum
    from typing import Any

    from desktop.domain.jalali_spans import Span
    from desktop.storage.store import Store

C = TypeVar("C", bound="Enum")


class OfficeResults:
    """Answers in one look at the register; an office goes before a place, and without a span all counts.

    An activity of several offices counts once in a place, and in full at each of its offices.
    """

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def of(self, place_id: str = "", office_id: str = "", span: Span | None = None) -> Results:
        """Return all that was achieved."""
        with self._store.view() as view:
            counting = ResultsCounting(view.connection, _asked(place_id, office_id, span))
            activities, courses = counting.activities(), counting.courses()
            return Results(
                funnel=_funnel(courses),
                cycle=self._cycle(counting, span),
                reached=_reached(activities),
                amounts=_amounts(activities, courses),
                proposals=_proposals(activities, courses),
                businesses=_businesses(counting.businesses()),
            )

    def funnel(self, place_id: str = "", office_id: str = "", span: Span | None = None) -> Funnel:
        """Return how many were trained, employed and linked to production drivers."""
        with self._store.view() as view:
            return _funnel(ResultsCounting(view.connection, _asked(place_id, office_id, span)).courses())

    def cycle(self, place_id: str = "", office_id: str = "", span: Span | None = None) -> CycleTime:
        """Return how long local problems take, and how old the open ones are."""
        with self._store.view() as view:
            counting = ResultsCounting(view.connection, _asked(place_id, office_id, span))
            return self._cycle(counting, span)

    def _cycle(self, counting: ResultsCounting, span: Span | None) -> CycleTime:
        end = min(self._today(), span.last) if span else self._today()
        raised, solved = Counter[str | None](), Counter[str | None]()
        for category, more_raised, more_solved in counting.problems():
            raised[category], solved[category] = more_raised, more_solved
        still, ages = Counter[str | None](), [0] * (len(AGES) + 1)
        for category, days, count in counting.open_problems(end):
            still[category] += count
            ages[bisect_left(AGES, days)] += count
        median, mean = _middle(counting.days_to_solve())
        keys = ((choice, choice.value if choice else None) for choice in (*ProblemCategory, None))
        return CycleTime(
            raised=raised.total(),
            solved=solved.total(),
            median=median,
            mean=mean,
            open=tuple(ages),
            categories={
                choice: counts
                for choice, key in keys
                if any(counts := (raised[key], solved[key], still[key]))
            },
        )


def _asked(place_id: str, office_id: str, span: Span | None) -> ResultsAsked:
    first, last = span or (None, None)
    return ResultsAsked(place_id, office_id, first, last)


def _funnel(courses: Sequence[Any]) -> Funnel:
    sums = [sum(column) for column in zip(*(row[2:] for row in courses), strict=True)] or [0] * 12
    count, _, volunteers, *heads = sums
    trained, employed, linked = (Heads(*heads[place : place + 3]) for place in (0, 3, 6))
    return Funnel(count, trained, employed, linked, volunteers)


def _reached(activities: Sequence[Any]) -> dict[ActivityCategory | None, Reached]:
    return dict(_summed(ActivityCategory, ((row[0], row[3:6]) for row in activities)))


def _summed(
    choices: type[C], rows: Iterator[tuple[Any, Sequence[int]]]
) -> Iterator[tuple[C | None, Reached]]:
    """Yield what the rows of each choice come to, in the order of the choices and blank last."""
    sums = defaultdict[str | None, list[int]](lambda: [0, 0, 0])
    for key, counts in rows:
        sums[key] = [before + more for before, more in zip(sums[key], counts, strict=True)]
    for choice in (*choices, None):
        if (key := choice.value if choice else None) in sums:
            yield choice, Reached(*sums[key])


def _amounts(activities: Sequence[Any], courses: Sequence[Any]) -> dict[BudgetClass | None, Amounts]:
    planned, spent = Counter[str | None](), Counter[str | None]()
    for _, budget, _, _, _, _, planned_amount, amount in activities:
        planned[budget] += planned_amount
        spent[budget] += amount
    for budget, _, _, amount, *_ in courses:
        spent[budget] += amount
    keys = ((choice, choice.value if choice else None) for choice in (*BudgetClass, None))
    return {choice: Amounts(planned[key], spent[key]) for choice, key in keys if planned[key] or spent[key]}


def _proposals(activities: Sequence[Any], courses: Sequence[Any]) -> dict[Proposer | None, int]:
    found = Counter[str | None]()
    for row in activities:
        found[row[2]] += row[3]
    for row in courses:
        found[row[1]] += row[2]
    keys = ((choice, choice.value if choice else None) for choice in (*Proposer, None))
    return {choice: found[key] for choice, key in keys if found[key]}


def _businesses(rows: Sequence[Any]) -> dict[tuple[BusinessKind | None, BusinessState | None], Reached]:
    return {
        (_choice(BusinessKind, kind), _choice(BusinessState, state)): Reached(*counts)
        for kind, state, *counts in rows
    }


def _choice(choices: type[C], value: str | None) -> C | None:
    return choices(value) if value else None


def _middle(days: Sequence[tuple[int, int]]) -> tuple[Decimal | None, Decimal | None]:
    """Return the median and the mean of days that are counted, the fewest first."""
    ends = tuple(accumulate(count for _, count in days))
    if not ends:
        return None, None
    low, high = (days[bisect_right(ends, place)][0] for place in ((ends[-1] - 1) // 2, ends[-1] // 2))
    total = sum(day * count for day, count in days)
    return tenth(Decimal(low + high) / 2), tenth(Decimal(total) / ends[-1])
