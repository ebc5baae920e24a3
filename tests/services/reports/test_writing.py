"""Figures of a year are opened and saved; nothing that somebody else wrote is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.reporting import Standing
from desktop.domain.resolution import Period
from desktop.errors import ChangedElsewhereError, RecordMissingError
from desktop.office_errors import (
    ApprovedByHandError,
    IndicatorInUseError,
    ReportApprovedError,
    ReportedTwiceError,
)
from desktop.schema.record import link_to, new_id
from desktop.services.reports.writing import Key, Side

ABAN = date(2026, 10, 30)


@pytest.fixture
def sheet(reports, reporter, indicators):
    return lambda: reports.writing.year(reporter, Period.MONTH, 1405)


def _key(indicator, place=7, side=Side.ACHIEVED):
    return Key(indicator.id, place, side)


def test_a_year_holds_its_periods_and_how_each_stands(sheet, indicators):
    found = sheet()
    assert len(found.columns) == 12
    assert found.columns[7].standing is Standing.DUE
    assert found.columns[8].standing is Standing.RUNNING
    assert found.columns[0].standing is Standing.MISSING
    assert [each.id for each in found.indicators] == [each.id for each in indicators]


def test_saving_makes_the_reports_that_it_needs_and_only_those(reports, sheet, indicators, all_of):
    one, other, _ = indicators
    saved = reports.writing.save(
        sheet(),
        {_key(one): Decimal(880), _key(one, side=Side.PLANNED): Decimal(900), _key(other, 0): Decimal("1.5")},
    )
    assert [each.due_on for each in saved] == [date(2026, 4, 30), date(2026, 12, 1)]
    found = sheet()
    assert found.value(_key(one)) == 880
    assert found.value(_key(one, side=Side.PLANNED)) == 900
    assert found.value(_key(other, 0)) == Decimal("1.5")
    assert found.value(_key(other)) is None
    assert len(all_of(Report)) == 2


def test_an_emptied_figure_is_empty(reports, sheet, indicators):
    reports.writing.save(sheet(), {_key(indicators[0]): Decimal(1)})
    reports.writing.save(sheet(), {_key(indicators[0]): None})
    assert sheet().value(_key(indicators[0])) is None


def test_a_period_is_not_reported_twice(reports, reporter, editing, all_of):
    first = reports.writing.begin(reporter, Period.MONTH, ABAN)
    with pytest.raises(ReportedTwiceError):
        reports.writing.begin(reporter, Period.MONTH, date(2026, 11, 1))
    with pytest.raises(ReportedTwiceError):
        editing.add(replace(first, id=new_id(), period_on=date(2026, 11, 5)))
    assert reports.writing.open(reporter, Period.MONTH, ABAN) == first
    assert all_of(Report) == (first,)


def test_two_people_write_different_figures_of_one_report(reports, sheet, indicators):
    mine, theirs = sheet(), sheet()
    reports.writing.save(theirs, {_key(indicators[0]): Decimal(5)})
    reports.writing.save(mine, {_key(indicators[1]): Decimal(6)})
    found = sheet()
    assert [found.value(_key(each)) for each in indicators[:2]] == [5, 6]


@pytest.mark.parametrize("begun", [False, True])
def test_the_same_figure_is_not_overwritten(reports, sheet, indicators, begun):
    if begun:
        reports.writing.save(sheet(), {_key(indicators[0]): Decimal(1)})
    mine, theirs = sheet(), sheet()
    reports.writing.save(theirs, {_key(indicators[0]): Decimal(5)})
    with pytest.raises(ChangedElsewhereError):
        reports.writing.save(mine, {_key(indicators[0]): Decimal(6)})
    assert sheet().value(_key(indicators[0])) == 5


def test_planned_and_achieved_of_one_indicator_are_written_by_two(reports, sheet, indicators):
    mine, theirs = sheet(), sheet()
    reports.writing.save(theirs, {_key(indicators[0], side=Side.PLANNED): Decimal(5)})
    reports.writing.save(mine, {_key(indicators[0]): Decimal(6)})
    found = sheet()
    assert (found.value(_key(indicators[0], side=Side.PLANNED)), found.value(_key(indicators[0]))) == (5, 6)


def test_what_was_approved_meanwhile_is_not_written_to(reports, sheet, indicators):
    opened = sheet()
    (report,) = reports.writing.save(opened, {_key(indicators[0]): Decimal(1)})
    reports.course.submit([report.id])
    reports.course.approve([report.id])
    with pytest.raises(ReportApprovedError):
        reports.writing.save(opened, {_key(indicators[1]): Decimal(2)})
    assert sheet().columns[7].is_locked


def test_a_reporter_or_an_indicator_that_is_gone_is_told(reports, sheet, indicators, office, editing, browse):
    opened = sheet()
    editing.delete(browse.open(type(indicators[0]), indicators[0].id))
    with pytest.raises(RecordMissingError):
        reports.writing.save(opened, {_key(indicators[0]): Decimal(1)})
    editing.delete(browse.open(type(office), office.id))
    with pytest.raises(RecordMissingError):
        sheet()


def test_an_indicator_with_values_is_retired_and_not_deleted(
    reports, sheet, indicators, editing, browse, change
):
    reports.writing.save(sheet(), {_key(indicators[0], each): Decimal(1) for each in (0, 1)})
    with pytest.raises(IndicatorInUseError) as told:
        editing.delete(browse.open(type(indicators[0]), indicators[0].id))
    assert told.value.count == 2
    for each in indicators[:2]:
        change(each, is_retired=True)
    assert [each.id for each in sheet().indicators] == [indicators[0].id, indicators[2].id]


def test_no_form_approves(reports, reporter, editing, change):
    report = reports.writing.begin(reporter, Period.MONTH, ABAN)
    with pytest.raises(ApprovedByHandError):
        change(report, state=ReportState.APPROVED)
    with pytest.raises(ApprovedByHandError):
        editing.add(replace(report, id=new_id(), period=Period.YEAR, state=ReportState.APPROVED))


def test_without_its_trigger_an_approved_figure_would_change(store, put, office, indicators):
    report = Report(
        office=link_to(office), period=Period.MONTH, period_on=ABAN, submitted_on=ABAN, approved_on=ABAN
    )
    figure = ReportFigure(report=link_to(report), indicator=link_to(indicators[0]), achieved=Decimal(1))
    put(report, figure)
    write = f"UPDATE report_figure SET achieved = 2 WHERE id = '{figure.id}'"
    with store.work() as work:
        work.connection.exec_driver_sql("UPDATE report SET state = 'approved'")
        work.commit()
    with pytest.raises(ReportApprovedError), store.work() as work:
        work.connection.exec_driver_sql(write)
    with store.work() as work:  # the control
        work.connection.exec_driver_sql("DROP TRIGGER lock_report_figure_update")
        work.connection.exec_driver_sql(write)
        assert work.connection.exec_driver_sql("SELECT achieved FROM report_figure").scalar() == 2
