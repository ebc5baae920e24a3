"""What finalising means for earlier resolutions: closed, sent back, taken up, brought about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.resolution import (
    Assignment,
    AssignmentState,
    DeadlineKind,
    Resolution,
    ResolutionKind,
)
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session
from desktop.errors import AssignmentClosedError
from desktop.schema.diff import Edit
from desktop.schema.record import link_to
from desktop.services.edit import EditRecords

DAY = date(2026, 11, 22)


@pytest.fixture
def earlier(put, body):
    """Return what stores a resolution of an earlier session with one assignment."""

    def earlier(state=None, **fields):
        session, agency = Session(body=link_to(body), heading="جلسهٔ پیشین"), Organisation(name="شهرداری")
        resolution = Resolution(session=link_to(session), order=1, operative="انجام شود", **fields)
        task = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(agency), state=state)
        put(session, agency, resolution, task)
        return resolution, task

    return earlier


@pytest.fixture
def hold(put, closing, body):
    """Return what holds a session with one item about a resolution, and closes its minutes."""

    def hold(resolution=None, kind=ItemKind.FOLLOW_UP, outcome=None, of=None):
        session = Session(body=link_to(of or body), held_on=DAY, heading="جلسه")
        item = AgendaItem(
            session=link_to(session),
            order=1,
            subject="پیگیری",
            kind=kind,
            outcome=outcome,
            from_resolution=resolution and link_to(resolution),
        )
        put(session, item)
        return closing.finalise(session.id)

    return hold


@pytest.fixture
def now(store):
    def now(task):
        with store.view() as view:
            return view.records(Assignment).get(task.id)

    return now


@pytest.mark.parametrize(
    ("outcome", "state"),
    [
        (Outcome.ADOPTED, AssignmentState.CLOSED),
        (Outcome.ADOPTED_WITH_CHANGES, AssignmentState.CLOSED),
        (Outcome.REJECTED, AssignmentState.UNDER_WAY),
        (Outcome.POSTPONED, AssignmentState.PROPOSED_CLOSED),
        (Outcome.NOTED, AssignmentState.PROPOSED_CLOSED),
        (None, AssignmentState.PROPOSED_CLOSED),
    ],
)
def test_a_session_agrees_on_closing_or_sends_it_back(earlier, hold, now, outcome, state):
    resolution, task = earlier(AssignmentState.PROPOSED_CLOSED)
    closed = hold(resolution, ItemKind.CLOSING, outcome)
    assert now(task).state is state
    assert now(task).closed_in == (closed.session.id if state is AssignmentState.CLOSED else None)
    assert bool(closed.settled) == (state is not AssignmentState.PROPOSED_CLOSED)


def test_what_was_not_proposed_is_not_closed(earlier, hold, now):
    resolution, task = earlier(AssignmentState.UNDER_WAY)
    hold(resolution, ItemKind.CLOSING, Outcome.ADOPTED)
    assert now(task).state is AssignmentState.UNDER_WAY


def test_what_a_session_closed_is_locked(earlier, hold, browse, store):
    resolution, task = earlier(AssignmentState.PROPOSED_CLOSED)
    hold(resolution, ItemKind.CLOSING, Outcome.ADOPTED)
    edit = EditRecords(store)
    opened = browse.open(Assignment, task.id)
    with pytest.raises(AssignmentClosedError):
        edit.save(Edit(opened, replace(opened.record, state=AssignmentState.UNDER_WAY)))


@pytest.mark.parametrize(
    "fields", [{"kind": ResolutionKind.NEXT_SESSION}, {"deadline_kind": DeadlineKind.NEXT_SESSION}]
)
@pytest.mark.parametrize(
    ("outcome", "state"),
    [(Outcome.NOTED, AssignmentState.DONE), (None, None), (Outcome.POSTPONED, None)],
)
def test_what_was_due_in_the_next_session_is_done_once_it_was_spoken_of(
    earlier, hold, now, fields, outcome, state
):
    resolution, task = earlier(**fields)
    hold(resolution, outcome=outcome)
    assert now(task).state is state
    assert now(task).done_on == (DAY if state else None)


def test_speaking_of_an_action_does_not_do_it(earlier, hold, now):
    resolution, task = earlier(AssignmentState.UNDER_WAY)
    hold(resolution, outcome=Outcome.NOTED)
    assert now(task).state is AssignmentState.UNDER_WAY


def test_the_first_session_of_a_body_does_what_asked_for_it(earlier, hold, now, put):
    resolution, task = earlier(kind=ResolutionKind.CREATE_BODY)
    put(made := Body(name="کمیتهٔ راهبری", created_by=link_to(resolution)))
    assert [each.state for each in hold(of=made).settled] == [AssignmentState.DONE]
    assert now(task).done_on == DAY
    assert hold(of=made).settled == ()


def test_what_lies_in_the_bin_is_left_there(earlier, hold, browse, store):
    resolution, task = earlier(AssignmentState.PROPOSED_CLOSED)
    edit = EditRecords(store)
    edit.delete(browse.open(Assignment, task.id))
    assert hold(resolution, ItemKind.CLOSING, Outcome.ADOPTED).settled == ()
