"""Reads Jalali days as clerks type them; where a guess was needed it says so, and refuses what is open."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import cache
from typing import TYPE_CHECKING

from desktop.persian.digits import latin_digits
from desktop.persian.jalali_calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    MONTHS,
    WEEKDAYS,
    DayError,
    DayReason,
    day_of,
    jalali_parts,
    month_days,
    weekday,
)
from desktop.persian.ordinals import cardinal, read_ordinal
from desktop.persian.text import squashed_key, tidy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Assumption(Enum):
    """What was taken for granted in reading a day."""

    TWO_DIGIT_YEAR = auto()
    DAY_FIRST = auto()
    GREGORIAN = auto()
    NO_SEPARATORS = auto()


@dataclass(frozen=True, slots=True)
class DayReading:
    """A day that was read, and what was assumed for it."""

    day: date
    assumed: tuple[Assumption, ...] = ()


_GREGORIAN_YEARS = range(1900, 2101)
_JALALI_YEARS = range(FIRST_YEAR, LAST_YEAR + 1)
_SHORT_YEARS = range(100)
_SHORT_YEARS_OF_1300 = range(60, 100)
_LEAP_YEAR = 1403
_LONGEST_MONTH = 31
_LETTERS = str.maketrans("يىك−–—‐‑‒ـ", "ییک-------")  # one for one, so that places in a text stay
_SPACE = "[ \u00a0\u200c\u200e\u200f]{0,3}"
_SEPARATOR = rf"{_SPACE}[-/.\\٫]{_SPACE}"
_BETWEEN = "[- \u00a0\u200c\u200e\u200f/.،]{0,3}"

_MONTH_FORMS = [
    re.sub("^آ", "[آا]", name).replace("اردی", "اردی\u200c?").replace("مرداد", "ا?مرداد") for name in MONTHS
]
_MONTH = f"(?P<month>{'|'.join(_MONTH_FORMS)})(?:{_SPACE}ماه)?(?![^\\W\\d])(?:{_SPACE}سال)?"
_MONTH_PLACES = {squashed_key(name): place for place, name in enumerate(MONTHS, 1)} | {"امرداد": 5}
_WEEKDAY = f"(?P<weekday>(?:(?:یک|دو|سه|چهار|پنج){_SPACE})?شنبه|جمعه|آدینه)"
_WEEKDAY_PLACES = {squashed_key(name): place for place, name in enumerate(WEEKDAYS)} | {"ادینه": 6}


def _day_words() -> str:
    """Return a pattern for the ordinals of days."""
    words = "|".join(re.sub("سه$", "سو", cardinal(number)) for number in range(20, 0, -1))
    return f"(?:(?:بیست|سی){_SPACE}و{_SPACE})?(?:{words})م|سی{_SPACE}ام|اول|نخست"


_DAY = rf"(?P<day>(?<!\d)\d{{1,2}}(?:{_SPACE}ام|م)?|(?<!\w)(?:{_day_words()}))"


def _numbers(separator: str) -> str:
    return rf"(?P<first>\d{{1,4}})(?:{separator})(?P<middle>\d{{1,2}})(?:{separator})(?P<last>\d{{1,4}})"


_TYPED_NUMBERS = re.compile(rf"(?:{_WEEKDAY}{_BETWEEN})?{_numbers(f'{_SEPARATOR}| +')}")
_COMPACT = re.compile(r"(1[2-5]\d\d)(\d\d)(\d\d)")
_BEFORE_NUMBERS = re.compile(rf"(?<!\w){_WEEKDAY}{_BETWEEN}\Z")
_LOOK_BACK = 40
_REFERENCE_BEFORE = re.compile(rf"\d{_SEPARATOR}\Z")
_REFERENCE_AFTER = re.compile(rf"{_SPACE}[-/]{_SPACE}\d")


@cache  # as the two below: these take milliseconds to compile, which a start need not pay
def _typed_words() -> re.Pattern[str]:
    year = r"(?P<year>\d{4}|\d\d)"
    return re.compile(f"(?:{_WEEKDAY}{_BETWEEN})?{_DAY}{_BETWEEN}{_MONTH}(?:{_BETWEEN}{year})?")


@cache
def _found() -> re.Pattern[str]:
    """Return the surest part of a day inside a text; what stands before it is looked for backwards."""
    year = r"(?P<year>\d{4}|[06-9]\d)(?![\d/])"
    return re.compile(
        rf"(?<!\d){_numbers(_SEPARATOR)}(?!\d)|(?<!\w){_MONTH}(?:{_BETWEEN}{year})?",
    )


@cache
def _before_month() -> re.Pattern[str]:
    return re.compile(rf"(?:(?<!\w){_WEEKDAY}{_BETWEEN})?{_DAY}{_BETWEEN}\Z")


def read_day(text: str) -> DayReading:
    """Return the day that the whole of ``text`` is, with what was assumed, or raise `DayError`.

    Years of two digits from 60 are of 13yy, the others of 14yy; a year from 1900 to 2100 is Gregorian.
    """
    typed = latin_digits(tidy(text)).translate(_LETTERS)
    if found := _TYPED_NUMBERS.fullmatch(typed):
        reading = _day_of_numbers(*found.group("first", "middle", "last"))
    elif found := _typed_words().fullmatch(tidy(text.replace("ـ", "")).translate(_LETTERS)):
        reading = _day_of_words(*found.group("day", "month", "year"))
    elif compact := _COMPACT.fullmatch(typed):
        return DayReading(day_of(*map(int, compact.groups())), (Assumption.NO_SEPARATORS,))
    else:
        raise DayError(DayReason.NOT_A_DATE)
    if (name := found["weekday"]) and _WEEKDAY_PLACES[squashed_key(name)] != weekday(reading.day):
        raise DayError(DayReason.WRONG_WEEKDAY, *jalali_parts(reading.day), choices=(reading.day,))
    return reading


def find_days(text: str) -> list[tuple[slice, DayReading]]:
    """Return the days inside ``text`` that can be read, each with its place."""
    days = []
    for place in find_day_places(text):
        with suppress(DayError):
            days.append((place, read_day(text[place])))
    return days


def find_day_places(text: str) -> Iterator[slice]:
    """Yield where ``text`` speaks of a day, for `read_day` to read or refuse; letter numbers are left out."""
    plain = latin_digits(text).translate(_LETTERS)
    for found in _found().finditer(plain):
        before = plain[max(0, found.start() - _LOOK_BACK) : found.start()]
        if found["month"]:
            if start := _before_month().search(before):
                yield slice(found.start() - len(start[0]), found.end())
        elif not _is_reference(found, before):
            start = _BEFORE_NUMBERS.search(before)
            yield slice(found.start() - len(start[0] if start else ""), found.end())


def _is_reference(found: re.Match[str], before: str) -> bool:
    """Return whether these numbers touch others, as in the number of a letter («130765-20/5/97»)."""
    if _is_year(found["first"]) or _is_year(found["last"]):
        return False
    return bool(_REFERENCE_BEFORE.search(before) or _REFERENCE_AFTER.match(found.string, found.end()))


def _day_of_numbers(first: str, middle: str, last: str) -> DayReading:
    match len(first), len(last):
        case 4, 1 | 2:
            return _day_of_year(int(first), int(middle), int(last))
        case 1 | 2, 4:
            return _day_of_last_year(int(first), int(middle), int(last))
        case 1 | 2, 1 | 2:
            return _day_of_short_year(first, int(middle), last)
        case _:
            raise DayError(DayReason.NOT_A_DATE)


def _day_of_year(year: int, month: int, day: int) -> DayReading:
    if not _is_gregorian(year):
        return DayReading(day_of(year, month, day))
    try:
        return DayReading(date(year, month, day), (Assumption.GREGORIAN,))
    except ValueError as error:
        raise DayError(DayReason.NO_SUCH_DAY, year, month, day) from error


def _day_of_last_year(first: int, middle: int, year: int) -> DayReading:
    if not _is_gregorian(year):
        return DayReading(day_of(year, middle, first), (Assumption.DAY_FIRST,))
    choices = _possible(lambda: date(year, middle, first), lambda: date(year, first, middle))
    if len(choices) == 1:
        return DayReading(choices[0], (Assumption.DAY_FIRST, Assumption.GREGORIAN))
    raise DayError(DayReason.AMBIGUOUS if choices else DayReason.NO_SUCH_DAY, year, choices=choices)


def _day_of_short_year(first: str, month: int, last: str) -> DayReading:
    """Read a triple in which only a part above 31 is surely the year."""
    leading, trailing = int(first), int(last)
    if (leading > _LONGEST_MONTH and trailing > _LONGEST_MONTH) or len(first) == len(last) == 1:
        raise DayError(DayReason.NOT_A_DATE)
    if leading > _LONGEST_MONTH:
        return DayReading(day_of(_full_year(leading), month, trailing), (Assumption.TWO_DIGIT_YEAR,))
    if trailing > _LONGEST_MONTH:
        assumed = (Assumption.DAY_FIRST, Assumption.TWO_DIGIT_YEAR)
        return DayReading(day_of(_full_year(trailing), month, leading), assumed)
    choices = _possible(
        lambda: day_of(_full_year(leading), month, trailing),
        lambda: day_of(_full_year(trailing), month, leading),
    )
    raise DayError(DayReason.AMBIGUOUS if choices else DayReason.NOT_A_DATE, choices=choices)


def _day_of_words(day: str, month: str, year: str | None) -> DayReading:
    digits = re.match(r"\d+", day)
    number = int(digits[0]) if digits else read_ordinal(day) or 0
    place = _MONTH_PLACES[squashed_key(month)]
    if year is None:
        most = month_days(_LEAP_YEAR, place)
        reason = DayReason.NO_YEAR if 1 <= number <= most else DayReason.NO_SUCH_DAY
        raise DayError(reason, None, place, number, most)
    if int(year) in _SHORT_YEARS:
        return DayReading(day_of(_full_year(int(year)), place, number), (Assumption.TWO_DIGIT_YEAR,))
    return DayReading(day_of(int(year), place, number))


def _is_gregorian(year: int) -> bool:
    return year in _GREGORIAN_YEARS


def _is_year(digits: str) -> bool:
    return int(digits) in _JALALI_YEARS or int(digits) in _GREGORIAN_YEARS


def _full_year(year: int) -> int:
    return (1300 if year in _SHORT_YEARS_OF_1300 else 1400) + year


def _possible(*readings: Callable[[], date]) -> tuple[date, ...]:
    """Return the different days that these readings give."""
    days = []
    for reading in readings:
        with suppress(ValueError):
            days.append(reading())
    return tuple(dict.fromkeys(days))
