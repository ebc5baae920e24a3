"""What has a day up to some day and is not done yet, kind by kind; one statement each."""
# ruff: noqa: S608 - statements are put together from our own names; what is asked for is bound

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from desktop.domain.overdue import ANSWERED, FINISHED
from desktop.storage.assignment_statements import SAID, listed

if TYPE_CHECKING:
    from sqlalchemy import Connection


class DueRow(NamedTuple):
    """A line; ``about`` is the id of an agency or body, or already a text; ``day`` is an ISO text."""

    id: str
    words: str
    about: str
    day: str
    resolution: str = ""
    assignment: str = ""


_NEXT_STEPS = f"""SELECT r.id, CASE f.words WHEN '' THEN {SAID} ELSE substr(f.words, 1, :length) END,
    coalesce(a.organisation, ''), f.next_on, r.id, a.id
    FROM follow_up f JOIN assignment a ON a.id = f.assignment JOIN resolution r ON r.id = a.resolution
    JOIN session s ON s.id = r.session LEFT JOIN clause c ON c.id = a.clause AND c.deleted = 0
    WHERE f.next_on <= :until AND f.deleted = 0 AND a.deleted = 0 AND r.deleted = 0 AND s.deleted = 0
    AND s.state <> 'cancelled' AND (a.state IS NULL OR a.state NOT IN ({listed(ANSWERED)}))
    AND NOT EXISTS (SELECT 1 FROM follow_up later WHERE later.assignment = f.assignment
        AND later.deleted = 0 AND (later.followed_on, later.id) > (f.followed_on, f.id))"""
_REQUESTS = """SELECT q.id, q.subject, b.name, date(q.requested_on, '+' ||
    CASE WHEN q.is_urgent THEN 0 ELSE coalesce(b.meets_every_days, :patience) END || ' days') AS day
    FROM agenda_request q JOIN body b ON b.id = q.body
    WHERE q.deleted = 0 AND q.state = 'waiting' AND day <= :until
    AND NOT EXISTS (SELECT 1 FROM agenda_item i JOIN session s ON s.id = i.session
        WHERE i.from_request = q.id AND i.deleted = 0 AND s.deleted = 0 AND s.state <> 'cancelled')"""
_MISSING = """(SELECT group_concat(o.name, '، ') FROM directive_receipt t
    JOIN organisation o ON o.id = t.organisation
    WHERE t.directive = d.id AND t.deleted = 0 AND t.received_on IS NULL)"""
_DIRECTIVES = f"""SELECT d.id, d.subject, coalesce({_MISSING}, ''), d.due_on FROM directive d
    WHERE d.deleted = 0 AND d.due_on <= :until AND ({_MISSING} IS NOT NULL OR NOT (
        EXISTS (SELECT 1 FROM directive_receipt t WHERE t.directive = d.id AND t.deleted = 0)
        OR EXISTS (SELECT 1 FROM directive_resolutions WHERE owner = d.id)))"""
_DUTIES = """SELECT u.id, substr(u.words, 1, :length), u.organisation, u.due_on FROM duty u
    WHERE u.deleted = 0 AND u.due_on <= :until AND u.done_on IS NULL"""
_MEETINGS = """SELECT b.id, b.name, '', date(coalesce(max(CASE WHEN m.held_on <= :today
        AND m.state NOT IN ('planned', 'invited', 'cancelled') THEN m.held_on END), b.formed_on),
        '+' || b.meets_every_days || ' days') AS day
    FROM body b LEFT JOIN (
        SELECT body, held_on, state, kind, deleted FROM session WHERE body IS NOT NULL
        UNION ALL SELECT j.target, s.held_on, s.state, s.kind, s.deleted
        FROM session_joint_bodies j JOIN session s ON s.id = j.owner) m
    ON m.body = b.id AND m.deleted = 0 AND m.kind IN ('ordinary', 'extraordinary', 'joint')
    WHERE b.deleted = 0 AND b.meets_every_days > 0 GROUP BY b.id
    HAVING day <= :until
    AND NOT coalesce(max(m.held_on >= :today AND m.state IN ('planned', 'invited')), 0)"""
_OPEN_REPORTS = f"""SELECT a.resolution, coalesce(a.organisation, '') FROM assignment a
    JOIN resolution r ON r.id = a.resolution
    WHERE a.deleted = 0 AND a.role = 'responsible' AND r.period IS NOT NULL
    AND (a.state IS NULL OR a.state NOT IN ({listed(FINISHED)}))"""
_REPORTERS = """SELECT DISTINCT a.resolution FROM assignment a JOIN resolution r ON r.id = a.resolution
    WHERE a.deleted = 0 AND a.role = 'responsible' AND r.period IS NOT NULL"""


class ReminderRows:
    """Reads what is due up to a day; the days are ISO texts."""

    def __init__(self, connection: Connection, today: str, until: str, length: int) -> None:
        self._ask = connection.exec_driver_sql
        self._values = {"today": today, "until": until, "length": length}

    def next_steps(self) -> list[DueRow]:
        """Return the last steps of what is not done that name a day for the next; ``about`` is an agency."""
        return self._rows(_NEXT_STEPS)

    def requests(self, patience: int) -> list[DueRow]:
        """Return the requests on no agenda that waited as long as their body takes to meet again.

        That is ``patience`` days where the body has no frequency; an urgent one is due at once.
        """
        return self._rows(_REQUESTS, patience=patience)

    def directives(self) -> list[DueRow]:
        """Return the directives of which a receipt is missing; ``about`` are those who have not got it."""
        return self._rows(_DIRECTIVES)

    def duties(self) -> list[DueRow]:
        """Return the duties that are not fulfilled; ``about`` is an agency."""
        return self._rows(_DUTIES)

    def meetings(self) -> list[DueRow]:
        """Return the bodies that should have met by then by their own frequency, and plan no session."""
        return self._rows(_MEETINGS)

    def open_reports(self) -> frozenset[tuple[str, str]]:
        """Return resolution and agency of what is reported on period by period and was not ended."""
        return frozenset((row[0], row[1]) for row in self._ask(_OPEN_REPORTS))

    def with_agencies(self) -> frozenset[str]:
        """Return the resolutions with a period for which an agency is responsible."""
        return frozenset(row[0] for row in self._ask(_REPORTERS))

    def _rows(self, statement: str, **values: int) -> list[DueRow]:
        return [DueRow(*row) for row in self._ask(statement, self._values | values)]
