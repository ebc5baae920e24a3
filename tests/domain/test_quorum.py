from __future__ import annotations

from dataclasses import replace

from desktop.domain.body import Seat
from desktop.domain.editing import added, with_fields
from desktop.domain.minutes import Surroundings, remarks
from desktop.domain.quorum import quorum_of
from desktop.domain.session import AgendaItem, Attendance, Outcome, Presence, SessionKind, Vote
from desktop.schema.problem import Reason
from desktop.schema.record import link_to
from tests.domain.minutes_edits import BODY, blank

RULE = replace(BODY, quorum_percent=60)
SEATS = tuple(Seat(body=link_to(RULE), post=f"عضو {number}") for number in range(5))
ITEM = AgendaItem(subject="برنامهٔ محله")


def sat(*numbers, missed=()):
    return tuple(
        Attendance(name=f"ن{number}", seat=link_to(SEATS[number]), missed=missed if number in missing else ())
        for number in numbers
        for missing in [range(2)]
    )


def minutes_with(rows, **fields):
    minutes = added(replace(blank(), body=RULE), replace(ITEM, **fields))
    for row in rows:
        minutes = added(minutes, row)
    return minutes


def said(minutes, reason):
    around = Surroundings((), SEATS, (), minutes.session.held_on)
    return [
        (each.field, dict(each.values), each.record_id)
        for each in remarks(minutes, around)
        if each.reason is reason
    ]


def test_places_are_counted_and_the_share_is_rounded_up():
    found = quorum_of(50, (*SEATS[:4], replace(SEATS[4], count=3)), sat(0, 4, 4))
    assert (found.votes, found.present, found.needed, found.is_reached) == (7, 3, 4, False)


def test_without_a_rule_any_number_is_enough():
    assert quorum_of(None, SEATS, ()).is_reached
    assert quorum_of(60, (), ()).is_reached


def test_seats_that_must_be_taken_are_named():
    must = replace(SEATS[1], must_attend=True)
    assert quorum_of(60, (SEATS[0], must), sat(0)).absent == (must,)


def test_more_votes_than_members_in_the_room_are_remarked_on():
    minutes = minutes_with(sat(0, 1, 2, missed=(link_to(ITEM),)), votes_for=1, votes_abstained=1)
    assert said(minutes, Reason.TOO_MANY_VOTES) == [
        ("votes_for", {"order": "۱", "votes": "۲", "present": "۱"}, ITEM.id)
    ]
    assert not said(with_fields(minutes, ITEM.id, votes_abstained=None), Reason.TOO_MANY_VOTES)


def test_guests_have_no_vote():
    guest = Attendance(name="مهمان", is_guest=True)
    minutes = minutes_with((*sat(0), guest), votes_for=2)
    assert said(minutes, Reason.TOO_MANY_VOTES)


def test_votes_are_not_held_against_a_list_that_nobody_has_written():
    assert not said(minutes_with((), votes_for=5), Reason.TOO_MANY_VOTES)


def test_the_quorum_is_judged_for_the_item_that_somebody_missed():
    minutes = minutes_with(sat(0, 1, 2, 3, missed=(link_to(ITEM),)))
    assert said(minutes, Reason.ITEM_NO_QUORUM) == [
        ("outcome", {"order": "۱", "present": "۲", "quorum": "۳"}, ITEM.id)
    ]
    assert not said(minutes_with(sat(0, 1, 2, 3)), Reason.ITEM_NO_QUORUM)


def test_a_session_without_quorum_is_said_once():
    minutes = minutes_with(sat(0, 1, missed=(link_to(ITEM),)))
    assert said(minutes, Reason.NO_QUORUM)
    assert not said(minutes, Reason.ITEM_NO_QUORUM)


def test_who_was_absent_missed_no_item():
    row = replace(sat(0)[0], presence=Presence.ABSENT, missed=(link_to(ITEM),))
    assert not said(minutes_with((row, *sat(1, 2, 3))), Reason.ITEM_NO_QUORUM)


def test_items_of_which_nothing_is_said_are_named_together():
    more = AgendaItem(subject="روشنایی")
    minutes = added(minutes_with(()), more)
    assert said(minutes, Reason.NO_OUTCOME) == [("outcome", {"orders": "۱ و ۲"}, ITEM.id)]
    minutes = with_fields(minutes, ITEM.id, outcome=Outcome.NOTED)
    assert said(minutes, Reason.NO_OUTCOME) == [("outcome", {"orders": "۲"}, more.id)]
    visit = replace(minutes, session=replace(minutes.session, kind=SessionKind.VISIT))
    assert not said(visit, Reason.NO_OUTCOME)


def test_a_majority_without_figures_is_named():
    minutes = minutes_with((), vote=Vote.MAJORITY)
    assert said(minutes, Reason.NO_VOTES) == [("votes_for", {"order": "۱"}, ITEM.id)]
    assert not said(with_fields(minutes, ITEM.id, votes_for=4), Reason.NO_VOTES)
    assert not said(with_fields(minutes, ITEM.id, vote=Vote.UNANIMOUS), Reason.NO_VOTES)
