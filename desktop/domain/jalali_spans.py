"""Stretches of the Jalali calendar that a deadline or a report speaks of: months, seasons, halves, years."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from desktop.persian.jalali import day_of, jalali_parts, month_days, week_start

MONTH, SEASON, YEAR = 1, 3, 12
"""How many months each has."""
_MIDDLE = 15
"""The day in the middle of a month, as deadlines mean it."""


class Span(NamedTuple):
    """A stretch of days, both ends within it."""

    first: date
    last: date

    @property
    def middle(self) -> date:
        """Its middle as deadlines mean it: the 15th of its middle month, or the end of its first half."""
        year, month, _ = jalali_parts(self.first)
        months = (jalali_parts(self.last)[1] - month) % YEAR + 1
        if months % 2:
            return day_of(year, month + months // 2, _MIDDLE)
        return months_span(year, month, months // 2).last


def months_on(day: date, months: int) -> date:
    """Return the same day so many Jalali months on, the last one where that month is shorter.

    Raises `DayError` beyond the years 1200 to 1500.
    """
    year, month, number = jalali_parts(day)
    years, place = divmod(year * YEAR + month - 1 + months, YEAR)
    day_of(years, place + 1, 1)  # is it a month that the calendar knows
    return day_of(years, place + 1, min(number, month_days(years, place + 1)))


def months_span(year: int, month: int, months: int = MONTH) -> Span:
    """Return the stretch of so many months of one Jalali year, from ``month`` on; `DayError` beyond 1500."""
    end = month + months - 1
    return Span(day_of(year, month, 1), day_of(year, end, month_days(year, end)))


def span_with(day: date, months: int) -> Span:
    """Return the month, season, half or year (by its number of months) in which a day lies."""
    year, month, _ = jalali_parts(day)
    return months_span(year, (month - 1) // months * months + 1, months)


def week_with(day: date) -> Span:
    """Return the week, Saturday to Friday, in which a day lies."""
    first = week_start(day)
    return Span(first, first + timedelta(days=6))
