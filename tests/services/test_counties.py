from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import event

from desktop.domain.body import Body, BodyKind, Level, Seat, SeatHolder
from desktop.domain.party import Organisation, OrganisationKind, Person
from desktop.domain.place import Place, PlaceKind
from desktop.domain.presets import COUNCIL, COUNTY, IN_COUNTIES
from desktop.domain.session import Session, SessionKind, SessionState
from desktop.schema.record import link_to
from desktop.services.counties import Counties
from desktop.services.county_bodies import CountyBodies

TODAY = date(2026, 11, 22)


@pytest.fixture
def counties(store):
    return Counties(store, lambda: TODAY)


@pytest.fixture
def making(store):
    return CountyBodies(store)


@pytest.fixture
def fars(all_of):
    return next(each for each in all_of(Place) if each.name == "فارس")


@pytest.fixture
def county(all_of):
    """Return what gives a county by its name."""
    return lambda name: next(
        each for each in all_of(Place) if each.name == name and each.kind is PlaceKind.COUNTY
    )


@pytest.fixture
def standing(counties):
    def standing(of, preset=COUNCIL):
        return next(each for each in counties.register(preset) if each.county == of)

    return standing


def test_every_county_of_a_province_is_listed_by_name_with_or_without_a_council(counties, fars, county):
    register = counties.register(COUNCIL, fars.id)
    assert {each.county.parent for each in register} == {fars.id}
    assert county("مرودشت") in {each.county for each in register}
    assert all(each.body is None and not each.is_complete for each in register)
    assert len(counties.register(COUNCIL)) > 400


@pytest.mark.parametrize(
    ("name", "is_council"),
    [
        ("شورای راهبری شبکه مدیریت محله محور شهرستان مرودشت", True),
        ("شوراي راهبري محله‌محور", True),
        ("شورای اجتماعی شهرستان مرودشت", False),
    ],
)
def test_a_council_is_known_by_its_name_in_any_spelling(standing, county, put, name, is_council):
    place = county("مرودشت")
    put(Body(name=name, kind=BodyKind.COUNCIL, place=link_to(place)))
    assert (standing(place).body is not None) is is_council


def test_a_body_in_a_city_of_the_county_is_the_countys(standing, county, put):
    city = Place(name="زرقان", kind=PlaceKind.CITY, parent=link_to(county("مرودشت")))
    put(city, Body(name=COUNCIL.name, place=link_to(city)), Body(name=COUNCIL.name, place=link_to(city)))
    found = standing(county("مرودشت"))
    assert found.body.name == COUNCIL.name
    assert found.others == 1


def test_a_body_of_another_level_or_kind_is_not_meant(standing, county, put):
    place = link_to(county("مرودشت"))
    put(
        Body(name=COUNCIL.name, level=Level.PROVINCIAL, place=place),
        Body(name=COUNCIL.name, kind=BodyKind.COMMITTEE, place=place),
    )
    assert standing(county("مرودشت")).body is None


def test_two_representatives_are_two_places(standing, making, county):
    place = county("مرودشت")
    making.make(COUNCIL, [place.id])
    assert (standing(place).places, standing(place).filled) == (6, 0)


@pytest.mark.parametrize("ended", [False, True])
def test_a_composition_is_complete_when_every_place_is_held_today(
    standing, making, county, put, all_of, ended
):
    place = county("مرودشت")
    making.make(COUNCIL, [place.id])
    people = [Person(family_name=f"احمدی {number}") for number in range(6)]
    places = [seat for seat in all_of(Seat) for _ in range(seat.count or 1)]
    until = TODAY - timedelta(1) if ended else None
    put(*people)
    put(
        *(
            SeatHolder(seat=link_to(seat), person=link_to(person), until=until)
            for seat, person in zip(places, people, strict=True)
        )
    )
    found = standing(place)
    assert (found.filled, found.is_complete) == ((0, False) if ended else (6, True))


def test_the_last_and_the_next_session_are_told_joint_ones_too(standing, making, county, put):
    place = county("مرودشت")
    (body,) = making.make(COUNCIL, [place.id]).bodies
    other = Body(name="ستاد")
    put(
        other,
        Session(body=link_to(body), held_on=TODAY - timedelta(90), state=SessionState.FINAL),
        Session(
            body=link_to(other),
            joint_bodies=(link_to(body),),
            kind=SessionKind.JOINT,
            held_on=TODAY - timedelta(40),
            state=SessionState.HELD,
        ),
        Session(body=link_to(body), held_on=TODAY - timedelta(3), state=SessionState.CANCELLED),
        Session(body=link_to(body), held_on=TODAY - timedelta(2), kind=SessionKind.VISIT),
        Session(body=link_to(body), held_on=TODAY + timedelta(9), state=SessionState.PLANNED),
        Session(body=link_to(body), held_on=TODAY + timedelta(5), state=SessionState.INVITED),
    )
    found = standing(place)
    assert found.last == TODAY - timedelta(40)
    assert found.planned == TODAY + timedelta(5)


def test_all_counties_take_no_more_questions_than_a_few(counties, making, fars, store, all_of):
    making.make(COUNCIL, [each.id for each in all_of(Place) if each.kind is PlaceKind.COUNTY])
    asked = []
    with store.view() as view:
        event.listen(view.connection.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    counties.register(COUNCIL, fars.id)
    few = len(asked)
    assert all(each.body for each in counties.register(COUNCIL))
    assert len(asked) - few <= few < 30


def test_a_county_is_silent_after_so_many_months(counties, standing, making, county, put):
    place = county("مرودشت")
    (body,) = making.make(COUNCIL, [place.id]).bodies
    assert not standing(place).has_met_since(counties.silent_since(3))
    put(Session(body=link_to(body), held_on=TODAY - timedelta(80), state=SessionState.FINAL))
    assert standing(place).has_met_since(counties.silent_since(3))
    assert not standing(place).has_met_since(counties.silent_since(2))


def test_a_council_is_called_by_its_county_and_says_its_source(making, county):
    (body,) = making.make(COUNCIL, [county("مرودشت").id]).bodies
    assert body.name == f"{COUNCIL.name} شهرستان مرودشت"
    assert (body.level, body.place, body.legal_basis) == (
        Level.COUNTY,
        county("مرودشت").id,
        COUNCIL.source,
    )


def test_a_headquarters_says_county_once(making, county):
    (body,) = making.make(COUNTY, [county("مرودشت").id]).bodies
    assert body.name == "ستاد بازآفرینی شهری پایدار شهرستان مرودشت"


@pytest.mark.parametrize("preset", IN_COUNTIES, ids=lambda each: each.name)
def test_what_was_made_after_a_preset_is_found_by_it(making, standing, county, preset):
    (body,) = making.make(preset, [county("مرودشت").id]).bodies
    assert standing(county("مرودشت"), preset).body == body


def test_the_seats_belong_to_the_countys_own_organisations_and_the_national_ones_stay(
    making, county, put, all_of
):
    place = county("مرودشت")
    known = Organisation(name="فرمانداري شهرستان مرودشت")
    townhall = Organisation(
        name="شهرداری منطقهٔ مرودشت", kind=OrganisationKind.MUNICIPALITY, place=link_to(place)
    )
    put(known, townhall)
    made = making.make(COUNCIL, [place.id])
    assert sorted(each.name for each in made.organisations) == ["سازمان تبلیغات اسلامی", "ناحیهٔ بسیج مرودشت"]
    seats = {each.post: each.organisation for each in all_of(Seat)}
    assert (seats["فرماندار"], seats["شهردار"]) == (known.id, townhall.id)
    assert seats["نمایندهٔ تشکل‌های مردمی"] is None


def test_an_organisation_of_that_name_in_another_county_is_not_taken(making, county, put, all_of):
    put(Organisation(name="شهرداری مرودشت", place=link_to(county("شیراز"))))
    made = making.make(COUNTY, [county("مرودشت").id])
    assert {each.name for each in made.organisations} == {"فرمانداری مرودشت", "شهرداری شهرستان مرودشت"}


def test_several_counties_share_what_is_national(making, county, all_of):
    made = making.make(COUNCIL, [county("مرودشت").id, county("کازرون").id])
    assert len(made.bodies) == 2
    assert sorted(each.name for each in all_of(Organisation)) == sorted(
        [
            "سازمان تبلیغات اسلامی",
            *(
                f"{each} {name}"
                for each in ("فرمانداری", "شهرداری", "ناحیهٔ بسیج")
                for name in ("مرودشت", "کازرون")
            ),
        ]
    )


def test_a_county_that_has_one_is_left_out(making, county, all_of):
    place = county("مرودشت").id
    making.make(COUNCIL, [place])
    again = making.make(COUNCIL, [place, county("کازرون").id])
    assert (len(again.bodies), again.left_out) == (1, 1)
    assert making.make(COUNCIL, [place]).bodies == ()
    assert len(all_of(Body)) == 2


def test_all_of_it_is_taken_back_but_what_something_else_names(making, county, put, all_of):
    made = making.make(COUNCIL, [county("مرودشت").id, county("کازرون").id])
    townhall = next(each for each in made.organisations if each.name == "شهرداری مرودشت")
    put(Organisation(name="سازمان عمران", parent=link_to(townhall)))
    assert making.take_back(made) == 0
    assert all_of(Body) == all_of(Seat) == ()
    assert {each.name for each in all_of(Organisation)} == {"شهرداری مرودشت", "سازمان عمران"}


def test_a_body_that_met_or_was_changed_since_stays_with_its_seats_and_organisations(
    making, county, put, change, all_of
):
    made = making.make(COUNTY, [county(name).id for name in ("مرودشت", "کازرون", "فسا")])
    put(Session(body=link_to(made.bodies[0]), held_on=TODAY))
    change(made.bodies[1], decree="۱۲/۳")
    assert making.take_back(made) == 2
    assert [each.id for each in all_of(Body)] == [each.id for each in made.bodies[:2]]
    assert len(all_of(Seat)) == len(all_of(Organisation)) == 4
