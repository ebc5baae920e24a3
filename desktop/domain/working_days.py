"""Which days are worked on: the week of the office, the official holidays of Iran, and its own exceptions."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from desktop.persian.jalali import day_of, jalali_parts, weekday
from desktop.persian.jalali_calendar import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_DAY = timedelta(days=1)
_SOLAR = {
    (1, 1): "آغاز نوروز",
    (1, 2): "عید نوروز",
    (1, 3): "عید نوروز",
    (1, 4): "عید نوروز",
    (1, 12): "روز جمهوری اسلامی ایران",
    (1, 13): "روز طبیعت",
    (3, 14): "رحلت امام خمینی",
    (3, 15): "قیام ۱۵ خرداد",
    (11, 22): "پیروزی انقلاب اسلامی",
    (12, 29): "روز ملی شدن صنعت نفت",
}
"""Month and day, as the official calendar of the Council of Public Culture has them."""


class Weekend(Enum):
    """The days of rest of a week; the values are places in a week that begins with Saturday."""

    FRIDAY = (6,)
    THURSDAY_FRIDAY = (5, 6)
    FRIDAY_SATURDAY = (0, 6)

    @classmethod
    def of(cls, rest_days: Collection[int]) -> Weekend:
        """Return the weekend that has these days, the usual one where there is none."""
        return next((each for each in cls if set(each.value) == set(rest_days)), cls.FRIDAY)


@cache
def solar_holidays(jalali_year: int) -> Mapping[date, str]:
    """Return the official holidays that have a fixed day in the Jalali year; none outside 1200 to 1500."""
    if not FIRST_YEAR <= jalali_year <= LAST_YEAR:
        return MappingProxyType({})
    return MappingProxyType({day_of(jalali_year, *place): name for place, name in _SOLAR.items()})


@dataclass(frozen=True, slots=True)
class Calendar:
    """Tells working days from others; ``holidays`` are those beside the solar ones, which it computes.

    ``working`` are worked on whatever else is said of them. The holidays of the Jalali years from
    ``known_from`` to ``known_until`` are all there; those of later years may be missing or a day off.
    """

    weekend: Weekend = Weekend.FRIDAY
    holidays: Mapping[date, str] = field(default_factory=dict)
    working: Collection[date] = ()
    known_until: int = 0
    known_from: int = 0

    def is_working(self, day: date) -> bool:
        """Say whether offices work on a day."""
        return day in self.working or not (self.is_weekend(day) or self.name_of(day))

    def is_weekend(self, day: date) -> bool:
        """Say whether a day is one of rest in every week."""
        return weekday(day) in self.weekend.value

    def name_of(self, day: date) -> str:
        """Return what holiday a day is, "" where it is none or is worked on after all."""
        if day in self.working:
            return ""
        solar = solar_holidays(jalali_parts(day)[0]).get(day, "")
        return "، ".join(filter(None, (solar, self.holidays.get(day, ""))))

    def is_certain(self, day: date) -> bool:
        """Say whether all holidays of a day's Jalali year are known as they were published."""
        return self.known_from <= jalali_parts(day)[0] <= self.known_until

    def after(self, day: date, working_days: int) -> date:
        """Return the day on which the last of so many working days after ``day`` falls; 0 is the day itself.

        Raises ValueError for a negative number, OverflowError beyond the last year of the calendar.
        """
        if working_days < 0:
            raise ValueError(working_days)
        for _ in range(working_days):
            day = self.next_working(day + _DAY)
        return day

    def next_working(self, day: date) -> date:
        """Return ``day`` where it is worked on, else the next one that is."""
        while not self.is_working(day):
            day += _DAY
        return day

    def last_working(self, day: date) -> date:
        """Return ``day`` where it is worked on, else the last one before it that is."""
        while not self.is_working(day):
            day -= _DAY
        return day
