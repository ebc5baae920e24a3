from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.body import Body, Composition, Seat, SeatHolder
from desktop.domain.minutes import (
    Minutes,
    Surroundings,
    content_of,
    digest_of,
    heading_of,
    missing,
    remarks,
)
from desktop.domain.resolution import Assignment, AssignmentRole, Citation, DeadlineKind, Resolution
from desktop.domain.session import (
    AgendaItem,
    Attendance,
    Outcome,
    Presence,
    Session,
    SessionKind,
    SessionState,
    Statement,
)
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import link_to

DAY = date(2024, 6, 24)
BODY = Body(name="ستاد بازآفرینی")
SESSION = Session(body=link_to(BODY), heading="پنجاهمین جلسهٔ ستاد", number=1, held_on=DAY)
HERE = link_to(SESSION)
RESOLUTION = Resolution(session=HERE, order=1, operative="مقرر شد …", deadline_kind=DeadlineKind.NEXT_SESSION)
ROAD = Assignment(resolution=link_to(RESOLUTION), order=1, organisation="road")
MINUTES = Minutes(
    session=SESSION,
    body=BODY,
    agenda=(AgendaItem(session=HERE, order=1, subject="گزارش", outcome=Outcome.NOTED),),
    attendance=(Attendance(session=HERE, order=1, name="مریم رضایی"),),
    statements=(Statement(session=HERE, order=1, words="موافقم"),),
    resolutions=(RESOLUTION,),
    citations=(Citation(resolution=link_to(RESOLUTION), order=1, words="مادهٔ ۵"),),
    clauses=(),
    assignments=(ROAD,),
    names={BODY.id: BODY.name, "road": "ادارهٔ راه", "water": "آبفا"},
)
ALONE = Surroundings(sessions=(), seats=(), holders=(), today=DAY)


def of_session(**changed):
    return replace(MINUTES, session=replace(SESSION, **changed))


def with_resolution(**changed):
    changed = replace(RESOLUTION, **changed)
    return replace(MINUTES, resolutions=(changed,))


def test_whole_minutes_lack_nothing_and_nothing_is_odd():
    assert missing(MINUTES) == ()
    assert remarks(MINUTES, ALONE) == ()


@pytest.mark.parametrize("name", ["body", "held_on"])
def test_minutes_without_a_body_or_a_day_are_not_final(name):
    assert missing(of_session(**{name: None})) == (Problem(name, Reason.MISSING),)


def test_the_heading_follows_from_the_body_where_none_is_written():
    untitled = of_session(heading="")
    assert missing(untitled) == ()
    assert [each.field for each in missing(replace(untitled, body=None))] == ["heading"]


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_resolution_keeps_minutes_from_being_final_and_is_pointed_at(text):
    assert missing(with_resolution(operative=text)) == (
        Problem("operative", Reason.MISSING, record_id=RESOLUTION.id),
    )
    assert missing(with_resolution(operative=text, preamble="با توجه به …")) == ()


def test_minutes_without_resolutions_may_be_final_with_a_remark():
    empty = replace(MINUTES, resolutions=())
    assert missing(empty) == ()
    assert remarks(empty, ALONE) == (Problem("resolutions", Reason.NO_RESOLUTIONS),)


def test_nobody_present_is_remarked_on():
    absent = replace(MINUTES.attendance[0], presence=Presence.ABSENT)
    assert [each.reason for each in remarks(replace(MINUTES, attendance=(absent,)), ALONE)] == [
        Reason.NO_PRESENT
    ]


def test_a_session_of_tomorrow_is_remarked_on():
    (found,) = remarks(MINUTES, replace(ALONE, today=date(2024, 6, 23)))
    assert (found.field, found.reason) == ("held_on", Reason.IN_THE_FUTURE)


def test_a_resolution_without_agency_or_deadline_is_remarked_on_and_pointed_at():
    cooperating = replace(ROAD, role=AssignmentRole.COOPERATING)
    bare = replace(with_resolution(deadline_kind=DeadlineKind.NONE), assignments=(cooperating,))
    order = (("order", "۱"),)
    assert remarks(bare, ALONE) == (
        Problem("assignments", Reason.NO_RESPONSIBLE, order, RESOLUTION.id),
        Problem("deadline_kind", Reason.NO_DEADLINE, order, RESOLUTION.id),
    )


def test_only_the_responsible_are_named():
    others = (
        replace(ROAD, organisation="water", role=AssignmentRole.COOPERATING),
        replace(ROAD, organisation="water", resolution="another"),
    )
    assert replace(MINUTES, assignments=(ROAD, *others)).assigned(RESOLUTION) == ("ادارهٔ راه",)


def test_a_gap_in_the_numbers_is_remarked_on_in_formal_sessions_only():
    assert [each.reason for each in remarks(of_session(number=9), ALONE)] == [Reason.NUMBER_GAP]
    assert remarks(of_session(number=9, kind=SessionKind.VISIT), ALONE) == ()


CHAIR = Seat(body=link_to(BODY), post="فرماندار")
MEMBERS = Seat(body=link_to(BODY), post="عضو شورا", count=3)
GUEST = Seat(body=link_to(BODY), post="ناظر", votes=False)


def test_a_seat_counts_no_more_often_than_it_is_there():
    (found,) = council((CHAIR, Presence.PRESENT), (CHAIR, Presence.REPRESENTED))
    assert dict(found.values) == {"seats": "۴", "present": "۱", "quorum": "۲"}
    assert council(*[(MEMBERS, Presence.PRESENT)] * 2) == []
    assert len(council(*[(MEMBERS, Presence.PRESENT)] * 5, quorum=100)) == 1


def test_who_must_attend_and_does_not_is_named():
    seats = (replace(CHAIR, must_attend=True), MEMBERS)
    (found,) = council((MEMBERS, Presence.PRESENT), quorum=None, seats=seats)
    assert found == Problem("attendance", Reason.REQUIRED_ABSENT, (("seat", "فرماندار"),))
    assert council((CHAIR, Presence.REPRESENTED), quorum=None, seats=seats) == []
    assert council(quorum=None, seats=seats) == []


def council(*present, quorum=50, seats=(CHAIR, MEMBERS, GUEST), day=DAY):
    """Return the remarks on a session at which these seats were taken; all seats are held."""
    held = tuple(SeatHolder(seat=seat.id, person="x") for seat in seats for _ in range(seat.count or 1))
    attendance = tuple(Attendance(session=HERE, order=1, seat=seat.id, presence=how) for seat, how in present)
    minutes = replace(
        MINUTES,
        session=replace(SESSION, held_on=day),
        body=replace(BODY, quorum_percent=quorum),
        attendance=attendance,
    )
    around = Surroundings(sessions=(), seats=seats, holders=held, today=DAY)
    return [each for each in remarks(minutes, around) if each.reason is not Reason.NO_PRESENT]


def test_half_of_the_votes_is_a_quorum_of_half():
    assert council((CHAIR, Presence.PRESENT), (MEMBERS, Presence.REPRESENTED)) == []


def test_too_few_votes_are_counted_in_words():
    (found,) = council((CHAIR, Presence.PRESENT), (MEMBERS, Presence.ABSENT), (GUEST, Presence.PRESENT))
    assert found.reason is Reason.NO_QUORUM
    assert dict(found.values) == {"seats": "۴", "present": "۱", "quorum": "۲"}


@pytest.mark.parametrize(("quorum", "enough"), [(25, True), (26, False), (None, True)])
def test_a_part_of_a_vote_counts_as_a_whole_one(quorum, enough):
    assert (council((CHAIR, Presence.PRESENT), quorum=quorum) == []) is enough


def test_seats_of_other_days_and_of_proposals_do_not_count():
    old = replace(MEMBERS, until=date(2024, 6, 23))
    coming = replace(MEMBERS, since=date(2024, 6, 25))
    proposed = replace(MEMBERS, composition=Composition.PROPOSED)
    assert council((CHAIR, Presence.PRESENT), quorum=100, seats=(CHAIR, old, coming, proposed)) == []


def test_a_vacant_seat_is_named():
    holder = SeatHolder(seat=CHAIR.id, person="x", until=date(2024, 6, 23))
    around = replace(ALONE, seats=(CHAIR,), holders=(holder,))
    assert remarks(MINUTES, around) == (Problem("seat", Reason.VACANT_SEAT, (("seat", "فرماندار"),)),)
    assert remarks(MINUTES, replace(around, holders=(replace(holder, until=DAY),))) == ()


@pytest.mark.parametrize(
    ("kind", "number", "heading"),
    [
        (SessionKind.ORDINARY, 50, "پنجاهمین جلسهٔ ستاد بازآفرینی"),
        (SessionKind.EXTRAORDINARY, 3, "سومین جلسهٔ فوق‌العادهٔ ستاد بازآفرینی"),
        (SessionKind.JOINT, 1, "نخستین جلسهٔ مشترک ستاد بازآفرینی"),
        (SessionKind.ORDINARY, None, "جلسهٔ ستاد بازآفرینی"),
    ],
)
def test_a_heading_is_made_of_number_and_body(kind, number, heading):
    assert heading_of(replace(SESSION, kind=kind), BODY, number) == heading


def test_minutes_hold_their_session_and_their_parts_alone():
    assert all(map(MINUTES.holds, MINUTES.records))
    assert not any(
        map(
            MINUTES.holds,
            (
                BODY,
                Session(),
                Statement(session="other"),
                Citation(resolution="other"),
                Resolution(session="other"),
            ),
        )
    )


def test_a_session_that_was_called_off_has_no_minutes():
    called_off = of_session(state=SessionState.CANCELLED)
    assert missing(called_off) == (Problem("state", Reason.CANCELLED),)


def test_all_parts_belong_to_the_records_of_the_minutes():
    assert {type(each) for each in MINUTES.records} == {
        *(Session, AgendaItem, Attendance, Statement, Resolution, Citation, Assignment)
    }
    assert len(MINUTES.records) == 7


def test_the_same_minutes_have_the_same_content():
    turned = replace(MINUTES, names=dict(reversed(MINUTES.names.items())))
    assert content_of(turned, "p") == content_of(MINUTES, "p")
    assert len(digest_of(content_of(MINUTES, "p"))) == 64


@pytest.mark.parametrize(
    "other",
    [
        of_session(number=2),
        of_session(closing="والسلام"),
        with_resolution(operative="مقرر نشد …"),
        replace(MINUTES, agenda=()),
        replace(MINUTES, attendance=()),
        replace(MINUTES, statements=()),
        replace(MINUTES, citations=()),
        replace(MINUTES, assignments=()),
        replace(MINUTES, assignments=(replace(ROAD, organisation="water"),)),
        replace(MINUTES, names={**MINUTES.names, "road": "ادارهٔ آب"}),
    ],
)
def test_whatever_is_altered_in_closed_minutes_alters_their_digest(other):
    assert digest_of(content_of(other, "p")) != digest_of(content_of(MINUTES, "p"))


def test_the_finals_are_a_chain():
    assert content_of(MINUTES, "p") != content_of(MINUTES, "q")
    assert json.loads(content_of(MINUTES, "p"))["previous"] == "p"


def test_every_problem_and_remark_has_its_sentence(vocabulary):
    bare = Minutes(Session(held_on=DAY, number=3), BODY, (), (), (), (Resolution(order=1),), (), (), (), {})
    around = Surroundings((), (CHAIR,), (), date(2024, 1, 1))
    found = (*missing(bare), *remarks(bare, around))
    assert len(found) == 8
    assert all(vocabulary.sentence(each) for each in found)
