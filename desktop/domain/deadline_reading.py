"""Proposes the day that a deadline in words means; whoever writes the minutes confirms it."""

from __future__ import annotations

import re
from datetime import timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.deadline_periods import Meant, day_meant, end_within
from desktop.domain.jalali_spans import YEAR, months_on
from desktop.persian.digits import latin_digits
from desktop.persian.jalali import DayError, find_day_places, jalali_parts, read_day
from desktop.persian.jalali_calendar import FIRST_YEAR, LAST_YEAR
from desktop.persian.ordinals import read_cardinal
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.working_days import Calendar

LONGEST = 200
"""Characters beyond which nothing is a deadline in words."""
_HOURS = 24
_LEAD = r"(?:و|حداکثر|نهایتا|مهلت(?:اجرا|انجام)?|سررسید){0,4}"
_WITHIN = r"(?:ظرف|طی|در(?:طی|طول|ظرف)?)(?:حداکثر)?(?:مدت|مهلت|زمان)?(?:حداکثر)?"
_OF_IT = r"(?:(?:این|همین)?(?:مصوبه|مصوبات|صورتجلسه|جلسه|نشست|نامه|ابلاغیه)(?:حاضر)?)?"
_SINCE = (
    r"(?:(?:پس|بعد)?از(?:تاریخ|زمان|روز|هنگام)?"
    rf"(?:(?P<{{0}}>(?:ابلاغ|دریافت|وصول|اعلام){_OF_IT})|(?:تصویب|برگزاری|تشکیل|امضای){_OF_IT}"
    r"|(?:این|همین)?(?:جلسه|نشست|صورتجلسه|مصوبه|تاریخ)|امروز))"
)
_COUNT = re.compile(
    rf"{_LEAD}(?:{_SINCE.format('notice')})?{_LEAD}(?:{_WITHIN}|تا(?:حداکثر|مدت)?)?"
    r"(?P<before>\d{1,3})?(?P<words>[ا-ی]{2,24}?)?(?P<after>\d{1,3})?"
    r"(?P<unit>روز|هفته|ماه|سال|ساعت)ه?(?P<working>کاری|اداری)?(?:اینده|اتی|دیگر|بعد)?"
    rf"(?:{_SINCE.format('later_notice')})?"
)
_UNTIL = re.compile(
    rf"{_LEAD}(?:(?:تا|لغایت){_LEAD})?(?P<office>(?:پایان|اخر)?(?:وقت|ساعت|ساعات)اداری)?"
    r"(?:(?:پایان|اخر)?روز|تاریخ|مورخ)?(?P<day>.*)"
)
_DURING = re.compile(rf"{_LEAD}{_WITHIN}(?P<period>.+)")


class Note(Enum):
    """What is to be known of a proposed day before it is confirmed."""

    CLOSED = auto()
    """Offices do not work on it."""
    MOVED = auto()
    """It is the nearest working day to the one that the words give, as they speak of working days."""
    YEAR_ASSUMED = auto()
    """The words have no year: it is the next such day."""
    FROM_NOTICE = auto()
    """The words count from a notice; it is counted from the session."""
    UNCERTAIN = auto()
    """Not all holidays of its year are known for certain."""


class Proposed(NamedTuple):
    """A day that words mean, and what is to be said beside it."""

    day: date
    notes: tuple[Note, ...] = ()


def propose(phrase: str, since: date, calendar: Calendar) -> Proposed | None:
    """Return the day that a deadline in words means, counted from ``since``, the day of the session.

    Months and years are those of the Jalali calendar, and ``since`` itself is not counted. None is
    proposed for what gives no day («در اسرع وقت»), can be read in two ways, or lies before ``since``.
    """
    if len(phrase) > LONGEST:
        return None
    try:
        found = _counted(phrase, since, calendar) or _named(phrase, since, calendar)
        known = found is not None and FIRST_YEAR <= jalali_parts(found.day)[0] <= LAST_YEAR
    except (DayError, OverflowError):  # beyond what the calendar knows
        return None
    return found if found and known and found.day >= since else None


def _counted(phrase: str, since: date, calendar: Calendar) -> Proposed | None:
    """Read so many days, weeks, months, years or hours."""
    found = _COUNT.fullmatch(squashed_key(phrase))
    number = _number(found) if found else None
    if not found or not number:
        return None
    notes = [Note.FROM_NOTICE] if found["notice"] or found["later_notice"] else []
    if found["working"]:
        if found["unit"] != "روز":
            return None
        day = calendar.after(since, number)
        return Proposed(day, (*notes, *([] if calendar.is_certain(day) else [Note.UNCERTAIN])))
    return _with_notes(_later(since, number, found["unit"]), notes, calendar)


def _number(found: re.Match[str]) -> int | None:
    """Return how many are meant: in figures, in words, or in both where they say the same."""
    figures = [int(each) for each in (found["before"], found["after"]) if each]
    said = [*figures, *([read_cardinal(found["words"])] if found["words"] else [])]
    return said[0] if len(set(said)) == 1 else None


def _later(since: date, number: int, unit: str) -> date:
    match unit:
        case "ماه":
            return months_on(since, number)
        case "سال":
            return months_on(since, number * YEAR)
        case "هفته":
            return since + timedelta(weeks=number)
        case "ساعت":
            return since + timedelta(days=-(-number // _HOURS))
        case _:
            return since + timedelta(days=number)


def _named(phrase: str, since: date, calendar: Calendar) -> Proposed | None:
    """Read a day of the calendar, or the end of a period."""
    key = squashed_key(phrase)
    if during := _DURING.fullmatch(key):
        meant = end_within(during["period"], since, calendar.weekend)
        return _with_notes(meant.day, _assumed(meant), calendar) if meant else None
    until = _UNTIL.fullmatch(key)
    if until is None:
        return None
    whole = _whole_day(phrase)
    meant = Meant(whole) if whole else day_meant(until["day"], since, calendar.weekend)
    if meant is None:
        return None
    if not (until["office"] or meant.last_working):
        return _with_notes(meant.day, _assumed(meant), calendar)
    day = calendar.last_working(meant.day) if meant.last_working else calendar.next_working(meant.day)
    moved = [Note.MOVED] if day != meant.day and not meant.last_working else []
    return Proposed(day, (*_assumed(meant), *moved, *([] if calendar.is_certain(day) else [Note.UNCERTAIN])))


def _whole_day(phrase: str) -> date | None:
    """Return the day that a phrase gives with its year and nothing else beside «تا»."""
    plain = latin_digits(phrase)
    places = list(find_day_places(plain))
    if len(places) != 1:
        return None
    around = squashed_key(plain[: places[0].start] + plain[places[0].stop :])
    left = _UNTIL.fullmatch(around)
    if left is None or left["day"]:
        return None
    try:
        return read_day(plain[places[0]]).day
    except DayError:
        return None


def _assumed(meant: Meant) -> list[Note]:
    return [Note.YEAR_ASSUMED] if meant.year_assumed else []


def _with_notes(day: date, notes: list[Note], calendar: Calendar) -> Proposed:
    closed = [] if calendar.is_working(day) else [Note.CLOSED]
    return Proposed(day, (*notes, *closed))
