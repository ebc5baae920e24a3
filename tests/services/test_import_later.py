"""Workbooks that meet a register which went on meanwhile, and those that ask for what may not be."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.resolution import Assignment
from desktop.domain.session import AgendaItem, Session
from desktop.errors import ChangedElsewhereError
from desktop.progress import NoProgress
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.sheets.plan import RowOutcome
from tests.sheets_told import heads, outcomes, problems_of

NO = NoProgress()


def test_a_row_of_what_was_merged_since_changes_nothing_of_what_it_became(planned, export, put, change):
    put(
        kept := Organisation(name="راه", short_name="ر"), gone := Organisation(name="شهرسازی", short_name="ش")
    )
    path = export((Organisation,))
    change(gone, merged_into=link_to(kept))
    assert outcomes(planned(path)) == [RowOutcome.UNCHANGED] * 2


def test_a_cell_that_stands_as_it_was_written_is_no_doubt(planned, export, put, change):
    one, two = Organisation(name="شهرداری"), Organisation(name="شهرداری")
    put(
        one, two, other := Organisation(name="بنیاد"), office := Office(code="1", name="م", lead=link_to(two))
    )
    path = export((Office,))
    change(office, lead=link_to(other))
    assert outcomes(planned(path)) == [RowOutcome.UNCHANGED]


def test_an_assignment_is_planned_anew_where_its_minutes_were_closed(
    planned, books, put, draft, body, closing, importing, all_of
):
    session, _ = draft(body, number=12)
    put(Organisation(name="بنیاد"))
    path = books({"کارها": [("مصوبه", "دستگاه"), (f"{body.name} – ۱۲ – ۱۳۹۷/۰۷/۱۰ – ۱", "بنیاد")]})
    plan = planned(path)
    assert outcomes(plan) == [RowOutcome.NEW]
    closing.finalise(session.id)
    with pytest.raises(ChangedElsewhereError):
        importing.apply(plan)
    assert outcomes(planned(path)) == [RowOutcome.FINAL]
    assert len(all_of(Assignment)) == 1


def test_days_of_an_export_are_days_and_a_year_typed_into_it_is_a_year(planned, export, put):
    put(Office(code="1", name="الف", active_since=date(1910, 3, 4), state_since=date(1995, 4, 4)))
    put(Office(code="2", name="ب", active_since=date(2024, 3, 4)))
    assert outcomes(planned(export((Office,)))) == [RowOutcome.UNCHANGED] * 2

    def edit(pages):
        page = pages[Office]
        page.cell(3, heads(page)["تاریخ آغاز فعالیت"]).value = date(1903, 11, 3)  # 1403 typed into it

    plan = planned(export((Office,), edit))
    assert problems_of(plan) == [[], [Reason.YEAR_ONLY]]
    assert not [
        each for each in planned(export((Office,))).sheets[0].verdicts if each.field == "active_since"
    ]


def test_a_workbook_merges_nothing(planned, books, put):
    put(Organisation(name="الف"), Organisation(name="ب"))
    plan = planned(books({"دستگاه‌ها": [("نام دستگاه", "یکی‌شده با"), ("ب", "الف")]}))
    assert outcomes(plan) == [RowOutcome.UNCHANGED]
    assert plan.sheets[0].unknown_headings == ("یکی‌شده با",)


@pytest.mark.parametrize("seen", ["9" * 30, "1000000", "-1", "x", ""])
def test_a_spoilt_stamp_is_as_none(planned, export, put, seen):
    put(Organisation(name="شهرداری"))
    path = export((Organisation,))
    book = load_workbook(path)
    page = book["mahalleyar"]
    for row in page.iter_rows():
        if row[0].value == "seen":
            row[1].value = seen
    book.save(path)
    assert outcomes(planned(path)) == [RowOutcome.UNCHANGED]


def test_a_part_does_not_move_into_closed_minutes(planned, export, put, draft, body, closing):
    session, _ = draft(body, number=1)
    open_one = Session(body=link_to(body), number=2)
    put(open_one, AgendaItem(session=link_to(open_one), order=7, subject="بند باز"))
    closing.finalise(session.id)

    def move(pages):
        page = pages[AgendaItem]
        column = heads(page)["جلسه"]
        rows = {page.cell(row, heads(page)["موضوع"]).value: row for row in (2, 3)}
        closed = next(row for text, row in rows.items() if text != "بند باز")
        page.cell(rows["بند باز"], column).value = page.cell(closed, column).value

    plan = planned(export((AgendaItem,), move))
    assert sorted(each.value for each in outcomes(plan)) == ["final", "unchanged"]


def test_a_name_is_not_that_of_another_city(planned, books, put):
    city = Place(name="نمونه الف", kind=PlaceKind.CITY)
    put(city, Place(name="نمونه ب", kind=PlaceKind.CITY), Neighbourhood(name="مرکز", place=link_to(city)))
    plan = planned(
        books({"دفترها": [("کد دفتر", "نام دفتر", "شهر", "محله"), ("1", "مهر", "نمونه ب", "مرکز")]})
    )
    assert [[each.reason for each in row.notes] for _, row in plan.rows()] == [[Reason.ELSEWHERE]]
