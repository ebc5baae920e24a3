from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.paperwork import Attachment
from desktop.domain.resolution import Resolution
from desktop.domain.session import Attendance, Presence, Session
from desktop.errors import RecordMissingError
from desktop.pdf.papers.cover import FileCover, Label, LabelForm, LabelSheet
from desktop.schema.record import link_to
from desktop.services.prints.session_cover import labels, session_cover
from tests.services.prints.table_papers import ROUTES, composed, missing_words, pages_of, sources_of


@pytest.fixture
def sources(store, vocabulary):
    return sources_of(store, vocabulary)


@pytest.fixture
def session(put, body):
    session = Session(body=link_to(body), number=50, held_on=date(2026, 11, 21))
    put(
        session,
        Attendance(session=link_to(session), order=1, name="حاضر"),
        Attendance(session=link_to(session), order=2, name="غایب", presence=Presence.ABSENT),
        Resolution(session=link_to(session), order=1, operative="متن"),
        Attachment(record_kind="Session", record_id=session.id, name="گزارش.pdf", digest="0" * 64),
    )
    return session


def test_the_cover_says_what_the_file_is_and_what_lies_in_it(sources, session):
    cover = session_cover(sources, session.id)
    assert (cover.title, cover.number, cover.date) == (
        "پنجاهمین جلسهٔ ستاد بازآفرینی شهری",
        "۵۰",
        "۳۰ آبان ۱۴۰۵",
    )
    assert [(fact.label, fact.value) for fact in cover.facts] == [
        ("شمار پیوست‌ها", "۱"),
        ("شمار حاضران", "۱"),
        ("شمار مصوبات", "۱"),
    ]
    assert not missing_words(cover)


def test_a_body_that_the_title_names_is_not_named_twice(sources, session):
    page = " ".join(pages_of(session_cover(sources, session.id))[0].split())
    assert page.count("ستاد بازآفرینی شهری") == 1
    other = FileCover("بازدید از محله", body="ستاد بازآفرینی شهری")
    assert "ستاد بازآفرینی شهری" in " ".join(pages_of(other)[0].split())


def test_pages_are_those_of_the_paper_that_was_kept(sources, put, closing, body):
    session = Session(body=link_to(body), number=1, held_on=date(2026, 11, 1))
    put(session, Resolution(session=link_to(session), order=1, operative="متن"))
    closing.finalise(session.id)
    facts = {fact.label: fact.value for fact in session_cover(sources, session.id).facts}
    assert facts["شمار صفحه‌های صورت‌جلسه"] == "۱"


def test_each_session_that_is_there_has_a_label(sources, session):
    sheet = labels(sources, [session.id, "gone", session.id], LabelForm.SPINE)
    label = Label(
        "",
        "ستاد بازآفرینی شهری",
        "پنجاهمین جلسهٔ ستاد بازآفرینی شهری",
        "۵۰",
        "۱۴۰۵/۰۸/۳۰",
        "صورت‌جلسه و ۱ پیوست",
    )
    assert sheet == LabelSheet((label, label), LabelForm.SPINE)


def test_a_session_that_is_gone_has_no_cover(sources):
    with pytest.raises(RecordMissingError):
        session_cover(sources, "nowhere")


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("form", LabelForm)
def test_labels_of_many_sessions_stand_on_as_many_pages_as_they_need(form, route):
    sheet = LabelSheet(tuple(Label("", "ستاد", "", f"{number}") for number in range(10, 41)), form)
    shown = " ".join(pages_of(sheet, route))
    assert all(str(number) in shown for number in range(10, 41))


@pytest.mark.parametrize("form", LabelForm)
def test_a_label_of_five_thousand_letters_stays_in_its_box(form):
    long = Label("دفتر " * 1000, "پ" * 5000, "ستاد " * 1000, "", "۱۴۰۵/۰۸/۳۰", "ب " * 2500)
    few = LabelSheet((long,) * 3, form)
    assert composed(few).pages == 1
    assert composed(LabelSheet(())).pages == 1


def test_a_cover_of_a_long_title_is_one_page():
    assert composed(FileCover("عنوان جلسه " * 500, number="۵۰")).pages == 1
