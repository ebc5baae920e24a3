from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.party import Person
from desktop.domain.session import Attendance, Presence, Session, SessionState
from desktop.schema.record import link_to
from desktop.services.agenda.clashes import ClashKind, may_overlap

DAY = date(2026, 12, 1)
TIMES = st.none() | st.times()


def at(start, end=None, **fields):
    hours = [time.fromisoformat(each) if each else None for each in (start, end)]
    return Session(
        **{"held_on": DAY, "start": hours[0], "end": hours[1], "state": SessionState.PLANNED, **fields}
    )


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        (at("09:00", "10:00"), at("10:00", "11:00"), False),
        (at("09:00"), at("10:30"), True),
        (at("09:00"), at("11:00"), False),
        (at(""), at("20:00"), True),
        (at("23:30"), at("23:45"), True),
        (at("09:00", "09:00"), at("10:00"), True),
    ],
)
def test_an_unknown_end_is_two_hours_and_an_unknown_beginning_the_whole_day(one, other, overlap):
    assert may_overlap(one, other) is may_overlap(other, one) is overlap


@given(TIMES, TIMES, TIMES, TIMES)
def test_being_in_the_way_is_mutual(start, end, begins, ends):
    one, other = Session(start=start, end=end), Session(start=begins, end=ends)
    assert may_overlap(one, other) is may_overlap(other, one)


def test_a_room_is_the_same_in_any_spelling(agenda, put):
    put(there := at("09:00", venue="سالن جلسات\u200cاستانداري"))
    [clash] = agenda.clashes.of(at("10:00", venue="سالن  جلسات استانداری"))
    assert (clash.kind, clash.session.id, clash.is_certain) == (ClashKind.ROOM, there.id, True)
    assert agenda.clashes.of(at("12:00", venue="سالن جلسات استانداری")) == ()
    assert agenda.clashes.of(at("", venue="سالن جلسات استانداری"))[0].is_certain is False
    assert agenda.clashes.of(at("09:00")) == ()


def test_who_is_wanted_twice_is_named(agenda, put, body):
    other = Body(name="کارگروه")
    person = Person(given_name="مریم", family_name="احمدی")
    seats = [Seat(body=link_to(each), post="دبیر") for each in (body, other)]
    holders = [SeatHolder(seat=link_to(each), person=link_to(person)) for each in seats]
    put(other, person, *seats, *holders, there := at("09:00", body=link_to(other)))
    [clash] = agenda.clashes.of(at("09:00", body=link_to(body)))
    assert (clash.kind, clash.people) == (ClashKind.PEOPLE, ("مریم احمدی",))
    put(Attendance(session=link_to(there), order=1, person=link_to(person), presence=Presence.EXCUSED))
    assert agenda.clashes.of(at("09:00", body=link_to(body))) == ()
    assert len(agenda.clashes.of(at("09:00", co_chairs=(link_to(person),)))) == 0


def test_a_joint_session_is_in_the_way_of_each_of_its_bodies(agenda, put, body):
    other = Body(name="کارگروه")
    put(other, there := at("09:00", body=link_to(other), joint_bodies=(link_to(body),)))
    [clash] = agenda.clashes.of(at("09:30", body=link_to(body)))
    assert clash.kind is ClashKind.BODY
    assert agenda.clashes.of(there) == ()


def test_what_was_called_off_is_in_nobodys_way(agenda, put):
    put(at("09:00", venue="سالن", state=SessionState.CANCELLED))
    assert agenda.clashes.of(at("09:00", venue="سالن")) == ()
    assert agenda.clashes.of(Session(venue="سالن")) == ()


def test_a_whole_month_is_compared_at_once(agenda, put):
    put(one := at("09:00", venue="سالن"), other := at("09:30", venue="سالن"), at("09:00"))
    found = agenda.clashes.between(DAY, DAY)
    assert found.keys() == {one.id, other.id}
    assert [each.session.id for each in found[one.id]] == [other.id]
