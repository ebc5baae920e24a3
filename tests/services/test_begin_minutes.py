"""New minutes: what they begin with, from the body's seats, its sessions and an earlier one's frame."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Body, Composition, Numbering, Seat, SeatHolder, SeatRole
from desktop.domain.editing import title_of, with_fields
from desktop.domain.party import Person
from desktop.domain.resolution import DeadlineKind, Resolution
from desktop.domain.session import AgendaItem, Outcome, Presence, Session, SessionKind, SessionState
from desktop.schema.record import link_to
from desktop.services.edit_minutes import EditMinutes
from tests.services.test_edit_minutes import TODAY


@pytest.fixture
def writing(store):
    return EditMinutes(store, lambda: TODAY)


@pytest.fixture
def council(body, put):
    """Give the body a chair, a member, a place that nobody holds, and a seat that was only proposed."""
    people = [Person(given_name="مریم", family_name="احمدی"), Person(family_name="رضایی")]
    roles = [SeatRole.CHAIR, SeatRole.MEMBER, SeatRole.SECRETARY]
    seats = [
        Seat(body=link_to(body), protocol=order, role=role, post=post)
        for order, (role, post) in enumerate(zip(roles, ("فرماندار", "شهردار", "دبیر"), strict=True), start=1)
    ]
    proposed = Seat(body=link_to(body), post="ناظر", composition=Composition.PROPOSED)
    held = [SeatHolder(seat=link_to(s), person=link_to(p)) for s, p in zip(seats, people, strict=False)]
    put(*people, *seats, proposed, *held)
    return people


def test_new_minutes_have_number_day_chair_title_and_all_who_have_a_seat(writing, body, council, draft):
    draft(body, number=49)
    editing = writing.begin(body.id)
    session = editing.minutes.session
    assert (session.number, session.held_on, session.chair) == (50, TODAY, council[0].id)
    assert title_of(editing.minutes) == "پنجاهمین جلسهٔ ستاد بازآفرینی شهری"
    assert [(each.name, each.post, each.presence) for each in editing.minutes.attendance] == [
        ("مریم احمدی", "فرماندار", Presence.PRESENT),
        ("رضایی", "شهردار", Presence.PRESENT),
        ("", "دبیر", Presence.ABSENT),
    ]
    assert editing.is_new


def test_beginning_saves_nothing_and_saving_makes_a_draft(writing, body, council, all_of):
    editing = writing.begin(body.id)
    assert all_of(Session) == ()
    saved = writing.save(editing)
    assert saved.changed
    assert not saved.editing.is_new
    assert saved.editing.minutes.attendance == writing.open(editing.session_id).minutes.attendance
    assert [each.state for each in all_of(Session)] == [SessionState.DRAFT]


def test_what_the_session_before_left_comes_on_the_agenda(writing, body, draft, put):
    session, _ = draft(body, number=1)
    put(
        Resolution(
            session=link_to(session), order=2, operative="سند محله", deadline_kind=DeadlineKind.NEXT_SESSION
        ),
        item := AgendaItem(session=link_to(session), order=2, subject="زمین", outcome=Outcome.POSTPONED),
    )
    agenda = writing.begin(body.id).minutes.agenda
    assert [(each.subject, each.from_item) for each in agenda] == [("زمین", item.id), ("سند محله", None)]
    assert agenda[1].from_resolution


def test_the_number_follows_body_kind_and_day(writing, put):
    put(body := Body(name="کارگروه", numbering=Numbering.YEARLY))
    put(Session(body=link_to(body), number=6, held_on=date(2026, 5, 1)))
    minutes = writing.begin(body.id).minutes
    assert minutes.session.number == 7
    earlier = with_fields(minutes, minutes.session.id, held_on=date(2025, 5, 1))
    assert writing.number_for(earlier) == 1
    assert writing.number_for(with_fields(minutes, minutes.session.id, kind=SessionKind.VISIT)) is None


def test_similar_minutes_have_the_frame_of_the_earlier_ones_and_nothing_of_their_content(
    writing, body, council, draft, put
):
    session, _ = draft(
        body, number=7, venue="سالن شهید", organiser="فرمانداری", kind=SessionKind.EXTRAORDINARY
    )
    editing = writing.like(session.id)
    made = editing.minutes
    assert (made.session.number, made.session.venue, made.session.kind) == (
        8,
        "سالن شهید",
        SessionKind.EXTRAORDINARY,
    )
    assert [each.subject for each in made.agenda] == ["گزارش دفتر"]
    assert [each.name for each in made.attendance] == ["مریم احمدی", "رضایی", "", "مریم احمدی"]
    assert made.resolutions == made.statements == ()
    assert not {each.id for each in made.records} & {each.id for each in writing.open(session.id).stored}
