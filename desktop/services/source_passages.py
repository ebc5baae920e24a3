"""Finds passages, days, hours and labels in the text of old minutes, in any spelling."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.persian.jalali import MONTHS, jalali_parts
from desktop.persian.ordinals import find_ordinal
from desktop.persian.text import squash_map, squashed_key

if TYPE_CHECKING:
    from datetime import date, time

_ENDS = 24
"""Letters by which the beginning and the end of a long passage are found."""
_LABELS = {
    "title": ("عنوان جلسه", "صورتجلسه", "جلسه"),
    "body": ("عنوان جلسه", "صورتجلسه"),
    "number": ("شماره جلسه", "شماره"),
    "date": ("تاریخ جلسه", "زمان جلسه", "تاریخ", "مورخ", "زمان"),
    "start": ("ساعت شروع", "ساعت", "زمان جلسه"),
    "end": ("ساعت پایان", "پایان جلسه", "ساعت"),
    "place": ("مکان برگزاری", "محل برگزاری", "مکان", "محل"),
    "organiser": ("برگزارکننده", "دبیرخانه"),
    "agenda": ("دستور جلسه", "دستور کار"),
    "present": ("حاضران", "حاضرین", "اعضای حاضر", "با حضور"),
    "absent": ("غایبان", "غایبین", "اعضای غایب"),
    "statement": ("خلاصه مباحث", "خلاصه مذاکرات", "مباحث", "مذاکرات"),
    "resolutions": ("مصوبات", "تصمیمات", "مقرر شد", "مقرر گردید"),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the text by its characters, from 0; ``end`` is behind the last."""

    start: int
    end: int


class Passages:
    """A text in which things are looked for; what cannot be found has no place."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._squashed, self._origins = squash_map(text)

    def passage(self, words: str, since: int = 0) -> Span | None:
        """Return where ``words`` stand from ``since`` on; of a long passage its ends must be there."""
        key = squashed_key(words)
        if not key:
            return None
        first = self._place(since)
        if (start := self._squashed.find(key, first)) >= 0:
            return self._span(start, start + len(key))
        if len(key) <= _ENDS or (start := self._squashed.find(key[:_ENDS], first)) < 0:
            return None
        end = self._squashed.find(key[-_ENDS:], start)
        return self._span(start, end + _ENDS if 0 <= end - start <= 2 * len(key) else start + _ENDS)

    def day(self, day: date) -> Span | None:
        """Return where a day is written, in figures or with its month's name."""
        year, month, number = jalali_parts(day)
        years = (str(year), f"{year % 100:02d}")
        numbers, months = {f"{number:02d}", str(number)}, {f"{month:02d}", str(month)}
        forms = [f"{one}{name}{two}" for two in years for one in numbers for name in _months(month)]
        forms += [f"{two}{mid}{one}" for two in years for mid in months for one in numbers]
        forms += [f"{one}{mid}{two}" for two in years for mid in months for one in numbers]
        return self._first(sorted(forms, key=len, reverse=True))

    def time(self, time: time) -> Span | None:
        """Return where a time is written behind the word «ساعت», or by itself as in 18:30."""
        whole = [f"{time.hour}{time.minute:02d}", f"{time.minute:02d}{time.hour}"]
        hour = [str(time.hour), str(time.hour % 12 or 12)]
        forms = [f"ساعت{each}" for each in (*whole, *hour)] + [each for each in whole if time.minute]
        return self._first(forms)

    def number(self, number: int) -> Span | None:
        """Return where the number of a session stands: as an ordinal, else behind the word «شماره»."""
        begin = 0
        for line in self._text.splitlines(keepends=True):
            found = find_ordinal(line)
            if found and found[0] == number:
                return Span(begin + found[1].start, begin + found[1].stop)
            begin += len(line)
        return self._first([f"شمارهجلسه{number}", f"جلسهشماره{number}", f"شماره{number}"])

    def label(self, name: str) -> Span | None:
        """Return where such a thing is introduced, whether it was read or not."""
        return self._first([squashed_key(each) for each in _LABELS.get(name, ())])

    def _first(self, keys: list[str]) -> Span | None:
        for key in keys:
            if found := re.search(rf"(?<![0-9]){key}(?![0-9])", self._squashed):
                return self._span(found.start(), found.end())
        return None

    def _place(self, since: int) -> int:
        """Return how many characters of the key come before the text's ``since``-th."""
        return bisect_left(self._origins, since)

    def _span(self, start: int, end: int) -> Span:
        return Span(self._origins[start], self._origins[end - 1] + 1)


def _months(month: int) -> tuple[str, str]:
    name = squashed_key(MONTHS[month - 1])
    return name, f"{name}ماه"
