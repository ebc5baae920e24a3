from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.body import Body, Numbering, Seat, SeatHolder
from desktop.domain.party import Organisation, Person
from desktop.domain.presets import COUNCIL, NATIONAL, PRESETS
from desktop.domain.session import Session, SessionKind
from desktop.errors import ChangedElsewhereError, IncompleteRecordError
from desktop.schema.record import link_to
from desktop.services.bodies import Bodies

TODAY = date(2026, 11, 22)


@pytest.fixture
def bodies(store):
    return Bodies(store, lambda: TODAY)


@pytest.fixture
def person(put):
    person = Person(given_name="مریم", family_name="احمدی")
    put(person)
    return person


@pytest.fixture
def seat(put, body):
    seat = Seat(body=link_to(body), post="فرماندار", protocol=1)
    put(seat)
    return seat


@pytest.mark.parametrize("preset", PRESETS, ids=lambda each: each.name)
def test_every_preset_gives_its_seats_in_order(bodies, body, preset):
    bodies.add_seats(body.id, preset)
    shown = bodies.sitting(body.id)
    assert [each.seat.post for each in shown.sitting.seats] == [each.post for each in preset.seats]
    assert all(shown.seat_name(each.seat) for each in shown.sitting.seats)


def test_organisations_of_a_preset_are_linked_where_they_are_known_and_made_once_else(
    bodies, body, put, all_of
):
    known = Organisation(name="وزارت كشور")
    put(known)
    bodies.add_seats(body.id, NATIONAL)
    bodies.add_seats(body.id, NATIONAL)
    names = [each.name for each in all_of(Organisation)]
    assert len(names) == len(set(names)) == 5
    assert known.id in {each.seat.organisation for each in bodies.sitting(body.id).sitting.seats}


def test_names_of_holders_are_given(bodies, seat, body, person):
    bodies.appoint(SeatHolder(seat=link_to(seat), person=link_to(person), since=TODAY))
    shown = bodies.sitting(body.id)
    (held,) = shown.sitting.seats
    assert shown.names[held.holders[0].person] == "مریم احمدی"


def test_a_seat_and_its_holder_are_saved_together_or_not_at_all(bodies, body, person, all_of):
    seat = Seat(body=link_to(body), post="شهردار")
    nobody = SeatHolder(seat=link_to(seat))
    with pytest.raises(IncompleteRecordError):
        bodies.add_seat(seat, nobody)
    assert all_of(Seat) == ()
    bodies.add_seat(seat, replace(nobody, person=link_to(person)))
    assert len(all_of(SeatHolder)) == 1


def test_who_held_the_seat_held_it_until_the_day_before(bodies, seat, body, person, put, all_of):
    old = SeatHolder(seat=link_to(seat), person=link_to(person), since=date(2020, 1, 1))
    other = Person(family_name="کریمی")
    put(old, other)
    appointed = bodies.appoint(SeatHolder(seat=link_to(seat), person=link_to(other), since=TODAY))
    (held,) = bodies.sitting(body.id).sitting.seats
    assert [each.person for each in held.holders] == [other.id]
    assert held.others == (replace(old, until=date(2026, 11, 21)),)
    bodies.take_back(appointed)
    assert bodies.sitting(body.id).sitting.seats[0].holders == (old,)
    assert all_of(SeatHolder) == (old,)


def test_of_two_places_nobody_loses_theirs(bodies, body, person, put):
    seat = Seat(body=link_to(body), post="نمایندهٔ تشکل", count=2)
    put(seat, SeatHolder(seat=link_to(seat), person=link_to(person)))
    assert bodies.appoint(SeatHolder(seat=link_to(seat), person=link_to(person))).back is None
    assert len(bodies.sitting(body.id).sitting.seats[0].holders) == 2


def test_an_appointment_that_was_changed_since_is_not_taken_back(bodies, seat, person, put, change):
    old = SeatHolder(seat=link_to(seat), person=link_to(person))
    put(old)
    appointed = bodies.appoint(SeatHolder(seat=link_to(seat), person=link_to(person), since=TODAY))
    change(old, until=date(2026, 11, 1))
    with pytest.raises(ChangedElsewhereError):
        bodies.take_back(appointed)


def test_seats_are_put_into_another_order(bodies, body):
    made = bodies.add_seats(body.id, COUNCIL)
    wanted = tuple(each.id for each in reversed(made))
    bodies.reorder(wanted)
    assert tuple(each.seat.id for each in bodies.sitting(body.id).sitting.seats) == wanted


def test_sessions_are_listed_newest_first_with_joint_ones_and_the_next_number(bodies, body, put):
    other = Body(name="کارگروه")
    first = Session(body=link_to(body), number=4, held_on=date(2026, 1, 1))
    joint = Session(
        body=link_to(other),
        joint_bodies=(link_to(body),),
        number=9,
        held_on=date(2026, 5, 1),
        kind=SessionKind.JOINT,
    )
    put(other, first, joint, Session(body=link_to(other), number=30))
    assert bodies.sessions(body.id) == (joint, first)
    assert bodies.next_number(body.id) == 10
    assert bodies.next_number(other.id) == 31


def test_the_next_number_begins_anew_with_the_year(bodies, put):
    body = Body(name="ستاد", numbering=Numbering.YEARLY)
    put(body, Session(body=link_to(body), number=7, held_on=date(2025, 1, 1)))
    assert bodies.next_number(body.id) == 1


def test_a_preset_names_a_seat_by_what_two_organisations_are_called(bodies, body, put):
    put(Organisation(name="وزارت کشور"), Organisation(name="وزارت کشور"))
    made = bodies.add_seats(body.id, NATIONAL)
    assert [each.organisation for each in made if each.post == "وزارت کشور"] == [None]


def test_who_was_put_into_the_bin_since_gets_no_seat_back(bodies, seat, person, put, browse, editing, all_of):
    old = SeatHolder(seat=link_to(seat), person=link_to(person), since=date(2020, 1, 1))
    put(old)
    appointed = bodies.appoint(SeatHolder(seat=link_to(seat), person=link_to(person), since=TODAY))
    editing.delete(browse.open(SeatHolder, old.id))
    bodies.take_back(appointed)
    assert all_of(SeatHolder) == ()


def test_a_holder_whose_days_were_corrected_since_is_not_taken_back(bodies, seat, person, change, all_of):
    appointed = bodies.appoint(SeatHolder(seat=link_to(seat), person=link_to(person)))
    change(appointed.holder, since=date(2020, 1, 1))
    with pytest.raises(ChangedElsewhereError):
        bodies.take_back(appointed)
    assert len(all_of(SeatHolder)) == 1
