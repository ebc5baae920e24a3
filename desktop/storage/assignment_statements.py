"""What the statements about assignments are made of: sources, conditions and orders, in SQL."""
# ruff: noqa: S608 - statements are put together from our own names; what is asked for is bound

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.domain.overdue import ANSWERED, FINISHED, FOLLOWED, NEEDING_AGENCY
from desktop.domain.resolution import AssignmentState

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from enum import Enum


def listed(choices: Iterable[Enum]) -> str:
    """Return the stored values of choices as SQL lists them."""
    return ", ".join(f"'{each.value}'" for each in choices)


_DEADLINE = "CASE r.deadline_kind WHEN 'day' THEN r.deadline_on END"
_LIVE = "r.deleted = 0 AND s.deleted = 0 AND s.state <> 'cancelled'"
_FREE = """NOT EXISTS (SELECT 1 FROM assignment x
    WHERE x.resolution = r.id AND x.role = 'responsible' AND x.deleted = 0)"""
_OF_RESOLUTION = """r.id AS resolution, r.session AS session, r.kind AS kind, r.priority AS priority,
    r.deadline_kind AS deadline_kind, r.period AS period"""
ASSIGNED = f"""SELECT a.id AS id, a.id AS assignment, a.organisation AS organisation, a.role AS role,
    a.state AS state, a.percent AS percent, a.clause AS clause, a.closed_in AS closed_in,
    coalesce(a.closed_on, a.done_on) AS ended, a.proposed_on AS proposed,
    coalesce(a.due_on, c.deadline_on, {_DEADLINE}) AS due, {_OF_RESOLUTION}
    FROM assignment a JOIN resolution r ON r.id = a.resolution JOIN session s ON s.id = r.session
    LEFT JOIN clause c ON c.id = a.clause AND c.deleted = 0
    WHERE a.deleted = 0 AND {_LIVE} AND r.kind IN ({listed(FOLLOWED)})"""
BARE = f"""SELECT r.id AS id, '' AS assignment, NULL AS organisation, 'responsible' AS role, NULL AS state,
    NULL AS percent, NULL AS clause, NULL AS closed_in, NULL AS ended, NULL AS proposed,
    {_DEADLINE} AS due, {_OF_RESOLUTION}
    FROM resolution r JOIN session s ON s.id = r.session
    WHERE {_LIVE} AND r.kind IN ({listed(NEEDING_AGENCY)}) AND {_FREE}"""
"""The part of each agency in each resolution, and the resolutions that are nobody's part."""
LEFT = f"(p.state IS NULL OR p.state NOT IN ({listed(ANSWERED)}))"
OVERDUE = f"(p.role = 'responsible' AND p.due < :today AND {LEFT})"
WAS_OVERDUE = f"""(p.role = 'responsible' AND p.due < :day
    AND ({LEFT} OR coalesce(p.ended, p.proposed) >= :day))"""
LANE = f"""CASE WHEN {OVERDUE} THEN 'overdue' WHEN p.state IS NULL THEN 'notified'
    WHEN p.state IN ({listed(FINISHED)}) THEN 'done' ELSE p.state END"""
BY_DUE = "p.due IS NULL, p.due, p.id"
BY_PRIORITY = f"CASE p.priority WHEN 'high' THEN 0 WHEN 'low' THEN 2 ELSE 1 END, {BY_DUE}"
ORDERS = {
    "done": "p.ended IS NULL, p.ended DESC, p.id DESC",
    "proposed_closed": "p.proposed IS NULL, p.proposed, p.id",
}
STATES = {
    "overdue": LEFT,
    "notified": "(p.state IS NULL OR p.state = 'notified')",
    "done": f"p.state IN ({listed(FINISHED)})",
}
"""What is known of the states of a lane beforehand, so that an index finds them."""
_UNDATED = f"""(p.due IS NULL AND p.deadline_kind = 'none' AND p.kind <> 'next_session'
    AND (p.kind <> 'periodic_report' OR p.period IS NULL) AND {LEFT})"""
VIEWS = {
    "open": f"coalesce(p.state, '') NOT IN ({listed(FINISHED)})",
    "overdue": OVERDUE,
    "due_soon": f"{LEFT} AND p.due BETWEEN :today AND :soon",
    "without_agency": "p.assignment = ''",
    "without_deadline": _UNDATED,
}
_STATE_PLACES = " ".join(f"WHEN '{each.value}' THEN {place}" for place, each in enumerate(AssignmentState))
KEYS = {
    "due": "p.due",
    "agency": "(SELECT nullif(o.name_sort, '') FROM organisation o WHERE o.id = p.organisation)",
    "body": """(SELECT nullif(b.name_sort, '') FROM session s JOIN body b ON b.id = s.body
        WHERE s.id = p.session)""",
    "session": "(SELECT s.held_on FROM session s WHERE s.id = p.session)",
    "state": f"CASE p.state {_STATE_PLACES} END",
    "percent": "p.percent",
    "priority": "CASE p.priority WHEN 'high' THEN 0 WHEN 'normal' THEN 1 WHEN 'low' THEN 2 END",
    "last_step": """(SELECT max(f.followed_on) FROM follow_up f
        WHERE f.assignment = p.assignment AND f.deleted = 0)""",
}
"""What the table is ordered by; blanks come last whichever way it runs."""
_LAST = """FROM follow_up f WHERE f.assignment = p.assignment AND f.deleted = 0
    ORDER BY f.followed_on DESC, f.id DESC"""
_GIVEN = "(SELECT value FROM json_each(:{}))"
_OF_BODY = """(SELECT id FROM session WHERE body = :body
    UNION ALL SELECT owner FROM session_joint_bodies WHERE target = :body)"""
_BELOW = """(WITH RECURSIVE below(id) AS
    (SELECT :place UNION SELECT place.id FROM place JOIN below ON place.parent = below.id)
    SELECT id FROM below)"""
_IN_PLACE = f"""(p.session IN
        (SELECT id FROM session WHERE body IN (SELECT id FROM body WHERE place IN {_BELOW}))
    OR p.organisation IN (SELECT id FROM organisation WHERE place IN {_BELOW}))"""
SAID = "substr(coalesce(nullif(c.words, ''), nullif(r.operative, ''), r.preamble), 1, :length)"
DETAILS = f"""SELECT p.*, r.number, r."order", {SAID} AS words,
    r.is_confidential, s.number AS session_number, s.held_on, b.name AS body,
    (SELECT f.followed_on {_LAST} LIMIT 1) AS last_step, (SELECT f.next_on {_LAST} LIMIT 1) AS next_on,
    {OVERDUE} AS overdue"""
JOINED = """JOIN resolution r ON r.id = p.resolution JOIN session s ON s.id = p.session
    LEFT JOIN body b ON b.id = s.body LEFT JOIN clause c ON c.id = p.clause AND c.deleted = 0"""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which assignments are asked for, in stored values; what is None is not asked.

    ``bare`` are resolutions without an agency, ``assigned`` the others. ``resolutions`` and ``clauses`` are
    those whose words were found.
    """

    today: str
    assigned: bool = True
    bare: bool = False
    undated: bool = False
    overdue: bool = False
    cooperating: bool = False
    body: str | None = None
    agencies: Sequence[str] | None = None
    place: str | None = None
    states: Sequence[str] | None = None
    priority: str | None = None
    resolutions: Sequence[str] | None = None
    clauses: Sequence[str] = ()

    @property
    def source(self) -> str:
        """The statement that gives all parts that may be meant, with the names that conditions use."""
        responsible = "" if self.cooperating else " AND a.role = 'responsible'"
        parts = [ASSIGNED + responsible] if self.assigned else []
        return " UNION ALL ".join([*parts, BARE] if self.bare else parts) or f"{BARE} AND 0"

    @property
    def where(self) -> str:
        """What is asked of the source, which is called ``p``."""
        asking = (
            (self.overdue, OVERDUE),
            (self.undated, _UNDATED),
            (self.body, f"p.session IN {_OF_BODY}"),
            (self.agencies is not None, f"p.organisation IN {_GIVEN.format('agencies')}"),
            (self.place, _IN_PLACE),
            (self.states is not None, f"coalesce(p.state, 'notified') IN {_GIVEN.format('states')}"),
            (self.priority, "p.priority = :priority"),
            (
                self.resolutions is not None,
                f"(p.resolution IN {_GIVEN.format('resolutions')} OR p.clause IN {_GIVEN.format('clauses')})",
            ),
        )
        return "WHERE " + " AND ".join(["1", *(clause for wanted, clause in asking if wanted)])

    def values(self, **others: str | int) -> dict[str, Any]:
        """Return what is bound in a statement, with ``others`` that it has besides."""
        lists = {name: getattr(self, name) for name in ("agencies", "states", "resolutions", "clauses")}
        return {
            "today": self.today,
            "body": self.body,
            "place": self.place,
            "priority": self.priority,
            **{name: json.dumps(list(given)) for name, given in lists.items() if given is not None},
            **others,
        }
