"""What an amendment means for earlier resolutions: only what it changes itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.body import Body
from desktop.domain.party import Organisation
from desktop.domain.resolution import Assignment, AssignmentState, Resolution, ResolutionKind
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session
from desktop.schema.record import link_to

DAY = date(2026, 11, 22)
CLOSED, PROPOSED, UNDER_WAY = (
    AssignmentState.CLOSED,
    AssignmentState.PROPOSED_CLOSED,
    AssignmentState.UNDER_WAY,
)


@pytest.fixture
def earlier(put, body):
    """Return what stores a resolution of an earlier session with an assignment for each state."""

    def earlier(*states, **fields):
        session = Session(body=link_to(body), heading="جلسهٔ پیشین")
        resolution = Resolution(session=link_to(session), order=1, operative="انجام شود", **fields)
        put(session, resolution)
        tasks = []
        for order, state in enumerate(states, 1):
            put(agency := Organisation(name=f"دستگاه {order}"))
            tasks.append(
                Assignment(
                    resolution=link_to(resolution), order=order, organisation=link_to(agency), state=state
                )
            )
        put(*tasks)
        return resolution, tasks

    return earlier


@pytest.fixture
def hold(put, closing, body):
    def hold(resolution, outcome, kind=ItemKind.CLOSING):
        session = Session(body=link_to(body), held_on=DAY, heading="جلسه")
        item = AgendaItem(
            session=link_to(session),
            order=1,
            subject="مختومه شدن",
            kind=kind,
            outcome=outcome,
            from_resolution=link_to(resolution),
        )
        put(session, item)
        closing.finalise(session.id)
        return session, item

    return hold


@pytest.fixture
def state(browse):
    return lambda task: browse.open(Assignment, task.id).record.state


def mend_venue(closing, edit_of, session):
    return closing.amend(session.id, "محل نادرست بود", [edit_of(session, venue="تالار")])


def test_an_amendment_of_something_else_does_not_agree_to_what_was_proposed_since(
    earlier, hold, state, change, closing, edit_of
):
    resolution, (first, second) = earlier(PROPOSED, UNDER_WAY)
    session, _ = hold(resolution, Outcome.ADOPTED)
    assert (state(first), state(second)) == (CLOSED, UNDER_WAY)
    change(second, state=PROPOSED)
    assert mend_venue(closing, edit_of, session).settled == ()
    assert state(second) is PROPOSED


def test_an_amendment_of_something_else_does_not_send_back_again(
    earlier, hold, state, change, closing, edit_of
):
    resolution, (task,) = earlier(PROPOSED)
    session, _ = hold(resolution, Outcome.REJECTED)
    change(task, state=PROPOSED)
    mend_venue(closing, edit_of, session)
    assert state(task) is PROPOSED


def test_an_amendment_of_something_else_does_not_do_what_was_taken_up_again(
    earlier, hold, state, change, closing, edit_of
):
    resolution, (task,) = earlier(None, kind=ResolutionKind.NEXT_SESSION)
    session, _ = hold(resolution, Outcome.NOTED, ItemKind.FOLLOW_UP)
    change(task, state=UNDER_WAY)
    mend_venue(closing, edit_of, session)
    assert state(task) is UNDER_WAY


def test_an_amended_outcome_counts(earlier, hold, state, closing, edit_of):
    resolution, (task,) = earlier(PROPOSED)
    session, item = hold(resolution, Outcome.POSTPONED)
    settled = closing.amend(session.id, "مصوب شد", [edit_of(item, outcome=Outcome.ADOPTED)]).settled
    assert [each.id for each in settled] == [task.id]
    assert state(task) is CLOSED


def test_what_a_session_closed_stays_closed_and_that_is_said(earlier, hold, state, closing, edit_of):
    resolution, (task,) = earlier(PROPOSED)
    session, item = hold(resolution, Outcome.ADOPTED)
    amended = closing.amend(session.id, "رد شده بود", [edit_of(item, outcome=Outcome.REJECTED)])
    assert state(task) is CLOSED
    assert [each.id for each in amended.stays_closed] == [task.id]
    assert mend_venue(closing, edit_of, session).settled == ()


def test_an_amendment_that_leaves_the_outcome_says_nothing_of_what_was_closed(
    earlier, hold, closing, edit_of
):
    resolution, _ = earlier(PROPOSED)
    session, _ = hold(resolution, Outcome.ADOPTED)
    assert mend_venue(closing, edit_of, session).stays_closed == ()


@pytest.mark.parametrize(
    ("outcomes", "after"),
    [
        ((Outcome.ADOPTED, Outcome.REJECTED), UNDER_WAY),
        ((Outcome.REJECTED, Outcome.ADOPTED), CLOSED),
        ((Outcome.POSTPONED, Outcome.ADOPTED), CLOSED),
    ],
)
def test_of_two_items_about_one_resolution_the_later_one_stands(
    earlier, put, closing, body, state, outcomes, after
):
    resolution, (task,) = earlier(PROPOSED)
    session = Session(body=link_to(body), held_on=DAY, heading="جلسه")
    items = [
        AgendaItem(
            session=link_to(session),
            order=order,
            subject=f"بند {order}",
            kind=ItemKind.CLOSING,
            outcome=outcome,
            from_resolution=link_to(resolution),
        )
        for order, outcome in enumerate(outcomes, 1)
    ]
    put(session, *items)
    closing.finalise(session.id)
    assert state(task) is after


def test_a_body_does_not_close_what_another_resolved(earlier, put, closing, state):
    resolution, (task,) = earlier(PROPOSED)
    put(other := Body(name="شورای دیگر"))
    session = Session(body=link_to(other), held_on=DAY, heading="جلسه")
    fields = {"kind": ItemKind.CLOSING, "outcome": Outcome.ADOPTED, "from_resolution": link_to(resolution)}
    put(session, AgendaItem(session=link_to(session), order=1, subject="مختومه", **fields))
    assert closing.finalise(session.id).settled == ()
    assert state(task) is PROPOSED


def test_a_joint_session_closes_what_one_of_its_bodies_resolved(earlier, put, closing, body, state):
    resolution, (task,) = earlier(PROPOSED)
    put(other := Body(name="شورای دیگر"))
    session = Session(body=link_to(other), joint_bodies=(link_to(body),), held_on=DAY, heading="جلسهٔ مشترک")
    fields = {"kind": ItemKind.CLOSING, "outcome": Outcome.ADOPTED, "from_resolution": link_to(resolution)}
    put(session, AgendaItem(session=link_to(session), order=1, subject="مختومه", **fields))
    closing.finalise(session.id)
    assert state(task) is CLOSED


def test_old_minutes_taken_in_bring_nothing_about_that_was_resolved_after_them(
    put, closing, state, change, earlier
):
    resolution, (task,) = earlier(None, kind=ResolutionKind.CREATE_BODY)
    change(Session(id=str(resolution.session)), held_on=DAY)
    put(made := Body(name="کمیتهٔ راهبری", created_by=link_to(resolution)))
    session = Session(body=link_to(made), held_on=DAY - timedelta(days=1), heading="جلسه")
    put(session)
    assert closing.finalise(session.id).settled == ()
    assert state(task) is None


def test_an_amended_session_of_a_made_body_does_nothing_again(put, closing, state, change, earlier, edit_of):
    resolution, (task,) = earlier(None, kind=ResolutionKind.CREATE_BODY)
    put(made := Body(name="کمیتهٔ راهبری", created_by=link_to(resolution)))
    put(session := Session(body=link_to(made), held_on=DAY, heading="جلسه"))
    closing.finalise(session.id)
    assert state(task) is AssignmentState.DONE
    change(task, state=UNDER_WAY)
    mend_venue(closing, edit_of, session)
    assert state(task) is UNDER_WAY
