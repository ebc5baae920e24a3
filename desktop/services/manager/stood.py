"""How offices stood on one day."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.domain.jalali_spans import YEAR, months_on
from desktop.domain.office import OfficeState
from desktop.persian.jalali import DayError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop.storage.office_counts import OfficeCounts


def states_on(counts: OfficeCounts, day: date) -> Mapping[OfficeState, int]:
    """Return how many offices there are in each state on a day."""
    found = counts.states([day])
    return {each: found.get((day.isoformat(), each.value), 0) for each in OfficeState}


def development_on(counts: OfficeCounts, day: date) -> tuple[int, int]:
    """Return how many offices had their development document, of how many that were active for a year."""
    with suppress(DayError):
        old, have = counts.development([(day, months_on(day, -YEAR))]).get(day.isoformat(), (0, 0))
        return have, old
    return 0, 0
