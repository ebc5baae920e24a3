"""What two computers may both have given without seeing each other: numbers, codes, reports; in plain SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import text

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SESSIONS = text(
    """WITH numbered AS (
        SELECT id, body, number, held_on, term FROM session
        WHERE deleted = 0 AND body IS NOT NULL AND number IS NOT NULL AND state <> 'cancelled'
            AND kind IN ('ordinary', 'extraordinary', 'joint')),
    beside AS (
        SELECT *, lag(held_on) OVER w AS before, lead(held_on) OVER w AS after, count(*) OVER same AS many
        FROM numbered WINDOW same AS (PARTITION BY body, number), w AS (same ORDER BY held_on))
    SELECT b.id, b.body, b.number, b.held_on, b.term FROM beside b JOIN body ON body.id = b.body
    WHERE b.many > 1 AND (body.numbering <> 'yearly' OR b.held_on IS NULL
        OR julianday(b.held_on) - julianday(b.before) < 366
        OR julianday(b.after) - julianday(b.held_on) < 366)
    ORDER BY b.body, b.number, b.held_on, b.id"""
)
"""Of bodies that number yearly, only those that may lie in one Jalali year with another of their number."""
_RESOLUTIONS = text(
    """SELECT group_concat(id) FROM (
        SELECT r.id, coalesce(s.body, s.id) AS body, r.number FROM resolution r
        JOIN session s ON s.id = r.session
        WHERE r.deleted = 0 AND s.deleted = 0 AND r.number <> '' ORDER BY r.id)
    GROUP BY body, number HAVING count(*) > 1 ORDER BY number"""
)
_OFFICES = text(
    """SELECT group_concat(id) FROM (SELECT id, code FROM office WHERE deleted = 0 AND code <> '' ORDER BY id)
    GROUP BY code HAVING count(*) > 1 ORDER BY code"""
)
_LETTERS = text(
    """SELECT group_concat(id) FROM (
        SELECT id, number, coalesce(session, '') || kind || coalesce(sent_on, '') AS about FROM letter
        WHERE deleted = 0 AND number <> '' ORDER BY id)
    GROUP BY number HAVING count(DISTINCT about) > 1 ORDER BY number"""
)
"""One number for the same letter to several agencies is usual."""
_REPORTS = text(
    """SELECT id, coalesce(office, organisation) AS reporter, period, period_on FROM (
        SELECT *, count(*) OVER (PARTITION BY office, organisation, period) AS many
        FROM report WHERE deleted = 0 AND period IS NOT NULL AND period_on IS NOT NULL)
    WHERE many > 1 ORDER BY reporter, period, period_on, id"""
)
_APPROVED = text(
    """WITH approved AS (
        SELECT r.id, max(c.arrival) AS arrival, max(c.stamp) AS stamp
        FROM report r JOIN change c ON c.record_id = r.id
        WHERE r.deleted = 0 AND r.state = 'approved'
            AND ((c.kind = 'set' AND c.field = 'state' AND c.new = '"approved"') OR c.kind = 'create')
        GROUP BY r.id),
    part AS (
        SELECT id, id AS report FROM report WHERE deleted = 0 AND state = 'approved'
        UNION ALL SELECT f.id, f.report FROM report_figure f JOIN approved a ON a.id = f.report)
    SELECT DISTINCT a.id FROM part p JOIN approved a ON a.id = p.report JOIN change c ON c.record_id = p.id
    WHERE (c.arrival > a.arrival OR c.stamp > a.stamp) AND c.field NOT IN ('state', 'approved_on')
    ORDER BY a.id"""
)
"""Here nothing is written into an approved report: what came after its approval is from elsewhere."""


class NumberedSession(NamedTuple):
    """A session that has its number together with another one of its body; ``held_on`` is an ISO text."""

    id: str
    body: str
    number: int
    held_on: str | None
    term: int | None


class PeriodReport(NamedTuple):
    """A report of which its reporter has several of the same length of period; the day is an ISO text."""

    id: str
    reporter: str
    period: str
    period_on: str


class Doubled:
    """Looks for them in one file; each answer is a list of groups of ids, or what a group is made of."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sessions(self) -> list[NumberedSession]:
        """Return sessions of one body and number, together; years and terms are not told apart yet."""
        return [NumberedSession(*row) for row in self._connection.execute(_SESSIONS)]

    def resolutions(self) -> list[tuple[str, ...]]:
        """Return the resolutions of one body that bear one permanent number."""
        return [tuple(ids.split(",")) for ids in self._connection.scalars(_RESOLUTIONS)]

    def offices(self) -> list[tuple[str, ...]]:
        """Return the offices that bear one code."""
        return [tuple(ids.split(",")) for ids in self._connection.scalars(_OFFICES)]

    def letters(self) -> list[tuple[str, ...]]:
        """Return the letters of one number that are not the same letter to several."""
        return [tuple(ids.split(",")) for ids in self._connection.scalars(_LETTERS)]

    def reports(self) -> list[PeriodReport]:
        """Return the reports of one reporter and length of period, together."""
        return [PeriodReport(*row) for row in self._connection.execute(_REPORTS)]

    def touched_reports(self) -> list[str]:
        """Return the approved reports that somebody elsewhere wrote in without seeing the approval."""
        return list(self._connection.scalars(_APPROVED))
