"""The five figures of all bodies over ten years, against the same answers by SQL written for them alone."""

from __future__ import annotations

import json
from datetime import date

from desktop.domain.overdue import ANSWERED, FINISHED, FOLLOWED, NEEDING_AGENCY
from desktop.services.figures.figures import HELD, Figures
from tests.benchmarks import data_meetings
from tests.benchmarks.measure import Row, in_turns, timed
from tests.benchmarks.register import folder, register

FIRST, LAST = date(2016, 11, 23), date(2026, 11, 22)
_TURNS = 7
_CHOSEN = """
CREATE TEMP TABLE chosen AS SELECT id, body, number, kind, held_on FROM main.session
WHERE deleted = 0 AND held_on BETWEEN :first AND :last AND state IN (SELECT value FROM json_each(:states))
"""
_PARTS = """
CREATE TEMP TABLE parts AS
SELECT r.id, r.session, r.kind, a.organisation, a.id IS NOT NULL AS given, a.done_on,
    coalesce(a.state IN (SELECT value FROM json_each(:finished)), 0) AS finished,
    coalesce(a.state IN (SELECT value FROM json_each(:answered)), 0) AS answered,
    coalesce(a.due_on, c.deadline_on, iif(r.deadline_kind = 'day', r.deadline_on, NULL)) AS due
FROM chosen CROSS JOIN resolution r ON r.session = chosen.id AND r.deleted = 0
LEFT JOIN assignment a ON a.resolution = r.id AND a.deleted = 0 AND a.role = 'responsible'
LEFT JOIN clause c ON c.id = a.clause AND c.deleted = 0
"""
_INVITED = """
CREATE TEMP TABLE invited AS
SELECT chosen.id AS session, held_on, number, coalesce(seat.body, chosen.body) AS body, a.name,
    coalesce(merged_person.merged_into, a.person) AS person, a.seat, a.post, a.presence,
    coalesce(merged.merged_into, a.organisation, seat.organisation) AS agency
FROM chosen CROSS JOIN attendance a ON a.session = chosen.id AND a.deleted = 0 AND a.is_guest = 0
LEFT JOIN seat ON seat.id = a.seat
LEFT JOIN person merged_person ON merged_person.id = a.person
LEFT JOIN organisation merged ON merged.id = coalesce(a.organisation, seat.organisation)
"""
_TOTALS = (
    "SELECT count(*) FROM chosen",
    "SELECT count(*) FROM chosen CROSS JOIN agenda_item i ON i.session = chosen.id AND i.deleted = 0",
    "SELECT count(DISTINCT id) FROM parts",
    """
    SELECT standing, count(*) FROM (SELECT CASE
        WHEN NOT min(finished) THEN
            CASE WHEN min(iif(answered, NULL, due)) < :today THEN 'overdue' ELSE 'open' END
        WHEN max(done_on > due) THEN 'late' WHEN count(done_on <= due) = count(*) THEN 'in_time'
        ELSE 'done' END AS standing
        FROM parts WHERE kind IN (SELECT value FROM json_each(:followed))
        GROUP BY id HAVING max(given) OR kind IN (SELECT value FROM json_each(:needing))) GROUP BY standing
    """,
    "SELECT presence, count(*) FROM invited GROUP BY presence",
)
_PARTITIONS = (
    "SELECT substr(held_on, 1, 7), kind, count(*) FROM chosen GROUP BY 1, 2",
    "SELECT i.outcome, count(*) FROM chosen CROSS JOIN agenda_item i ON i.session = chosen.id GROUP BY 1",
    "SELECT kind, count(DISTINCT id) FROM parts GROUP BY 1",
    """
    SELECT body, count(*) FROM (SELECT id, body FROM chosen
    UNION SELECT owner, target FROM chosen CROSS JOIN session_joint_bodies j ON j.owner = chosen.id)
    GROUP BY 1
    """,
    "SELECT body, presence, count(*) FROM invited GROUP BY 1, 2",
    "SELECT agency, presence, count(*) FROM invited GROUP BY 1, 2",
    """
    SELECT organisation, finished, answered, done_on <= due, due < :today, count(*) FROM parts
    WHERE given AND kind IN (SELECT value FROM json_each(:followed)) GROUP BY 1, 2, 3, 4, 5
    """,
    """
    SELECT body, member, sum(invited), sum(run), max(run), max(since * 100000 + run) % 100000 FROM (
        SELECT body, member, since, count(*) AS invited, sum(missed) AS run FROM (
            SELECT body, member, missed, sum(NOT missed) OVER (
                PARTITION BY body, member ORDER BY held_on, number, session ROWS UNBOUNDED PRECEDING) AS since
            FROM (SELECT *, coalesce(person, seat, name || char(10) || post) AS member,
                presence IN ('absent', 'excused') AS missed FROM invited))
        GROUP BY body, member, since)
    GROUP BY body, member
    """,
    "SELECT id, name FROM organisation",
    "SELECT id, name FROM body",
    "SELECT id, given_name, family_name FROM person",
)


def rows():
    """Yield the row; both sides must have the same sums."""
    with folder() as place, register(place / "meetings.db") as store:
        data_meetings.fill(store)
        yield measured(store)


def measured(store):
    """Return the row for a register that is filled."""
    figures = Figures(store, lambda: LAST)
    connection = store.database.writing.connect()
    cursor = connection.connection.cursor()
    try:
        found, told = figures.of(None, FIRST, LAST), _raw(cursor)
        total = found.total
        assert told[:3] == [[(total.sessions,)], [(total.items,)], [(total.resolutions,)]]
        assert dict(told[3]) == {name: getattr(total, name) for name in dict(told[3])}
        assert dict(told[4]) == {name: getattr(total, name) for name in dict(told[4])}
        times = in_turns(
            lambda: timed(figures.of, None, FIRST, LAST) * 1_000, lambda: timed(_raw, cursor) * 1_000, _TURNS
        )
    finally:
        connection.close()
    return Row("five_figures", *times, "ms", 3, f"{total.sessions:,} sessions, and as many before")


def _raw(cursor):
    """Return all answers of the span, and the sums of the one before."""
    before = FIRST.replace(year=FIRST.year - 10)
    answers = _of(cursor, FIRST, LAST, (*_TOTALS, *_PARTITIONS))
    _of(cursor, before, FIRST, _TOTALS)
    return answers


def _of(cursor, first, last, questions):
    values = {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "today": LAST.isoformat(),
        "states": _json(HELD),
        "followed": _json(FOLLOWED),
        "needing": _json(NEEDING_AGENCY),
        "finished": _json(FINISHED),
        "answered": _json(ANSWERED),
    }
    for made in (_CHOSEN, _PARTS, _INVITED):
        cursor.execute(made, values)
    answers = [cursor.execute(each, values).fetchall() for each in questions]
    for name in ("chosen", "parts", "invited"):
        cursor.execute(f"DROP TABLE temp.{name}")
    return answers


def _json(choices):
    return json.dumps([each.value for each in choices])
