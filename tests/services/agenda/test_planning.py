from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.body import Body, Seat, SeatHolder, SeatRole
from desktop.domain.party import Person
from desktop.domain.session import AgendaItem, Outcome, Session, SessionKind, SessionState
from desktop.errors import (
    ChangedElsewhereError,
    IncompleteRecordError,
    MinutesLockedError,
    ReasonMissingError,
    RecordMissingError,
)
from desktop.schema.record import link_to
from desktop.services.agenda.steps import Task
from tests.services.agenda.conftest import item


def test_a_planned_session_has_no_number_yet(agenda, body, all_of):
    agenda.planning.plan(Session(body=link_to(body), number=7, held_on=date(2026, 12, 1), venue="  سالن "))
    [stored] = all_of(Session)
    assert (stored.state, stored.number, stored.venue) == (SessionState.PLANNED, None, "سالن")


def test_a_session_without_body_or_day_is_not_planned_nor_are_those_beside_it(agenda, body, all_of):
    with pytest.raises(IncompleteRecordError):
        agenda.planning.plan(
            Session(body=link_to(body), held_on=date(2026, 12, 1)), Session(start=time(10), end=time(9))
        )
    assert all_of(Session) == ()


def test_a_year_is_planned_around_days_of_rest(agenda, body, change, planned):
    change(body, meets_every_days=30)
    taken = planned(day=date(2026, 12, 25))
    days = agenda.planning.days(body.id, date(2026, 11, 22), date(2027, 4, 1))
    assert [each.day for each in days] == [
        date(2026, 11, 22), date(2026, 12, 22), date(2027, 1, 21), date(2027, 2, 20), date(2027, 3, 25)
    ]  # fmt: skip
    assert days[-1].moved_from == date(2027, 3, 22)
    assert days[-1].holiday == "عید نوروز"
    assert days[1].taken_by == taken
    assert [each.is_certain for each in days] == [True, True, True, True, False]


def test_a_body_that_meets_at_no_interval_has_no_days(agenda, body):
    assert agenda.planning.days(body.id, date(2026, 11, 22), date(2027, 4, 1)) == ()


@pytest.mark.parametrize("deed", ["move", "cancel", "hold"])
def test_each_deed_can_be_taken_back(agenda, planned, browse, deed):
    session = planned()
    given = {"move": (date(2026, 12, 5),), "cancel": ("رئیس در سفر است",), "hold": ()}[deed]
    changed = getattr(agenda.planning, deed)(session.id, *given)
    stored = browse.open(Session, session.id).record
    assert stored == changed.after != session
    agenda.planning.take_back(changed)
    assert browse.open(Session, session.id).record == session


def test_the_reason_of_a_cancelled_session_is_kept(agenda, planned):
    session = planned()
    changed = agenda.planning.cancel(session.id, " رئیس در سفر است ")
    assert changed.after.closing == "جلسه لغو شد: رئیس در سفر است"
    with pytest.raises(ReasonMissingError):
        agenda.planning.cancel(session.id, " ")


def test_a_session_gets_its_number_when_it_was_held(agenda, planned, held, closing):
    held(number=7)
    assert agenda.planning.hold(planned().id).after.number == 8
    visit = planned(day=date(2027, 1, 1), kind=SessionKind.VISIT)
    assert agenda.planning.hold(visit.id).after.number is None


def test_what_somebody_did_since_is_not_undone(agenda, planned, change):
    session = planned()
    changed = agenda.planning.move(session.id, date(2026, 12, 5))
    change(session, held_on=date(2026, 12, 9))
    with pytest.raises(ChangedElsewhereError):
        agenda.planning.take_back(changed)


def test_final_and_deleted_sessions_are_left_alone(agenda, planned, closing, browse, editing):
    session, other = planned(), planned(day=date(2027, 1, 1))
    closing.finalise(session.id)
    with pytest.raises(MinutesLockedError):
        agenda.planning.move(session.id, date(2026, 12, 5))
    editing.delete(browse.open(Session, other.id))
    with pytest.raises(RecordMissingError):
        agenda.planning.hold(other.id)


def test_planned_sessions_can_be_withdrawn_unless_they_went_on(agenda, planned, all_of):
    one, other = planned(), planned(day=date(2027, 1, 1))
    agenda.planning.hold(other.id)
    agenda.planning.withdraw([one, other])
    assert [each.id for each in all_of(Session)] == [other.id]


def test_a_day_before_the_body_was_formed_is_odd(agenda, body, change):
    change(body, formed_on=date(2026, 12, 1))
    early = Session(body=link_to(body), held_on=date(2026, 11, 30))
    assert [each.field for each in agenda.planning.doubts(early)] == ["held_on"]
    assert agenda.planning.doubts(Session(body=link_to(body), held_on=date(2026, 12, 1))) == ()
    assert agenda.planning.doubts(Session()) == ()


def test_a_joint_session_begins_with_the_members_of_each_body_and_their_chairs(
    agenda, writing, body, put, planned
):
    other = Body(name="کارگروه")
    people = [Person(family_name="احمدی"), Person(family_name="رضایی")]
    seats = [
        Seat(body=link_to(each), post=post, role=SeatRole.CHAIR)
        for each, post in ((body, "فرماندار"), (other, "شهردار"))
    ]
    held = [SeatHolder(seat=link_to(s), person=link_to(p)) for s, p in zip(seats, people, strict=True)]
    put(other, *people, *seats, *held)
    session = planned(joint_bodies=(link_to(other),))
    minutes = writing.start(session.id).editing.minutes
    assert [each.name for each in minutes.attendance] == ["احمدی", "رضایی"]
    assert (minutes.session.chair, minutes.session.co_chairs) == (people[0].id, (people[1].id,))


def test_the_steps_of_a_session_follow_its_state(agenda, planned, closing):
    session = planned()
    steps = agenda.steps.of(session.id)
    assert [each.task for each in steps] == list(Task)
    assert next(each.task for each in steps if each.is_due) is Task.AGENDA
    agenda.preparing.save(agenda.preparing.of(session.id), [AgendaItem(subject="یک")])
    assert next(each.task for each in agenda.steps.of(session.id) if each.is_due) is Task.INVITE
    agenda.planning.hold(session.id)
    assert next(each.task for each in agenda.steps.of(session.id) if each.is_due) is Task.WRITE
    closing.finalise(session.id)
    assert all(each.is_done for each in agenda.steps.of(session.id))
    assert agenda.steps.of("nowhere") == ()


def test_the_steps_of_a_decided_session_are_notices_and_follow_up(agenda, final):
    steps = {each.task: each for each in agenda.steps.of(final["Session"].id)}
    assert (steps[Task.NOTIFY].done, steps[Task.NOTIFY].total, steps[Task.NOTIFY].is_due) == (0, 1, True)
    assert (steps[Task.FOLLOW].done, steps[Task.FOLLOW].total) == (0, 1)


def test_an_item_that_should_be_on_the_agenda_is_told(agenda, planned, held):
    session = planned()
    held(item("زمین", outcome=Outcome.POSTPONED))
    [step] = [each for each in agenda.steps.of(session.id) if each.task is Task.AGENDA]
    assert (step.is_done, step.waiting) == (False, 1)


def test_a_cancelled_session_has_nothing_to_do(agenda, planned):
    session = planned()
    agenda.planning.cancel(session.id, "تعطیلی")
    assert agenda.steps.of(session.id) == ()
