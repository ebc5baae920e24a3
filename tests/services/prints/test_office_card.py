from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.office import Office, OfficeState
from desktop.domain.office_document import DocumentKind, OfficeDocument
from desktop.domain.office_step import OfficeStep, OfficeStepKind
from desktop.domain.office_team import OfficeMember, OfficeService
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood, TargetKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.errors import RecordMissingError
from desktop.pdf.papers.office_card import Part
from desktop.schema.fields import fields_of
from desktop.schema.record import Link, link_to, new_id
from desktop.services.prints.office_card import office_card
from tests.services.prints.table_papers import ROUTES, composed, missing_words, pages_of, sources_of, word


@pytest.fixture
def card(store, vocabulary, office):
    return lambda: office_card(sources_of(store, vocabulary), office.id)


@pytest.fixture
def decide(put, body, office):
    def decide(text, day, **fields):
        session = Session(body=link_to(body), heading=f"جلسهٔ {text}", held_on=day)
        put(
            session,
            Resolution(
                session=link_to(session), order=1, operative=text, offices=(link_to(office),), **fields
            ),
        )

    return decide


def test_every_field_that_says_something_stands_under_its_label(card, change, office, browse, vocabulary):
    change(office, phone="071-32345678", address="خیابان مطهری", manager="مریم رضایی", note="یادداشت")
    facts = {fact.label: fact.value for fact in card().facts}
    shown = browse.page(Office, [office.id])[0].cells
    told_elsewhere = {"name", "neighbourhoods", "note"}
    assert facts == {
        vocabulary.field(Office, field).label: shown[field.name]
        for field in fields_of(Office)
        if field.name not in told_elsewhere and shown[field.name]
    }
    assert (card().name, card().note) == ("دفتر آبشار", "یادداشت")
    assert not missing_words(card())


def test_its_life_stands_with_the_days_of_its_states(card, change, office):
    change(office, state=OfficeState.ACTIVE, state_since=date(2026, 5, 23), state_document="12/3")
    assert ("فعال", "۱۴۰۵/۰۳/۰۲", "۱۲/۳", "کنونی") in card().life.rows
    assert card().life.rows[-1] == ("واگذارشده به شهرداری", "", "", "در پیش")


def test_each_stage_stands_with_the_paper_of_its_step_and_one_taken_back_does_not(card, put, change, office):
    approved = OfficeStep(
        office=link_to(office), kind=OfficeStepKind.APPROVED, taken_on=date(2026, 5, 23), document="7"
    )
    wrong = replace(approved, id=new_id(), document="8", undone_on=date(2026, 5, 24), undone_reason="اشتباه")
    put(approved, wrong)
    change(office, state=OfficeState.SET_UP)
    assert card().life.rows[1] == ("مصوب", "۱۴۰۵/۰۳/۰۲", "۷", "طی‌شده")


def test_who_works_there_and_what_is_offered_now_stand_on_it_and_its_documents(card, put, office):
    manager, left = (Person(given_name="مریم", family_name=name) for name in ("احمدی", "باقری"))
    agency = Organisation(name="بهزیستی")
    here = {"office": link_to(office)}
    put(
        *(manager, left, agency),
        OfficeMember(**here, person=link_to(left), until=date(2020, 1, 1)),
        OfficeMember(
            **here, person=link_to(manager), is_manager=True, is_local=True, since=date(2024, 3, 20)
        ),
        OfficeService(**here, agency=link_to(agency), words="مشاوره", days="شنبه‌ها"),
        OfficeDocument(**here, kind=DocumentKind.EXIT_PLAN, number="5"),
    )
    made = card()
    assert made.staff == Part((("مریم احمدی", "", "", "بله", "از ۱۴۰۳/۰۱/۰۱"),))
    assert made.services == Part((("مشاوره", "بهزیستی", "شنبه‌ها"),))
    assert [row[:2] for row in made.documents.rows] == [("سناریوی خروج", "۵")]
    assert not missing_words(made)


def test_its_neighbourhoods_stand_with_their_people(card, change, all_of):
    [neighbourhood] = all_of(Neighbourhood)
    change(neighbourhood, population=12400, target_kind=TargetKind.HISTORIC)
    assert card().neighbourhoods.rows == (("کوی آبشار", "محدودهٔ تاریخی", "۱۲٬۴۰۰", ""),)


def test_the_latest_resolutions_about_it_stand_there_and_the_others_are_counted(card, decide):
    for month in range(1, 9):
        decide(f"مصوبهٔ {month}", date(2026, month, 1))
    rows = card().resolutions.rows
    assert [text for _, _, text in rows] == [f"مصوبهٔ {month}" for month in (8, 7, 6, 5, 4)]
    assert rows[0][:2] == ("جلسهٔ مصوبهٔ 8", "۱۴۰۵/۰۵/۱۰")
    assert card().resolutions.others == 3
    assert "و ۳ مورد دیگر" in " ".join(pages_of(card())[0].split())


def test_a_confidential_resolution_is_left_out_and_told(card, decide):
    decide("راز", date(2026, 1, 1), is_confidential=True)
    assert (card().resolutions, card().left_out) == (Part(), 1)


def test_the_resolution_behind_its_state_stands_there(card, put, body, change, office):
    session = Session(body=link_to(body), number=3)
    resolution = Resolution(session=link_to(session), order=1, operative="دفتر تأسیس شود")
    put(session, resolution)
    change(office, state_resolution=Link(resolution.id))
    assert [text for *_, text in card().resolutions.rows] == ["دفتر تأسیس شود"]


@pytest.mark.parametrize("route", ROUTES)
def test_an_office_of_which_much_is_known_has_one_page(card, change, office, decide, route):
    change(office, phone="071-32345678", address="خیابان مطهری، " * 10, note="یادداشت دفتر است. " * 20)
    for month in range(1, 9):
        decide("مقرر گردید گزارش نیازسنجی محله به دبیرخانه ارسال شود. " * 3, date(2026, month, 1))
    assert composed(card(), route).pages == 1


def test_a_note_of_five_thousand_letters_goes_on_and_loses_nothing(card):
    paper = replace(card(), note=" ".join(word(number) for number in range(900)))
    assert composed(paper).pages > 1
    assert not missing_words(paper)


def test_an_office_in_the_bin_has_no_card(card, store, office):
    with store.work() as work:
        work.delete(work.records(Office).open(office.id))
        work.commit()
    with pytest.raises(RecordMissingError):
        card()
