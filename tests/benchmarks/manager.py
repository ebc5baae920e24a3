"""The manager's page of the whole country and a year, against the same answers by SQL for them alone."""

from __future__ import annotations

import json

from desktop.domain.jalali_spans import months_span
from desktop.paths import VOCABULARY
from desktop.schema.vocabulary import read_vocabulary
from desktop.services.figures.spans import before
from desktop.services.manager.manager import Manager
from desktop.services.manager.measures import Key
from desktop.services.manager.runs import run_up_to
from desktop.services.offices.offices_desk import OfficesDesk
from desktop.services.reports.reports_desk import ReportsDesk
from tests.benchmarks import data_offices
from tests.benchmarks.measure import Row, in_turns, timed
from tests.benchmarks.register import folder, register

TODAY = data_offices.LAST
YEAR, OTHER_YEAR = months_span(1404, 1, 12), months_span(1403, 1, 12)
_TURNS = 5
_DUE = "coalesce(a.due_on, c.deadline_on, CASE r.deadline_kind WHEN 'day' THEN r.deadline_on END)"
_LEFT = "coalesce(a.state, '') NOT IN ('done', 'moot', 'closed', 'proposed_closed')"
_PARTS = """assignment a JOIN resolution r ON r.id = a.resolution JOIN session s ON s.id = r.session
    LEFT JOIN clause c ON c.id = a.clause WHERE a.deleted = 0 AND r.deleted = 0 AND s.deleted = 0
    AND s.state <> 'cancelled' AND a.role = 'responsible'
    AND r.kind IN ('action', 'periodic_report', 'create_body', 'next_session')"""
_OVERDUE = f"SELECT count(*) FROM {_PARTS} AND {_LEFT} AND {_DUE} < :today"
_WERE_OVERDUE = f"""SELECT count(*) FROM {_PARTS} AND {_DUE} < :compared
    AND ({_LEFT} OR coalesce(a.closed_on, a.done_on, a.proposed_on) >= :compared)"""
_LATE = f"""SELECT a.organisation, count(*), sum(a.state IN ('done', 'moot', 'closed')),
    sum({_LEFT} AND {_DUE} < :today) FROM {_PARTS} AND a.organisation IS NOT NULL GROUP BY +a.organisation"""
_STATES = """SELECT d.value, o.state, count(*) FROM json_each(:days) d CROSS JOIN office o
    WHERE o.deleted = 0 AND coalesce(o.state_since, '') <= d.value GROUP BY 1, 2"""
_GROUND = """WITH RECURSIVE ground(id, office) AS (
        SELECT l.target, o.id FROM office o JOIN office_neighbourhoods l ON l.owner = o.id
            WHERE o.deleted = 0 AND o.state = 'active' AND coalesce(o.state_since, '') <= :on
        UNION SELECT n.within, office FROM ground JOIN neighbourhood n ON n.id = ground.id
            WHERE n.within IS NOT NULL),
    named(id, office) AS (SELECT id, office FROM ground UNION
        SELECT o.record_id, office FROM ground JOIN name_key k ON k.record_id = ground.id
            CROSS JOIN name_key o ON o.key = k.key AND o.place = k.place),
    served(id, offices) AS (SELECT id, count(DISTINCT office) FROM named GROUP BY id)"""
_COVERAGE = f"""{_GROUND} SELECT n.id, n.place, n.target_kind, coalesce(served.offices, 0)
    FROM neighbourhood n LEFT JOIN served ON served.id = n.id
    WHERE n.deleted = 0 AND n.selection = 'approved' AND n.merged_into IS NULL AND n.id NOT IN (
        SELECT within FROM neighbourhood WHERE selection = 'approved' AND within IS NOT NULL)"""
_PLACES = "SELECT id, parent, kind, name FROM place"
_HAS = """EXISTS (SELECT 1 FROM office_document d WHERE d.office = o.id AND d.deleted = 0
    AND d.kind = 'development_document' AND d.state IN ('approved_province', 'in_force')
    AND coalesce(d.state_since, '') <= :on)"""
_DEVELOPMENT = f"""SELECT count(*), sum({_HAS}) FROM office o WHERE o.deleted = 0 AND o.state = 'active'
    AND o.state_since <= :on AND o.active_since <= date(:on, '-365 days')"""
_PAPERS = f"""SELECT o.id, o.name, julianday(:on) - julianday(o.active_since) - 365 FROM office o
    WHERE o.deleted = 0 AND o.state IN ('set_up', 'active', 'suspended')
    AND o.kind NOT IN ('renewal_services', 'other') AND date(o.active_since, '+365 days') < :on AND NOT {_HAS}
    UNION ALL SELECT o.id, o.name, julianday(:on) - julianday(o.state_since) FROM office o
    WHERE o.deleted = 0 AND o.state = 'handed_over' AND o.state_since < :on"""
_SESSIONS = """SELECT held_on, count(*) FROM session WHERE deleted = 0 AND held_on BETWEEN :first AND :last
    AND state IN ('held', 'draft', 'final', 'amended') GROUP BY 1"""
_CHOSEN = """WITH parts AS (SELECT r.id, r.kind, a.organisation, a.id IS NOT NULL AS given, a.done_on,
        coalesce(a.state IN ('done', 'moot', 'closed'), 0) AS finished,
        coalesce(a.state IN ('done', 'moot', 'closed', 'proposed_closed'), 0) AS answered,
        coalesce(a.due_on, c.deadline_on, CASE r.deadline_kind WHEN 'day' THEN r.deadline_on END) AS due
    FROM session s CROSS JOIN resolution r ON r.session = s.id AND r.deleted = 0
    LEFT JOIN assignment a ON a.resolution = r.id AND a.deleted = 0 AND a.role = 'responsible'
    LEFT JOIN clause c ON c.id = a.clause AND c.deleted = 0
    WHERE s.deleted = 0 AND s.held_on BETWEEN :first AND :last
    AND s.state IN ('held', 'draft', 'final', 'amended')
    AND r.kind IN ('action', 'periodic_report', 'create_body', 'next_session'))"""
_RESOLUTIONS = f"""{_CHOSEN} SELECT count(*), sum(finished) FROM (SELECT min(finished) AS finished FROM parts
    GROUP BY id HAVING max(given) OR kind IN ('action', 'periodic_report'))"""
_GIVEN = f"""{_CHOSEN} SELECT organisation, finished, due < :today AND NOT answered, count(*) FROM parts
    WHERE given GROUP BY 1, 2, 3"""
_COURSES = """SELECT count(*), sum(trained), sum(trained_women), sum(trained_men), sum(employed),
    sum(employed_women), sum(employed_men), sum(linked), sum(linked_women), sum(linked_men)
    FROM course WHERE deleted = 0 AND since BETWEEN :first AND :last"""
_SOLVED = """SELECT julianday(solved_on) - julianday(raised_on) FROM local_problem
    WHERE deleted = 0 AND solved_on BETWEEN :first AND :last ORDER BY 1"""
_OPEN = """SELECT category, count(*), sum(raised_on >= :first), sum(solved_on BETWEEN :first AND :last),
    sum(julianday(:last) - julianday(raised_on) <= 30), sum(julianday(:last) - julianday(raised_on) <= 90)
    FROM local_problem WHERE deleted = 0 AND raised_on <= :last GROUP BY 1"""
_FIGURES = """SELECT f.indicator, sum(f.planned), count(f.planned), sum(f.achieved), count(f.achieved)
    FROM report r CROSS JOIN report_figure f ON f.report = r.id AND f.deleted = 0
    WHERE r.deleted = 0 AND r.office IS NOT NULL AND r.state = 'approved' AND r.period = 'year'
    AND r.period_on BETWEEN :first AND :last GROUP BY 1"""
_NAMES = (
    "SELECT id, name FROM organisation WHERE merged_into IS NULL",
    "SELECT id, name, unit FROM indicator",
    "SELECT sum(count) FROM office_plan WHERE deleted = 0",
)


def rows():
    """Yield both rows; the same answers are found on both sides."""
    with folder() as place, register(place / "offices.db") as store:
        data_offices.fill(store)
        yield from measured(store)


def measured(store):
    """Yield the rows for a register that is filled."""
    manager = _manager(store)
    known = manager.standing()
    with store.database.reading.connect() as connection:
        cursor = connection.connection.cursor()
        for span in (YEAR, OTHER_YEAR):
            _agree(manager.of("", span), _Raw(cursor, span))
        cold = in_turns(lambda: _cold(store), lambda: _cold_raw(store), _TURNS)
        period = in_turns(
            lambda: timed(manager.of, "", OTHER_YEAR, known) * 1_000,
            lambda: timed(_Raw(cursor, OTHER_YEAR).period) * 1_000,
            _TURNS,
        )
    told = "2,000 offices, 20,000 neighbourhoods, 1.2 million figures"
    yield Row("manager_cold", *cold, "ms", 3, told)
    yield Row("manager_period", *period, "ms", 3, "only the period changes")


def _manager(store):
    vocabulary = read_vocabulary(VOCABULARY)
    offices = OfficesDesk(store, vocabulary, lambda: TODAY)
    return Manager(store, offices, ReportsDesk(store, vocabulary, lambda: TODAY, lambda: 10), lambda: TODAY)


def _cold(store):
    """Return the time of the first answer of connections that have read nothing yet."""
    store.database.reading.dispose()
    return timed(_manager(store).of, "", YEAR) * 1_000


def _cold_raw(store):
    store.database.reading.dispose()
    with store.database.reading.connect() as connection:
        raw = _Raw(connection.connection.cursor(), YEAR)
        return timed(lambda: (raw.standing(), raw.period())) * 1_000


def _agree(found, raw):
    """Compare what both sides tell."""
    standing, period = raw.standing(), raw.period()
    value = {key: (each.value, each.whole) for key, each in found.measures.items()}
    then = {key: each.before for key, each in found.measures.items()}
    assert dict(standing["states"])["active"] == value[Key.ACTIVE][0]
    assert (_covered(standing["coverage"]), len(standing["coverage"])) == value[Key.COVERED]
    assert _covered(period["coverage"]) == then[Key.COVERED]
    assert standing["development"][::-1] == value[Key.DEVELOPMENT]
    assert len(standing["papers"]) == value[Key.PAPERS_OVERDUE][0]
    assert len(period["papers"]) == then[Key.PAPERS_OVERDUE]
    assert standing["overdue"] == value[Key.PARTS_OVERDUE][0]
    assert period["overdue"] == then[Key.PARTS_OVERDUE]
    assert period["sessions"] == value[Key.SESSIONS][0]
    assert period["resolutions"][0][::-1] == value[Key.DONE]
    assert period["courses"][-2][1] == value[Key.TRAINED][0]
    assert len(period["solved"][0]) == value[Key.SOLVED][0]
    sums = {each: (planned, achieved) for each, planned, _, achieved, _ in period["figures"][0]}
    assert {each.id: (each.planned, each.achieved) for each in found.indicators} == sums


def _covered(rows):
    return sum(bool(offices) for *_, offices in rows)


class _Raw:
    """The statements on one cursor, for one year."""

    def __init__(self, cursor, span):
        self._cursor, self._span = cursor, span
        self._runs, self._before = run_up_to(span), before(span, TODAY)
        self._compared = self._runs[-2].last.isoformat()

    def standing(self):
        """Return what stands today."""
        today = TODAY.isoformat()
        states = [(state, count) for _, state, count in self._ask(_STATES, days=json.dumps([today]))]
        self._ask(_PLACES)
        self._ask(_NAMES[2])
        self._ask(_LATE, today=today)
        return {
            "states": states,
            "coverage": self._ask(_COVERAGE, on=today),
            "development": self._ask(_DEVELOPMENT, on=today)[0],
            "papers": self._ask(_PAPERS, on=today),
            "overdue": self._ask(_OVERDUE, today=today)[0][0],
        }

    def period(self):
        """Return what depends on the period."""
        today, spans = TODAY.isoformat(), (self._span, self._before)
        self._ask(_STATES, days=json.dumps([each.last.isoformat() for each in self._runs[:-1]]))
        self._ask(_PLACES)
        self._ask(_DEVELOPMENT, on=self._compared)
        self._ask(_GIVEN, today=today, **_days(self._span))
        for each in _NAMES[:2]:
            self._ask(each)
        for each in spans:
            self._ask(_OPEN, **_days(each))
        run = {"first": self._runs[0].first.isoformat(), "last": self._span.last.isoformat()}
        first = self._span.first.isoformat()
        return {
            "coverage": self._ask(_COVERAGE, on=self._compared),
            "papers": self._ask(_PAPERS, on=self._compared),
            "overdue": self._ask(_WERE_OVERDUE, compared=self._compared)[0][0],
            "sessions": sum(count for day, count in self._ask(_SESSIONS, **run) if day >= first),
            "resolutions": [self._ask(_RESOLUTIONS, **_days(each))[0] for each in spans],
            "courses": [self._ask(_COURSES, **_days(each))[0] for each in (*self._runs, self._before)],
            "solved": [self._ask(_SOLVED, **_days(each)) for each in spans],
            "figures": [self._ask(_FIGURES, **_days(each)) for each in spans],
        }

    def _ask(self, statement, **values):
        return self._cursor.execute(statement, values).fetchall()


def _days(span):
    return {"first": span.first.isoformat(), "last": span.last.isoformat()}
