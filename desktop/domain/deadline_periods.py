"""Reads which day of the calendar words mean: «پایان خردادماه», «نیمهٔ مهر», «پایان هفتهٔ آینده», «۲۰ آبان»."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.jalali_spans import MONTH, SEASON, YEAR, months_on, months_span, span_with, week_with
from desktop.persian.jalali import MONTHS, WEEKDAYS, DayError, day_of, jalali_parts, weekday
from desktop.persian.ordinals import read_cardinal, read_ordinal
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.domain.working_days import Weekend

_WEEK = timedelta(days=7)
_HALF = 6
_SEASONS = ("بهار", "تابستان", "پاییز", "زمستان")
_RANKS = {"اول": 1, "یکم": 1, "نخست": 1, "دوم": 2, "سوم": 3, "چهارم": 4}
_MONTH_KEYS, _WEEKDAY_KEYS = tuple(map(squashed_key, MONTHS)), tuple(map(squashed_key, WEEKDAYS))
_UNITS = {"ماه": MONTH, "فصل": SEASON, "سال": YEAR}


def _any(words: Sequence[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_NEXT = "اینده|اتی|بعد|بعدی"
_YEAR = rf"(?:(?P<year>(?:سال)?1[2-5]\d\d|(?:سال)?جاری|همینسال|سال(?:{_NEXT}))|سال)?"
_RANK = rf"(?P<rank>{_any(tuple(_RANKS))})"
_PERIOD = "|".join(
    (
        rf"(?:ماه)?(?P<month>{_any(_MONTH_KEYS)})(?:ماه)?{_YEAR}",
        rf"(?:فصل)?(?P<season>{_any(_SEASONS)}){_YEAR.replace('year', 'year_2')}",
        rf"سهماهه{_RANK}{_YEAR.replace('year', 'year_3')}",
        rf"(?:ششماهه|نیمسال|نیمه){_RANK.replace('rank', 'half')}{_YEAR.replace('year', 'year_4')}",
        r"سال(?P<year_5>1[2-5]\d\d)",
        rf"(?:همین)?(?P<unit>هفته|ماه|فصل|سال)(?P<which>جاری|{_NEXT})?",
    )
)
_END, _START = "پایان|اخر|انتهای|اتمام", "ابتدای|اول|اغاز|شروع"
_EDGE = (
    rf"(?P<edge>(?:پایان|اخر)?(?:نیمه|دهه)(?:{_any(tuple(_RANKS))})?|{_END}|{_START}"
    r"|اخرینروز(?P<working>کاری|اداری)?)"
)
_EDGE_OF_PERIOD = re.compile(rf"{_EDGE}(?:{_PERIOD})")
_WITHIN_PERIOD = re.compile(rf"(?:{_PERIOD})")
_DAY_OF_MONTH = re.compile(
    rf"(?P<day>\d{{1,2}}|[ا-ی]{{2,12}}?)(?:ام|م)?(?:ماه)?(?P<month>{_any(_MONTH_KEYS)})(?:ماه)?{_YEAR}"
)
_DAY_OF_WEEK = re.compile(
    rf"(?P<weekday>{_any(_WEEKDAY_KEYS)})(?:(?P<week>هفته)?(?P<which>جاری|{_NEXT})|(?P<this>همینهفته))?"
)
_NEAR = {"امروز": 0, "فردا": 1, "پسفردا": 2}


class Meant(NamedTuple):
    """A day that words mean; the year may be assumed, and the last *working* day may be asked for."""

    day: date
    year_assumed: bool = False
    last_working: bool = False


def day_meant(key: str, since: date, weekend: Weekend) -> Meant | None:
    """Return the first day from ``since`` on that a squashed key means, such as «پایانخرداد»."""
    if key in _NEAR:
        return Meant(since + timedelta(days=_NEAR[key]))
    if found := _EDGE_OF_PERIOD.fullmatch(key):
        return _edge(found, since, weekend)
    if found := _DAY_OF_MONTH.fullmatch(key):
        return _day_of_month(found, since)
    if found := _DAY_OF_WEEK.fullmatch(key):
        return _day_of_week(found, since)
    return None


def end_within(key: str, since: date, weekend: Weekend) -> Meant | None:
    """Return the last day of a period in which something is to be done: «هفتهٔ آینده» in «طی هفتهٔ آینده»."""
    found = _WITHIN_PERIOD.fullmatch(key)
    return _edge(found, since, weekend) if found else None


def _edge(found: re.Match[str], since: date, weekend: Weekend) -> Meant | None:
    groups = found.groupdict()
    if groups["unit"] == "هفته":
        return _end_of_week(groups, since, weekend)
    edge = groups.get("edge") or "پایان"
    is_month = groups["month"] or groups["unit"] == "ماه"
    pick = _picker(edge) if is_month or "دهه" not in edge else None
    if pick is None:
        return None
    spans, year_assumed = _spans(groups, since)
    meant = next((day for day in map(pick, spans) if day >= since), None)
    return Meant(meant, year_assumed, bool(groups.get("working"))) if meant else None


def _end_of_week(groups: dict[str, str | None], since: date, weekend: Weekend) -> Meant | None:
    """Return the last day of a week that is none of rest; only the end of a week is a deadline."""
    if not re.fullmatch(rf"{_END}|اخرینروز(?:کاری|اداری)?", groups.get("edge") or "پایان"):
        return None
    last = week_with(since).last
    while weekday(last) in weekend.value:
        last -= timedelta(days=1)
    which = groups["which"]
    if which and which != "جاری":
        return Meant(last + _WEEK)
    return Meant(last if last >= since else last + _WEEK) if not which or last >= since else None


def _picker(edge: str) -> Callable[[Span], date] | None:
    """Return what takes the day of a span that an edge names."""
    rank = next((number for word, number in _RANKS.items() if edge.endswith(word)), 0)
    if "دهه" in edge:
        return {1: _tenth, 2: _twentieth, 3: _last}.get(rank)
    if "نیمه" in edge:
        return {0: _middle, 1: _middle, 2: _last}.get(rank)
    return _first if re.fullmatch(_START, edge) else _last


def _first(span: Span) -> date:
    return span.first


def _middle(span: Span) -> date:
    return span.middle


def _last(span: Span) -> date:
    return span.last


def _tenth(span: Span) -> date:
    return span.first + timedelta(days=9)


def _twentieth(span: Span) -> date:
    return span.first + timedelta(days=19)


def _spans(groups: dict[str, str | None], since: date) -> tuple[Iterator[Span], bool]:
    """Return the periods that are meant, the nearest first, and whether a year was assumed."""
    if unit := groups["unit"]:
        months, which = _UNITS[unit], groups["which"]
        turns = (0, 1) if which is None else (0,) if which == "جاری" else (1,)
        begin = span_with(since, months).first
        return (span_with(months_on(begin, turn * months), months) for turn in turns), False
    given = next((value for name, value in groups.items() if name.startswith("year") and value), "")
    first, months = _months(groups)
    years = _years(given, since)
    return (months_span(year, first, months) for year in years), not given


def _months(groups: dict[str, str | None]) -> tuple[int, int]:
    """Return the first month of a named period of the year, and how many months it has."""
    if month := groups["month"]:
        return _MONTH_KEYS.index(month) + 1, MONTH
    if season := groups["season"]:
        return _SEASONS.index(season) * SEASON + 1, SEASON
    if rank := groups["rank"]:
        return (_RANKS[rank] - 1) * SEASON + 1, SEASON
    if half := groups["half"]:
        return (_RANKS[half] - 1) * _HALF + 1, _HALF
    return 1, YEAR


def _years(given: str, since: date) -> Sequence[int]:
    """Return the Jalali years that are meant: one where words give it, else this one and those after it."""
    this = jalali_parts(since)[0]
    if not given:
        return range(this, this + 2)
    if digits := re.search(r"\d{4}", given):
        return (int(digits[0]),)
    return (this if "جاری" in given or "همین" in given else this + 1,)


def _day_of_month(found: re.Match[str], since: date) -> Meant | None:
    words, month = found["day"], _MONTH_KEYS.index(found["month"]) + 1
    number = int(words) if words.isdecimal() else read_ordinal(words + "م") or read_cardinal(words)
    for year in _years(found["year"] or "", since) if number else ():
        try:
            day = day_of(year, month, number or 0)
        except DayError:
            continue
        if day >= since:
            return Meant(day, not found["year"])
    return None


def _day_of_week(found: re.Match[str], since: date) -> Meant | None:
    place = _WEEKDAY_KEYS.index(found["weekday"])
    if found["week"] or found["this"]:
        later = found["which"] not in {None, "جاری"}
        day = week_with(since).first + timedelta(days=place) + later * _WEEK
        return Meant(day) if day >= since else None
    return Meant(since + timedelta(days=(place - weekday(since) - 1) % len(WEEKDAYS) + 1))
