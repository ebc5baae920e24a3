"""The Jalali calendar: days are kept as Gregorian dates and counted here by one engine, persiantools."""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum, auto

from persiantools.jdatetime import JalaliDate

MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
    "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
WEEKDAYS = ("شنبه", "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه")
FIRST_YEAR, LAST_YEAR = 1200, 1500  # all engines agree on these, and so do the equinoxes


class DayReason(Enum):
    """Why a text is no day."""

    NOT_A_DATE = auto()
    NO_SUCH_DAY = auto()
    NO_SUCH_MONTH = auto()
    NO_YEAR = auto()
    AMBIGUOUS = auto()
    OUT_OF_RANGE = auto()
    WRONG_WEEKDAY = auto()


class DayError(ValueError):
    """No day can be had.

    ``year``, ``month`` and ``day`` are what was read (Gregorian if the year is above 1900), as far as it
    was; ``month_days`` is how many days that month has; ``choices`` are the days that may be meant.
    """

    def __init__(
        self,
        reason: DayReason,
        year: int | None = None,
        month: int | None = None,
        day: int | None = None,
        month_days: int | None = None,
        choices: tuple[date, ...] = (),
    ) -> None:
        super().__init__(reason, year, month, day)
        self.reason = reason
        self.year = year
        self.month = month
        self.day = day
        self.month_days = month_days
        self.choices = choices


def jalali_parts(day: date) -> tuple[int, int, int]:
    """Return the Jalali year, month and day of a Gregorian day; `DayError` where it has none."""
    try:
        jalali = JalaliDate(day)
    except ValueError as error:
        raise DayError(DayReason.OUT_OF_RANGE, day.year, day.month, day.day) from error
    return jalali.year, jalali.month, jalali.day


def day_of(year: int, month: int, day: int) -> date:
    """Return the Gregorian day of a Jalali year (1200 to 1500), month and day, or raise `DayError`."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise DayError(DayReason.OUT_OF_RANGE, year, month, day)
    if not 1 <= month <= len(MONTHS):
        raise DayError(DayReason.NO_SUCH_MONTH, year, month, day)
    days = month_days(year, month)
    if not 1 <= day <= days:
        raise DayError(DayReason.NO_SUCH_DAY, year, month, day, days)
    gregorian: date = JalaliDate(year, month, day).to_gregorian()
    return gregorian


def month_days(year: int, month: int) -> int:
    """Return how many days a Jalali month has."""
    return JalaliDate.days_in_month(month, year)


def week_start(day: date) -> date:
    """Return the Saturday on or before ``day``."""
    return day - timedelta(days=weekday(day))


def weekday(day: date) -> int:
    """Return the place of ``day`` in its week, 0 for Saturday: an index of `WEEKDAYS`."""
    return (day.weekday() + 2) % 7
