from __future__ import annotations

import pytest

from desktop.domain.activity import Activity, ActivityCategory
from desktop.domain.body import Body, Composition, Seat
from desktop.domain.law import Duty, Law, LawArticle
from desktop.domain.livelihood import Course
from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood, Place, PlaceKind, Selection
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session, SessionState
from desktop.schema.record import link_to
from desktop.services.follow.cards import Wishes
from desktop.services.follow.unsupported import MOST, UnsupportedKind, UnsupportedList
from tests.services.conftest import TODAY

K = UnsupportedKind


@pytest.fixture
def found(store, vocabulary):
    """Return the kinds and words of what is in the list."""
    unsupported = UnsupportedList(store, vocabulary)

    def found(wishes=None):
        lines = unsupported.find(wishes or Wishes())
        assert wishes or unsupported.count() == len(lines)
        return [(line.kind, line.words) for line in lines]

    found.lines = lambda: unsupported.find(Wishes())
    return found


def test_an_empty_register_lacks_nothing(found):
    assert found() == []


def test_offices_and_neighbourhoods_are_approved_by_a_resolution(put, decide, found):
    resolution = link_to(decide().resolution)
    put(
        Office(name="مصوب", state=OfficeState.APPROVED, state_since=TODAY),
        Office(name="پیشنهادی"),
        Office(name="با مصوبه", state=OfficeState.ACTIVE, state_resolution=resolution),
        Neighbourhood(name="کوی نو", selection=Selection.APPROVED),
        Neighbourhood(name="نامزد"),
        Neighbourhood(name="کوی مصوب", selection=Selection.APPROVED, approved_by=resolution),
    )
    assert found() == [(K.OFFICE, "مصوب"), (K.NEIGHBOURHOOD, "کوی نو")]
    assert found.lines()[0].day == TODAY


def item(session, subject, **fields):
    return AgendaItem(
        session=link_to(session), order=1, subject=subject, **{"outcome": Outcome.ADOPTED} | fields
    )


def test_an_item_that_was_adopted_leads_to_a_resolution(put, council, found):
    session = Session(body=link_to(council), held_on=TODAY, number=3)
    cancelled = Session(body=link_to(council), held_on=TODAY, state=SessionState.CANCELLED)
    old = Session(body=link_to(council), held_on=TODAY, number=2)
    led = item(session, "با مصوبه")
    put(
        session,
        cancelled,
        old,
        led,
        item(session, "بی‌مصوبه"),
        item(session, "ردشده", outcome=Outcome.REJECTED),
        item(session, "صورت‌جلسهٔ پیش", kind=ItemKind.MINUTES),
        item(session, "مختومه", kind=ItemKind.CLOSING),
        item(cancelled, "لغوشده"),
        item(old, "ناپیوسته"),
        Resolution(session=link_to(session), order=1, operative="مقرر شد.", item=link_to(led)),
        Resolution(session=link_to(old), order=1, operative="مقرر شد."),
    )
    assert found() == [(K.ITEM, "بی‌مصوبه")]
    [line] = found.lines()
    assert (line.session_id, line.day, line.about) == (session.id, TODAY, "سومین جلسهٔ شورای راهبری")


def test_a_duty_follows_from_an_article(put, agency, found):
    law = Law(name="قانون")
    article = LawArticle(law=link_to(law), order=1, article="4")
    of = link_to(agency("برق"))
    put(
        law,
        article,
        Duty(organisation=of, order=1, words="بی‌ماده", due_on=TODAY),
        Duty(organisation=of, order=2, words="با ماده", article=link_to(article)),
        Duty(organisation=of, order=3, words="انجام‌شده", done_on=TODAY),
    )
    assert found() == [(K.DUTY, "بی‌ماده")]
    assert (found.lines()[0].about, found.lines()[0].day) == ("برق", TODAY)


def test_seats_are_asked_for_a_resolution_only_where_a_body_works_so(put, decide, council, found):
    other = Body(name="ستاد")
    put(
        other,
        Seat(body=link_to(other), post="رئیس"),
        Seat(body=link_to(council), post="دبیر", approved_by=link_to(decide().resolution)),
        Seat(body=link_to(council), post="عضو"),
        Seat(body=link_to(council), post="پیشنهادی", composition=Composition.PROPOSED),
        Seat(body=link_to(council), post="پیشین", until=TODAY),
    )
    assert found() == [(K.SEAT, "عضو")]


def test_the_list_is_narrowed_by_body_agency_place_and_words(put, council, agency, found):
    province = Place(name="فارس نو", kind=PlaceKind.PROVINCE)
    city = Place(name="شهر نو", kind=PlaceKind.CITY, parent=link_to(province))
    session = Session(body=link_to(council), held_on=TODAY)
    put(
        province,
        city,
        session,
        item(session, "آب و برق"),
        Duty(organisation=link_to(agency("برق")), order=1, words="گزارش"),
        Office(
            name="دفتر شهر", state=OfficeState.ACTIVE, place=link_to(city), lead=link_to(agency("شهرداری"))
        ),
    )
    assert found(Wishes(body=council.id)) == [(K.ITEM, "آب و برق")]
    assert found(Wishes(agency=agency("برق").id)) == [(K.DUTY, "گزارش")]
    assert found(Wishes(agency=agency("شهرداری").id)) == [(K.OFFICE, "دفتر شهر")]
    assert found(Wishes(place=province.id)) == [(K.OFFICE, "دفتر شهر")]
    assert found(Wishes(words="گزارش")) == [(K.DUTY, "گزارش")]


def test_activities_and_courses_carry_out_a_resolution(put, decide, found):
    resolution, office = link_to(decide().resolution), Office(name="دفتر")
    of = {"office": link_to(office)}
    put(
        office,
        Activity(name="جشن همسایگی", category=ActivityCategory.VITALITY, held_on=TODAY, **of),
        Activity(
            name="با مصوبه",
            category=ActivityCategory.VITALITY,
            held_on=TODAY,
            resolution=resolution,
            **of,
        ),
        Activity(name="ارجاع", category=ActivityCategory.REFERRAL, held_on=TODAY, **of),
        Course(name="خیاطی", since=TODAY, **of),
        Course(name="برق", since=TODAY, resolution=resolution, **of),
    )
    assert found() == [(K.ACTIVITY, "جشن همسایگی"), (K.COURSE, "خیاطی")]
    assert {(line.about, line.day) for line in found.lines()} == {("دفتر", TODAY)}


def test_of_very_many_the_newest_are_told_and_all_are_counted(store, put, vocabulary):
    office = Office(name="دفتر")
    of = {"office": link_to(office), "since": TODAY}
    put(office, *(Course(name=f"دورهٔ {number}", **of) for number in range(MOST + 3)))
    unsupported = UnsupportedList(store, vocabulary)
    told = unsupported.find(Wishes())
    assert (len(told), told[-1].words) == (MOST, f"دورهٔ {MOST + 2}")
    assert unsupported.counts(Wishes())[K.COURSE] == unsupported.count() == MOST + 3
