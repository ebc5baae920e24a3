"""Times of day as they are typed and shown."""

from __future__ import annotations

import re
from datetime import time

from desktop.persian.digits import latin_digits, persian_digits
from desktop.persian.text import squashed_key, tidy

_TIME = re.compile(
    r"(?:ساعت ?:? ?)?(\d{1,2})(?: ?([:./]) ?(\d{1,2})(?::(\d\d))?)?"
    r"(?: ?(صبح|ظهر|بعد[ \u200c]?از[ \u200c]?ظهر|عصر|شب))?",
)
_TOGETHER = re.compile(r"^(\d{1,2})(\d\d)$")
"""An hour and its minutes as they are typed in haste."""
_HOURS = range(24)
_HALF_DAY = range(1, 13)
_PARTS_OF_DAY = {
    "صبح": range(12),
    "ظهر": range(11, 16),
    "بعدازظهر": range(12, 21),
    "عصر": range(12, 21),
    "شب": (*range(17, 24), *range(5)),
}


def read_time(text: str) -> time:
    """Return the time of ``20:30``, ``2030``, ``18``, «۸ صبح» or the minute/hour of old minutes, ``30/19``.

    With a slash the part above 23, or «00», is the minutes; `ValueError` where both or neither could be.
    """
    typed = _TOGETHER.sub(r"\1:\2", latin_digits(tidy(text)))
    if not (found := _TIME.fullmatch(typed)):
        raise ValueError(text)
    first, separator, second, seconds, part_of_day = found.groups()
    hour, minute = first, second or "00"
    if separator == "/":
        hour, minute = _hour_and_minute(first, minute)
    if len(minute) == 1:
        raise ValueError(text)
    return time(_hour_of_day(int(hour), part_of_day), int(minute), int(seconds or 0))


def time_text(moment: time) -> str:
    """Return the time in Persian digits, such as «۱۹:۳۰»."""
    return persian_digits(f"{moment:%H:%M}")


def _hour_and_minute(first: str, second: str) -> tuple[str, str]:
    first_is_minutes, second_is_minutes = (
        int(part) not in _HOURS or part == "00" for part in (first, second)
    )
    if first_is_minutes == second_is_minutes:
        raise ValueError(first, second)
    return (second, first) if first_is_minutes else (first, second)


def _hour_of_day(hour: int, part_of_day: str | None) -> int:
    if part_of_day is None:
        return hour
    hours = _PARTS_OF_DAY[squashed_key(part_of_day)]
    if hour in hours:
        return hour
    if hour in _HALF_DAY and (later := (hour + 12) % 24) in hours:
        return later
    raise ValueError(hour, part_of_day)
