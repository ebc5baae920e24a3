"""What a report leaves open goes to an agenda or is followed up; both lead back."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.report import ReportPoint
from desktop.domain.resolution import (
    Assignment,
    AssignmentState,
    FollowUp,
    Period,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session
from desktop.errors import AssignmentClosedError, RecordMissingError
from desktop.paths import INDICATORS
from desktop.schema.record import link_to, new_id
from desktop.services.agenda.requests import Requests

ABAN = date(2026, 10, 30)


@pytest.fixture
def report(reports, reporter):
    return reports.writing.begin(reporter, Period.MONTH, ABAN)


@pytest.fixture
def task(put, office):
    body = Body(name="ستاد")
    session = Session(body=link_to(body), heading="جلسه", held_on=ABAN)
    resolution = Resolution(
        session=link_to(session), order=1, operative="زمین واگذار شود", kind=ResolutionKind.ACTION
    )
    task = Assignment(resolution=link_to(resolution), order=1, organisation=office.supervising)
    put(body, session, resolution, task)
    return task


def test_a_report_is_asked_onto_an_agenda_and_the_item_leads_back(reports, report, put, store, vocabulary):
    body = Body(name="ستاد بازآفرینی")
    session = Session(body=link_to(body), heading="جلسه", number=1)
    put(body, session)
    asked = reports.points.ask(report.id, body.id, "گزارش عملکرد آبان")
    assert str(asked.report) == report.id
    assert reports.points.requests(report.id) == (asked,)
    item = Requests(store, vocabulary).put(asked.id, session.id)
    assert str(item.from_request) == asked.id


def test_a_point_is_followed_up_where_an_assignment_takes_it_on(reports, report, put, task, all_of):
    point = ReportPoint(report=link_to(report), order=1, words="زمین هنوز تحویل نشده است")
    put(point)
    assert [each for each, _ in reports.points.assignments(point.id)] == [task.id]
    step = reports.points.follow(point.id, task.id)
    assert all_of(FollowUp) == (step,)
    assert step.words == point.words
    assert str(all_of(ReportPoint)[0].assignment) == task.id


def test_nothing_is_followed_up_that_is_closed_or_gone(reports, report, put, task, change, store, all_of):
    point = ReportPoint(report=link_to(report), order=1, words="زمین")
    put(point)
    with pytest.raises(RecordMissingError):
        reports.points.follow(point.id, new_id())
    with store.work() as work:
        work.connection.exec_driver_sql("UPDATE assignment SET state = ?", (AssignmentState.CLOSED.value,))
        work.commit()
    with pytest.raises(AssignmentClosedError):
        reports.points.follow(point.id, task.id)
    assert all_of(FollowUp) == ()


def test_points_are_settled_and_opened_again_also_in_an_approved_report(reports, report, put, change, all_of):
    point = ReportPoint(report=link_to(report), order=1, words="زمین")
    put(point)
    change(report, narrative="شرح")
    reports.course.submit([report.id])
    reports.course.approve([report.id])
    reports.points.settle([point.id])
    assert all_of(ReportPoint)[0].settled_on == date(2026, 11, 22)
    reports.points.reopen([point.id])
    assert all_of(ReportPoint)[0].settled_on is None


def test_the_usual_indicators_are_brought_once(reports, all_of):
    brought = reports.usual_indicators.bring()
    assert len(brought) == INDICATORS.read_text(encoding="utf-8").count("[[indicator]]")
    assert reports.usual_indicators.bring() == ()
    assert all(each.note and each.dimension for each in brought)
