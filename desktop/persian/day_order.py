"""Days in numbers of which the order alone says what is meant; the order is that of a whole list."""

from __future__ import annotations

import re
from enum import Enum

from desktop.persian.digits import latin_digits
from desktop.persian.text import tidy

_THREE = re.compile(r"(\d{1,4})(\D+)(\d{1,2})(\D+)(\d{1,4})(?!\d)")
_TIME = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?\Z")
_YEAR_DIGITS = 4
_MONTHS, _LONGEST_MONTH = 12, 31
_GREGORIAN_FROM = 1900
_SHORT_YEARS_OF_1300 = 60


class Order(Enum):
    """Which of three numbers is the year, the month and the day."""

    YEAR_FIRST = "year_first"
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


_PLACES = {Order.YEAR_FIRST: (0, 1, 2), Order.DAY_FIRST: (2, 1, 0), Order.MONTH_FIRST: (2, 0, 1)}
"""Where year, month and day stand."""


def without_time(text: str) -> str:
    """Return ``text`` without the time of day that programs write after a day: «2024-06-24 00:00:00»."""
    return _TIME.sub("", latin_digits(text).rstrip()) if ":" in text else text


def order_of(text: str) -> Order | None:
    """Return the order that the numbers of a day show by themselves, if they do."""
    if not (found := _THREE.search(latin_digits(tidy(text)))):
        return None
    first, _, middle, _, last = found.groups()
    if len(first) == _YEAR_DIGITS:
        return Order.YEAR_FIRST
    if len(last) == _YEAR_DIGITS:
        if _is_jalali(last) or (int(first) > _MONTHS and int(middle) <= _MONTHS):
            return Order.DAY_FIRST
        return Order.MONTH_FIRST if int(middle) > _MONTHS and int(first) <= _MONTHS else None
    if int(first) > _LONGEST_MONTH:
        return Order.YEAR_FIRST if int(last) <= _LONGEST_MONTH else None
    return Order.DAY_FIRST if int(last) > _LONGEST_MONTH else None


def day_in_order(text: str, order: Order) -> str:
    """Return a day written with its year first and in full, for `read_day`, from numbers in a known order."""
    typed = latin_digits(tidy(text))

    def year_first(found: re.Match[str]) -> str:
        numbers = found.group(1, 3, 5)
        year, month, day = (numbers[place] for place in _PLACES[order])
        return f"{_full(year)}/{month}/{day}"

    return _THREE.sub(year_first, typed, count=1)


def _full(year: str) -> str:
    """Return a year in four digits; two are of 13yy from 60 and else of 14yy, as `read_day` has it."""
    if len(year) == _YEAR_DIGITS:
        return year
    return str((1300 if int(year) >= _SHORT_YEARS_OF_1300 else 1400) + int(year))


def _is_jalali(year: str) -> bool:
    return int(year) < _GREGORIAN_FROM
