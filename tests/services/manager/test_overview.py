from __future__ import annotations

import shutil
from contextlib import contextmanager
from datetime import timedelta
from itertools import pairwise
from random import Random
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.catalogue import SCHEMA
from desktop.domain.jalali_spans import YEAR, Span, months_on
from desktop.domain.livelihood import Course
from desktop.domain.office import OfficeState
from desktop.domain.place import Neighbourhood, Selection
from desktop.domain.programme import OfficePlan
from desktop.domain.report import ReportFigure
from desktop.domain.resolution import Assignment, AssignmentState, Resolution
from desktop.domain.session import Session, SessionState
from desktop.domain.supervision import LocalProblem
from desktop.services.figures.figures import HELD
from desktop.services.figures.spans import before
from desktop.services.manager.manager import Manager
from desktop.services.manager.measures import Key, Measure
from desktop.services.manager.runs import run_up_to
from desktop.services.offices.offices_desk import OfficesDesk
from desktop.services.reports.reports_desk import ReportsDesk
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from tests.services.manager.cases import COMPARED, SPAN, TODAY, has_development, random_case, state_on
from tests.strategies import PATIENT

NOW = Span(*SPAN)


@contextmanager
def filled(empty_file, tables, vocabulary, folder, records):
    path = folder / "manager.db"
    for each in folder.glob("manager.db*"):
        each.unlink()
    shutil.copy(empty_file, path)
    database = open_database(path)
    try:
        store = Store(
            database, tables, replica_of(database), "مریم", SCHEMA, lambda: 1_795_000_000_000, lambda: None
        )
        with store.work() as work:
            work.add(*records)
            work.commit()
        with database.writing.begin() as connection:  # figures are written before a report is approved
            connection.exec_driver_sql("UPDATE report SET state = 'approved'")
        offices = OfficesDesk(store, vocabulary, lambda: TODAY)
        reports = ReportsDesk(store, vocabulary, lambda: TODAY, lambda: 10)
        yield Manager(store, offices, reports, lambda: TODAY)
    finally:
        database.close()


def days(span, all_of, field):
    return [each for each in all_of if (day := getattr(each, field)) and span.first <= day <= span.last]


@settings(PATIENT, max_examples=25)
@given(seed=st.integers(0, 10**9))
def test_every_figure_is_what_one_counts_by_hand(seed, empty_file, tables, vocabulary, tmp_path):
    rng = Random(seed)
    case = random_case(rng)
    county = rng.choice(case.counties) if rng.random() < 0.6 else None
    with filled(empty_file, tables, vocabulary, tmp_path, case.records) as manager:
        found = manager.of(county.id if county else "", NOW)
    mine = [each for each in case.offices if county is None or each.place == county.id]
    ids = {each.id for each in mine}
    told = found.measures
    for state in OfficeState:
        assert found.standing.states[state] == sum(each.state is state for each in mine)
        assert found.states_before[state] == sum(state_on(case, each, COMPARED) is state for each in mine)
    assert told[Key.ACTIVE].trend[-1] == told[Key.ACTIVE].value
    plans = [each for each in case.of(OfficePlan) if county is None or each.place == county.id]
    assert told[Key.PLANNED].value == sum(each.count for each in plans)
    for day, value, whole in (
        (TODAY, told[Key.DEVELOPMENT].value, told[Key.DEVELOPMENT].whole),
        (COMPARED, told[Key.DEVELOPMENT].before, told[Key.DEVELOPMENT].before_whole),
    ):
        old = [
            each
            for each in mine
            if state_on(case, each, day) is OfficeState.ACTIVE
            and each.active_since
            and each.active_since <= months_on(day, -YEAR)
        ]
        assert (value, whole) == (sum(has_development(case, each, day) for each in old), len(old))
    targets = [
        each
        for each in case.of(Neighbourhood)
        if each.selection is Selection.APPROVED and (county is None or each.place == county.id)
    ]
    assert (told[Key.COVERED].value, told[Key.COVERED].whole) == (0, len(targets))
    courses = [each for each in case.of(Course) if each.office in ids]
    earlier = before(NOW, TODAY)
    for key, name in ((Key.TRAINED, "trained"), (Key.EMPLOYED, "employed")):
        of_runs = [sum(getattr(each, name) for each in days(run, courses, "since")) for run in run_up_to(NOW)]
        assert told[key].trend == tuple(of_runs)
        assert told[key].value == of_runs[-1]
        assert told[key].before == sum(getattr(each, name) for each in days(earlier, courses, "since"))
    solved = days(NOW, [each for each in case.of(LocalProblem) if each.office in ids], "solved_on")
    taken = [(each.solved_on - each.raised_on).days for each in solved]
    assert told[Key.SOLVED].value == len(solved)
    assert told[Key.DAYS_TO_SOLVE].value == (round(median(taken)) if taken else None)
    figures = [
        each
        for each in case.of(ReportFigure)
        if next(report for report in case.others if report.id == each.report).office in ids
    ]
    [line] = found.indicators or [None]
    assert (line.planned if line else 0) == sum(each.planned for each in figures)
    _check_sessions(case, county, found)


def _check_sessions(case, county, found):
    bodies = {
        each.id
        for each in case.others
        if type(each).__name__ == "Body" and county in (None, *_at(case, each))
    }
    sessions = [each for each in case.of(Session) if each.body in bodies]
    held = [each for each in days(Span(NOW.first, TODAY), sessions, "held_on") if each.state in HELD]
    assert found.measures[Key.SESSIONS].value == len(held)
    by_session = {each.session: each for each in case.of(Resolution)}
    part_of = {each.resolution: each for each in case.of(Assignment)}
    decided = [part_of[by_session[each.id].id] for each in held]
    done = sum(each.state is AssignmentState.DONE for each in decided)
    assert (found.measures[Key.DONE].value, found.measures[Key.DONE].whole) == (done, len(decided))
    late = [
        each
        for each in sessions
        if each.state is not SessionState.CANCELLED
        and by_session[each.id].deadline_on < TODAY
        and part_of[by_session[each.id].id].state is not AssignmentState.DONE
    ]
    assert found.measures[Key.PARTS_OVERDUE].value == len(late)
    assert sum(each.overdue for each in found.standing.late) == len(late)


def _at(case, body):
    return [each for each in case.counties if each.id == body.place]


def test_what_stands_is_not_asked_again_when_only_the_period_changes(
    empty_file, tables, vocabulary, tmp_path
):
    case = random_case(Random(3))
    with filled(empty_file, tables, vocabulary, tmp_path, case.records) as manager:
        first = manager.of("", NOW)
        other = manager.of("", before(NOW, NOW.last), first.standing)
        assert other.standing is first.standing
        assert other == manager.of("", before(NOW, NOW.last))


def test_an_empty_register_has_nothing_to_tell(empty_file, tables, vocabulary, tmp_path):
    with filled(empty_file, tables, vocabulary, tmp_path, ()) as manager:
        assert manager.of("", NOW).is_empty


@pytest.mark.parametrize(
    ("measure", "change", "is_better"),
    [
        (Measure(Key.ACTIVE, 28, before=25), 3, True),
        (Measure(Key.PARTS_OVERDUE, 28, before=25), 3, False),
        (Measure(Key.PLANNED, 28, before=25), 3, None),
        (Measure(Key.DEVELOPMENT, 3, 28, 1, 20), 6, True),
        (Measure(Key.DEVELOPMENT, 0, 0, 1, 20), None, None),
        (Measure(Key.DAYS_TO_SOLVE, None, before=4), None, None),
        (Measure(Key.SESSIONS, 4, before=4), 0, None),
    ],
)
def test_a_change_is_good_or_not_by_what_is_measured(measure, change, is_better):
    assert (measure.change, measure.is_better) == (change, is_better)


def test_a_run_ends_with_the_period_and_has_no_gap():
    runs = run_up_to(NOW)
    assert runs[-1] == NOW
    assert all(one.last + timedelta(days=1) == other.first for one, other in pairwise(runs))
