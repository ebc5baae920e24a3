"""Counts what sessions came to, in sets: the records of ten years need not be read one by one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sqlalchemy import Connection

# CROSS JOIN keeps the sessions that are chosen outermost, which a file without statistics does not by itself
_CHOSEN = """
chosen AS MATERIALIZED (
    SELECT id, body, number, kind, held_on FROM session
    WHERE deleted = 0 AND held_on BETWEEN :first AND :last
        AND state IN (SELECT value FROM json_each(:states))
        AND (:bodies IS NULL OR body IN (SELECT value FROM json_each(:bodies)) OR id IN (
            SELECT owner FROM session_joint_bodies WHERE target IN (SELECT value FROM json_each(:bodies)))))
"""
_PARTS = """
parts AS (
    SELECT r.id, r.session, r.kind, a.organisation, a.id IS NOT NULL AS given, a.done_on,
        coalesce(a.state IN (SELECT value FROM json_each(:finished)), 0) AS finished,
        coalesce(a.state IN (SELECT value FROM json_each(:answered)), 0) AS answered,
        coalesce(a.due_on, c.deadline_on, CASE WHEN r.deadline_kind = 'day' THEN r.deadline_on END) AS due
    FROM chosen CROSS JOIN resolution r ON r.session = chosen.id AND r.deleted = 0
    LEFT JOIN assignment a ON a.resolution = r.id AND a.deleted = 0 AND a.role = 'responsible'
    LEFT JOIN clause c ON c.id = a.clause AND c.deleted = 0)
"""
"""A row for each responsible agency of each resolution, or one where there is none."""
_WHOLE = """
whole AS (
    SELECT id, session, kind, CASE
        WHEN kind NOT IN (SELECT value FROM json_each(:followed)) THEN ''
        WHEN NOT max(given) AND kind NOT IN (SELECT value FROM json_each(:needing)) THEN ''
        WHEN NOT min(finished) THEN CASE
            WHEN min(CASE WHEN NOT answered THEN due END) < :today THEN 'overdue' ELSE 'open' END
        WHEN max(done_on > due) THEN 'late'
        WHEN count(done_on <= due) = count(*) THEN 'in_time'
        ELSE 'done' END AS standing
    FROM parts GROUP BY id)
"""
_INVITED = """
invited AS (
    SELECT chosen.id AS session, chosen.held_on, chosen.number, chosen.body, seat.body AS seat_body,
        a.person, a.seat, a.name, a.post, seat.post AS seat_post, a.presence,
        coalesce(a.organisation, seat.organisation) AS agency
    FROM chosen CROSS JOIN attendance a ON a.session = chosen.id AND a.deleted = 0 AND a.is_guest = 0
    LEFT JOIN seat ON seat.id = a.seat
    WHERE (:bodies IS NULL OR seat.body IS NULL OR seat.body IN (SELECT value FROM json_each(:bodies)))
        AND NOT (a.person IS NULL AND coalesce(a.name, '') = '' AND a.presence IN ('absent', 'excused')))
"""
"""Those who were to come as members; of a joint session those with seats in bodies that are asked for.

An empty chair, a row with nobody's name that was taken by nobody, was to come to nothing.
"""
_MEMBERS = """
became(id, root) AS MATERIALIZED (SELECT key, value FROM json_each(:became)),
told AS (
    SELECT *, coalesce(seat_body, body) AS of_body, coalesce(root, person) AS now,
        coalesce(root, person, seat, name || char(10) || post) AS member,
        presence IN ('absent', 'excused') AS missed
    FROM invited LEFT JOIN became ON became.id = person),
counted AS (
    SELECT *, sum(NOT missed) OVER (
        PARTITION BY of_body, member ORDER BY held_on, number, session ROWS UNBOUNDED PRECEDING) AS since
    FROM told),
runs AS (
    SELECT of_body, member, since, now, agency, name, post, seat_post, max(held_on || session),
        count(*) AS invited, sum(presence = 'present') AS present, sum(missed) AS run,
        sum(presence = 'represented') AS represented, sum(presence = 'excused') AS excused,
        max(sum(missed)) OVER (PARTITION BY of_body, member) AS longest
    FROM counted GROUP BY of_body, member, since)
"""
"""A row for each time that a member came, with the absences that followed: a member's last one comes last."""


_MANY = 1_000_000
"""More than anybody was ever invited to."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which sessions are counted: those of ``bodies`` (all where None) in ``states``, of a span of days."""

    bodies: tuple[str, ...] | None
    first: date
    last: date
    states: tuple[str, ...]

    def values(self) -> dict[str, Any]:
        """Return what the statements are given."""
        return {
            "bodies": None if self.bodies is None else json.dumps(self.bodies),
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "states": json.dumps(self.states),
        }


@dataclass(frozen=True, slots=True)
class Terms:
    """What counts as done: the kinds that are ``followed``, those ``needing`` an agency to be so; states."""

    followed: tuple[str, ...]
    needing: tuple[str, ...]
    finished: tuple[str, ...]
    answered: tuple[str, ...]
    today: date

    def values(self) -> dict[str, str]:
        """Return what the statements are given."""
        names = ("followed", "needing", "finished", "answered")
        return {name: json.dumps(getattr(self, name)) for name in names} | {"today": self.today.isoformat()}


class MemberRow(NamedTuple):
    """How often a member of a body was there, and what the member was called last."""

    body: str | None
    member: str
    person: str | None
    agency: str | None
    name: str
    post: str
    invited: int
    present: int
    represented: int
    excused: int
    longest: int
    current: int
    professional_title: str
    given_name: str
    family_name: str


class Counting:
    """Answers in rows of plain values; nothing is added up that a caller may want by body or by month."""

    def __init__(self, connection: Connection, asked: Asked) -> None:
        self._connection = connection
        self._values = asked.values()

    def sessions(self) -> Sequence[Any]:
        """Return ``(id, body, kind, day)`` of each session, by day."""
        return self._rows("SELECT id, body, kind, held_on FROM chosen ORDER BY held_on, id")

    def joint(self) -> Sequence[Any]:
        """Return ``(session, body)`` for each further body of a joint session."""
        return self._rows(
            "SELECT DISTINCT owner, target FROM chosen CROSS JOIN session_joint_bodies "
            "ON owner = chosen.id WHERE target IS NOT chosen.body"
        )

    def items(self) -> Sequence[Any]:
        """Return ``(session, outcome, count)`` of agenda items."""
        return self._rows(
            "SELECT i.session, i.outcome, count(*) FROM chosen CROSS JOIN agenda_item i "
            "ON i.session = chosen.id AND i.deleted = 0 GROUP BY i.session, i.outcome"
        )

    def resolutions(self, terms: Terms) -> Sequence[Any]:
        """Return ``(session, kind, standing, count)``.

        ``standing`` is ``in_time``, ``late`` or ``done`` (the day, or the deadline, is unknown) where every
        responsible agency has finished, else ``overdue`` or ``open``; empty where nobody has to do anything.
        """
        return self._rows(
            "SELECT session, kind, standing, count(*) FROM whole GROUP BY 1, 2, 3",
            _PARTS,
            _WHOLE,
            **terms.values(),
        )

    def resolution_ids(self, terms: Terms, standings: Sequence[str]) -> tuple[str, ...]:
        """Return the resolutions that stand as one of these; see `resolutions`."""
        found = self._rows(
            "SELECT id FROM whole WHERE standing IN (SELECT value FROM json_each(:standings))",
            _PARTS,
            _WHOLE,
            **terms.values(),
            standings=json.dumps(list(standings)),
        )
        return tuple(each for (each,) in found)

    def given(self, terms: Terms) -> Sequence[Any]:
        """Return ``(agency, standing, count)`` of what agencies have to do."""
        return self._rows(
            """
            SELECT organisation, CASE
                WHEN NOT finished THEN CASE WHEN due < :today AND NOT answered THEN 'overdue' ELSE 'open' END
                WHEN done_on > due THEN 'late' WHEN done_on <= due THEN 'in_time' ELSE 'done' END AS standing,
                count(*)
            FROM parts WHERE given AND kind IN (SELECT value FROM json_each(:followed))
            GROUP BY organisation, standing
            """,
            _PARTS,
            **terms.values(),
        )

    def attendance(self) -> Sequence[Any]:
        """Return ``(session, body of the seat, presence, count)`` of those who were to come as members."""
        return self._rows(
            "SELECT session, seat_body, presence, count(*) FROM invited GROUP BY 1, 2, 3",
            _INVITED,
        )

    def attended(self) -> Sequence[Any]:
        """Return ``(agency, presence, count)`` of the same."""
        return self._rows(
            "SELECT agency, presence, count(*) FROM invited GROUP BY agency, presence", _INVITED
        )

    def members(self, became: Mapping[str, str]) -> Sequence[MemberRow]:
        """Return a row for each member of each body.

        A member is a person (after all mergers, as ``became`` tells), else a seat, else a name with a post.
        """
        found = self._rows(
            """
            SELECT of_body, member, now, agency, name, coalesce(nullif(post, ''), seat_post, ''),
                sum(invited), sum(present), sum(represented), sum(excused),
                longest, max(since * :many + run) % :many,
                coalesce(professional_title, ''), coalesce(given_name, ''), coalesce(family_name, '')
            FROM runs LEFT JOIN person ON person.id = now GROUP BY of_body, member
            """,
            _INVITED,
            _MEMBERS,
            became=json.dumps(dict(became)),
            many=_MANY,
        )
        return [MemberRow(*row) for row in found]

    def _rows(self, question: str, *tables: str, **more: str | int) -> Sequence[Any]:
        statement = f"WITH {', '.join((_CHOSEN, *tables))} {question}"
        return self._connection.exec_driver_sql(statement, self._values | more).all()
