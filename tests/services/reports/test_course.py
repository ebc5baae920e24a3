"""From draft to approval and back, one or many at once."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.report import Report, ReportState
from desktop.domain.resolution import Period
from desktop.errors import ChangedElsewhereError, ReasonMissingError, RecordMissingError
from desktop.office_errors import ReportApprovedError
from desktop.schema.record import new_id

ABAN = date(2026, 10, 30)
ALLOWED = {
    ("submit", ReportState.DRAFT): ReportState.SUBMITTED,
    ("submit", ReportState.RETURNED): ReportState.SUBMITTED,
    ("approve", ReportState.SUBMITTED): ReportState.APPROVED,
    ("give_back", ReportState.SUBMITTED): ReportState.RETURNED,
    ("give_back", ReportState.APPROVED): ReportState.RETURNED,
}


@pytest.fixture
def report(reports, reporter, change):
    made = reports.writing.begin(reporter, Period.MONTH, ABAN)
    change(made, narrative="کارها پیش رفت.")
    return made


@given(steps=st.lists(st.sampled_from(["submit", "approve", "give_back"]), max_size=8))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_states_come_only_from_where_they_may(reports, report, browse, steps):
    state = browse.open(Report, report.id).record.state
    for step in steps:
        reason = ["ناقص است"] if step == "give_back" else []
        moved = getattr(reports.course, step)([report.id], *reason)
        expected = ALLOWED.get((step, state), state)
        assert len(moved.before) == int((step, state) in ALLOWED)
        state = browse.open(Report, report.id).record.state
        assert state is expected


def test_an_empty_report_is_not_sent(reports, reporter):
    empty = reports.writing.begin(reporter, Period.YEAR, ABAN)
    moved = reports.course.submit([empty.id])
    assert [each.id for each in moved.left] == [empty.id]


def test_a_return_needs_its_reason(reports, report):
    with pytest.raises(ReasonMissingError):
        reports.course.give_back([report.id], " \u200c ")


def test_many_go_together_or_none(reports, report, browse):
    with pytest.raises(RecordMissingError):
        reports.course.submit([report.id, new_id()])
    assert browse.open(Report, report.id).record.state is ReportState.DRAFT


def test_sending_is_taken_back_unless_somebody_went_on(reports, report, browse):
    moved = reports.course.submit([report.id])
    reports.course.take_back(moved)
    assert browse.open(Report, report.id).record.state is ReportState.DRAFT
    moved = reports.course.submit([report.id])
    reports.course.give_back([report.id], "رقم شغل درست نیست")
    with pytest.raises(ChangedElsewhereError):
        reports.course.take_back(moved)


def test_an_approval_is_not_taken_back_but_returned_with_a_reason(reports, report, browse, change):
    reports.course.submit([report.id])
    approved = reports.course.approve([report.id])
    with pytest.raises(ReportApprovedError):
        reports.course.take_back(approved)
    with pytest.raises(ReportApprovedError):
        change(report, narrative="چیز دیگر")
    returned = reports.course.give_back([report.id], "رقم شغل درست نیست")
    assert returned.after[0].record.returned_reason == "رقم شغل درست نیست"
    reports.course.take_back(returned)
    assert browse.open(Report, report.id).record.state is ReportState.APPROVED
