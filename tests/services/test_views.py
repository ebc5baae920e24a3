from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.body import Body, Seat, SeatRole
from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office, OfficeState
from desktop.domain.office_team import OfficeMember
from desktop.domain.party import Organisation, Person
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import (
    Assignment,
    AssignmentRole,
    AssignmentState,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import Session, SessionState
from desktop.schema.record import link_to
from desktop.services.views import views_of

TODAY = date(2026, 11, 25)


@pytest.fixture
def in_views(browse):
    """Return the keys of the views that hold a record."""

    def in_views(record):
        kind = type(record)
        views = views_of(kind, TODAY)
        return {key for key, asked in views.items() if record.id in browse.ids(kind, conditions=asked)}

    return in_views


def test_every_view_of_every_kind_can_be_asked(browse):
    for kind in CATALOGUE:
        for asked in views_of(kind, TODAY).values():
            assert browse.count(kind, asked) == len(browse.ids(kind, conditions=asked))


@pytest.mark.parametrize(
    ("state", "days", "keys"),
    [
        (SessionState.PLANNED, 1, {"coming", "this_month"}),
        (SessionState.INVITED, 0, {"coming", "this_month"}),
        (SessionState.PLANNED, -1, {"held_without_final", "this_month"}),
        (SessionState.PLANNED, None, set()),
        (SessionState.HELD, 0, {"held_without_final", "this_month"}),
        (SessionState.HELD, None, {"held_without_final"}),
        (SessionState.DRAFT, -400, {"drafts"}),
        (SessionState.DRAFT, None, {"drafts"}),
        (SessionState.FINAL, -400, {"final"}),
        (SessionState.AMENDED, 0, {"final", "this_month"}),
        (SessionState.CANCELLED, 0, set()),
    ],
)
def test_a_session_is_where_it_belongs(put, in_views, state, days, keys):
    held_on = None if days is None else TODAY + timedelta(days=days)
    put(session := Session(heading="جلسه", state=state, held_on=held_on))
    assert in_views(session) == keys


@pytest.fixture
def resolution(put):
    def resolution(*states, role=AssignmentRole.RESPONSIBLE, days=None, **fields):
        session = Session(heading="جلسه")
        if days is not None:
            fields |= {"deadline_kind": DeadlineKind.DAY, "deadline_on": TODAY + timedelta(days=days)}
        made = Resolution(session=link_to(session), order=1, operative="مقرر شد.", **fields)
        agency = Organisation(name="دستگاه")
        parts = [
            Assignment(
                resolution=link_to(made), order=n, organisation=link_to(agency), state=state, role=role
            )
            for n, state in enumerate(states, start=1)
        ]
        put(session, agency, made, *parts)
        return made

    return resolution


DONE = AssignmentState.DONE


@pytest.mark.parametrize(
    ("states", "given", "keys"),
    [
        ([], {}, {"open", "without_agency", "without_deadline"}),
        ([None], {}, {"open", "without_deadline"}),
        ([DONE], {}, set()),
        ([DONE, AssignmentState.UNDER_WAY], {"days": -1}, {"open", "overdue"}),
        ([DONE, AssignmentState.CLOSED], {"days": -1}, set()),
        ([AssignmentState.STOPPED], {"days": 0}, {"open", "due_soon"}),
        ([None], {"days": 7}, {"open", "due_soon"}),
        ([None], {"days": 8}, {"open"}),
        ([DONE], {"days": -9, "role": AssignmentRole.COOPERATING}, {"open", "overdue", "without_agency"}),
        ([None], {"deadline_on": TODAY - timedelta(days=9)}, {"open", "without_deadline"}),
        ([None], {"kind": ResolutionKind.APPRECIATION}, set()),
        ([], {"kind": ResolutionKind.STANDING_RULE}, set()),
    ],
)
def test_a_resolution_is_where_it_belongs(resolution, in_views, states, given, keys):
    assert in_views(resolution(*states, **given)) == keys


def test_an_office_is_unfinished_until_one_can_find_and_reach_it(put, in_views, office, change):
    assert in_views(office) == {"setting_up", "unfinished"}
    change(office, manager="احمدی", phone="1", address="خیابان", state=OfficeState.ACTIVE)
    assert in_views(office) == {"active", "steering"}
    put(closed := Office(name="دفتر", state=OfficeState.CLOSED))
    assert in_views(closed) == {"inactive", "without_neighbourhood"}


def test_whoever_manages_an_office_may_be_told_among_its_staff(put, in_views, office, change):
    change(office, manager="", phone="1", address="خیابان")
    put(person := Person(family_name="کاظمی"))
    put(OfficeMember(office=link_to(office), person=link_to(person)))
    assert "unfinished" in in_views(office)
    put(OfficeMember(office=link_to(office), person=link_to(person), is_manager=True))
    assert "unfinished" not in in_views(office)


@pytest.mark.parametrize(("days", "due"), [(-9, True), (60, True), (61, False), (None, False)])
def test_the_handover_of_an_office_is_told_two_months_before_and_until_it_is_done(
    put, in_views, change, days, due
):
    day = None if days is None else TODAY + timedelta(days=days)
    put(pilot := Office(name="دفتر", state=OfficeState.ACTIVE, is_pilot=True, handover_due_on=day))
    assert ("handover_due" in in_views(pilot)) == due
    assert "pilot" in in_views(pilot)
    change(pilot, state=OfficeState.HANDED_OVER)
    assert {"handed_over", "handover_due"} & in_views(pilot) == {"handed_over"}


def test_a_neighbourhood_without_an_office_is_told(put, in_views, office, change):
    put(hood := Neighbourhood(name="کوی"))
    assert in_views(hood) == {"candidate", "without_office"}
    assert in_views(replace(hood, id=office.neighbourhoods[0])) == {"candidate"}
    change(office, state=OfficeState.CLOSED)
    assert in_views(replace(hood, id=office.neighbourhoods[0])) == {"candidate", "without_office"}


def test_a_chair_that_ended_leaves_a_body_without_one(put, in_views, change):
    body = Body(name="ستاد")
    seat = Seat(body=link_to(body), role=SeatRole.CHAIR, post="فرماندار")
    put(body, seat)
    assert in_views(body) == {"never_met"}
    change(seat, until=TODAY - timedelta(days=1))
    assert in_views(body) == {"without_chair", "without_seats", "never_met"}


def test_a_merged_organisation_is_in_no_view(put, in_views):
    put(kept := Organisation(name="برق"), gone := Organisation(name="ادارهٔ برق", merged_into=link_to(kept)))
    assert (in_views(kept), in_views(gone)) == ({"without_kind"}, set())
