from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.party import Appointment, Organisation, Person
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    AssignmentState,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.services.merge import Merge
from desktop.services.ties import Ties

TODAY = date(2026, 11, 22)


@pytest.fixture
def ties(store):
    return Ties(store, lambda: TODAY)


@pytest.fixture
def organisation(put):
    organisation = Organisation(name="بهزیستی")
    put(organisation)
    return organisation


@pytest.fixture
def person(put):
    person = Person(given_name="مریم", family_name="احمدی")
    put(person)
    return person


def test_the_seats_of_an_organisation_say_their_body_and_their_holders(ties, body, organisation, person, put):
    held = Seat(body=link_to(body), organisation=link_to(organisation), protocol=1)
    vacant = Seat(body=link_to(body), organisation=link_to(organisation), post="معاون", protocol=2)
    ended = Seat(body=link_to(body), organisation=link_to(organisation), until=date(2020, 1, 1))
    put(held, vacant, ended, SeatHolder(seat=link_to(held), person=link_to(person)))
    found = ties.seats_of(organisation.id)
    assert [(each.seat, each.holders, each.is_vacant) for each in found] == [
        (held, ("مریم احمدی",), False),
        (vacant, (), True),
    ]
    assert found[0].body == body.name


def test_the_seats_of_a_person_begin_with_those_of_today(ties, body, person, put):
    past = Seat(body=link_to(body), post="شهردار")
    now = Seat(body=link_to(body), post="نمایندهٔ تشکل", count=2)
    before = SeatHolder(seat=link_to(past), person=link_to(person), until=date(2020, 1, 1))
    today = SeatHolder(seat=link_to(now), person=link_to(person))
    put(past, now, before, today)
    assert [each.holding for each in ties.seats_held(person.id)] == [today, before]


def test_a_body_in_the_bin_takes_its_seats_along(ties, body, organisation, person, put, editing, browse):
    seat = Seat(body=link_to(body), organisation=link_to(organisation))
    put(seat, SeatHolder(seat=link_to(seat), person=link_to(person)))
    editing.delete(browse.open(Body, body.id))
    assert ties.seats_of(organisation.id) == ties.seats_held(person.id) == ()


def test_resolutions_come_overdue_first_then_open_then_done(ties, body, organisation, put):
    session = Session(body=link_to(body))
    put(session)
    made = {}
    for name, state, deadline in (
        ("done", AssignmentState.DONE, date(2026, 1, 1)),
        ("open", None, None),
        ("overdue", AssignmentState.UNDER_WAY, date(2026, 2, 1)),
    ):
        resolution = Resolution(
            session=link_to(session),
            order=len(made) + 1,
            operative=name,
            deadline_on=deadline,
            deadline_kind=DeadlineKind.DAY if deadline else DeadlineKind.NONE,
        )
        made[name] = Assignment(
            resolution=link_to(resolution), order=1, organisation=link_to(organisation), state=state
        )
        put(resolution, made[name])
    found = ties.resolutions(organisation.id)
    assert [each.resolution.operative for each in found] == ["overdue", "open", "done"]
    assert [(each.is_open, each.is_overdue) for each in found] == [
        (True, True),
        (True, False),
        (False, False),
    ]
    assert found[0].session == session


def test_offices_say_in_which_way_they_name_it(ties, organisation, put):
    put(
        Office(name="ب", establishing=link_to(organisation), lead=link_to(organisation)),
        Office(name="الف", supervising=link_to(organisation)),
        Office(name="پ"),
    )
    assert [(each.office.name, each.fields) for each in ties.offices(organisation.id)] == [
        ("الف", ("supervising",)),
        ("ب", ("establishing", "lead")),
    ]


def test_what_was_said_of_a_merged_agency_in_final_minutes_is_said_of_what_it_became(
    ties, store, final, organisation
):
    Merge(store, CATALOGUE).merge(Organisation, organisation.id, final["Assignment"].organisation)
    assert [each.assignment for each in ties.resolutions(organisation.id)] == [final["Assignment"]]


def test_posts_of_today_come_first(ties, person, organisation, put):
    past = Appointment(person=link_to(person), post="شهردار", until=date(2020, 1, 1))
    now = Appointment(
        person=link_to(person), post="مدیرکل", organisation=link_to(organisation), since=date(2021, 1, 1)
    )
    put(past, now)
    assert ties.appointments(person.id) == ((now, "بهزیستی"), (past, ""))


def test_a_party_without_anything_has_no_ties(ties, person, organisation):
    assert ties.seats_held(person.id) == ties.appointments(person.id) == ()
    assert ties.seats_of(organisation.id) == ties.resolutions(organisation.id) == ()
    assert ties.offices(organisation.id) == ()


@pytest.mark.parametrize(
    ("fields", "role"),
    [
        ({"deadline_kind": DeadlineKind.NONE}, AssignmentRole.RESPONSIBLE),
        ({"kind": ResolutionKind.STANDING_RULE}, AssignmentRole.RESPONSIBLE),
        ({}, AssignmentRole.COOPERATING),
    ],
)
def test_what_nobody_follows_by_a_day_is_never_overdue(ties, body, organisation, put, fields, role):
    session = Session(body=link_to(body))
    given = {"deadline_kind": DeadlineKind.DAY, "deadline_on": date(2026, 1, 1)} | fields
    resolution = Resolution(session=link_to(session), order=1, operative="مقرر شد.", **given)
    put(session, resolution)
    put(Assignment(resolution=link_to(resolution), order=1, organisation=link_to(organisation), role=role))
    assert [each.is_overdue for each in ties.resolutions(organisation.id)] == [False]
