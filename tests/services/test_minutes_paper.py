from __future__ import annotations

from datetime import date, time

import pytest

from desktop.domain.body import Body, Seat
from desktop.domain.minutes import Minutes
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import Assignment, AssignmentRole, DeadlineKind, Resolution
from desktop.domain.session import (
    AgendaItem,
    Attendance,
    Outcome,
    Presence,
    Session,
    Statement,
    Vote,
)
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link, link_to
from desktop.services.load_minutes import load_minutes
from desktop.services.minutes_paper import MinutesPapers

CITY = Organisation(name="شهرداری")
SECRETARIAT = Organisation(name="دبیرخانه")


@pytest.fixture
def paper(vocabulary):
    """Return the paper of minutes that consist of what is given."""

    def paper(*parts, body=None, digest="d", **fields):
        session = Session(body=link_to(body) if body else None, **fields)

        def of(kind):
            return tuple(each for each in parts if isinstance(each, kind))

        minutes = Minutes(
            session=session,
            body=body,
            agenda=of(AgendaItem),
            attendance=of(Attendance),
            statements=of(Statement),
            resolutions=of(Resolution),
            citations=(),
            clauses=(),
            assignments=of(Assignment),
            names={
                CITY.id: CITY.title,
                SECRETARIAT.id: SECRETARIAT.title,
                "p": "مهندس بهرام پارسا",
                "s": "شهردار",
            },
        )
        return MinutesPapers(vocabulary).paper(minutes, digest=digest)

    return paper


def test_numbers_days_and_times_are_in_persian(paper):
    made = paper(number=50, heading="جلسه", held_on=date(2018, 10, 2), start=time(9), end=time(11, 30))
    assert (made.title, made.number, made.date) == ("جلسه", "۵۰", "۱۳۹۷/۰۷/۱۰")
    facts = {fact.label: fact.value for fact in made.facts}
    assert facts == {"تاریخ جلسه": "سه‌شنبه ۱۰ مهر ۱۳۹۷", "ساعت شروع": "۰۹:۰۰", "ساعت پایان": "۱۱:۳۰"}


def test_what_is_not_there_is_left_out(paper):
    made = paper()
    assert (made.number, made.date, made.facts, made.present, made.resolutions) == ("", "", (), (), ())


def test_without_a_digest_it_is_a_draft(paper):
    assert paper(digest="").draft
    assert not paper().draft


def test_the_letterhead_is_the_secretariats_else_the_organisers(paper):
    body = Body(name="ستاد", secretariat=link_to(SECRETARIAT))
    assert paper(body=body, organiser="استانداری").look.letterhead.lines == ("دبیرخانه",)
    assert paper(organiser="استانداری").look.letterhead.lines == ("استانداری",)
    assert paper().look.letterhead.lines == ()


def test_the_present_sign_and_the_absent_are_named(paper):
    people = [
        Attendance(order=1, name="مریم", post="دبیر", organisation=link_to(CITY)),
        Attendance(order=2, name="علی", presence=Presence.REPRESENTED, representative="رضا"),
        Attendance(
            order=5, name="سارا", presence=Presence.REPRESENTED, representative="لیلا", letter_number="55/م"
        ),
        Attendance(order=3, name="زهرا", presence=Presence.EXCUSED),
        Attendance(order=4, person=Link("p"), presence=Presence.ABSENT),
    ]
    made = paper(*people)
    assert next((each.name, each.post, each.organisation) for each in made.present) == (
        "مریم",
        "دبیر",
        "شهرداری",
    )
    assert [each.note for each in made.present] == ["", "با نماینده: رضا", "با نماینده: لیلا، معرفی‌نامهٔ ۵۵/م"]
    assert [(each.name, each.note) for each in made.absent] == [
        ("زهرا", "غایب موجه"),
        ("مهندس بهرام پارسا", ""),
    ]
    assert made.signatories[0].name == "مریم"
    assert len(made.signatories) == 3


def test_deadlines_are_in_words(paper):
    kinds = [
        {"deadline_kind": DeadlineKind.DAY, "deadline_on": date(2026, 11, 21)},
        {"deadline_kind": DeadlineKind.NEXT_SESSION},
        {"deadline_kind": DeadlineKind.PHRASE, "deadline_phrase": "ظرف دو هفته"},
        {},
    ]
    made = paper(*(Resolution(order=order, **kind) for order, kind in enumerate(kinds, start=1)))
    assert [each.deadline for each in made.resolutions] == ["۳۰ آبان ۱۴۰۵", "جلسهٔ آتی", "ظرف دو هفته", ""]
    assert [each.order for each in made.resolutions] == ["۱", "۲", "۳", "۴"]


def test_a_resolution_stands_whole_with_who_carries_it_out(paper):
    resolution = Resolution(order=1, preamble="از آنجا که", operative="مقرر شد")
    roles = [AssignmentRole.RESPONSIBLE, AssignmentRole.COOPERATING]
    assigned = [
        Assignment(resolution=link_to(resolution), order=order, organisation=link_to(who), role=role)
        for order, (who, role) in enumerate(zip((CITY, SECRETARIAT), roles, strict=True))
    ]
    (made,) = paper(resolution, *assigned).resolutions
    assert (made.preamble, made.text, made.responsible) == ("از آنجا که", "مقرر شد", ("شهرداری",))
    assert (made.cooperating, made.mark) == ("دبیرخانه", "")


def test_a_confidential_resolution_is_marked(paper):
    assert paper(Resolution(order=1, operative="الف", is_confidential=True)).resolutions[0].mark == "محرمانه"


def test_the_chair_of_the_day_and_the_other_bodies_are_among_the_facts(paper):
    made = paper(chair=Link("p"), joint_bodies=(Link(CITY.id), Link(SECRETARIAT.id)))
    facts = {fact.label: fact.value for fact in made.facts}
    assert facts == {
        "رئیس جلسه": "مهندس بهرام پارسا",
        "نهادهای هم‌برگزارکننده": "شهرداری و دبیرخانه",
    }


def test_an_item_says_what_became_of_it_and_how_it_was_voted_on(paper):
    voted = {"outcome": Outcome.REJECTED, "vote": Vote.MAJORITY, "votes_for": 3, "votes_against": 7}
    made = paper(
        AgendaItem(order=1, subject="الف", **voted),
        AgendaItem(order=2, subject="ب", outcome=Outcome.NOTED, votes_against=0),
        AgendaItem(order=3, subject="پ"),
    )
    assert [each.outcome for each in made.agenda] == [
        "ردشده، با اکثریت آرا، رأی موافق: ۳، رأی مخالف: ۷",
        "استماع‌شده، رأی مخالف: ۰",
        "",
    ]


def test_an_organisation_speaks_where_no_speaker_is_named(paper):
    made = paper(
        Statement(order=1, words="الف", organisation=link_to(CITY)),
        Statement(order=2, words="ب", organisation=link_to(CITY), speaker="کاوه"),
    )
    assert [each.speaker for each in made.statements] == ["شهرداری", "کاوه"]


def test_who_is_known_by_seat_or_organisation_alone_is_no_empty_row(paper):
    made = paper(
        Attendance(order=1, seat=Link("s")),
        Attendance(order=2, organisation=link_to(CITY)),
        Attendance(order=3, seat=Link("s"), post="سرپرست شهرداری"),
    )
    rows = [("", "شهردار", ""), ("", "", "شهرداری"), ("", "سرپرست شهرداری", "")]
    assert [(each.name, each.post, each.organisation) for each in made.present] == rows
    assert [(each.name, each.post, each.organisation) for each in made.signatories] == rows


def test_a_seat_without_a_post_is_called_by_its_organisation(put, store):
    put(CITY, body := Body(name="شورا"))
    put(seat := Seat(body=link_to(body), organisation=link_to(CITY)))
    put(session := Session(body=link_to(body), held_on=date(2025, 1, 1)))
    put(Attendance(session=link_to(session), order=1, seat=link_to(seat)))
    with store.view() as view:
        assert load_minutes(view, session.id).names[seat.id] == "شهرداری"


def test_no_passage_of_the_session_is_lost(paper):
    made = paper(
        AgendaItem(order=1, subject="گزارش", presenter="شهردار"),
        Statement(order=1, words="مانعی ندارد.", speaker="کاوه"),
        summary="یک\nدو",
        closing="سه\nچهار",
        attendance_note="با حضور اعضا",
    )
    assert [(each.text, each.presenter) for each in made.agenda] == [("گزارش", "شهردار")]
    assert [(each.text, each.speaker) for each in made.statements] == [("مانعی ندارد.", "کاوه")]
    assert (made.summary, made.closing) == (("یک", "دو"), ("سه", "چهار"))
    assert made.attendance_note == "با حضور اعضا"


def test_a_session_without_quorum_is_remarked_on(closing, put):
    body = Body(name="شورا", quorum_percent=50)
    session = Session(body=link_to(body), held_on=date(2025, 1, 1), number=9)
    put(body, Seat(body=link_to(body), post="شهردار"), Seat(body=link_to(body), post="فرماندار"), session)
    put(Attendance(session=link_to(session), order=1, name="مریم"))
    reasons = {each.reason for each in closing.finalise(session.id).remarks}
    assert {Reason.VACANT_SEAT, Reason.NO_QUORUM, Reason.NUMBER_GAP} <= reasons


def test_a_remark_is_a_sentence(vocabulary):
    problem = Problem("seat", Reason.VACANT_SEAT, (("seat", "شهردار"),))
    assert vocabulary.sentence(problem) == "جایگاه «شهردار» خالی است."


def test_a_person_of_record_is_called_by_name(paper):
    assert paper(Attendance(order=1, person=Link("p"))).present[0].name == "مهندس بهرام پارسا"
    assert Person(given_name="الف", family_name="ب").title == "الف ب"
