"""Workbooks whose sheets speak of each other."""

from __future__ import annotations

import pytest

from desktop.domain.body import Body
from desktop.domain.place import Place
from desktop.domain.resolution import Assignment, Resolution
from desktop.domain.session import AgendaItem, Session, SessionState, Statement
from desktop.progress import NoProgress
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.sheets.plan import RowOutcome, Wishes
from desktop.services.sheets.source import Source

SESSIONS = [
    ("ستاد یا کارگروه", "شماره", "تاریخ"),
    ("شورای راهبری", 12, "1405/08/30"),
    ("شورای راهبری", 13, "1405/09/10"),
]
ITEMS = [
    ("جلسه", "ردیف", "موضوع"),
    ("شورای راهبری – ۱۲ – ۱۴۰۵/۰۸/۳۰", 1, "گزارش دفتر"),
    ("۱۳", 1, "انتخاب محله"),
    ("13", None, "سایر"),
]
STATEMENTS = [("جلسه", "بند دستور", "متن"), ("12", "۱", "پیگیری شود."), ("13", "انتخاب محله", "بررسی شود.")]
RESOLUTIONS = [("جلسه", "متن مصوبه"), ("13", "محلهٔ باغ انتخاب شد.")]
ASSIGNMENTS = [("مصوبه", "دستگاه"), ("محلهٔ باغ انتخاب شد.", "شهرداری")]


@pytest.fixture
def sessions(books, put):
    put(Body(name="شورای راهبری"))
    return books(
        {
            "کارها": ASSIGNMENTS,
            "دیدگاه‌ها": STATEMENTS,
            "دستور کار": ITEMS,
            "مصوبه‌ها": RESOLUTIONS,
            "جلسه‌ها": SESSIONS,
        }
    )


@pytest.fixture
def planned(importing):
    return lambda path, **wishes: importing.plan(Source(path), None, NoProgress(), Wishes(**wishes))


def outcomes(plan):
    return {sheet.kind: [row.outcome for row in sheet.rows] for sheet in plan.sheets}


def test_sheets_speak_of_the_rows_of_others_whatever_their_order(planned, sessions, importing, all_of):
    plan = planned(sessions)
    assert all(row.outcome is RowOutcome.NEW for _, row in plan.rows()), [
        row.problems for _, row in plan.rows() if row.problems
    ]
    importing.apply(plan)
    by_number = {each.number: each for each in all_of(Session)}
    items = {each.subject: each for each in all_of(AgendaItem)}
    assert [items[each].session for each in ("گزارش دفتر", "انتخاب محله", "سایر")] == [
        by_number[12].id,
        by_number[13].id,
        by_number[13].id,
    ]
    assert items["سایر"].order == 2
    assert {each.item for each in all_of(Statement)} == {items["گزارش دفتر"].id, items["انتخاب محله"].id}
    assert [each.resolution for each in all_of(Assignment)] == [each.id for each in all_of(Resolution)]


def test_the_same_workbook_once_more_changes_nothing(planned, sessions, importing):
    importing.apply(planned(sessions))
    again = planned(sessions)
    assert all(row.outcome is RowOutcome.UNCHANGED for _, row in again.rows())
    assert again.earlier
    assert again.to_save == 0


def test_a_part_of_a_row_that_is_refused_waits_too(planned, books, put):
    put(Body(name="شورا"))
    wrong = [("ستاد یا کارگروه", "شماره", "تاریخ"), ("شورا", 12, "1405/13/30")]
    plan = planned(books({"جلسه‌ها": wrong, "دستور کار": [("جلسه", "موضوع"), ("12", "گزارش")]}))
    assert [row.problems[0].reason for _, row in plan.rows()] == [
        Reason.DAY_OUT_OF_RANGE,
        Reason.LEADS_TO_REFUSED,
    ] or [row.problems[-1].reason for _, row in plan.rows()][1] is Reason.LEADS_TO_REFUSED
    assert plan.to_save == 0


def test_parts_without_a_word_of_their_session_are_of_the_only_one(planned, books, put, importing, all_of):
    put(Body(name="شورا"))
    one = [("ستاد یا کارگروه", "شماره", "تاریخ"), ("شورا", 12, "1405/08/30")]
    importing.apply(planned(books({"جلسه‌ها": one, "دستور کار": [("جلسه", "موضوع"), (None, "گزارش")]})))
    assert [each.session for each in all_of(AgendaItem)] == [each.id for each in all_of(Session)]


def test_the_same_record_on_two_sheets_is_told(planned, books):
    rows = [("نام دستگاه", "نام کوتاه"), ("شهرداری شیراز", "شهرداری")]
    plan = planned(books({"یک": rows, "دو": rows}))
    assert [row.outcome for _, row in plan.rows()] == [RowOutcome.NEW, RowOutcome.REPEATED]
    problem = plan.sheets[1].rows[0].problems[0]
    assert (problem.reason, dict(problem.values)["sheet"]) == (Reason.REPEATED_ELSEWHERE, "یک")


def test_a_place_may_stand_below_what_lies_in_it(planned, books, importing, all_of):
    rows = [
        ("نام", "نوع واحد", "واحد بالادست"),
        ("شهر نو", "شهر", "شهرستان نوساز"),
        ("نوساز", "شهرستان", "استان فارس"),
    ]
    plan = planned(books({"واحدها": rows}))
    assert [row.outcome for _, row in plan.rows()] == [RowOutcome.NEW] * 2
    assert not plan.made
    importing.apply(plan)
    places = {each.title: each for each in all_of(Place)}
    assert places["شهر شهر نو"].parent == places["شهرستان نوساز"].id


def test_a_sheet_about_nothing_is_passed_over_and_named(planned, books):
    plan = planned(books({"دستگاه‌ها": [("نام دستگاه",), ("شهرداری",)], "یادداشت": [("سلام",), ("خوبید؟",)]}))
    assert [each.sheet for each in plan.passed] == ["یادداشت"]
    assert outcomes(plan)


def test_a_clerk_may_leave_a_sheet_unread(planned, books):
    path = books({"یک": [("نام دستگاه",), ("شهرداری",)], "دو": [("نام دستگاه",), ("بنیاد",)]})
    plan = planned(path, kinds={1: None})
    assert [each.sheet for each in plan.sheets] == ["یک"]
    assert plan.passed[0].is_chosen


def test_nothing_is_added_to_minutes_that_are_closed(planned, books, put):
    body = Body(name="شورا")
    put(body, Session(body=link_to(body), number=12, state=SessionState.FINAL))
    plan = planned(books({"دستور کار": [("جلسه", "موضوع"), ("شورا – ۱۲", "گزارش")]}))
    assert [row.outcome for _, row in plan.rows()] == [RowOutcome.FINAL]


def test_a_workbook_makes_no_session_final(planned, books, put):
    put(Body(name="شورا"))
    rows = [("ستاد یا کارگروه", "شماره", "تاریخ", "وضعیت"), ("شورا", 12, "1405/08/30", "نهایی")]
    plan = planned(books({"جلسه‌ها": rows}))
    assert [row.problems[0].reason for _, row in plan.rows()] == [Reason.FINAL_BY_HAND]


def test_what_a_later_sheet_has_can_be_linked_to(planned, books, importing, all_of):
    plan = planned(
        books(
            {
                "نهادها": [("نام نهاد", "مصوبهٔ تشکیل"), ("شورا", None), ("کمیتهٔ نو", "شورا – ۱۲ – ۱")],
                "جلسه‌ها": [("ستاد یا کارگروه", "شماره"), ("شورا", 12)],
                "دستور کار": [("جلسه", "موضوع", "برگرفته از مصوبه"), ("12", "گزارش", "شورا – ۱۲ – ۱")],
                "مصوبه‌ها": [("جلسه", "متن مصوبه"), ("12", "کمیتهٔ نو تشکیل شود.")],
            }
        )
    )
    assert [row.problems for _, row in plan.rows()] == [()] * 5
    importing.apply(plan)
    (resolution,) = all_of(Resolution)
    assert [each.created_by for each in all_of(Body)] == [None, resolution.id]
    assert [each.from_resolution for each in all_of(AgendaItem)] == [resolution.id]


def test_what_a_refused_row_of_a_later_sheet_has_is_told(planned, books):
    plan = planned(
        books(
            {
                "نهادها": [("نام نهاد", "مصوبهٔ تشکیل"), ("شورا", None), ("کمیتهٔ نو", "شورا – ۱۲ – ۱")],
                "جلسه‌ها": [("ستاد یا کارگروه", "شماره", "تاریخ"), ("شورا", 12, "فردا")],
                "مصوبه‌ها": [("جلسه", "متن مصوبه"), ("12", "کمیتهٔ نو تشکیل شود.")],
            }
        )
    )
    assert [[each.reason for each in row.problems] for _, row in plan.rows()] == [
        [],
        [Reason.LEADS_TO_REFUSED],
        [Reason.NOT_A_DAY],
        [Reason.LEADS_TO_REFUSED],
    ]
