from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text

from desktop.domain.office import Office, OfficeKind, OfficeState
from desktop.domain.party import Organisation
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.errors import (
    AmbiguousSheetError,
    CancelledError,
    EmptySheetError,
    UnknownSheetError,
)
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.sheets.plan import RowOutcome
from desktop.services.sheets.source import Source

HEAD = ("کد دفتر", "نام دفتر", "شهرستان", "مدیر", "تاریخ شروع")


def outcomes(plan):
    return [row.outcome.value for row in plan.rows]


def reasons(plan):
    return [(problem.field, problem.reason) for row in plan.rows for problem in row.problems]


def test_a_new_row_becomes_a_record(plan, importing, all_of, book):
    made = plan(book(HEAD, ("۱۲", "دفتر  تسهيلگری", "شیراز", "مریم", "1402/03/15")))
    assert outcomes(made) == ["new"]
    assert all_of(Office) == ()
    importing.apply(made)
    (office,) = all_of(Office)
    assert (office.code, office.name, office.manager) == ("12", "دفتر تسهیلگری", "مریم")
    assert office.active_since == date(2023, 6, 5)
    assert office.place in {each.id for each in all_of(Place) if each.title == "شهرستان شیراز"}


def test_each_row_is_new_changed_unchanged_or_rejected(plan, importing, book):
    importing.apply(plan(book(HEAD, ("1", "الف", "شیراز", "مریم"), ("2", "ب", "شیراز", "علی"))))
    rows = [("1", "الف", "شیراز", "رضا"), ("2", "ب", "شیراز", "علی"), ("3", "پ"), ("4", None, "شیراز")]
    made = plan(book(HEAD, *rows))
    assert outcomes(made) == ["changed", "unchanged", "new", "rejected"]
    assert {each.value: count for each, count in made.counts.items() if count} == {
        "new": 1,
        "changed": 1,
        "unchanged": 1,
        "rejected": 1,
    }
    (difference,) = made.rows[0].differences
    assert (difference.field.name, difference.old, difference.new) == ("manager", "مریم", "رضا")


def test_a_second_plan_of_the_same_file_finds_nothing_to_do(plan, importing, book):
    head = (*HEAD, "محله", "ناظر", "نوع")
    rows = [
        ("1", "الف", "شهر نمونه", "م", "1402/01/31", "باغ، چشمه", "شهرداری", "نوسازی"),
        (None, "ب", "نمونه", "م", "15 خرداد 1402", "چشمه؛ باغ", "شهرداری", "تسهیل گری"),
        (None, "پ", None, "م", None, None, None, None),
    ]
    path = book(head, *rows)
    importing.apply(plan(path))
    again = plan(path)
    assert outcomes(again) == ["unchanged"] * 3
    assert again.made == ()


def test_an_empty_cell_says_nothing(plan, importing, book, all_of):
    importing.apply(plan(book(HEAD, ("1", "الف", "شیراز", "مریم"))))
    made = plan(book(("کد", "نام دفتر", "مدیر"), ("1", "الف", None)))
    assert outcomes(made) == ["unchanged"]


def test_the_headings_are_found_under_titles_and_unknown_ones_are_named(plan, book):
    titles = [("فهرست دفترها",), ("شهرستان نمونه",), (None,)]
    made = plan(book(*titles, ("ردیف", "كد", "نام دفتر", "یادداشت من"), (1, 7, "مهر", "x")))
    assert (made.heading_row, made.unknown_headings) == (4, ("یادداشت من",))
    assert (made.rows[0].number, made.rows[0].edited.code) == (5, "7")


BAD = [
    ("نام دفتر", None, Reason.MISSING),
    ("عرض جغرافیایی", "سی", Reason.NOT_A_NUMBER),
    ("عرض جغرافیایی", 91, Reason.OUT_OF_RANGE),
    ("عرض جغرافیایی", date(2024, 3, 4), Reason.NOT_A_NUMBER),
    ("تاریخ شروع", "فردا", Reason.NOT_A_DAY),
    ("تاریخ شروع", "1404/12/30", Reason.NO_SUCH_DAY),
    ("تاریخ شروع", "22 بهمن", Reason.NO_YEAR),
    ("تاریخ شروع", "05/06/07", Reason.AMBIGUOUS_DAY),
    ("تاریخ شروع", "شنبه 1402/03/15", Reason.WRONG_WEEKDAY),
    ("تاریخ شروع", "0900/01/01", Reason.DAY_OUT_OF_RANGE),
    ("نوع", "کیوسک", Reason.NOT_A_CHOICE),
    ("مصوبهٔ پشتیبان", "BZ/1/1", Reason.UNKNOWN_NAME),
    ("ناظر", "ن" * 1001, Reason.UNKNOWN_NAME),
    ("مدیر", "م" * 1001, Reason.TOO_LONG),
    ("مدیر", "=1/0", Reason.FORMULA_WITHOUT_VALUE),
]


@pytest.mark.parametrize(("heading", "cell", "reason"), BAD)
def test_a_bad_cell_is_refused_with_its_reason_and_its_words(plan, book, vocabulary, heading, cell, reason):
    head, row = ["کد", "نام دفتر"], ["1", "الف"]
    if heading == "نام دفتر":
        row[1] = None
    else:
        head, row = [*head, heading], [*row, cell]
    made = plan(book(head, row))
    ((problem),) = made.rows[0].problems
    assert (problem.reason, problem.field in made.columns) == (reason, True)
    assert "{" not in vocabulary.sentence(problem)
    assert made.made == ()


def test_an_error_of_excel_is_refused_and_named(plan, book, vocabulary):
    def spoil(page):
        page["B2"] = "#N/A"
        page["B2"].data_type = "e"

    made = plan(book(("کد", "مدیر", "نام دفتر"), ("1", None, "الف"), prepare=spoil))
    assert reasons(made) == [("manager", Reason.CELL_ERROR)]
    assert "#N/A" in vocabulary.sentence(made.rows[0].problems[0])


def test_a_name_that_two_have_is_ambiguous(plan, book, put):
    put(Neighbourhood(name="مرکز"), Neighbourhood(name="مرکز"))
    made = plan(book(("نام دفتر", "محله"), ("الف", "مرکز")))
    assert reasons(made) == [("neighbourhoods", Reason.AMBIGUOUS_NAME)]


def test_a_row_that_may_mean_two_records_is_refused(plan, book, put):
    put(Office(name="مهر"), Office(name="مهر"))
    assert reasons(plan(book(("نام دفتر",), ("مهر",)))) == [("name", Reason.AMBIGUOUS_RECORD)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("1", "الف", "شیراز"), ("1", "ب", "شیراز")),
        ((None, "الف", "شیراز"), (None, "الف", "شیراز")),
        (("1", "الف", "شیراز"), (None, "الف", "شیراز")),
        ((None, "الف", "شیراز"), ("1", "الف", "شیراز")),
        ((None, "الف", None), (None, "الف", None)),
    ],
)
@pytest.mark.parametrize("stored", [False, True])
def test_the_second_row_about_one_office_is_refused_and_names_the_first(
    plan, importing, book, first, second, stored
):
    if stored:
        importing.apply(plan(book(HEAD, first)))
    made = plan(book(HEAD, first, second))
    assert [row.outcome is RowOutcome.REPEATED for row in made.rows] == [False, True]
    ((problem),) = made.rows[1].problems
    assert (problem.reason, dict(problem.values)) == (Reason.REPEATED_ROW, {"row": "۲"})


def test_two_codes_of_one_name_are_two_offices(plan, book):
    assert outcomes(plan(book(HEAD, ("1", "الف", "شیراز"), ("2", "الف", "شیراز")))) == ["new", "new"]


def test_what_was_assumed_of_a_day_is_a_note_and_no_problem(plan, book, vocabulary):
    made = plan(book(HEAD, ("1", "الف", "شیراز", "م", "15/03/1402")))
    assert outcomes(made) == ["new"]
    (note,) = made.rows[0].notes
    assert note.reason is Reason.ASSUMED_DAY
    assert vocabulary.sentence(note) == "تاریخ «۱۵/۰۳/۱۴۰۲» به فرض ۱۴۰۲/۰۳/۱۵ خوانده شد."


def test_what_rows_name_and_nobody_knows_is_made_on_the_way(plan, importing, book, all_of):
    head = ("نام دفتر", "شهر", "محله", "ناظر", "مجری")
    made = plan(book(head, ("الف", "گلشهر", "باغ، چشمه", "شهرداری گلشهر", "شرکت مهر")))
    assert {each.title for each in made.made} == {"شهر گلشهر", "باغ", "چشمه", "شهرداری گلشهر", "شرکت مهر"}
    importing.apply(made)
    assert {each.name for each in all_of(Neighbourhood)} == {"باغ", "چشمه"}
    assert {each.name for each in all_of(Organisation)} == {"شهرداری گلشهر", "شرکت مهر"}
    assert [each.name for each in all_of(Place) if each.kind is PlaceKind.CITY] == ["گلشهر"]


def test_a_rejected_row_makes_nothing_on_the_way(plan, importing, book, all_of):
    head = ("نام دفتر", "محله", "عرض جغرافیایی")
    made = plan(book(head, ("الف", "باغ", "سی"), ("ب", "چشمه", 30)))
    importing.apply(made)
    assert [each.name for each in all_of(Neighbourhood)] == ["چشمه"]
    assert [each.name for each in all_of(Office)] == ["ب"]


def test_an_import_is_one_batch(plan, importing, book, store):
    made = plan(book((*HEAD, "محله"), ("1", "الف", "گلشهر", "م", "1402/01/01", "باغ"), ("2", "ب")))
    batch = importing.apply(made)
    with store.view() as view:
        asked = text(
            "SELECT record, count(*) FROM change WHERE batch = :batch GROUP BY record ORDER BY record"
        )
        found = view.connection.execute(asked, {"batch": batch}).all()
    assert [tuple(row) for row in found] == [("Neighbourhood", 1), ("Office", 2), ("Place", 1)]


@pytest.mark.parametrize("sign", ["-", "–", "...", "***", "؟"])
def test_a_sign_in_the_cell_of_a_link_is_blank(plan, importing, book, all_of, sign):
    head = ("کد", "نام دفتر", "شهر", "ناظر", "محله")
    made = plan(book(head, ("1", "الف", sign, sign, sign)))
    assert (outcomes(made), made.made) == (["new"], ())
    importing.apply(made)
    (office,) = all_of(Office)
    assert (office.place, office.supervising, office.neighbourhoods) == (None, None, ())


def test_without_a_column_of_places_the_name_is_enough_for_one_and_a_doubt_for_two(plan, book, put):
    shiraz, yazd = (Place(name=name, kind=PlaceKind.CITY) for name in ("گلشهر", "باغشهر"))
    first = Office(name="مهر", place=link_to(shiraz))
    put(shiraz, yazd, first)
    path = book(("نام دفتر", "تلفن"), ("مهر", "333"))
    (row,) = plan(path).rows
    assert (row.outcome, row.edited.id, row.edited.place) == (RowOutcome.CHANGED, first.id, first.place)
    put(Office(name="مهر", place=link_to(yazd)))
    assert reasons(plan(path)) == [("name", Reason.AMBIGUOUS_RECORD)]


def test_codes_that_differ_by_a_sign_are_two_offices(plan, book, put):
    put(Office(code="1/11", name="آبشار"))
    made = plan(book(("کد", "نام دفتر"), ("11/1", "گلستان"), ("A-1-23", "الف"), ("A-12-3", "ب")))
    assert outcomes(made) == ["new"] * 3


def test_real_dates_and_numbers_are_read_as_they_are(plan, book):
    head = ("نام دفتر", "کد", "تاریخ شروع", "عرض جغرافیایی", "تلفن")
    made = plan(book(head, ("الف", 12.0, date(2023, 6, 5), 29.5, 7132210011)))
    office = made.rows[0].edited
    assert (office.code, office.active_since, str(office.latitude)) == ("12", date(2023, 6, 5), "29.5")
    assert office.phone == "7132210011"


def test_synonyms_of_choices_are_understood(plan, book):
    head = ("نام دفتر", "نوع", "وضعیت")
    office = plan(book(head, ("الف", "تسهيل گري", "دایر"))).rows[0].edited
    assert (office.kind, office.state) == (OfficeKind.FACILITATION, OfficeState.ACTIVE)


@pytest.mark.parametrize("rows", [[], [("فقط", "یادداشت")], [("وضعیت", "نوع"), ("فعال", "نوسازی")]])
def test_a_sheet_that_names_no_record_is_refused(plan, book, rows):
    with pytest.raises((EmptySheetError, UnknownSheetError)):
        plan(book(*rows))


def test_headings_without_rows_are_an_empty_sheet(plan, book):
    with pytest.raises(EmptySheetError):
        plan(book(HEAD))


def test_two_columns_of_one_heading_are_refused(plan, book):
    with pytest.raises(AmbiguousSheetError):
        plan(book(("نام دفتر", "مدیر", "مدیر"), ("الف", "م", "ر")))


def test_of_a_county_and_a_city_the_first_is_read_and_the_other_told(plan, book):
    planned = plan(book(("نام دفتر", "شهرستان", "شهر"), ("الف", "ورامین", "قرچک")))
    assert (planned.columns["place"], planned.unknown_headings) == (1, ("شهر",))


def test_giving_up_saves_nothing(importing, book, all_of):
    class GivenUp:
        def step(self, done, total):
            raise CancelledError

    with pytest.raises(CancelledError):
        importing.plan(Source(book(HEAD, ("1", "الف"))), [Office], GivenUp())
    assert all_of(Office) == ()
