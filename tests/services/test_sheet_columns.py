from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.errors import UnknownSheetError
from desktop.schema.problem import Reason
from desktop.services.sheets.columns import PASSED_OVER
from desktop.services.sheets.plan import AskedColumn
from desktop.services.sheets.report_rows import ReportRows

HEAD = ("ردیف", "نام مرکز", "شهرستان", "مدیر", "یادداشت")
ROW = (1, "دفتر الف", None, "مریم", "x")


def test_a_column_of_names_that_nobody_knows_is_told_and_can_be_chosen(plan, importing, book):
    path = book(HEAD, ROW)
    first = plan(path)
    assert first.unknown_headings == ("نام مرکز", "یادداشت")
    assert [(each.field, each.reason) for each in first.rows[0].problems] == [("name", Reason.MISSING)]
    importing.choose_column(Office, "نام مرکز", "name")
    again = plan(path)
    assert (again.rows[0].edited.name, again.columns["name"]) == ("دفتر الف", 1)
    assert again.unknown_headings == ("یادداشت",)
    assert again.asked == (AskedColumn("نام مرکز", "name"), AskedColumn("یادداشت", None))


def test_what_was_chosen_is_remembered_for_every_spelling_of_a_heading(plan, importing, book):
    importing.choose_column(Office, "نام مرکز", "name")
    importing.choose_column(Office, "یادداشت", PASSED_OVER)
    made = plan(book(("نام\u200cمركز", "مدیر", " یادداشت "), ("الف", "مریم", "x")))
    assert (made.rows[0].edited.name, made.unknown_headings) == ("الف", ())
    assert made.asked == (AskedColumn("نام\u200cمركز", "name"), AskedColumn("یادداشت", PASSED_OVER))


def test_what_was_chosen_holds_for_its_register_only_and_can_be_forgotten(plan, importing, book):
    path = book(("نام مرکز", "نوع", "شهرستان"), ("الف", None, None))
    importing.choose_column(Organisation, "نام مرکز", "name")
    assert plan(path, Organisation).rows[0].edited.name == "الف"
    assert plan(path).unknown_headings == ("نام مرکز",)
    importing.choose_column(Organisation, "نام مرکز", None)
    assert plan(path, Organisation).unknown_headings == ("نام مرکز",)


def test_a_field_that_another_column_holds_already_stays_there(plan, importing, book):
    importing.choose_column(Office, "نام مرکز", "name")
    made = plan(book(("نام دفتر", "نام مرکز"), ("الف", "ب")))
    assert (made.rows[0].edited.name, made.unknown_headings) == ("الف", ("نام مرکز",))
    assert made.asked == (AskedColumn("نام مرکز", None),)


def test_a_known_heading_can_be_passed_over(plan, importing, book):
    importing.choose_column(Office, "مدیر", PASSED_OVER)
    made = plan(book(("نام دفتر", "مدیر"), ("الف", "مریم")))
    assert (made.rows[0].edited.manager, made.unknown_headings) == ("", ())


def test_of_columns_of_one_heading_no_field_can_be_chosen(plan, book):
    made = plan(book(("نام دفتر", "یادداشت", "یادداشت"), ("الف", "x", "y")))
    assert made.asked == (AskedColumn("یادداشت", None, repeated=True),)


def test_passing_over_the_last_unknown_column_can_be_taken_back(plan, importing, book):
    path = book(("ردیف", "نام مرکز", "شهرستان", "مدیر"), (1, "الف", None, "مریم"))
    importing.choose_column(Office, "نام مرکز", PASSED_OVER)
    assert plan(path).asked == (AskedColumn("نام مرکز", PASSED_OVER),)
    importing.choose_column(Office, "نام مرکز", "name")
    assert plan(path).rows[0].edited.name == "الف"


@pytest.mark.parametrize("heading", ["ردیف", "رديف", "شماره ردیف", "شمارهٔ ردیف"])
def test_a_column_that_counts_the_rows_is_no_remark(plan, book, heading):
    assert plan(book((heading, "نام دفتر"), (1, "الف"))).unknown_headings == ()


def test_what_a_report_of_errors_wrote_is_no_remark(plan, book, vocabulary, tmp_path):
    path = tmp_path / "report.xlsx"
    ReportRows(vocabulary).write(plan(book(("نام دفتر", "مدیر"), (None, "مریم"))), path)
    assert plan(path).unknown_headings == ()


def test_one_known_column_of_many_makes_no_register(plan, importing, book):
    path = book(("مدیر", "یادداشت", "چیزی"), ("مریم", "x", "y"))
    with pytest.raises(UnknownSheetError):
        plan(path)
    assert importing.guess(path, (Office, Organisation)) is None


def test_the_register_is_guessed_though_the_name_is_called_otherwise(importing, book):
    path = book(HEAD, ROW)
    assert importing.guess(path, (Organisation, Office)) is Office
    importing.choose_column(Office, "نام مرکز", "name")
    assert importing.guess(path, (Organisation, Office)) is Office


@pytest.mark.parametrize("spoilt", ["", "[]", "{", '{"Office": 3}', '{"Office": {"نام مرکز": "gone"}}'])
def test_a_spoilt_note_is_as_none(plan, store, book, spoilt):
    with store.work() as work:
        work.settings.keep("columns", spoilt)
        work.commit()
    assert plan(book(HEAD, ROW)).unknown_headings == ("نام مرکز", "یادداشت")
