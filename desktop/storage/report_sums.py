"""Adds up the figures of reports and tells which there are, in sets: there may be a million."""
# ruff: noqa: S608 - statements are put together from our own names; what is asked for is bound

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

_INSIDE = """WITH RECURSIVE inside(id) AS (
    SELECT :place UNION
    SELECT p.id FROM inside CROSS JOIN place p ON p.parent = inside.id WHERE p.deleted = 0),
placed AS MATERIALIZED ({placed}),"""
_PLACED = {
    "office": """SELECT id FROM office WHERE deleted = 0 AND (place IN (SELECT id FROM inside)
        OR place IS NULL AND id IN (SELECT owner FROM office_neighbourhoods WHERE target IN (
            SELECT id FROM neighbourhood WHERE place IN (SELECT id FROM inside))))""",
    "organisation": "SELECT id FROM organisation WHERE deleted = 0 AND place IN (SELECT id FROM inside)",
}
"""An office that names no place of its own lies where its neighbourhoods lie."""
# CROSS JOIN keeps what is narrower outermost, which a file without statistics does not by itself
_OF_ALL = "report r"
_OF_PLACE = "placed o CROSS JOIN report r ON r.{who} = o.id"
_CHOSEN = """
wholes(period, first, last) AS MATERIALIZED (
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(:wholes)),
doubles(reporter, period, period_on) AS MATERIALIZED (
    SELECT {who}, period, period_on FROM report
    WHERE deleted = 0 AND {who} IS NOT NULL AND period_on BETWEEN :first AND :last
    GROUP BY 1, 2, 3 HAVING count(*) > 1),
chosen AS MATERIALIZED (
    SELECT r.id, r.{who} AS reporter, r.period, r.period_on FROM {source}
    CROSS JOIN wholes w ON w.period = r.period AND r.period_on BETWEEN w.first AND w.last
    WHERE r.deleted = 0 AND r.{who} IS NOT NULL AND r.period_on BETWEEN :first AND :last
        AND r.{who} NOT IN (SELECT id FROM {who} WHERE deleted = 1)
        AND (:approved = 0 OR r.state = 'approved')
        AND NOT ((r.{who}, r.period, r.period_on) IN doubles AND EXISTS (
            SELECT 1 FROM report b WHERE b.{who} = r.{who} AND +b.period_on = r.period_on
            AND b.period = r.period AND b.deleted = 0 AND (:approved = 0 OR b.state = 'approved')
            AND (b.state = 'approved', coalesce(b.approved_on, ''), b.id)
                > (r.state = 'approved', coalesce(r.approved_on, ''), r.id))))"""
"""Of two reports of one period, as two computers may have made them, the one approved last counts."""
_PLAIN = """,
told AS (
    SELECT f.indicator, c.reporter, c.period_on, f.planned, f.achieved
    FROM chosen c CROSS JOIN report_figure f ON f.report = c.id AND f.deleted = 0)"""
_LONGER = """EXISTS (SELECT 1 FROM longer l CROSS JOIN report_figure g ON g.report = l.id
    WHERE l.reporter = c.reporter AND l.months > m.months AND c.period_on BETWEEN l.first AND l.last
        AND g.indicator = f.indicator AND g.deleted = 0 AND g.{side} IS NOT NULL)"""
_WITHOUT_PARTS = f""",
months(period, months) AS (VALUES ('month', 1), ('season', 3), ('half_year', 6), ('year', 12)),
longer AS MATERIALIZED (
    SELECT c.id, c.reporter, m.months, s.value ->> 1 AS first, s.value ->> 2 AS last
    FROM chosen c JOIN months m ON m.period = c.period AND m.months > 1
    JOIN json_each(:spans) s ON s.value ->> 0 = c.period
        AND c.period_on BETWEEN s.value ->> 1 AND s.value ->> 2),
told AS (
    SELECT f.indicator, c.reporter, c.period_on,
        CASE WHEN NOT {_LONGER.format(side="planned")} THEN f.planned END AS planned,
        CASE WHEN NOT {_LONGER.format(side="achieved")} THEN f.achieved END AS achieved
    FROM chosen c JOIN months m ON m.period = c.period
    CROSS JOIN report_figure f ON f.report = c.id AND f.deleted = 0)"""
_KINDS = "SELECT DISTINCT period FROM chosen"
_SUMS = """SELECT indicator, sum(planned), count(planned), sum(achieved), count(achieved)
    FROM told GROUP BY indicator"""
_LATEST = """SELECT indicator, sum({side}) FROM (
        SELECT indicator, reporter, {side}, max(period_on) FROM told
        WHERE {side} IS NOT NULL AND indicator IN (SELECT value FROM json_each(:latest))
        GROUP BY indicator, reporter)
    GROUP BY indicator"""
_REPORTS = """SELECT r.id, r.{who}, r.period, r.period_on, r.state, r.due_on, r.submitted_on,
        r.returned_reason
    FROM report r WHERE r.deleted = 0 AND r.{who} IS NOT NULL AND r.period_on BETWEEN :first AND :last"""
_PAST = """SELECT f.indicator, f.achieved FROM report r
    CROSS JOIN report_figure f ON f.report = r.id AND f.deleted = 0 AND f.achieved IS NOT NULL
    WHERE r.deleted = 0 AND r.{who} = :reporter AND r.period = :period AND r.period_on < :first"""


class Sum(NamedTuple):
    """What one indicator came to: sums and how many values they are of, planned and achieved."""

    indicator: str
    planned: float | None
    planned_count: int
    achieved: float | None
    achieved_count: int


class ReportRow(NamedTuple):
    """One report as a matrix needs it; days are ISO texts."""

    id: str
    reporter: str
    period: str
    period_on: str
    state: str
    due_on: str | None
    submitted_on: str | None
    returned_reason: str


class Asked(NamedTuple):
    """Whose figures: of offices or organisations (``who``) in a place or all, from ``first`` to ``last``.

    ``wholes`` has, for each period, its name and the days from and to which whole ones lie in the span,
    ``spans`` each of the longer ones. Days are ISO texts.
    """

    who: str
    place: str
    first: str
    last: str
    wholes: Sequence[Sequence[str]]
    spans: Sequence[Sequence[str]]
    approved: bool


class ReportSums:
    """Asks one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sums(self, asked: Asked) -> list[Sum]:
        """Return the sums by indicator; where a longer period tells the same, its parts do not count."""
        return [Sum(*row) for row in self._ask(self._told(asked) + _SUMS, self._values(asked))]

    def latest(self, asked: Asked, side: str, indicators: Iterable[str]) -> dict[str, float]:
        """Return the sum of the last value of each reporter for these indicators, planned or achieved."""
        values = {**self._values(asked), "latest": json.dumps(list(indicators))}
        return {row[0]: row[1] for row in self._ask(self._told(asked) + _LATEST.format(side=side), values)}

    def reports(self, who: str, first: str, last: str, period: str = "") -> list[ReportRow]:
        """Return the reports of offices or organisations whose periods begin in a span."""
        more = " AND r.period = :period" if period else ""
        values = {"first": first, "last": last, "period": period}
        return [ReportRow(*row) for row in self._ask(_REPORTS.format(who=who) + more, values)]

    def placed(self, who: str, place: str) -> set[str]:
        """Return the offices or organisations that lie in a place or in what lies in it."""
        statement = _INSIDE.format(placed=_PLACED[who]).rstrip(",") + " SELECT id FROM placed"
        return {row[0] for row in self._ask(statement, {"place": place})}

    def past(self, who: str, reporter: str, period: str, first: str) -> list[tuple[str, float]]:
        """Return what a reporter achieved before a day, by indicator, in periods of the same kind."""
        values = {"reporter": reporter, "period": period, "first": first}
        return [(row[0], row[1]) for row in self._ask(_PAST.format(who=who), values)]

    def _told(self, asked: Asked) -> str:
        chosen = self._chosen(asked)
        kinds = self._ask(chosen + _KINDS, self._values(asked))
        return chosen + (_WITHOUT_PARTS if len(kinds) > 1 else _PLAIN)

    def _chosen(self, asked: Asked) -> str:
        source = _OF_PLACE.format(who=asked.who) if asked.place else _OF_ALL
        begin = _INSIDE.format(placed=_PLACED[asked.who]) if asked.place else "WITH "
        return begin + _CHOSEN.format(who=asked.who, source=source) + " "

    def _values(self, asked: Asked) -> dict[str, Any]:
        return {
            "place": asked.place,
            "first": asked.first,
            "last": asked.last,
            "wholes": json.dumps(asked.wholes),
            "spans": json.dumps(asked.spans),
            "approved": int(asked.approved),
        }

    def _ask(self, statement: str, values: dict[str, Any]) -> list[Any]:
        return list(self._connection.exec_driver_sql(statement, values).all())
