"""The sessions of some bodies by day, and what became of their resolutions: by the rules of the figures."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from desktop.services.figures.figures import HELD, terms_on
from desktop.storage.counting import Asked, Counting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from desktop.domain.jalali_spans import Span

_STATES = tuple(each.value for each in HELD)
DONE = ("in_time", "late", "done")
"""The standings of what is done, whenever that was."""


class SessionSums:
    """Counts what bodies did, all where None; nothing after today was held yet."""

    def __init__(self, connection: Connection, bodies: tuple[str, ...] | None, today: date) -> None:
        self._connection = connection
        self._bodies = bodies
        self._today = today
        self._terms = terms_on(today)

    def held(self, runs: Sequence[Span]) -> tuple[int, ...]:
        """Return how many sessions were held in each of some periods that follow one another."""
        days = [
            date.fromisoformat(day) for *_, day in self._counting(runs[0].first, runs[-1].last).sessions()
        ]
        return tuple(sum(first <= day <= last for day in days) for first, last in runs)

    def resolutions(self, span: Span) -> Mapping[str, int]:
        """Return how many resolutions of a period somebody is to carry out, by how they stand."""
        found = Counter[str]()
        for _, _, standing, count in self._counting(*span).resolutions(self._terms):
            if standing:
                found[standing] += count
        return found

    def done(self, span: Span) -> tuple[str, ...]:
        """Return the resolutions of a period that are done."""
        return self._counting(*span).resolution_ids(self._terms, DONE)

    def given(self, span: Span) -> Sequence[tuple[str, str, int]]:
        """Return ``(agency, standing, count)`` of what agencies were given in a period."""
        return self._counting(*span).given(self._terms)

    def _counting(self, first: date, last: date) -> Counting:
        return Counting(self._connection, Asked(self._bodies, first, min(last, self._today), _STATES))
