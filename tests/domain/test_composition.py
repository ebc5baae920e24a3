from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.body import Body, Composition, Seat, SeatHolder, SeatRole
from desktop.domain.composition import sitting
from desktop.domain.party import Person
from desktop.domain.presets import COUNCIL, PRESETS
from desktop.schema.check import problems
from desktop.schema.record import Link, link_to

TODAY = date(2026, 11, 22)
BODY = Body(name="شورا")
DAYS = st.one_of(st.none(), st.dates(TODAY - timedelta(30), TODAY + timedelta(30)))


def seat(**fields):
    return Seat(body=link_to(BODY), **{"post": "شهردار", **fields})


def holder(of, **fields):
    return SeatHolder(seat=link_to(of), person=link_to(Person(family_name="احمدی")), **fields)


def test_seats_stand_in_the_order_of_protocol_and_ended_ones_last():
    ended = seat(protocol=1, until=TODAY - timedelta(1))
    second, third, chair, member = (
        seat(protocol=2),
        seat(protocol=3),
        seat(role=SeatRole.CHAIR),
        seat(),
    )
    shown = sitting([member, chair, third, ended, second], [], TODAY).seats
    assert [each.seat for each in shown] == [second, third, chair, member, ended]


def test_who_holds_a_seat_today_is_told_from_who_held_it_and_who_will():
    of = seat()
    now = holder(of, since=TODAY)
    before, later = holder(of, until=TODAY - timedelta(1)), holder(of, since=TODAY + timedelta(1))
    (held,) = sitting([of], [later, before, now], TODAY).seats
    assert (held.holders, held.others, held.vacancies) == ((now,), (later, before), 0)


def test_two_places_with_one_holder_have_one_vacancy():
    of = seat(count=2, role=SeatRole.ASSOCIATION_REPRESENTATIVE)
    found = sitting([of], [holder(of)], TODAY)
    assert (found.seats[0].vacancies, found.filled, found.places) == (1, 1, 2)


def test_what_is_only_proposed_or_has_ended_makes_no_gap():
    seats = [seat(composition=Composition.PROPOSED), seat(until=TODAY - timedelta(1))]
    found = sitting(seats, [], TODAY)
    assert (found.places, found.filled) == (0, 0)


@given(st.lists(st.tuples(st.integers(1, 3), st.lists(st.tuples(DAYS, DAYS), max_size=4)), max_size=5))
def test_places_are_held_or_vacant_and_no_holder_is_lost(described):
    seats, holders = [], []
    for count, held in described:
        seats.append(seat(count=count))
        holders += [holder(seats[-1], since=since, until=until) for since, until in held]
    found = sitting(seats, holders, TODAY)
    assert found.places == sum(count for count, _ in described)
    assert found.places - found.filled == sum(each.vacancies for each in found.approved)
    shown = [each for one in found.seats for each in (*one.holders, *one.others)]
    assert sorted(each.id for each in shown) == sorted(each.id for each in holders)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda each: each.name)
def test_a_preset_names_its_source_and_makes_seats_that_can_be_saved(preset):
    assert preset.source
    assert preset.body().legal_basis == preset.source
    assert not problems(preset.body())
    for each in preset.seats:
        organisation = Link(Person(family_name=each.organisation).id) if each.organisation else None
        assert not problems(seat(post=each.post, organisation=organisation))


def test_the_council_has_the_seats_that_the_directive_names():
    roles = [(each.role, each.count or 1) for each in COUNCIL.seats]
    assert roles[:2] == [(SeatRole.CHAIR, 1), (SeatRole.SECRETARY, 1)]
    assert roles[-1] == (SeatRole.ASSOCIATION_REPRESENTATIVE, 2)
    assert sum(count for _, count in roles) == 6
