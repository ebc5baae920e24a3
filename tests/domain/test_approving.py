from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.approving import approval, proposed_on
from desktop.domain.body import Body, Composition, Seat, SeatHolder
from desktop.domain.composition import sitting
from desktop.domain.party import Person
from desktop.schema.check import problems
from desktop.schema.record import link_to

ON = date(2026, 11, 22)
BEFORE = ON - timedelta(1)
BODY = Body(name="کمیتهٔ راهبری")
ANNA = Person(family_name="احمدی")


def seat(post, **fields):
    return Seat(body=link_to(BODY), post=post, **fields)


def proposed(post, **fields):
    return seat(post, composition=Composition.PROPOSED, **fields)


def holder(of, **fields):
    return SeatHolder(seat=link_to(of), person=link_to(ANNA), **fields)


def after(seats, holders, done):
    changed = {old.id: new for old, new in done.changed}
    return (
        [*(changed.get(each.id, each) for each in seats), *done.beginning],
        [*(changed.get(each.id, each) for each in holders), *done.holders],
    )


def test_what_is_proposed_begins_and_what_is_not_ends_the_day_before():
    old, new = seat("رئیس سازمان", since=date(2020, 1, 1)), proposed("مدیرکل")
    sits = holder(old, since=date(2020, 1, 1))
    done = approval([old, new], [sits], ON, "r1")
    (begins,) = done.beginning
    assert (begins.post, begins.since, begins.composition) == ("مدیرکل", ON, Composition.APPROVED)
    assert begins.approved_by == "r1"
    assert done.ending == (old,)
    seats, holders = after([old, new], [sits], done)
    assert [each.seat.post for each in sitting(seats, holders, ON).approved] == ["مدیرکل"]
    assert [each.seat.post for each in sitting(seats, holders, BEFORE).approved] == ["رئیس سازمان"]
    assert holders == [replace(sits, until=BEFORE)]


def test_the_proposal_is_kept_and_is_not_proposed_again():
    new = proposed("مدیرکل")
    seats, _ = after([new], [], approval([new], [], ON, ""))
    assert replace(new, until=BEFORE) in seats
    assert proposed_on(seats, ON) == ()


def test_a_seat_that_is_proposed_as_it_stands_goes_on_with_who_holds_it():
    old, new = seat("فرماندار", protocol=3), proposed("فرماندار", protocol=1)
    sits = holder(old)
    done = approval([old, new], [sits], ON, "r1")
    assert (done.staying, done.beginning, done.ending, done.holders) == ((old,), (), (), ())
    seats, holders = after([old, new], [sits], done)
    assert seats[0] == replace(old, protocol=1, approved_by="r1")
    assert holders == [sits]


def test_a_seat_that_loses_its_vote_begins_anew_and_its_holder_stays_on_it():
    old, new = seat("شهردار"), proposed("شهردار", votes=False)
    sits = holder(old, since=date(2020, 1, 1))
    seats, holders = after([old, new], [sits], approval([old, new], [sits], ON, ""))
    (now,) = sitting(seats, holders, ON).approved
    assert not now.seat.votes
    assert [each.person for each in now.holders] == [ANNA.id]
    assert [each.since for each in now.holders] == [ON]
    (was,) = sitting(seats, holders, BEFORE).approved
    assert was.seat.votes
    assert was.holders


def test_who_was_named_for_a_proposed_seat_holds_it_when_it_is_approved():
    new = proposed("نماینده")
    done = approval([new], [holder(new)], ON, "")
    assert [(each.seat, each.since) for each in done.holders] == [(done.beginning[0].id, ON)]


_POSTS = st.sampled_from(["فرماندار", "شهردار", "مدیرکل"])
_DAYS = st.one_of(st.none(), st.dates(ON - timedelta(20), BEFORE))
_SEATS = st.builds(
    lambda post, composition, since, votes: seat(post, composition=composition, since=since, votes=votes),
    *(_POSTS, st.sampled_from(Composition), _DAYS, st.booleans()),
)


@given(st.lists(_SEATS, max_size=7), st.integers(0, 3))
def test_from_the_day_on_the_approved_posts_are_the_proposed_ones_and_before_it_nothing_changed(seats, many):
    holders = [holder(each) for each in seats[:many]]
    kept = [each.seat for each in sitting(seats, [], ON).approved]
    wanted = sorted(each.post for each in proposed_on(seats, ON) or kept)
    now_seats, now_holders = after(seats, holders, approval(seats, holders, ON, ""))
    assert sorted(each.seat.post for each in sitting(now_seats, now_holders, ON).approved) == wanted
    was = [(each.seat.id, each.holders and 1) for each in sitting(seats, holders, BEFORE).approved]
    assert [
        (each.seat.id, each.holders and 1) for each in sitting(now_seats, now_holders, BEFORE).approved
    ] == was
    assert not any(problems(each) for each in (*now_seats, *now_holders))
