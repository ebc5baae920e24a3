"""Assignments with the resolution and the session they stand in, asked set by set; one statement each."""
# ruff: noqa: S608 - statements are put together from our own names; what is asked for is bound

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from desktop.storage.assignment_statements import (
    ASSIGNED,
    BARE,
    BY_DUE,
    BY_PRIORITY,
    DETAILS,
    JOINED,
    KEYS,
    LANE,
    LEFT,
    ORDERS,
    OVERDUE,
    SAID,
    STATES,
    VIEWS,
    WAS_OVERDUE,
    Asked,
)
from desktop.storage.packed_ids import BETWEEN, unpacked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection


class PartRow(NamedTuple):
    """One part as it is stored, with what stands beside it; days are ISO texts."""

    id: str
    assignment: str
    organisation: str | None
    role: str
    state: str | None
    percent: int | None
    clause: str | None
    closed_in: str | None
    ended: str | None
    proposed: str | None
    due: str | None
    resolution: str
    session: str
    kind: str
    priority: str | None
    deadline_kind: str
    period: str | None
    number: str
    order: int | None
    words: str | None
    is_confidential: int
    session_number: int | None
    held_on: str | None
    body: str | None
    last_step: str | None
    next_on: str | None
    overdue: int | None


class AssignmentRows:
    """Counts, orders and shows assignments; reads only."""

    def __init__(self, connection: Connection) -> None:
        self._ask = connection.exec_driver_sql

    def lanes(self, asked: Asked) -> Mapping[str, int]:
        """Return how many there are in each lane of the board; lanes that are empty may be missing."""
        statement = f"SELECT {LANE}, count(*) FROM ({asked.source}) p {asked.where} GROUP BY 1"
        return {row[0]: row[1] for row in self._ask(statement, asked.values())}

    def lane(self, asked: Asked, lane: str, start: int, size: int) -> tuple[str, ...]:
        """Return the ids of a page of a lane: first what comes first, of what is done the latest."""
        known = STATES.get(lane, "p.state = :lane")
        order = ORDERS.get(lane, BY_PRIORITY)
        statement = (
            f"SELECT p.id FROM ({asked.source}) p {asked.where} AND {known} AND {LANE} = :lane "
            f"ORDER BY {order} LIMIT :size OFFSET :start"
        )
        values = asked.values(lane=lane, size=size, start=start)
        return tuple(each for (each,) in self._ask(statement, values))

    def count(self, asked: Asked) -> int:
        """Return how many there are."""
        statement = f"SELECT count(*) FROM ({asked.source}) p {asked.where}"
        return int(self._ask(statement, asked.values()).scalar() or 0)

    def overdue_on(self, asked: Asked, day: str) -> int:
        """Return how many were overdue on an earlier day, as far as it is known when each was done."""
        statement = f"SELECT count(*) FROM ({asked.source}) p {asked.where} AND {WAS_OVERDUE}"
        return int(self._ask(statement, asked.values(day=day)).scalar() or 0)

    def ids(self, asked: Asked, order_by: str = "due", *, descending: bool = False) -> Sequence[str]:
        """Return the ids of all in order; equals by the day on which they are due."""
        keyed = f"SELECT p.id, p.due, {KEYS[order_by]} AS key FROM ({asked.source}) p {asked.where}"
        way = " DESC" if descending else ""
        ordered = f"SELECT p.id FROM ({keyed}) p ORDER BY p.key IS NULL, p.key{way}, {BY_DUE}"
        # as one text: to fetch a row for each takes longer than the question
        statement = f"SELECT group_concat(id, '{BETWEEN}') FROM ({ordered})"
        return unpacked(self._ask(statement, asked.values()).scalar())

    def views(self, today: str, soon: str) -> Mapping[str, int]:
        """Return how many resolutions each built-in view of them holds; ``soon`` is the last day that is."""
        asked = Asked(today, bare=True)
        counted = ", ".join(
            f"count(DISTINCT CASE WHEN {each} THEN p.resolution END)" for each in VIEWS.values()
        )
        row = self._ask(f"SELECT {counted} FROM ({asked.source}) p", asked.values(soon=soon)).one()
        return dict(zip(VIEWS, map(int, row), strict=True))

    def by_agency(self, today: str, place: str | None = None) -> Mapping[str, tuple[int, int, int]]:
        """Return how many parts each agency has in all, has done, and is late with; in a place or in all."""
        asked = Asked(today, place=place)
        statement = (
            f"SELECT p.organisation, count(*), sum(p.state IS NOT NULL AND {STATES['done']}), "
            f"sum({OVERDUE}) FROM ({asked.source}) p {asked.where} AND p.organisation IS NOT NULL "
            "GROUP BY +p.organisation"  # not by its index: to look each up takes longer than to sort
        )
        return {row[0]: (row[1], row[2], row[3] or 0) for row in self._ask(statement, asked.values())}

    def first_due(self, asked: Asked, until: str, most: int) -> Mapping[str, str]:
        """Return the resolutions of which a part is to be done, with their first days up to ``until``."""
        statement = (
            f"SELECT p.resolution, min(p.due) AS first FROM ({asked.source}) p {asked.where} "
            f"AND {LEFT} AND p.due <= :until GROUP BY p.resolution ORDER BY first, p.resolution LIMIT :most"
        )
        values = asked.values(until=until, most=most)
        return {row[0]: row[1] for row in self._ask(statement, values)}

    def due(self, asked: Asked, until: str, length: int) -> list[tuple[str, str, str, str, str]]:
        """Return what is to be done up to a day: resolution, words, agency, day and assignment of each.

        Agency and assignment are empty where nobody is responsible.
        """
        statement = (
            f"SELECT p.resolution, {SAID}, coalesce(p.organisation, ''), p.due, p.assignment "
            f"FROM ({asked.source}) p JOIN resolution r ON r.id = p.resolution "
            "LEFT JOIN clause c ON c.id = p.clause AND c.deleted = 0 "
            f"{asked.where} AND {LEFT} AND p.due <= :until"
        )
        values = asked.values(until=until, length=length)
        return [tuple(row) for row in self._ask(statement, values)]

    def between(self, asked: Asked, first: str, last: str) -> tuple[str, ...]:
        """Return the ids of those that are due from ``first`` to ``last``, in the order of their days."""
        statement = (
            f"SELECT p.id FROM ({asked.source}) p {asked.where} AND p.due BETWEEN :first AND :last "
            f"ORDER BY {BY_DUE}"
        )
        values = asked.values(first=first, last=last)
        return tuple(each for (each,) in self._ask(statement, values))

    def details(self, ids: Sequence[str], today: str, length: int) -> Mapping[str, PartRow]:
        """Return the rows of ``ids``, with the first ``length`` characters of their words."""
        found: dict[str, PartRow] = {}
        for each_source, name in ((ASSIGNED, "a"), (BARE, "r")):
            if wanted := [each for each in ids if each not in found]:
                chosen = f"{each_source} AND {name}.id IN (SELECT value FROM json_each(:ids))"
                statement = f"{DETAILS} FROM ({chosen}) p {JOINED}"
                values = {"ids": json.dumps(wanted), "today": today, "length": length}
                found |= {row[0]: PartRow(*row) for row in self._ask(statement, values)}
        return found
