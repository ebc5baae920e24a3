"""The periods that figures are asked for, and the one before each."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from enum import Enum

from desktop.domain.jalali_spans import MONTH, SEASON, YEAR, Span, months_on, span_with
from desktop.persian.jalali import DayError, jalali_parts


class Usual(Enum):
    """The periods that are one press away."""

    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    LAST_YEAR = "last_year"


_MONTHS = {Usual.MONTH: MONTH, Usual.SEASON: SEASON, Usual.YEAR: YEAR}


def usual(period: Usual, today: date) -> Span:
    """Return the Jalali month, season or year with ``today`` in it, or the year before."""
    if period is Usual.LAST_YEAR:
        return span_with(months_on(today, -YEAR), YEAR)
    return span_with(today, _MONTHS[period])


def before(span: Span, today: date) -> Span:
    """Return the span of the same length before; while ``span`` still runs, only as much of it has passed.

    Whole months are compared with as many whole months, any other days with as many days.
    """
    if months := _months(span):
        with suppress(DayError):  # beyond the years that the calendar knows
            last = span.first - timedelta(days=1)
            if span.first <= today < span.last:
                last = min(last, months_on(today, -months))
            return Span(months_on(span.first, -months), last)
    length = span.last - span.first + timedelta(days=1)
    passed = min(today, span.last) if today >= span.first else span.last
    return Span(span.first - length, passed - length)


def _months(span: Span) -> int:
    """Return how many whole months a span is; 0 where it is of other days."""
    (year, month, day), (last_year, last_month, _) = map(jalali_parts, span)
    _, _, following = jalali_parts(span.last + timedelta(days=1))
    return (last_year - year) * YEAR + last_month - month + 1 if day == following == 1 else 0
