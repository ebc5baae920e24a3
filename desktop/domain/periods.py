"""The periods of a report or of a rule that is looked at again: which there are, and how each stands.

Periods are the months, seasons, halves and years of the Jalali calendar.
"""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.jalali_spans import span_with
from desktop.domain.resolution import Period

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.domain.resolution import PeriodReport, Resolution

GRACE = timedelta(days=10)
"""How long after its period a report may come without being late."""
_MONTHS = {Period.MONTH: 1, Period.SEASON: 3, Period.HALF_YEAR: 6, Period.YEAR: 12}
_A_DAY = timedelta(days=1)


class PeriodState(Enum):
    """How one agency's report for one period stands on a day."""

    RECEIVED = "received"
    LATE = "late"
    """It came, after the days of grace."""
    MISSING = "missing"
    """It has not come, and the days of grace are over."""
    AWAITED = "awaited"
    """The period is over, the days of grace are not."""
    RUNNING = "running"
    """The period is not over."""


def periods_of(resolution: Resolution, decided_on: date | None, until: date) -> tuple[Span, ...]:
    """Return the periods of a resolution up to the one in which ``until`` lies, the first one first.

    They begin with the one of ``period_since``, else with the one after the session.
    """
    if resolution.period is None or not (since := resolution.period_since or decided_on):
        return ()
    months = _MONTHS[resolution.period]
    span = span_with(since, months)
    if span.first > until:  # after the last year of the calendar there is none to be asked for
        return ()
    if not resolution.period_since:
        span = span_with(span.last + _A_DAY, months)
    found = []
    while span.first <= until:
        found.append(span)
        span = span_with(span.last + _A_DAY, months)
    return tuple(found)


def last_over(resolution: Resolution, decided_on: date | None, day: date) -> Span | None:
    """Return the last period that was over before a day; None before the first one was."""
    over = [each for each in periods_of(resolution, decided_on, day) if each.last < day]
    return over[-1] if over else None


def report_for(span: Span, organisation: str | None, reports: Iterable[PeriodReport]) -> PeriodReport | None:
    """Return the report of an organisation for a period: the one that has come, where there are several."""
    own = [
        each
        for each in reports
        if each.organisation == organisation and each.period_on and span.first <= each.period_on <= span.last
    ]
    return max(own, key=lambda each: each.received_on is not None, default=None)


def state_of(span: Span, report: PeriodReport | None, today: date) -> PeriodState:
    """Return how the report for a period stands today."""
    if report and report.received_on:
        return PeriodState.LATE if report.received_on > span.last + GRACE else PeriodState.RECEIVED
    if today <= span.last:
        return PeriodState.RUNNING
    return PeriodState.AWAITED if today <= span.last + GRACE else PeriodState.MISSING
