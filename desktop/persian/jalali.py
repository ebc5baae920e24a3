"""Jalali days as they are shown and typed; what is stored is the Gregorian `date`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.persian.day_reading import Assumption, DayReading, find_day_places, find_days, read_day
from desktop.persian.digits import persian_digits
from desktop.persian.jalali_calendar import (
    MONTHS,
    WEEKDAYS,
    DayError,
    DayReason,
    day_of,
    jalali_parts,
    month_days,
    week_start,
    weekday,
)

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "MONTHS",
    "WEEKDAYS",
    "Assumption",
    "DayError",
    "DayReading",
    "DayReason",
    "day_latin",
    "day_letter",
    "day_of",
    "day_text",
    "day_words",
    "find_day_places",
    "find_days",
    "jalali_parts",
    "month_days",
    "read_day",
    "week_start",
    "weekday",
]


def day_latin(day: date) -> str:
    """Return the day in ASCII digits, such as ``1405/08/30``."""
    year, month, number = jalali_parts(day)
    return f"{year:04}/{month:02}/{number:02}"


def day_text(day: date) -> str:
    """Return the day for a table, such as «۱۴۰۵/۰۸/۳۰»."""
    return persian_digits(day_latin(day))


def day_words(day: date) -> str:
    """Return the day for a sentence, such as «۳۰ آبان ۱۴۰۵»."""
    year, month, number = jalali_parts(day)
    return persian_digits(f"{number} {MONTHS[month - 1]} {year}")


def day_letter(day: date) -> str:
    """Return the day for a letter, such as «شنبه ۳۰ آبان ۱۴۰۵»."""
    return f"{WEEKDAYS[weekday(day)]} {day_words(day)}"
