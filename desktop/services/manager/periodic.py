"""What was done in a period, and how what stands today stood before it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.office import OfficeState
from desktop.services.manager.agencies import given_to
from desktop.services.manager.indicators import indicator_lines, middle_share
from desktop.services.manager.measures import Key, Measure
from desktop.services.manager.overview import Overview
from desktop.services.manager.papers import overdue_on
from desktop.services.manager.sessions import DONE, SessionSums
from desktop.services.manager.stood import development_on
from desktop.storage.assignment_statements import Asked
from desktop.storage.assignments import AssignmentRows
from desktop.storage.office_counts import OfficeCounts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.domain.results import CycleTime, Funnel
    from desktop.services.manager.overview import Standing
    from desktop.services.offices.coverage import Coverage
    from desktop.services.reports.sums import Gathered
    from desktop.storage.unit_of_work import View


@dataclass(frozen=True, slots=True)
class Told:
    """What other parts of the program told of a period, and of the one before it."""

    gathered: Mapping[str, Gathered]
    gathered_before: Mapping[str, Gathered]
    cycle: CycleTime
    cycle_before: CycleTime
    funnels: Sequence[Funnel]
    """Of each of the periods up to this one."""
    funnel_before: Funnel
    coverage_before: Coverage


class Period:
    """Everything of one period, in one look at the register."""

    def __init__(
        self, view: View, standing: Standing, span: Span, earlier: Span, runs: Sequence[Span], told: Told
    ) -> None:
        self._view, self._standing, self._told = view, standing, told
        self._span, self._before, self._runs = span, earlier, runs
        self._counts = OfficeCounts(view.connection, standing.places)
        self._sessions = SessionSums(view.connection, standing.bodies, standing.today)

    def overview(self, compared_on: date) -> Overview:
        """Return all of it, beside what stood on a day before the period."""
        states = self._counts.states([*(each.last for each in self._runs[:-1]), compared_on])
        found = {
            each.key: each
            for each in (
                *self._offices(states, compared_on),
                *self._overdue(compared_on),
                *self._met(),
                *self._achieved(),
            )
        }
        return Overview(
            standing=self._standing,
            span=self._span,
            before_span=self._before,
            compared_on=compared_on,
            measures={key: found[key] for key in Key},
            states_before={
                each: states.get((compared_on.isoformat(), each.value), 0) for each in OfficeState
            },
            funnel=self._told.funnels[-1],
            cycle=self._told.cycle,
            agencies=given_to(self._view, self._sessions.given(self._span)),
            indicators=indicator_lines(self._view, self._told.gathered),
        )

    def _offices(self, states: Mapping[tuple[str, str], int], compared_on: date) -> Iterator[Measure]:
        stands = self._standing
        now, then = stands.coverage, self._told.coverage_before
        active = [
            states.get((each.last.isoformat(), OfficeState.ACTIVE.value), 0) for each in self._runs[:-1]
        ]
        yield Measure(
            Key.ACTIVE,
            stands.states[OfficeState.ACTIVE],
            before=states.get((compared_on.isoformat(), OfficeState.ACTIVE.value), 0),
            trend=(*active, stands.states[OfficeState.ACTIVE]),
        )
        yield Measure(Key.PLANNED, stands.planned)
        yield Measure(Key.COVERED, now.covered, now.targets, then.covered, then.targets)
        yield Measure(Key.DOUBLE, len(now.double_ids), before=len(then.double_ids))
        have, old = stands.development
        yield Measure(Key.DEVELOPMENT, have, old, *development_on(self._counts, compared_on))

    def _overdue(self, compared_on: date) -> Iterator[Measure]:
        stands, place = self._standing, self._standing.place or None
        yield Measure(
            Key.PAPERS_OVERDUE,
            len(stands.offices),
            before=overdue_on(self._view, self._standing.place, compared_on),
        )
        yield Measure(Key.PAPERS_DUE, len(stands.due_offices))
        asked = Asked(stands.today.isoformat(), place=place)
        was = AssignmentRows(self._view.connection).overdue_on(asked, compared_on.isoformat())
        yield Measure(Key.PARTS_OVERDUE, stands.parts_overdue, before=was)

    def _met(self) -> Iterator[Measure]:
        held = self._sessions.held(self._runs)
        (before,) = self._sessions.held([self._before])
        yield Measure(Key.SESSIONS, held[-1], before=before, trend=held)
        now, then = map(self._sessions.resolutions, (self._span, self._before))
        yield Measure(Key.DONE, _done(now), sum(now.values()), _done(then), sum(then.values()))

    def _achieved(self) -> Iterator[Measure]:
        told = self._told
        now, then = told.funnels[-1], told.funnel_before
        for key, stage in ((Key.TRAINED, 0), (Key.EMPLOYED, 1)):
            trend = tuple(each.stages[stage].total for each in told.funnels)
            yield Measure(key, now.stages[stage].total, before=then.stages[stage].total, trend=trend)
        yield Measure(Key.SOLVED, told.cycle.solved, before=told.cycle_before.solved)
        days = [
            None if each.median is None else round(each.median) for each in (told.cycle, told.cycle_before)
        ]
        yield Measure(Key.DAYS_TO_SOLVE, days[0], before=days[1])
        yield Measure(Key.ACHIEVED, middle_share(told.gathered), before=middle_share(told.gathered_before))


def _done(standings: Mapping[str, int]) -> int:
    return sum(standings.get(each, 0) for each in DONE)
