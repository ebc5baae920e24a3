"""Which days an office works on: its weekend, the holidays that come with the program, its own exceptions."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from desktop.domain.holiday import Holiday
from desktop.domain.working_days import Calendar, Weekend
from desktop.persian.jalali import jalali_parts, read_day
from desktop.persian.text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from desktop.services.preferences import Preferences
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class LunarTable:
    """The official lunar holidays of the Jalali years ``first`` to ``last``; 0 where nothing could be read.

    Those after ``published`` are computed in advance and may shift by a day.
    """

    days: Mapping[date, str] = field(default_factory=dict)
    first: int = 0
    published: int = 0
    last: int = 0


class WorkingCalendar:
    """Brings all that is known of days together, as it stands now."""

    def __init__(self, store: Store, preferences: Preferences, shipped: Path) -> None:
        self._store = store
        self._preferences = preferences
        self._shipped = shipped

    def now(self) -> Calendar:
        """Return the calendar of the office."""
        lunar, own = self.lunar, self.own()
        closed = dict(lunar.days)
        for each in own:
            if each.held_on and not each.is_working:
                closed[each.held_on] = "، ".join(
                    dict.fromkeys(filter(None, (closed.get(each.held_on), each.name)))
                )
        return Calendar(
            Weekend.of(self._preferences.read().rest_days),
            closed,
            frozenset(each.held_on for each in own if each.held_on and each.is_working),
            lunar.published,
            lunar.first,
        )

    def own(self) -> tuple[Holiday, ...]:
        """Return the days that the office entered itself, the latest first."""
        with self._store.glance() as glance:
            records = glance.records(Holiday)
            return records.page(records.ids("held_on", descending=True) or ())

    @cached_property
    def lunar(self) -> LunarTable:
        """The lunar holidays that come with the program; an empty table where the file cannot be read."""
        try:
            with self._shipped.open("rb") as file:
                return _table(tomllib.load(file))
        except (OSError, ValueError, KeyError, AttributeError):  # a missing, torn or wrongly edited file
            return LunarTable()


def _table(found: Mapping[str, Any]) -> LunarTable:
    """Return the table of a file; ValueError, KeyError or AttributeError where it is none."""
    days = dict(_days(found["days"]))
    years = [jalali_parts(day)[0] for day in days]
    published = int(found["published"])
    return LunarTable(days, min(years), min(published, max(years)), max(years))


def _days(written: Mapping[str, Any]) -> Iterator[tuple[date, str]]:
    for day, name in written.items():
        if not (isinstance(name, str) and tidy(name)):
            raise ValueError(day)
        yield read_day(day).day, tidy(name)
