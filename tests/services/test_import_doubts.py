"""Names that may mean two, ids that were copied, links that lead in a circle, and wishes about nothing."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.resolution import Assignment, FollowUp, Resolution
from desktop.domain.session import AgendaItem, Session
from desktop.progress import NoProgress
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.sheets.plan import RowOutcome, Side
from tests.sheets_told import heads, outcomes, problems_of

NO = NoProgress()


# names


def two_hoods(offices):
    return {
        "محله‌ها": [("نام محله", "شهر"), ("مرکز", "شهر نمونه الف"), ("مرکز", "شهر نمونه ب")],
        "دفترها": [("کد دفتر", "نام دفتر", "شهر", "محله"), *offices],
    }


def test_two_new_rows_of_one_name_are_told_apart_by_their_place(planned, books, importing, all_of):
    offices = [("1", "مهر", "شهر نمونه ب", "مرکز"), ("2", "ماه", "شهر نمونه الف", "مرکز")]
    plan = planned(books(two_hoods(offices)))
    assert problems_of(plan) == [[]] * 4
    importing.apply(plan)
    hoods = {each.id: each for each in all_of(Neighbourhood)}
    assert all(hoods[each.neighbourhoods[0]].place == each.place for each in all_of(Office))


def test_what_two_new_rows_are_called_is_a_doubt(planned, books):
    plan = planned(books(two_hoods([("1", "مهر", None, "مرکز")])))
    assert problems_of(plan)[2] == [Reason.AMBIGUOUS_NAME]


def test_a_new_row_beside_a_stored_one_of_its_name_is_told_apart_too(planned, books, put, importing, all_of):
    city = Place(name="نمونه الف", kind=PlaceKind.CITY)
    put(city, Neighbourhood(name="مرکز", place=link_to(city)))
    plan = planned(books(two_hoods([("1", "مهر", "شهر نمونه ب", "مرکز")])))
    assert problems_of(plan) == [[]] * 3
    importing.apply(plan)
    hoods = {each.id: each for each in all_of(Neighbourhood)}
    (office,) = all_of(Office)
    assert hoods[office.neighbourhoods[0]].place == office.place


def test_a_repeated_row_makes_no_doubt_of_its_name(planned, books):
    plan = planned(
        books(
            {
                "محله‌ها": [("نام محله", "شهر"), ("مرکز", "شهر نمونه"), ("مرکز", "شهر نمونه")],
                "دفترها": [("کد دفتر", "نام دفتر", "محله"), ("1", "مهر", "مرکز")],
            }
        )
    )
    assert outcomes(plan) == [RowOutcome.NEW, RowOutcome.REPEATED, RowOutcome.NEW]


def test_a_reference_names_an_agency_that_is_made_on_the_way(planned, books, put, importing, all_of):
    put(body := Body(name="شورا"), session := Session(body=link_to(body), number=12))
    put(Resolution(session=link_to(session), order=1, operative="انجام شود."))
    plan = planned(
        books(
            {
                "کارها": [
                    ("مصوبه", "دستگاه"),
                    ("شورا – ۱۲ – ۱", "شهرداری نو"),
                    ("شورا – ۱۲ – ۱", "بنیاد نو"),
                ],
                "پیگیری‌ها": [
                    ("ارجاع", "تاریخ پیگیری"),
                    ("شورا – ۱۲ – ۱ – شهرداری نو – مسئول", "1405/08/01"),
                ],
            }
        )
    )
    assert problems_of(plan) == [[]] * 3
    importing.apply(plan)
    assert [each.assignment for each in all_of(FollowUp)] == [all_of(Assignment)[0].id]


def test_one_number_in_two_years_is_two_sessions(planned, books, put):
    put(body := Body(name="شورا"), Session(body=link_to(body), number=1, held_on=date(2025, 5, 5)))
    head = ("ستاد یا کارگروه", "شماره", "تاریخ")
    plan = planned(books({"جلسه‌ها": [head, ("شورا", 1, "1405/02/01"), ("شورا", 1, "1404/02/15")]}))
    assert outcomes(plan) == [RowOutcome.NEW, RowOutcome.UNCHANGED]
    parts = {
        "جلسه‌ها": [head, ("شورا", 1, "1405/02/01"), ("شورا", 1, "1404/02/15")],
        "دستور کار": [("جلسه", "موضوع"), ("شورا – ۱ – ۱۴۰۵/۰۲/۰۱", "الف"), ("1", "ب"), ("۱۴۰۴/۰۲/۱۵", "پ")],
    }
    found = problems_of(planned(books(parts)))[-3:]
    assert [len(each) for each in found] == [0, 1, 0]


# ids


def test_an_id_that_was_filled_down_is_told_and_can_be_emptied(planned, export, put):
    put(Organisation(name="شهرداری"))

    def fill(pages):
        page = pages[Organisation]
        page.append([*(None for _ in page[1])])
        for column in range(1, page.max_column + 1):
            page.cell(3, column).value = page.cell(2, column).value
        page.cell(3, heads(page)["نام دستگاه"]).value = "بنیاد"

    path = export((Organisation,), fill)
    plan = planned(path)
    assert outcomes(plan) == [RowOutcome.UNCHANGED, RowOutcome.REPEATED]
    assert problems_of(plan)[1] == [Reason.REPEATED_ID]
    plan = planned(path, mending={(0, 3, "id"): ""})
    assert outcomes(plan) == [RowOutcome.UNCHANGED, RowOutcome.NEW]


def test_an_id_is_read_in_any_letters_and_one_of_another_kind_is_none(planned, export, put, body):
    put(agency := Organisation(name="شهرداری"), Organisation(name="بنیاد"))

    def edit(pages):
        page = pages[Organisation]
        last = page.max_column
        rows = {page.cell(row, last).value: row for row in (2, 3)}
        page.cell(rows[agency.id], last).value = f" {agency.id.upper()} "
        other = next(row for each, row in rows.items() if each != agency.id)
        page.cell(other, last).value = body.id

    assert outcomes(planned(export((Organisation,), edit))) == [RowOutcome.UNCHANGED] * 2


def test_rows_that_exchange_their_numbers_are_changed(planned, export, put, body, importing, all_of):
    session = Session(body=link_to(body), number=1)
    put(session, *(AgendaItem(session=link_to(session), order=n, subject=f"بند {n}") for n in (1, 2)))

    def swap(pages):
        page = pages[AgendaItem]
        column = next(cell.column for cell in page[1] if cell.value in ("شمارهٔ بند", "ردیف", "ترتیب"))
        page.cell(2, column).value, page.cell(3, column).value = 2, 1

    plan = planned(export((AgendaItem,), swap))
    assert [(row.outcome, row.notes) for _, row in plan.rows()] == [(RowOutcome.CHANGED, ())] * 2
    importing.apply(plan)
    assert {each.subject: each.order for each in all_of(AgendaItem)} == {"بند 1": 2, "بند 2": 1}


def test_a_row_that_takes_the_name_of_another_record_is_remarked_on(planned, export, put):
    put(Organisation(name="بنیاد"), Organisation(name="شهرداری"))

    def rename(text, was):
        def edit(pages):
            page = pages[Organisation]
            column = heads(page)["نام دستگاه"]
            row = next(row for row in (2, 3) if page.cell(row, column).value == was)
            page.cell(row, column).value = text

        return edit

    for text, was in (("بنیاد", "شهرداری"), ("شهرداری", "بنیاد")):
        plan = planned(export((Organisation,), rename(text, was)))
        notes = {row.outcome: [each.reason for each in row.notes] for _, row in plan.rows()}
        assert notes == {RowOutcome.CHANGED: [Reason.NAME_TAKEN], RowOutcome.UNCHANGED: []}


# circles


@pytest.mark.parametrize(
    "rows", [[("الف", "الف")], [("الف", "ب"), ("ب", "الف")], [("الف", "ب"), ("ب", "پ"), ("پ", "ب")]]
)
def test_parents_that_lead_in_a_circle_are_refused(planned, books, rows):
    plan = planned(books({"دستگاه‌ها": [("نام دستگاه", "دستگاه بالادست"), *rows]}))
    assert plan.to_save == 0
    assert Reason.IN_A_CIRCLE in [each for row in problems_of(plan) for each in row]


def test_a_stored_parent_may_not_become_its_childs_child(planned, books, put):
    put(parent := Organisation(name="الف"), Organisation(name="ب", parent=link_to(parent)))
    plan = planned(books({"دستگاه‌ها": [("نام دستگاه", "دستگاه بالادست"), ("الف", "ب")]}))
    assert problems_of(plan) == [[Reason.IN_A_CIRCLE]]


# wishes about nothing


@pytest.mark.parametrize(
    "wishes",
    [
        {"kinds": {9: Office}},
        {"kinds": {9: None}},
        {"heads": {9: 1}},
        {"heads": {0: 99}},
        {"mending": {(0, 2, "nothing"): "x"}},
        {"mending": {(0, 2, "id"): "x"}},
        {"mending": {(0, 99, "name"): "x", (7, 2, "name"): "x", (0, -1, "name"): "x"}},
        {"readings": {(0, "active_since"): "nothing"}},
        {"readings": {(0, "nothing"): "eaten", (9, "active_since"): "eaten"}},
        {"readings": {(0, "name"): "eaten"}},
        {"sides": {(0, 2, "nothing"): Side.WORKBOOK, (0, 99, "name"): Side.REGISTER}},
    ],
)
def test_wishes_about_what_is_not_there_say_nothing(planned, books, wishes):
    path = books({"دفترها": [("کد دفتر", "نام دفتر"), ("1", "مهر")]})
    assert outcomes(planned(path, **wishes)) == outcomes(planned(path)) == [RowOutcome.NEW]


def test_an_undone_import_comes_in_again_as_if_new(planned, books, store, vocabulary, importing, all_of):
    from desktop.services.moment import now
    from desktop.services.sheets.undo_import import UndoImport

    path = books(
        {
            "جلسه‌ها": [("ستاد یا کارگروه", "شماره", "تاریخ"), ("شورای نو", 12, "1405/08/30")],
            "دستور کار": [("جلسه", "موضوع"), ("12", "گزارش")],
            "مصوبه‌ها": [("جلسه", "متن مصوبه"), ("12", "انجام شود.")],
            "کارها": [("مصوبه", "دستگاه"), ("انجام شود.", "شهرداری نو")],
        }
    )
    kinds = (Body, Session, AgendaItem, Resolution, Assignment, Organisation)
    before = [len(all_of(each)) for each in kinds]
    for _ in range(2):
        batch = importing.apply(planned(path))
        undone = UndoImport(store, vocabulary, now).undo(batch)
        assert (undone.binned, undone.left) == (6, ())
        with store.view() as view:
            assert [len(view.records(each).find()) for each in kinds] == before


def test_people_of_one_name_come_back_and_a_new_third_is_a_doubt(planned, export, books, put):
    put(*(Person(given_name="علی", family_name="رضایی", phone=each) for each in ("1", "2")))
    assert outcomes(planned(export((Person,)))) == [RowOutcome.UNCHANGED] * 2
    plan = planned(books({"اشخاص": [("نام", "نام خانوادگی"), ("علی", "رضایی")]}))
    assert problems_of(plan) == [[Reason.AMBIGUOUS_RECORD]]
