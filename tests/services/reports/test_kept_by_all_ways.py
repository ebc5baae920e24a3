"""What is approved stays, and no figure is doubled or hidden, whichever other part of the program writes."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.jalali_spans import months_span
from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.resolution import Period
from desktop.errors import ChangedElsewhereError
from desktop.schema.fields import field_named
from desktop.schema.problem import Reason
from desktop.services.merge import Merge
from desktop.services.reports.reporter import Reporter, Who
from desktop.services.reports.writing import Key, Side
from desktop.services.sheets.registers import REGISTERS
from desktop.services.sheets.undo_import import UndoImport, Why

TIR = 3
YEAR = months_span(1405, 1, 12)


@pytest.fixture
def key(indicators):
    return Key(indicators[0].id, TIR, Side.ACHIEVED)


@pytest.fixture
def write(reports, reporter, key):
    """Write a figure of a month, and approve its report if asked to."""

    def write(value, by=reporter, *, approved=False):
        sheet = reports.writing.year(by, Period.MONTH, 1405)
        (made,) = reports.writing.save(sheet, {key: value and Decimal(value)})
        if approved:
            reports.course.submit([made.id])
            reports.course.approve([made.id])
        return made

    return write


@pytest.fixture
def agencies(put):
    """Return two agencies, of which the second is merged into the first."""
    made = Organisation(name="شهرداری"), Organisation(name="شهرداری مرکز")
    put(*made)
    return made


@pytest.fixture
def imported(export, planned, vocabulary):
    """Plan a workbook in which the achieved figure is another one."""

    def imported(value):
        def edit(pages):
            heads = [each.value for each in pages[ReportFigure][1]]
            label = vocabulary.field(ReportFigure, field_named(ReportFigure, "achieved")).label
            pages[ReportFigure].cell(2, heads.index(label) + 1).value = value

        return planned(export(REGISTERS["reports"], edit))

    return imported


def of(agency):
    return Reporter(Who.AGENCY, agency.id)


def test_an_agency_with_an_approved_report_is_merged_and_the_report_stays(store, agencies, write, browse):
    kept, gone = agencies
    approved = write(5, of(gone), approved=True)
    merging = Merge(store, CATALOGUE)
    assert merging.plan(Organisation, kept.id, gone.id).staying == {"Report": 1}
    merging.merge(Organisation, kept.id, gone.id)
    assert browse.open(Report, approved.id).record.organisation == gone.id


def test_merging_reports_no_period_twice(store, agencies, write, all_of):
    kept, gone = agencies
    for each in agencies:
        write(5, of(each))
    Merge(store, CATALOGUE).merge(Organisation, kept.id, gone.id)
    assert {each.organisation for each in all_of(Report)} == {kept.id, gone.id}


def test_figures_that_nobody_has_approved_are_not_approved_by_taking_a_return_back(reports, write, browse):
    made = write(5, approved=True)
    moved = reports.course.give_back([made.id], "ناقص است")
    write(500)
    with pytest.raises(ChangedElsewhereError):
        reports.course.take_back(moved)
    assert browse.open(Report, made.id).record.state is ReportState.RETURNED


def test_a_return_is_taken_back_where_no_figure_was_written(reports, write, browse):
    made = write(5, approved=True)
    reports.course.take_back(reports.course.give_back([made.id], "ناقص است"))
    assert browse.open(Report, made.id).record.state is ReportState.APPROVED


def test_a_report_whose_cells_were_emptied_says_nothing_and_is_not_sent(reports, write):
    write(5)
    made = write(None)
    assert not reports.course.submit([made.id]).before


def test_taking_an_import_back_leaves_what_was_approved_since(
    reports, write, imported, importing, store, vocabulary, reporter, key
):
    made = write(5)
    batch = importing.apply(imported(9))
    reports.course.submit([made.id])
    reports.course.approve([made.id])
    undone = UndoImport(store, vocabulary, lambda: datetime.now(UTC)).undo(batch)
    assert [each.why for each in undone.left] == [Why.APPROVED]
    assert reports.writing.year(reporter, Period.MONTH, 1405).value(key) == Decimal(9)


def test_the_whole_is_what_its_places_come_to_when_an_office_is_in_the_bin(
    reports, write, office, editing, browse
):
    write(5, approved=True)
    assert reports.gathered("", YEAR) == reports.gathered(str(office.place), YEAR) != {}
    editing.delete(browse.open(Office, office.id))
    assert reports.gathered("", YEAR) == reports.gathered(str(office.place), YEAR) == {}


@pytest.mark.parametrize(
    ("value", "reason"),
    [(-5, Reason.NEGATIVE), (10**13, Reason.OUT_OF_RANGE), (0.00001, Reason.OUT_OF_RANGE)],
)
def test_a_workbook_brings_no_figure_that_the_grid_refuses(write, imported, value, reason):
    write(5)
    assert [each.reason for _, row in imported(value).rows() for each in row.problems] == [reason]
