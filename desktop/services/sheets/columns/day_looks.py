"""What a cell in a column of days looks like by itself."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from desktop.persian.day_order import Order, order_of, without_time
from desktop.persian.digits import latin_digits
from desktop.persian.jalali import Assumption, DayError, DayReason, day_of, read_day
from desktop.persian.jalali_calendar import FIRST_YEAR, LAST_YEAR
from desktop.persian.text import tidy

if TYPE_CHECKING:
    from desktop.excel.reading.cells import Cell

EPOCH = date(1899, 12, 30)
"""The day from which Excel counts days, for those after February 1900."""
_EPOCH_OF_1904 = date(1904, 1, 1)
_FIRST_REAL = date(1920, 1, 1)
"""What is older is refused until confirmed."""
_EATEN_YEARS = range(1960, 2000)
"""Where Excel puts the days of 1360 to 1399 that were typed with two digits of the year."""
_SERIALS = range(30_000, 60_001)
_JALALI_YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
_SHORT_YEARS = range(60, 100)
_NO_SEPARATORS = range(FIRST_YEAR * 10_000 + 101, LAST_YEAR * 10_000 + 1232)
_LONGEST_DAY = 100
_LONGEST_FIGURE = 8
_USUAL = re.compile(r"(?:[1۱][2-4۲-۴]\d\d)/\d\d?/\d\d?")


class Look(Enum):
    """What a cell looks like by itself."""

    SILENT = auto()
    """Nothing is to be said of it: blank, a real day, an error, no day at all."""
    RECENT = auto()
    """A real day that nobody doubts."""
    JALALI = auto()
    NO_SEPARATORS = auto()
    TWO_DIGIT_YEAR = auto()
    DAY_FIRST = auto()
    MONTH_FIRST = auto()
    GREGORIAN = auto()
    OPEN_SHORT = auto()
    """Three numbers below 32: the year may be the first or the last."""
    OPEN_GREGORIAN = auto()
    """A Gregorian year behind two numbers below 13."""
    EATABLE = auto()
    UNEATABLE = auto()
    """A real day of those years that no Jalali day looks like."""
    SERIAL = auto()
    YEAR = auto()
    OLD = auto()


def look(cell: Cell) -> Look:
    """Return what any cell looks like."""
    if isinstance(cell, str):
        return look_of_text(cell)[0]
    if isinstance(cell, date):
        return look_of_day(day_in(cell))
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return Look.SILENT
    return look_of_figure(cell)


def look_of_text(text: str) -> tuple[Look, date | None]:
    """Return what a text looks like, with its day where the cell alone says it but a plain reader would not.

    A text of digits alone looks like its figure.
    """
    if _is_usual(text) or len(text) > _LONGEST_DAY:
        return (Look.JALALI if _is_usual(text) else Look.SILENT), None
    typed = latin_digits(without_time(tidy(text)))
    if typed.isdecimal():
        return (look_of_figure(int(typed)) if len(typed) <= _LONGEST_FIGURE else Look.SILENT), None
    try:
        reading = read_day(typed)
    except DayError as error:
        if error.reason is not DayReason.AMBIGUOUS:
            return Look.SILENT, None
        return (Look.OPEN_GREGORIAN if error.year else Look.OPEN_SHORT), None
    if Assumption.DAY_FIRST in reading.assumed:
        is_month_first = order_of(typed) is Order.MONTH_FIRST
        return (Look.MONTH_FIRST if is_month_first else Look.DAY_FIRST), reading.day
    if Assumption.GREGORIAN in reading.assumed:
        return Look.GREGORIAN, reading.day
    if Assumption.TWO_DIGIT_YEAR in reading.assumed:
        return Look.TWO_DIGIT_YEAR, reading.day
    return Look.JALALI, None if typed == latin_digits(tidy(text)) else reading.day


def _is_usual(text: str) -> bool:
    """Tell whether a text is a Jalali year in full, a month and a day; most are, and need no more looking."""
    return bool(_USUAL.fullmatch(text))


def look_of_day(day: date) -> Look:
    """Return what a real day looks like."""
    if day < _FIRST_REAL:
        return Look.YEAR if typed_year(day) else Look.OLD
    if day.year not in _EATEN_YEARS:
        return Look.RECENT
    return Look.EATABLE if uneaten(day) else Look.UNEATABLE


def look_of_figure(figure: float) -> Look:
    """Return what a bare figure looks like."""
    if _SERIALS[0] <= figure <= _SERIALS[-1]:
        return Look.SERIAL
    if figure % 1:
        return Look.SILENT
    if int(figure) in _NO_SEPARATORS:
        return Look.NO_SEPARATORS
    return Look.YEAR if int(figure) in _JALALI_YEARS else Look.SILENT


def day_in(cell: date) -> date:
    """Return the day without its time."""
    return cell.date() if isinstance(cell, datetime) else cell


def is_day(cell: Cell, day: date | None) -> bool:
    """Tell whether a cell holds a real day, and that very one."""
    return isinstance(cell, date) and day_in(cell) == day


def typed_year(day: date) -> int | None:
    """Return the Jalali year that was typed where Excel counted days and so made ``day`` of it."""
    for epoch in (EPOCH, _EPOCH_OF_1904):
        typed = (day - epoch).days
        if typed in _JALALI_YEARS or typed in _SHORT_YEARS:
            return typed if typed in _JALALI_YEARS else 1300 + typed
    return None


def uneaten(day: date) -> date | None:
    """Return the Jalali day of 13yy whose numbers a Gregorian day of 19yy has, if there is one."""
    try:
        return day_of(day.year - 600, day.month, day.day)
    except DayError:
        return None
