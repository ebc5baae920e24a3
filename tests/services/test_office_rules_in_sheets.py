"""What offices may not do is refused in a workbook as in a form: at its cell, and the other rows go on."""

from __future__ import annotations

import pytest

from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.livelihood import Course
from desktop.domain.mandate import Qualification
from desktop.domain.office import Office
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.resolution import Period
from desktop.persian.jalali import day_of
from desktop.schema.record import link_to
from desktop.services.sheets.plan import RowOutcome

COURSES = ("عنوان دوره", "دفتر", "تاریخ شروع", "تاریخ پایان", "آموزش‌دیده", "شاغل‌شده", "هزینه (ریال)")
STEPS = ("نام دفتر", "گام", "تاریخ گام")
FIGURES = ("گزارش", "شاخص", "عملکرد")


@pytest.fixture
def office(put):
    office = Office(name="دفتر باغ", code="01")
    put(office)
    return office


@pytest.fixture
def told(books, planned):
    """Return what is said of each row of a sheet: fields and reasons."""

    def told(*rows):
        found = planned(books({"Sheet1": rows}))
        return [[(each.field, each.reason.value) for each in row.problems] for _, row in found.rows()]

    return told


def test_more_employed_than_trained_is_told_at_its_cell_and_the_other_rows_come_in(
    office, books, planned, importing, all_of
):
    rows = (
        COURSES,
        ("خیاطی", "دفتر باغ", "۱۴۰۵/۰۲/۰۱", None, 10, 12, None),
        ("بافت", "دفتر باغ", "۱۴۰۵/۰۲/۰۱", None, 12, 10, "۱٬۰۰۰"),
    )
    found = planned(books({"دوره‌ها": rows}))
    wrong, right = found.sheets[0].rows
    (problem,) = wrong.problems
    assert (problem.field, problem.reason.value) == ("employed", "more_than_trained")
    assert dict(problem.values) == {"most": "10"}
    assert right.outcome is RowOutcome.NEW
    importing.apply(found)
    assert [each.name for each in all_of(Course)] == ["بافت"]


def test_a_stored_course_does_not_come_to_more_employed_by_one_cell(office, put, told):
    put(Course(name="خیاطی", office=link_to(office), since=day_of(1405, 2, 1), trained=10, employed=4))
    head = ("عنوان دوره", "دفتر", "تاریخ شروع", "شاغل‌شده")
    assert told(head, ("خیاطی", "دفتر باغ", "۱۴۰۵/۰۲/۰۱", 11)) == [[("employed", "more_than_trained")]]


def test_days_out_of_order_and_negative_amounts_are_told_at_their_cells(office, told):
    assert told(
        COURSES,
        ("خیاطی", "دفتر باغ", "۱۴۰۵/۰۲/۰۱", "۱۴۰۵/۰۱/۰۱", 10, 1, None),
        ("بافت", "دفتر باغ", "۱۴۰۵/۰۲/۰۱", None, 10, 1, "(۵۰۰)"),
        ("قالی", "دفتر باغ", "۱۴۰۵/۰۲/۰۱", None, "حدود ده", None, "پنج تومان"),
    ) == [
        [("until", "before_beginning")],
        [("amount", "negative")],
        [("trained", "not_a_number"), ("amount", "not_a_number")],
    ]


def test_a_neighbourhood_lies_not_within_itself_nor_two_within_each_other(told):
    head = ("نام محله", "محدودهٔ دربرگیرنده")
    circle = [("within", "in_a_circle")]
    assert told(head, ("باغ", "باغ")) == [circle]
    assert told(head, ("باغ", "چشمه"), ("چشمه", "باغ"), ("گلشن", "باغ")) == [
        circle,
        circle,
        [("within", "leads_to_refused")],
    ]


def test_an_office_is_handed_over_once_also_by_two_rows_of_one_file(office, told):
    assert told(
        STEPS,
        ("دفتر باغ", "واگذاری به شهرداری", "۱۴۰۵/۰۵/۰۱"),
        ("دفتر باغ", "واگذاری به شهرداری", "۱۴۰۵/۰۴/۰۱"),
    ) == [[("taken_on", "handed_over_twice")], []]


def test_a_stored_handover_stays_and_no_step_goes_before_what_it_follows(office, put, told):
    handed = {"kind": OfficeStepKind.HANDED_OVER, "taken_on": day_of(1405, 5, 1)}
    put(
        OfficeStep(office=link_to(office), kind=OfficeStepKind.APPROVED, taken_on=day_of(1405, 1, 1)),
        OfficeStep(office=link_to(office), **handed),
    )
    assert told(
        STEPS,
        ("دفتر باغ", "واگذاری به شهرداری", "۱۴۰۵/۰۳/۰۱"),
        ("دفتر باغ", "آغاز فعالیت", "۱۴۰۴/۱۲/۰۱"),
        ("دفتر باغ", "آغاز فعالیت", "۱۴۰۵/۰۲/۰۱"),
        ("دفتر باغ", "نیازسنجی", "۱۴۰۴/۱۰/۰۱"),
    ) == [[("taken_on", "handed_over_twice")], [("taken_on", "before_step")], [], []]


def test_what_is_stored_in_disorder_comes_out_and_in_again(office, put, export, planned):
    days = {OfficeStepKind.APPROVED: day_of(1405, 5, 1), OfficeStepKind.ACTIVE: day_of(1405, 1, 1)}
    put(*(OfficeStep(office=link_to(office), kind=kind, taken_on=day) for kind, day in days.items()))
    report = {"office": link_to(office), "period": Period.MONTH}
    put(*(Report(**report, period_on=day_of(1405, 8, day)) for day in (1, 9)))
    found = planned(export([Office, OfficeStep, Report]))
    assert {row.outcome for _, row in found.rows()} == {RowOutcome.UNCHANGED}


def test_figures_of_an_approved_report_are_refused_and_the_others_go_on(
    office, put, books, planned, importing, all_of
):
    indicator = Indicator(name="شمار مراجعان", dimension=Dimension.SOCIAL)
    state = {1: ReportState.APPROVED, 2: ReportState.DRAFT}
    reports = [
        Report(office=link_to(office), period=Period.MONTH, period_on=day_of(1405, month, 1), state=each)
        for month, each in state.items()
    ]
    put(indicator, *reports)
    rows = [(f"دفتر باغ – ماهانه – ۱۴۰۵/۰{month}/۰۱", "شمار مراجعان", 8) for month in state]
    found = planned(books({"ارقام": (FIGURES, *rows)}))
    wrong, right = found.sheets[0].rows
    assert [(each.field, each.reason.value) for each in wrong.problems] == [("report", "report_approved")]
    assert right.outcome is RowOutcome.NEW
    importing.apply(found)
    assert [each.report for each in all_of(ReportFigure)] == [reports[1].id]


def test_a_refused_row_is_told_with_its_sheet_and_row_in_the_report(office, books, planned, vocabulary):
    rows = (STEPS, *[("دفتر باغ", "واگذاری به شهرداری", f"۱۴۰۵/۰{month}/۰۱") for month in (4, 5)])
    (_, row) = planned(books({"گام‌ها": rows})).sheets[0].rows
    assert row.number == 3
    assert vocabulary.sentence(row.problems[0]) == "این دفتر پیش‌تر در ۱۴۰۵/۰۴/۰۱ واگذار شده است."


def test_a_certificate_without_a_number_is_the_same_when_it_comes_again(books, planned, importing, all_of):
    rows = (
        ("نام شرکت", "مجری حقیقی", "نوع صلاحیت"),
        ("مشاور راه", None, "فنی"),
        (None, "مریم احمدی", "مالی"),
    )
    for outcome in (RowOutcome.NEW, RowOutcome.UNCHANGED):
        found = planned(books({"صلاحیت‌ها": rows}))
        assert [row.outcome for _, row in found.rows()] == [outcome, outcome]
        importing.apply(found)
    assert len(all_of(Qualification)) == 2
