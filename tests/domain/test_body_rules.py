from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.body import Body, Numbering, Seat, SeatHolder
from desktop.domain.body_rules import before_forming, quorum_of, rhythm_of, term_end
from desktop.domain.composition import sitting
from desktop.domain.composition_changes import SeatChange, changes_between
from desktop.domain.composition_gaps import gaps_of
from desktop.domain.minutes import Minutes, Surroundings, remarks
from desktop.domain.party import Person
from desktop.domain.session import Session, SessionKind, SessionState
from desktop.persian.jalali import day_of
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import link_to

TODAY = date(2026, 11, 22)
BODY = Body(name="شورا")
ANNA, OMID = Person(family_name="احمدی"), Person(family_name="امیدی")


def seat(**fields):
    return Seat(body=link_to(BODY), **{"post": "شهردار", **fields})


def holder(of, person=ANNA, **fields):
    return SeatHolder(seat=link_to(of), person=link_to(person), **fields)


def test_the_quorum_is_a_share_of_the_places_with_a_vote_rounded_up():
    chair = seat(must_attend=True)
    sits = sitting([chair, seat(count=2), seat(votes=False), seat(until=date(2020, 1, 1))], [], TODAY)
    found = quorum_of(Body(name="شورا", quorum_percent=51), sits)
    assert (found.votes, found.needed, found.required) == (3, 2, (chair,))
    assert quorum_of(BODY, sits).needed == 0


@pytest.mark.parametrize(
    ("state", "kind", "counts"),
    [
        (SessionState.FINAL, SessionKind.ORDINARY, True),
        (SessionState.DRAFT, SessionKind.JOINT, True),
        (SessionState.CANCELLED, SessionKind.ORDINARY, False),
        (SessionState.PLANNED, SessionKind.ORDINARY, False),
        (SessionState.FINAL, SessionKind.VISIT, False),
    ],
)
def test_the_next_session_is_due_so_many_days_after_the_last_one_that_was_held(state, kind, counts):
    body = Body(name="شورا", meets_every_days=30)
    session = Session(held_on=TODAY - timedelta(10), state=state, kind=kind)
    rhythm = rhythm_of(body, [session], TODAY)
    assert rhythm.due == (TODAY + timedelta(20) if counts else None)


def test_before_its_first_session_a_body_counts_from_the_day_it_was_formed():
    body = Body(name="شورا", meets_every_days=30, formed_on=TODAY)
    planned = Session(held_on=TODAY + timedelta(5), state=SessionState.INVITED)
    rhythm = rhythm_of(body, [planned], TODAY)
    assert (rhythm.last, rhythm.planned, rhythm.due) == (None, planned.held_on, TODAY + timedelta(30))


def test_a_term_ends_the_day_before_the_next_one():
    body = Body(name="شورا", numbering=Numbering.TERM, first_term_on=day_of(1400, 7, 1), term_years=2)
    assert term_end(body, day_of(1400, 7, 1)) == day_of(1402, 6, 31)
    assert term_end(body, day_of(1402, 7, 1)) == day_of(1404, 6, 31)
    assert term_end(body, day_of(1400, 6, 31)) is None
    assert term_end(BODY, TODAY) is None


def test_sessions_before_the_body_was_formed_are_named():
    early, late = Session(held_on=date(2020, 1, 1)), Session(held_on=TODAY)
    assert before_forming(Body(name="شورا", formed_on=date(2021, 1, 1)), [early, late]) == (early,)
    assert before_forming(BODY, [early]) == ()


@pytest.mark.parametrize(("formed", "is_early"), [(TODAY, True), (date(2018, 1, 1), False), (None, False)])
def test_minutes_of_a_day_before_the_body_existed_are_remarked_on(formed, is_early):
    body = Body(name="شورا", formed_on=formed)
    session = Session(body=link_to(body), held_on=date(2018, 10, 2), heading="جلسه")
    minutes = Minutes(session, body, *([()] * 7), names={})
    found = [each for each in remarks(minutes, Surroundings((), (), (), TODAY)) if each.field == "held_on"]
    told = (("formed", "۱۴۰۵/۰۹/۰۱"),)
    assert found == ([Problem("held_on", Reason.BEFORE_BODY, told)] if is_early else [])


def test_a_composition_tells_of_vacancies_of_times_that_are_over_and_of_letters_that_lack():
    vacant, soon, fine = seat(post="رئیس"), seat(post="دبیر"), seat(post="عضو")
    gone = holder(vacant, until=TODAY - timedelta(1))
    ends = holder(soon, until=TODAY + timedelta(60), introduction="۱۲/۳")
    stays = holder(fine, OMID, until=TODAY + timedelta(61))
    gaps = gaps_of(sitting([vacant, soon, fine], [gone, ends, stays], TODAY), TODAY)
    assert [each.seat for each in gaps.vacant] == [vacant]
    assert (gaps.over, gaps.ending, gaps.unlettered) == ((gone,), (ends,), (stays,))
    assert not gaps.is_complete
    assert gaps_of(sitting([fine], [stays], TODAY), TODAY, {stays.id}).unlettered == ()


def test_whose_successor_is_named_does_not_end_soon():
    one = seat()
    ends, follows = holder(one, until=TODAY), holder(one, OMID, since=TODAY + timedelta(1))
    assert gaps_of(sitting([one], [ends, follows], TODAY), TODAY).ending == ()


def test_between_two_days_seats_come_and_go_and_change_hands():
    stays, goes, comes = seat(post="رئیس"), seat(post="دبیر", until=TODAY), seat(post="عضو", since=TODAY)
    old, new = holder(stays, until=date(2026, 1, 1)), holder(stays, OMID, since=date(2026, 1, 2))
    first, last = (
        sitting([stays, goes, comes], [old, new], day) for day in (date(2025, 1, 1), TODAY + timedelta(1))
    )
    found = {each.seat.post: each for each in changes_between(first, last)}
    assert {post: each.change for post, each in found.items()} == {
        "رئیس": SeatChange.HOLDER,
        "عضو": SeatChange.NEW,
        "دبیر": SeatChange.ENDED,
    }
    assert (found["رئیس"].left, found["رئیس"].came) == ((old,), (new,))
    assert changes_between(last, last) == ()
