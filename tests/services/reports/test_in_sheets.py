"""A workbook does not approve, does not change what is approved, and reports no period twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.resolution import Period
from desktop.schema.fields import field_named
from desktop.schema.problem import Reason
from desktop.schema.record import new_id
from desktop.services.reports.writing import Key, Side
from desktop.services.sheets.registers import REGISTERS

HEAD = 1


@pytest.fixture
def report(reports, reporter, indicators):
    sheet = reports.writing.year(reporter, Period.MONTH, 1405)
    (made,) = reports.writing.save(sheet, {Key(indicators[0].id, 3, Side.ACHIEVED): Decimal(5)})
    return made


@pytest.fixture
def reasons(export, planned, vocabulary):
    """Return why the rows of a workbook are refused, a column of one kind filled with a value."""

    def reasons(kind, field, value, prepare=lambda: None):
        def edit(pages):
            page = pages[kind]
            heads = [each.value for each in page[HEAD]]
            place = heads.index(vocabulary.field(kind, field_named(kind, field)).label)
            for row in page.iter_rows(min_row=HEAD + 1):
                row[place].value = value

        path = export(REGISTERS["reports"], edit)
        prepare()
        return [each.reason for _, row in planned(path).rows() for each in row.problems]

    return reasons


def test_a_workbook_does_not_approve(report, reasons, vocabulary):
    assert reasons(Report, "state", vocabulary.choice(ReportState.APPROVED).label) == [
        Reason.APPROVED_BY_HAND
    ]


def test_a_workbook_changes_nothing_of_an_approved_report(report, reasons, reports, all_of):
    reports.course.submit([report.id])
    reports.course.approve([report.id])
    assert reasons(Report, "narrative", "چیز دیگر") == [Reason.REPORT_APPROVED]
    assert reasons(ReportFigure, "achieved", 6) == [Reason.REPORT_APPROVED]
    assert reasons(ReportFigure, "achieved", 5) == []


def test_a_workbook_reports_no_period_twice(
    report, store, vocabulary, book, importing, exporting, office, browse
):
    from desktop.progress import NoProgress
    from desktop.services.sheets.source import Source

    label = lambda name: vocabulary.field(Report, field_named(Report, name)).label  # noqa: E731
    rows = [
        [office.name, vocabulary.choice(Period.MONTH).label, day]
        for day in ("1405/04/05", "1405/05/01", "1405/05/09")
    ]
    path = book([label("office"), label("period"), label("period_on")], *rows)
    found = importing.plan(Source(path), [Report], NoProgress())
    assert [[each.reason for each in row.problems] for _, row in found.rows()] == [
        [Reason.REPORTED_TWICE],
        [],
        [Reason.REPORTED_TWICE],
    ]


def test_a_second_one_is_refused_from_the_bin_too(report, editing, browse, reports, reporter):
    from desktop.office_errors import ReportedTwiceError

    opened = browse.open(Report, report.id)
    editing.delete(opened)
    reports.writing.begin(reporter, Period.MONTH, report.period_on)
    with pytest.raises(ReportedTwiceError):
        editing.restore(opened.record)
    editing.add(replace(report, id=new_id(), period_on=date(2026, 9, 23)))
