from __future__ import annotations

import pytest

from desktop.domain.office import Office
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.resolution import Assignment, FollowUp, Resolution
from desktop.domain.session import Session
from desktop.errors import UnknownSheetError
from desktop.persian.text import squashed_key
from desktop.progress import NoProgress
from desktop.schema.fields import fields_of
from desktop.schema.problem import Reason
from desktop.services.sheets.columns.asked_column import AskedColumn
from desktop.services.sheets.columns.columns import PASSED_OVER, asked_columns, offered_field
from desktop.services.sheets.plan_words import PlanWords
from desktop.services.sheets.report_rows import ReportRows
from desktop.services.sheets.source import Source

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


def test_what_a_report_of_errors_wrote_is_no_remark(plan, book, store, vocabulary, tmp_path):
    path = tmp_path / "report.xlsx"
    reports = ReportRows(vocabulary, PlanWords(store, vocabulary))
    reports.write(plan(book(("نام دفتر", "مدیر"), (None, "مریم"))).whole, path)
    assert plan(path).unknown_headings == ()


def test_one_known_column_of_many_makes_no_register(plan, importing, book):
    path = book(("مدیر", "یادداشت", "چیزی"), ("مریم", "x", "y"))
    with pytest.raises(UnknownSheetError):
        plan(path)
    with pytest.raises(UnknownSheetError):
        importing.plan(Source(path), (Office, Organisation), NoProgress())


def test_the_register_is_guessed_though_the_name_is_called_otherwise(importing, book):
    source = Source(book(HEAD, ROW))
    assert importing.plan(source, (Organisation, Office), NoProgress()).sheets[0].kind is Office
    importing.choose_column(Office, "نام مرکز", "name")
    assert importing.plan(source, (Organisation, Office), NoProgress()).sheets[0].kind is Office


@pytest.mark.parametrize("spoilt", ["", "[]", "{", '{"Office": 3}', '{"Office": {"نام مرکز": "gone"}}'])
def test_a_spoilt_note_is_as_none(plan, store, book, spoilt):
    with store.work() as work:
        work.settings.keep("columns", spoilt)
        work.commit()
    assert plan(book(HEAD, ROW)).unknown_headings == ("نام مرکز", "یادداشت")


# the words of clerks


@pytest.mark.parametrize(
    ("kind", "heading", "field"),
    [
        (Office, "ش تماس", "phone"),
        (Office, "تلفن همراه", "phone"),
        (Office, "نام و نام خانوادگي مدير", "manager"),
        (Office, "شروع قرارداد", "active_since"),
        (Office, "محدودهٔ هدف", "neighbourhoods"),
        (Person, "شماره موبايل", "phone"),
        (Person, "فامیلی", "family_name"),
        (Appointment, "پست سازمانی", "post"),
        (Session, "تاریخ برگزاری", "held_on"),
        (Session, "محل جلسه", "venue"),
        (Resolution, "متن مصوبه", "operative"),
        (Resolution, "مهلت اجرا", "deadline_on"),
        (Assignment, "دستگاه مسئول", "organisation"),
        (FollowUp, "اقدامات انجام شده", "words"),
    ],
)
def test_headings_that_clerks_write_are_known(kind, heading, field, vocabulary):
    assert vocabulary.fields_by_key(kind, fields_of(kind))[squashed_key(heading)].name == field


# near spellings


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("تلفون", "phone"),
        ("وضعییت", "state"),
        ("تاریخ شروع فعالیت دفتر", "active_since"),
        ("تاریخ راه اندازی دفتر", "active_since"),
        ("شماره تماس دفتر مرکزی", "phone"),
        ("تلفن مدیر", None),
        ("نام پدر", None),
        ("تاریخ تولد", None),
        ("چیزی دیگر", None),
        ("ردیف", None),
        ("", None),
        ("ا" * 100_000, None),
    ],
)
def test_a_field_is_offered_for_a_heading_that_nearly_names_it(vocabulary, heading, field):
    assert offered_field(Office, heading, vocabulary, ()) == field


def test_a_field_that_a_column_has_already_is_not_offered(vocabulary):
    assert offered_field(Office, "تلفون", vocabulary, {"phone"}) is None


def test_what_the_program_writes_itself_is_never_offered(vocabulary):
    assert offered_field(Organisation, "یکی شده باا", vocabulary, ()) is None


def test_near_spellings_are_offered_with_the_columns_that_are_asked_about(vocabulary):
    heading = _Head({0: "نام دفتر", 1: "تلفون", 2: "یادداشت"}, {0: "name"})
    assert asked_columns(heading, {}, Office, vocabulary) == (
        AskedColumn("تلفون", None, offered="phone"),
        AskedColumn("یادداشت", None),
    )
    assert asked_columns(heading, {"تلفون": PASSED_OVER}, Office, vocabulary)[0].offered is None


def test_a_field_that_two_headings_nearly_name_is_offered_for_neither(vocabulary):
    heading = _Head({0: "نام دفتر", 1: "تلفون", 2: "تلفنن"}, {0: "name"})
    assert [each.offered for each in asked_columns(heading, {}, Office, vocabulary)] == [None, None]


class _Head:
    def __init__(self, words, columns):
        self.words, self.columns = words, columns

    @property
    def unknown(self):
        return {place: text for place, text in self.words.items() if place not in self.columns}
