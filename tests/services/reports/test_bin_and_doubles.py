"""Figures are neither hidden by the bin nor doubled by two computers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.indicator import Indicator
from desktop.domain.jalali_spans import months_span
from desktop.domain.livelihood import Course
from desktop.domain.office import Office
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.resolution import Period
from desktop.office_errors import ReportedTwiceError
from desktop.persian.jalali import day_of
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.offices.remarks import Remarks
from desktop.services.offices.results import OfficeResults
from desktop.services.reports.guard import locked
from desktop.services.reports.writing import Key, Side

YEAR = months_span(1405, 1, 12)
TIR = day_of(1405, 4, 1)


@pytest.fixture
def twice(put, office, indicators):
    """Return two reports of one month that are approved one after the other, with 5 and then 7."""
    made = [
        Report(office=link_to(office), period=Period.MONTH, period_on=TIR, due_on=date(2026, 8, 1))
        for _ in range(2)
    ]
    put(*made)
    put(
        *(
            ReportFigure(report=link_to(each), indicator=link_to(indicators[0]), achieved=Decimal(value))
            for each, value in zip(made, (5, 7), strict=True)
        )
    )
    return made


def test_an_indicator_comes_back_with_the_report_that_tells_of_it(
    reports, reporter, indicators, editing, browse
):
    key = Key(indicators[0].id, 3, Side.ACHIEVED)
    (made,) = reports.writing.save(reports.writing.year(reporter, Period.MONTH, 1405), {key: Decimal(5)})
    editing.delete(browse.open(Report, made.id))
    editing.delete(browse.open(Indicator, indicators[0].id))
    editing.restore(made)
    assert reports.writing.year(reporter, Period.MONTH, 1405).value(key) == 5
    assert indicators[0].id in reports.gathered("", YEAR, approved=False)


def test_of_two_reports_of_a_period_the_one_approved_last_counts(reports, twice, office, indicators):
    for each in twice:
        reports.course.submit([each.id])
        reports.course.approve([each.id])
    for place in ("", str(office.place)):
        for approved in (True, False):
            found = reports.gathered(place, YEAR, approved=approved)[indicators[0].id]
            assert (found.achieved, found.count) == (7, 1)


def test_an_approved_report_goes_before_a_draft_of_the_same_period(reports, twice, indicators):
    reports.course.submit([twice[0].id])
    reports.course.approve([twice[0].id])
    assert reports.gathered("", YEAR)[indicators[0].id].achieved == 5
    assert reports.gathered("", YEAR, approved=False)[indicators[0].id].achieved == 5


def test_a_double_report_is_remarked_upon_and_may_be_written_but_not_moved(twice, change, store, vocabulary):
    remarks = Remarks(store, vocabulary).of(twice[0])
    assert [(each.field, each.reason) for each in remarks] == [("period_on", Reason.REPORTED_TWICE)]
    change(twice[0], narrative="کلاس‌ها برگزار شد.")
    change(twice[0], period_on=day_of(1405, 5, 1))
    with pytest.raises(ReportedTwiceError):
        change(twice[0], period_on=TIR)


def test_which_records_are_locked_is_asked_for_many_at_once(reports, twice, store):
    reports.course.submit([twice[0].id])
    reports.course.approve([twice[0].id])
    with store.view() as view:
        figures = view.records(ReportFigure)
        found = locked(view, figures.page(figures.find()))
        stored = view.records(Report).page([each.id for each in twice])
        assert [str(each.report) for each in figures.page(list(found))] == [twice[0].id]
        assert locked(view, stored) == {each.id for each in stored if each.state is ReportState.APPROVED}


def test_what_an_office_in_the_bin_achieved_does_not_count(put, office, editing, browse, store):
    put(Course(name="خیاطی", office=link_to(office), trained=12, since=TIR))
    results = OfficeResults(store, lambda: TIR)
    assert {results.funnel(each).trained.total for each in ("", str(office.place))} == {12}
    editing.delete(browse.open(Office, office.id))
    assert {results.funnel(each).trained.total for each in ("", str(office.place))} == {0}
