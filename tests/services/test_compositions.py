from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event

from desktop.domain.body import Body, BodyKind, Composition, Seat, SeatHolder
from desktop.domain.composition_changes import SeatChange
from desktop.domain.party import Organisation, Person
from desktop.domain.presets import STEERING
from desktop.domain.resolution import Resolution
from desktop.domain.session import Attendance, Presence, Session
from desktop.errors import ChangedElsewhereError, IncompleteRecordError
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from desktop.services.bodies import Bodies
from desktop.services.compositions import Compositions
from desktop.services.edit_minutes import EditMinutes

TODAY = date(2026, 11, 22)
YESTERDAY = TODAY - timedelta(1)


@pytest.fixture
def bodies(store):
    return Bodies(store, lambda: TODAY)


@pytest.fixture
def compositions(store):
    return Compositions(store, lambda: TODAY)


def posts(named):
    return [named.seat_name(each.seat) for each in named.sitting.approved]


def test_the_proposed_composition_of_the_seeds_is_approved_by_its_resolution_and_taken_back(
    bodies, compositions, body, draft, all_of
):
    bodies.add_seats(body.id, STEERING)
    before = all_of(Seat)
    _, parts = draft(body)
    resolution = next(each for each in parts if isinstance(each, Resolution))
    assert len(compositions.proposed(body.id)) == 3
    plan, _ = compositions.plan(body.id, TODAY)
    assert (len(plan.beginning), len(plan.ending)) == (3, 4)
    done = compositions.approve(body.id, TODAY, resolution.id)
    assert posts(compositions.on(body.id, TODAY)) == [
        "سازمان امور اجتماعی کشور",
        "نمایندهٔ معاونت امور عمرانی",
        "شرکت بازآفرینی شهری ایران",
    ]
    assert len(posts(compositions.on(body.id, YESTERDAY))) == 4
    assert {each.approved_by for each in all_of(Seat) if each.since == TODAY} == {resolution.id}
    assert compositions.proposed(body.id) == ()
    changes, _ = compositions.between(body.id, YESTERDAY, TODAY)
    assert [each.change for each in changes].count(SeatChange.NEW) == 3
    compositions.take_back(done)
    assert all_of(Seat) == before


def test_an_approval_that_others_built_on_is_not_taken_back(compositions, body, put, change):
    old, new = (
        Seat(body=link_to(body), post="رئیس"),
        Seat(body=link_to(body), post="مدیر", composition=Composition.PROPOSED),
    )
    put(old, new)
    done = compositions.approve(body.id, TODAY)
    change(old, until=date(2030, 1, 1))
    with pytest.raises(ChangedElsewhereError):
        compositions.take_back(done)


def test_a_composition_cannot_be_approved_from_before_its_seats_began(compositions, body, put, all_of):
    old = Seat(body=link_to(body), post="رئیس", since=TODAY)
    new = Seat(body=link_to(body), post="مدیر", composition=Composition.PROPOSED)
    put(old, new)
    with pytest.raises(IncompleteRecordError) as error:
        compositions.approve(body.id, TODAY)
    assert [each.reason for each in error.value.problems] == [Reason.BEFORE_BEGINNING]
    assert all_of(Seat) == (old, new)


def test_an_attached_letter_is_a_letter(compositions, body, put, store, tmp_path):
    from desktop.services.attachments import Attachments

    seat, person = Seat(body=link_to(body), post="رئیس"), Person(family_name="احمدی")
    holder = SeatHolder(seat=link_to(seat), person=link_to(person))
    put(seat, person, holder)
    gaps, _ = compositions.gaps(body.id)
    assert gaps.unlettered == (holder,)
    scan = tmp_path / "معرفی.pdf"
    scan.write_bytes(b"%PDF-1.4")
    Attachments(store).add(holder, scan)
    assert compositions.gaps(body.id)[0].unlettered == ()


def test_a_change_of_governor_changes_no_final_minutes(
    bodies, closing, body, draft, put, store, browse, all_of
):
    seat = Seat(body=link_to(body), post="فرماندار")
    old, new = Person(given_name="بهرام", family_name="پارسا"), Person(family_name="کریمی")
    put(seat, old, new, SeatHolder(seat=link_to(seat), person=link_to(old), since=date(2015, 1, 1)))
    session, _ = draft(body)
    row = Attendance(
        session=link_to(session),
        order=2,
        seat=link_to(seat),
        person=link_to(old),
        post="فرماندار",
        presence=Presence.PRESENT,
    )
    put(row)
    closing.finalise(session.id)
    with store.view() as view:
        kept = view.finals.of(session.id)
    bodies.appoint(SeatHolder(seat=link_to(seat), person=link_to(new), since=TODAY))
    bodies.reorder((seat.id,))
    with store.view() as view:
        assert view.finals.of(session.id) == kept
    assert kept
    assert next(each for each in all_of(Attendance) if each.seat == seat.id).person == old.id
    (held,) = bodies.sitting(body.id).sitting.seats
    assert [each.person for each in held.holders] == [new.id]
    assert [each.person for each in held.others] == [old.id]


def test_the_tree_shows_what_stands_over_and_under_a_body(bodies, put):
    national, social = Body(name="ستاد ملی"), Body(name="شورای اجتماعی")
    first = Body(name="کارگروه الف", kind=BodyKind.WORKING_GROUP, parent=link_to(national))
    second = Body(name="کارگروه ب", kind=BodyKind.WORKING_GROUP, parent=link_to(social))
    under = Body(name="کمیته", parent=link_to(first))
    put(national, social, first, second, under)
    assert [(each.body.name, each.depth) for each in bodies.branches(first.id)] == [
        ("ستاد ملی", 0),
        ("کارگروه الف", 1),
        ("کمیته", 2),
    ]
    assert [each.body.name for each in bodies.branches(social.id)] == ["شورای اجتماعی", "کارگروه ب"]


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_body_is_never_saved_under_itself(bodies, put, edit_of, browse, steps):
    chain = [Body(name="ستاد")]
    for number in range(steps - 1):
        chain.append(Body(name=f"کارگروه {number}", parent=link_to(chain[-1])))
    put(*chain)
    with pytest.raises(IncompleteRecordError) as error:
        bodies.save(edit_of(chain[0], parent=link_to(chain[-1])))
    assert [(each.field, each.reason) for each in error.value.problems] == [("parent", Reason.IN_A_CIRCLE)]
    assert browse.open(Body, chain[0].id).record.parent is None


def test_a_circle_that_two_computers_made_is_gone_through_once(bodies, put):
    one, two = Body(name="الف"), Body(name="ب")
    put(replace(one, parent=link_to(two)), replace(two, parent=link_to(one)))
    assert [each.body.name for each in bodies.branches(one.id)] == ["ب", "الف"]


def test_the_rules_of_a_body_are_told_with_what_they_come_to(bodies, put, body, change):
    change(body, quorum_percent=50, meets_every_days=30, formed_on=date(2026, 1, 1))
    put(
        Seat(body=link_to(body), post="رئیس", must_attend=True),
        Seat(body=link_to(body), organisation=None, post="دبیر"),
        Session(body=link_to(body), number=4, held_on=TODAY - timedelta(40)),
        Session(body=link_to(body), number=1, held_on=date(2025, 1, 1)),
    )
    found = bodies.standing(body.id)
    assert (found.quorum.votes, found.quorum.needed, list(found.names)) == (2, 1, ["رئیس"])
    assert (found.number, found.term, found.rhythm.due) == (5, None, TODAY - timedelta(10))
    assert [each.number for each in found.too_early] == [1]


def test_what_hangs_on_a_body_is_counted_before_it_goes(bodies, body, draft, put):
    draft(body)
    put(Body(name="کارگروه", parent=link_to(body)))
    found = bodies.weight([body.id])
    assert (found.sessions, found.open_resolutions, found.bodies) == (1, 1, 1)


def test_a_draft_keeps_the_person_whose_seat_was_removed(
    bodies, body, put, draft, browse, editing, closing, store
):
    seat, person = Seat(body=link_to(body), post="فرماندار"), Person(family_name="پارسا")
    put(seat, person)
    session, _ = draft(body)
    put(
        Attendance(
            session=link_to(session),
            order=2,
            seat=link_to(seat),
            person=link_to(person),
            name="پارسا",
            post="فرماندار",
        )
    )
    assert bodies.drafts_with(seat.id) == 1
    editing.delete(browse.open(Seat, seat.id))
    closing.finalise(session.id)
    with store.view() as view:
        rows = view.records(Attendance).all(session=session.id)
    assert [(each.person, each.name, each.post) for each in rows if each.seat] == [
        (person.id, "پارسا", "فرماندار")
    ]
    assert bodies.drafts_with(seat.id) == 0


def test_a_body_and_its_seats_are_added_together(bodies, all_of):
    bodies.add(Body(name="  كمیته "), STEERING)
    (body,) = all_of(Body)
    assert body.name == "کمیته"
    assert {each.body for each in all_of(Seat)} == {body.id}
    assert len(all_of(Organisation)) == 3


def test_many_bodies_under_one_take_a_question_for_each_step(bodies, put, store):
    top = Body(name="ستاد استانی")
    under = [Body(name=f"ستاد {number}", parent=link_to(top)) for number in range(300)]
    put(top, *under, Body(name="کارگروه", parent=link_to(under[0])))
    asked = []
    with store.view() as view:
        event.listen(view.connection.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    assert len(bodies.branches(top.id)) == 302
    assert len(asked) < 20


def test_a_day_before_the_body_was_formed_is_a_doubt_at_its_field_that_may_stay(
    bodies, store, put, body, change
):
    change(body, formed_on=TODAY + timedelta(1))
    writing = EditMinutes(store, lambda: TODAY)
    found = [each for each in writing.missing(writing.begin(body.id)) if each.field == "held_on"]
    assert [(each.problem.reason, each.blocks) for each in found] == [(Reason.BEFORE_BODY, False)]
