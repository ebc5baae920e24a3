from __future__ import annotations

import pickle
from dataclasses import replace

import pytest

from desktop.pdf.compose import compose
from desktop.pdf.document.route import Route
from desktop.pdf.papers.attendance_sheet import AttendanceSheet, Attendee
from desktop.pdf.papers.cover import FileCover, Label, LabelForm, LabelSheet
from desktop.pdf.papers.list_paper import ListColumn, ListPaper
from desktop.pdf.papers.look import Letterhead, Look, Setting
from desktop.pdf.papers.minutes import Fact
from desktop.pdf.papers.office_card import OfficeCard, Part
from desktop.pdf.papers.outstanding import AgencyLines, Outstanding, OutstandingLine
from desktop.pdf.papers.performance import DimensionLines, FigureLine, Performance, PointLine
from desktop.pdf.papers.session_list import SessionLine, SessionList
from tests.pdf.archive_check import faults
from tests.pdf.drawn import FONTS, PDFTOTEXT, PRESENTATION_FORMS, by_pdfium, by_pdftotext, words
from tests.pdf.structure_check import structure_faults

FACTS = (Fact("مکان برگزاری", "سالن شهید بهشتی"), Fact("ساعت شروع", "۰۹:۳۰"), Fact("نشانی", "خیابان " * 30))
TEXT = (
    "مقرر گردید شهرداری (با همکاری اداره) مبلغ ۱۲٬۰۰۰٬۰۰۰ ریال را تا ۱۴۰۵/۰۸/۳۰ بپردازد؛ نامهٔ 130765-20/5/97."
)
LINES = tuple(OutstandingLine(f"{n}", ("شمارهٔ ۵۰",), TEXT, "۱۴۰۵/۰۸/۳۰", n) for n in range(12))
PAPERS = (
    AttendanceSheet(
        "دهمین جلسهٔ ستاد",
        facts=FACTS,
        members=(Attendee("زهرا کریمی", "شهردار", "شهرداری"),) * 20,
        with_phones=True,
    ),
    SessionList(
        "ستاد",
        date="۱۴۰۵/۰۸/۳۰",
        facts=FACTS,
        sessions=(SessionLine("۵", "", "عادی", "", "نهایی"),) * 40,
    ),
    Outstanding(facts=FACTS, agencies=(AgencyLines("شهرداری", LINES), AgencyLines("", LINES[:2]))),
    OfficeCard(
        "دفتر آبشار",
        facts=FACTS,
        life=Part((("فعال", "۱۴۰۵/۰۱/۰۱", "۱۲/۳", "کنونی"),)),
        staff=Part((("مریم احمدی", "مدیر", "حقوق", "بله", "از ۱۴۰۳/۰۱/۰۱"),)),
        services=Part((("مشاوره", "بهزیستی", "شنبه‌ها"),)),
        documents=Part((("سناریوی خروج", "۵", "در حال تهیه", ""),)),
        neighbourhoods=Part((("کوی آبشار", "محدودهٔ تاریخی", "۱۲٬۴۰۰", "۳٬۱۰۰"),), others=2),
        resolutions=Part((("جلسهٔ پنجم", "۱۴۰۵/۰۱/۰۱", TEXT),)),
        note=TEXT,
    ),
    Performance(
        "دفتر آبشار",
        facts=FACTS,
        figures=(DimensionLines("اجتماعی", (FigureLine("آموزش‌دیدگان", "نفر", "۹۰۰", "۸۸۰", "۹۸٪"),) * 40),),
        told=(("ارزیابی", TEXT),),
        narrative=TEXT,
        points=(PointLine(TEXT, "شهرداری", "باز"),),
        is_approved=False,
    ),
    ListPaper(
        "دفترها",
        facts=FACTS,
        columns=(ListColumn("نام دفتر"), ListColumn("جمعیت", centred=True, total="۸٬۰۰۰"), ListColumn("شرح")),
        rows=(("دفتر آبشار", "۲۰۰", TEXT),) * 40,
    ),
    FileCover("دهمین جلسه", body="ستاد", number="۱۰", date="۳۰ آبان ۱۴۰۵", facts=FACTS),
    LabelSheet((Label("فرمانداری", "ستاد", "", "۱۰", "۱۴۰۵/۰۸/۳۰", "صورت‌جلسه"),) * 12),
    LabelSheet((Label("فرمانداری", "ستاد", "بازدید از محله"),) * 4, LabelForm.SPINE),
)  # fmt: skip
EMPTY = (
    AttendanceSheet("", blanks=0),
    SessionList(""),
    Outstanding(),
    OfficeCard(""),
    Performance(),
    ListPaper(""),
    ListPaper("", rows=((), ())),
    FileCover(""),
    LabelSheet(()),
)
HEAVY = Look(Letterhead(("سازمان " * 20,) * 3), Setting(size=1.5, side=35, top=30, bottom=30))
BAD = "\x00\x07<b>\u202eآب\u202c\ud800&amp;\n\n" + "ب" * 300 + "\u200f"

each_paper = pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: type(paper).__name__)
each_route = pytest.mark.parametrize("route", [Route.HARFBUZZ, Route.PLAIN])


def name_of(paper):
    return type(paper).__name__


def typed(value):
    """Give the texts of a paper that are to be read on it: what counts or is an id is none."""
    match value:
        case str():
            return [value]
        case tuple():
            return [text for each in value for text in typed(each)]
        case _:
            names = [
                name for name in getattr(value, "__dataclass_fields__", ()) if name not in ("id", "look")
            ]
            return [text for name in names for text in typed(getattr(value, name))]


def spoilt(value):
    """Put what nobody should type into every text."""
    match value:
        case str():
            return f"{value}{BAD}"
        case tuple():
            return tuple(map(spoilt, value))
        case _:
            names = [
                name for name in getattr(value, "__dataclass_fields__", ()) if name not in ("id", "look")
            ]
            return (
                replace(value, **{name: spoilt(getattr(value, name)) for name in names}) if names else value
            )


@each_paper
def test_every_typed_word_comes_out(paper):
    data = compose(paper, FONTS, Route.HARFBUZZ).data
    for read in (by_pdfium, *((by_pdftotext,) if PDFTOTEXT else ())):
        shown = read(data)
        assert not PRESENTATION_FORMS.search(shown)
        assert {word for text in typed(paper) for word in words(text)} <= set(words(shown))


@each_paper
@each_route
def test_no_clause_of_what_is_kept_or_read_aloud_is_broken(paper, route):
    data = compose(paper, FONTS, route).data
    assert (faults(data), structure_faults(data)) == ({}, {})


@each_route
@pytest.mark.parametrize("paper", EMPTY, ids=name_of)
def test_a_paper_without_anything_is_one_page(paper, route):
    assert compose(paper, FONTS, route).pages == 1


@each_paper
@each_route
def test_large_letters_and_margins_lose_no_row(paper, route):
    usual, heavy = (compose(replace(paper, look=look), FONTS, route) for look in (Look(), HEAVY))
    assert heavy.pages >= usual.pages
    for mark in ("نهایی", "کریمی", "بپردازد", "بازدید"):
        counts = [by_pdfium(each.data).count(mark) for each in (usual, heavy)]
        assert counts[0] == counts[1]


@each_paper
@each_route
def test_what_nobody_should_type_is_set_as_text(paper, route):
    assert compose(spoilt(paper), FONTS, route).pages >= 1


@each_paper
def test_a_paper_travels_to_another_process_and_is_the_same_there(paper):
    there = pickle.loads(pickle.dumps(paper))
    assert compose(there, FONTS).data == compose(paper, FONTS).data


@each_paper
def test_the_digits_of_what_is_counted_are_those_of_the_office(paper):
    text = by_pdfium(compose(replace(paper, look=Look(latin_digits=True)), FONTS).data)
    if not isinstance(paper, (FileCover, LabelSheet)):
        assert "صفحهٔ 1 از" in " ".join("".join(c for c in text if c not in "\u200f\u200e").split())


@pytest.mark.parametrize(
    "paper",
    [
        AttendanceSheet(
            "عنوان " * 900, members=tuple(Attendee(f"کریمی{number}") for number in range(100, 160))
        ),
        SessionList(
            "ستاد " * 900, sessions=tuple(SessionLine(f"{n}", "", "", "", "") for n in range(100, 160))
        ),
        Outstanding(
            agencies=(
                AgencyLines(
                    "دستگاه " * 900, tuple(OutstandingLine(f"{n}", (), f"{n}") for n in range(100, 160))
                ),
            )
        ),
    ],
    ids=name_of,
)
def test_a_title_of_five_thousand_letters_leaves_room_on_every_page(paper):
    composed = compose(paper, FONTS)
    shown = by_pdfium(composed.data)
    assert all(f"{number}" in shown for number in range(100, 160))
    assert composed.pages < 15
