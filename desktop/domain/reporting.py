"""Reports period by period: which periods a Jalali year has, when each is due, and how each stands."""

from __future__ import annotations

from datetime import timedelta
from enum import Enum
from typing import TYPE_CHECKING

from desktop.domain.jalali_spans import MONTH, SEASON, YEAR, Span, months_span, span_with
from desktop.domain.report import ReportState
from desktop.domain.resolution import Period

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

DAYS = 10
"""How many days after its period a report is due, where nothing else is chosen."""
MONTHS_OF: Mapping[Period, int] = {
    Period.MONTH: MONTH,
    Period.SEASON: SEASON,
    Period.HALF_YEAR: 6,
    Period.YEAR: YEAR,
}
"""How many Jalali months each period has."""
LONGEST_FIRST = tuple(sorted(Period, key=MONTHS_OF.__getitem__, reverse=True))
SENT = (ReportState.SUBMITTED, ReportState.APPROVED)


class Standing(Enum):
    """How the report of one office or agency for one period stands on a day."""

    NOT_ASKED = "not_asked"
    """The office did not work yet."""
    AHEAD = "ahead"
    """The period has not begun."""
    RUNNING = "running"
    """The period is not over."""
    DUE = "due"
    """The period is over, the day on which the report is due is not."""
    MISSING = "missing"
    """It has not been sent, and the day is over."""
    RETURNED = "returned"
    SUBMITTED = "submitted"
    APPROVED = "approved"


def year_spans(period: Period, year: int) -> tuple[Span, ...]:
    """Return the periods of one Jalali year, in their order; `DayError` beyond 1200 to 1500."""
    months = MONTHS_OF[period]
    return tuple(months_span(year, month, months) for month in range(1, YEAR + 1, months))


def period_with(period: Period, day: date) -> Span:
    """Return the period in which a day lies."""
    return span_with(day, MONTHS_OF[period])


def whole_periods(period: Period, span: Span) -> Span | None:
    """Return the stretch of those periods that lie wholly within a span; None where none does."""
    first, last = period_with(period, span.first), period_with(period, span.last)
    begin = span.first if first.first == span.first else first.last + timedelta(days=1)
    end = span.last if last.last == span.last else last.first - timedelta(days=1)
    return Span(begin, end) if begin < end else None


def due_day(span: Span, days: int = DAYS) -> date:
    """Return the last day on which the report of a period is in time."""
    return span.last + timedelta(days=days)


def standing(
    span: Span, state: ReportState | None, due_on: date, today: date, since: date | None = None
) -> Standing:
    """Return how a report stands; ``state`` is None where there is none, ``since`` when the work began."""
    match state:
        case ReportState.APPROVED:
            return Standing.APPROVED
        case ReportState.SUBMITTED:
            return Standing.SUBMITTED
        case ReportState.RETURNED:
            return Standing.RETURNED
        case None if since and span.last < since:
            return Standing.NOT_ASKED
    if today <= span.last:
        return Standing.RUNNING if span.first <= today else Standing.AHEAD
    return Standing.DUE if today <= due_on else Standing.MISSING


def days_late(
    state: ReportState | None, submitted_on: date | None, due_on: date, today: date, span: Span
) -> int:
    """Return for how many days a report was late when it was sent, or has been until today; 0 for none."""
    until = submitted_on if state in SENT and submitted_on else today
    return max((until - due_on).days, 0) if until > span.last else 0
