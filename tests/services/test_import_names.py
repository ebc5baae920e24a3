"""Names of people in one piece, and what is kept as a name or telephone but can hardly be one."""

from __future__ import annotations

import pytest

from desktop.domain.body import Body
from desktop.domain.office import Office
from desktop.domain.party import Honorific, Person
from desktop.domain.place import Neighbourhood
from desktop.excel.reading.cells import Row
from desktop.progress import NoProgress
from desktop.schema.fields import fields_of
from desktop.schema.problem import Reason
from desktop.services.sheets.columns.readings import Reading
from desktop.services.sheets.export import ExportSheet
from desktop.services.sheets.kinds import Head
from desktop.services.sheets.plan import RowOutcome, Wishes
from desktop.services.sheets.source import Source

NO = NoProgress()
WHOLE = ("نام و نام خانوادگی", "سمت", "تلفن همراه")


@pytest.fixture
def pasted(importing):
    def pasted(kind, *rows, headings=(), wishes=None):
        block = "\n".join("\t".join(row) for row in rows)
        return importing.plan(Source(pasted=block, headings=headings), (kind,), NO, wishes).sheets[0]

    return pasted


def notes(sheet):
    return [[(each.field, each.reason) for each in row.notes] for row in sheet.rows]


def test_a_whole_name_is_parted(pasted):
    sheet = pasted(
        Person,
        WHOLE,
        ("آقای دکتر محمد رضا حسن پور", "معاون", "09123456789"),
        ("مریم احمدی", "معاون", ""),
        ("احمدی", "معاون", ""),
    )
    names = [(row.edited.given_name, row.edited.family_name) for row in sheet.rows]
    assert names == [("محمد رضا", "حسن پور"), ("مریم", "احمدی"), ("", "احمدی")]
    first = sheet.rows[0]
    assert (first.edited.honorific, first.edited.professional_title) == (Honorific.MR, "دکتر")
    assert first.mended == {"family_name": "آقای دکتر محمد رضا حسن پور"}
    assert {each.field.name for each in sheet.rows[1].differences} == {"given_name", "family_name"}


def test_a_person_is_recognised_by_the_whole_name(pasted, importing, put):
    put(Person(given_name="مریم", family_name="احمدی"))
    sheet = pasted(Person, WHOLE, ("مریم احمدی", "معاون", ""))
    assert sheet.rows[0].outcome is RowOutcome.UNCHANGED


def test_family_names_of_several_words_stay_whole(pasted):
    sheet = pasted(Person, ("نام خانوادگی", "تلفن"), ("حسن پور", "09123456789"))
    assert (sheet.rows[0].edited.given_name, sheet.rows[0].edited.family_name) == ("", "حسن پور")
    sheet = pasted(Person, ("نام", "نام و نام خانوادگی"), ("مریم", "مریم احمدی"))
    assert (sheet.rows[0].edited.given_name, sheet.rows[0].edited.family_name) == ("مریم", "مریم احمدی")


def test_what_the_clerk_types_for_a_part_stands(pasted):
    mending = {(0, 2, "given_name"): "علی رضا", (0, 2, "family_name"): "حسن پور"}
    sheet = pasted(Person, WHOLE, ("علی رضا حسن پور", "معاون", ""), wishes=Wishes(mending=mending))
    edited = sheet.rows[0].edited
    assert (edited.given_name, edited.family_name) == ("علی رضا", "حسن پور")


def test_figures_in_the_place_of_names_are_remarked_on(pasted):
    rows = (("09123456789", "احمدی"), ("مریم", "۱۲"))
    sheet = pasted(Person, *rows, headings=("نام", "نام خانوادگی"))
    assert sheet.heading_row == 0
    assert notes(sheet) == [[("given_name", Reason.NO_LETTERS)], [("family_name", Reason.NO_LETTERS)]]
    hoods = pasted(Neighbourhood, ("نام محله",), ("منطقه ۲",), ("۱۷ شهریور",))
    assert notes(hoods) == [[], []]


def test_what_is_no_telephone_is_remarked_on_and_kept(pasted, put):
    put(Person(given_name="رضا", family_name="کریمی", phone="۳۴۱"))
    sheet = pasted(
        Person,
        ("نام", "نام خانوادگی", "تلفن"),
        ("مریم", "احمدی", "تلفن ندارد"),
        ("علی", "احمدی", "34۲۲x1"),
        ("زهرا", "احمدی", "۰۲۱-۸۸۷۷۶۶۵۵ داخلی ۱۲"),
        ("رضا", "کریمی", "۳۴۱"),
    )
    assert notes(sheet)[:3] == [[("phone", Reason.NO_PHONE)], [("phone", Reason.NO_PHONE)], []]
    assert [row.outcome.is_refused for row in sheet.rows] == [False] * 4


def test_what_an_export_wrote_is_asked_of_nobody(store, vocabulary, importing, put, tmp_path):
    put(*(Office(name=f"دفتر {letter}", phone=f"2188776{letter}55") for letter in "123"))
    ExportSheet(store, vocabulary).write("offices", tmp_path / "out.xlsx", NO)
    sheet = importing.plan(Source(tmp_path / "out.xlsx"), (Office,), NO).sheets[0]
    assert sheet.verdicts == ()
    assert {row.outcome for row in sheet.rows} == {RowOutcome.UNCHANGED}


def test_zeros_that_were_given_back_are_given_back_in_the_next_file(importing, book):
    head = ("نام دفتر", "تلفن")
    wished = Wishes(readings={(0, "phone"): Reading.LOST_ZERO.value})
    importing.apply(importing.plan(Source(book(head, ("الف", 2188776655))), (Office,), NO, wished))
    sheet = importing.plan(Source(book(head, ("ب", 2188776656))), (Office,), NO).sheets[0]
    assert [each.reading for each in sheet.verdicts] == [Reading.LOST_ZERO]
    assert sheet.rows[0].edited.phone == "02188776656"


class _Tab:
    name = "دفترها"

    @staticmethod
    def merged():
        return ()


def test_many_headings_outweigh_the_name_of_a_sheet(vocabulary):
    words = tuple(vocabulary.field(Body, each).label for each in fields_of(Body) if not each.automatic)
    head = Head(_Tab(), [Row(1, words), Row(2, ("x",) * len(words))], vocabulary)
    assert head.guess((Office, Body), {Office: {}, Body: {}}) is Body
    few = Head(_Tab(), [Row(1, ("نام", "سطح")), Row(2, ("x", "y"))], vocabulary)
    assert few.guess((Body, Office), {Office: {}, Body: {}}) is Office
