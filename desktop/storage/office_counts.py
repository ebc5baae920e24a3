"""Offices counted in sets, as they stood on any day; the journal need not be read."""
# ruff: noqa: S608 - statements are put together from our own names; what is asked for is bound

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.domain.document_due import FULFILLING
from desktop.domain.office import OfficeState
from desktop.domain.office_document import DocumentKind
from desktop.domain.office_life import BESIDE
from desktop.storage.assignment_statements import listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import Connection

_BELOW = """WITH RECURSIVE below(id) AS (
    SELECT :place UNION
    SELECT place.id FROM place JOIN below ON place.parent = below.id AND place.deleted = 0)
    SELECT id FROM below"""
_PLACES = "(SELECT value FROM json_each(:places))"
_IN = f"""AND (o.place IN {_PLACES} OR o.place IS NULL AND o.id IN (
    SELECT owner FROM office_neighbourhoods JOIN neighbourhood n ON n.id = target
    WHERE n.place IN {_PLACES}))"""
"""An office that names no place of its own lies where its neighbourhoods lie."""
_SINCE = "coalesce(o.state_since, CASE o.state WHEN 'active' THEN o.active_since END, '')"
STATE_ON = f"""CASE WHEN {_SINCE} <= asked.day THEN o.state ELSE coalesce(
    (SELECT p.kind FROM office_step p WHERE p.office = o.id AND p.deleted = 0 AND p.undone_on IS NULL
        AND p.kind NOT IN ({listed(BESIDE)}) AND p.taken_on <= asked.day
        ORDER BY p.taken_on DESC, p.id DESC LIMIT 1),
    CASE WHEN o.active_since <= asked.day THEN '{OfficeState.ACTIVE.value}' END) END"""
"""The state of an office on a day: as its field says, else as its last step before says, else nothing."""
_DAYS = "asked(day) AS (SELECT value FROM json_each(:days))"
_YEARS = """asked(day, since) AS (
    SELECT value ->> 0, value ->> 1 FROM json_each(:days))"""
_HAS = f"""EXISTS (SELECT 1 FROM office_document d WHERE d.office = o.id AND d.deleted = 0
    AND d.kind = '{DocumentKind.DEVELOPMENT_DOCUMENT.value}' AND d.state IN ({listed(FULFILLING)})
    AND coalesce(d.state_since, '') <= asked.day)"""
_OLD = f"o.active_since <= asked.since AND {STATE_ON} = '{OfficeState.ACTIVE.value}'"


def places_below(connection: Connection, place: str) -> tuple[str, ...]:
    """Return a place and all that lies in it."""
    return tuple(each for (each,) in connection.exec_driver_sql(_BELOW, {"place": place}))


class OfficeCounts:
    """Counts the offices of some places, of all where None; reads only."""

    def __init__(self, connection: Connection, places: Sequence[str] | None) -> None:
        self._ask = connection.exec_driver_sql
        self._places = None if places is None else json.dumps(places)
        self._in = "" if places is None else _IN
        self._placed = "" if places is None else f"AND o.place IN {_PLACES}"

    def states(self, days: Sequence[date]) -> dict[tuple[str, str], int]:
        """Return how many offices were in which state on which day (ISO); unknown ones are left out."""
        statement = (
            f"WITH {_DAYS} SELECT asked.day, {STATE_ON} AS stood, count(*) "
            f"FROM asked CROSS JOIN office o WHERE o.deleted = 0 {self._in} GROUP BY 1, 2"
        )
        asked = dict.fromkeys(each.isoformat() for each in days)  # a day twice would count twice
        found = self._rows(statement, days=json.dumps(list(asked)))
        return {(day, state): count for day, state, count in found if state}

    def planned(self) -> int:
        """Return how many offices are meant to be set up."""
        return int(
            self._rows(f"SELECT sum(o.count) FROM office_plan o WHERE o.deleted = 0 {self._placed}")[0][0]
            or 0
        )

    def development(self, days: Sequence[tuple[date, date]]) -> dict[str, tuple[int, int]]:
        """Return of each ``(day, a year before)`` how many were active for a year, and had their plan."""
        statement = (
            f"WITH {_YEARS} SELECT asked.day, count(*), sum({_HAS}) "
            f"FROM asked CROSS JOIN office o WHERE o.deleted = 0 {self._in} AND {_OLD} GROUP BY 1"
        )
        found = self._rows(statement, days=_pairs(days))
        return {day: (old, have) for day, old, have in found}

    def with_development(self, day: date, since: date) -> tuple[str, ...]:
        """Return the offices of which `development` says that they had their plan on a day."""
        statement = (
            f"WITH {_YEARS} SELECT o.id FROM asked CROSS JOIN office o "
            f"WHERE o.deleted = 0 {self._in} AND {_OLD} AND {_HAS}"
        )
        return tuple(each for (each,) in self._rows(statement, days=_pairs([(day, since)])))

    def unplaced(self) -> tuple[str, ...]:
        """Return the offices that are counted for their neighbourhoods alone; none where all are counted."""
        if self._places is None:
            return ()
        statement = f"SELECT o.id FROM office o WHERE o.deleted = 0 AND o.place IS NULL {self._in}"
        return tuple(each for (each,) in self._rows(statement))

    def ids(self) -> tuple[str, ...]:
        """Return all offices that are counted."""
        return tuple(
            each for (each,) in self._rows(f"SELECT o.id FROM office o WHERE o.deleted = 0 {self._in}")
        )

    def bodies(self) -> tuple[str, ...] | None:
        """Return the bodies of the same places; None for all."""
        if self._places is None:
            return None
        return tuple(
            each for (each,) in self._rows(f"SELECT o.id FROM body o WHERE o.deleted = 0 {self._placed}")
        )

    def _rows(self, statement: str, **values: str) -> Sequence[Any]:
        given = values if self._places is None else values | {"places": self._places}
        return self._ask(statement, given).all()


def _pairs(days: Sequence[tuple[date, date]]) -> str:
    return json.dumps([[day.isoformat(), since.isoformat()] for day, since in days])
