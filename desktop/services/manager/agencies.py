"""What agencies have to do, and which are late; merged ones count as what they became."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from desktop.domain.party import Organisation
from desktop.services.manager.overview import AgencyLine
from desktop.services.manager.sessions import DONE
from desktop.services.merge import became
from desktop.services.names import after_mergers
from desktop.storage.assignments import AssignmentRows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from desktop.storage.unit_of_work import View

MOST = 10
"""Agencies that are told of."""


def given_to(view: View, rows: Iterable[tuple[str | None, str, int]]) -> tuple[AgencyLine, ...]:
    """Return those that were given most, from ``(agency, standing, count)``."""
    counts = defaultdict[str, Counter[str]](Counter)
    after = became(view)
    for agency, standing, count in rows:
        if agency:
            counts[after_mergers(agency, after)]["done" if standing in DONE else standing] += count
    most = sorted(counts, key=lambda each: (-counts[each].total(), each))[:MOST]
    return _lines(view, {each: counts[each] for each in most})


def late_agencies(view: View, place: str, today: date) -> tuple[AgencyLine, ...]:
    """Return those that are late with most today, in a place or in all."""
    counts = defaultdict[str, Counter[str]](Counter)
    after = became(view)
    for agency, (whole, done, late) in (
        AssignmentRows(view.connection).by_agency(today.isoformat(), place or None).items()
    ):
        counts[after_mergers(agency, after)].update(done=done, overdue=late, open=whole - done - late)
    late_ones = [each for each in counts if counts[each]["overdue"]]
    worst = sorted(late_ones, key=lambda each: (-counts[each]["overdue"], each))[:MOST]
    return _lines(view, {each: counts[each] for each in worst})


def _lines(view: View, counts: Mapping[str, Counter[str]]) -> tuple[AgencyLine, ...]:
    names = {each.id: each.title for each in view.records(Organisation).page(tuple(counts))}
    return tuple(
        AgencyLine(agency, names.get(agency, ""), found["done"], found["open"], found["overdue"])
        for agency, found in counts.items()
    )
