"""Finds by when a resolution is to be done, in its own words; a date only where they give all of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.intake.folding import fold, phrase
from desktop.persian.jalali import MONTHS, DayError, day_of, find_day_places, read_day
from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from datetime import date

_COUNT = r"(?:\d{1,3}|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|پانزده|بیست|سی|چهل|شصت|نود)"
_UNIT = r"(?:روز|هفته|ماه|ماهه|سال|ساعت)(?: {1,2}(?:کاری|آینده|اینده))?(?!\w| {1,2}(?:گذشته|اخیر|قبل|پیش))"
_MONTH = rf"{phrase(*MONTHS)}(?: ?ماه)?"
_YEAR = phrase("سال جاری", "سال آینده", "سال آتی", "جاری", "آینده") + r"|(?:سال )?1[2-5]\d\d"
_NEXT = re.compile(
    rf"(?<!\w)(?:جلسه|نشست)(?: ?ی)? {{0,2}}{phrase('آتی', 'آینده', 'بعدی', 'بعد')}(?!\w)",
)
_PHRASES = re.compile(
    rf"(?<!\w)(?:{phrase('حداکثر', 'حد اکثر', 'نهایتا')} {{0,2}})?(?:"
    rf"تا {{1,2}}(?:پایان|آخر|انتهای|نیمه) {{1,2}}(?:{_MONTH}|سال|ماه|هفته|فصل|بهار|تابستان|پاییز|زمستان)"
    rf"(?: {{1,2}}(?:{_YEAR}))?(?!\w)"
    rf"|(?:مهلت|سررسید|زمان(?: {{1,2}}(?:اجرا|انجام))?) {{0,2}}: {{0,2}}(?:تا {{1,2}})?(?:{_COUNT}"
    rf" {{0,2}}{_UNIT}|(?:پایان|آخر|نیمه) {{1,2}}{_MONTH}(?: {{1,2}}(?:{_YEAR}))?(?!\w))"
    rf"|(?:(?:ظرف|طی|تا)(?: {{1,2}}مدت)?|در {{1,2}}مدت)(?: {{1,2}}حداکثر)? {{1,2}}{_COUNT} {{0,2}}{_UNIT}"
    rf"|{phrase('در اسرع وقت', 'اسرع وقت', 'هر چه سریع تر', 'به فوریت', 'فورا')}(?!\w)"
    rf"|تا {{1,2}}(?:هفته|ماه|سال) {{1,2}}(?:آینده|بعد|آتی)(?!\w)"
    r")",
)
_END_OF_MONTH = re.compile(
    rf"(?:پایان|آخر|انتهای) {{1,2}}(?P<month>{phrase(*MONTHS)})(?: ?ماه)?"
    r" {1,2}(?:سال {1,2})?(?P<year>\d{4})$"
)
_MONTHS = tuple(map(squashed_key, MONTHS))
_UNTIL = re.compile(
    r"(?<!\w)"
    + phrase("تا", "لغایت", "تا تاریخ", "تا مورخ", "تا روز", "تا پایان روز", "مهلت", "مهلت اجرا", "سررسید")
    + " ?:? ?$",
)
_LOOK_BACK = 30
_LETTER = re.compile(r"«[^«»]*\n[^«»]*»")
"""What is quoted over several lines is a letter, whose deadlines are none of the resolution."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """By when, as written; ``on`` is the day, where the words give all of it; ``others`` are further ones."""

    text: str = ""
    on: date | None = None
    next_session: bool = False
    others: tuple[str, ...] = ()


def deadline_in(text: str) -> Deadline:
    """Return the deadline that the words of a resolution give, an empty one where they give none."""
    text = _LETTER.sub(lambda quoted: " " * len(quoted[0]), text)
    folded = fold(text)
    found = [*_days(text, folded), *_phrases(text, folded, _NEXT, next_session=True)]
    taken = [place for place, _ in found]
    found += [
        (place, deadline)
        for place, deadline in _phrases(text, folded, _PHRASES, next_session=False)
        if not any(place.start < other.stop and other.start < place.stop for other in taken)
    ]
    if not found:
        return Deadline()
    found.sort(key=lambda each: each[0].start)
    first, *rest = (deadline for _, deadline in found)
    others = tuple(dict.fromkeys(deadline.text for deadline in rest if deadline.text != first.text))
    return Deadline(first.text, first.on, first.next_session, others)


def after_deadline(folded: str, place: int) -> int:
    """Return where a deadline in words ends that begins at ``place``, else ``place``."""
    found = _PHRASES.match(folded, place)
    return found.end() if found else place


def _days(text: str, folded: str) -> list[tuple[slice, Deadline]]:
    """Return the days before which «تا» or «مهلت» stands; one that cannot be read keeps its words."""
    days = []
    for place in find_day_places(text):
        if _UNTIL.search(folded[max(0, place.start - _LOOK_BACK) : place.start]):
            try:
                day = read_day(text[place]).day
            except DayError:
                days.append((place, Deadline(f"تا {text[place]}")))
            else:
                days.append((place, Deadline(text[place], day)))
    return days


def _phrases(
    text: str, folded: str, pattern: re.Pattern[str], *, next_session: bool
) -> list[tuple[slice, Deadline]]:
    found = [slice(*match.span()) for match in pattern.finditer(folded)]
    return [
        (place, Deadline(text[place].strip(), _last_of_month(folded[place]), next_session=next_session))
        for place in found
    ]


def _last_of_month(folded: str) -> date | None:
    """Return the last day of the month that the words give with its year."""
    if not (end := _END_OF_MONTH.search(folded)):
        return None
    year, month = int(end["year"]), _MONTHS.index(squashed_key(end["month"])) + 1
    try:
        following = day_of(year + month // 12, month % 12 + 1, 1)
    except DayError:
        return None
    return following - timedelta(days=1)
