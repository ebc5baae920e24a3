from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.body import Seat, SeatHolder, SeatRole
from desktop.domain.party import Organisation, Person
from desktop.domain.session import Attendance, Session, SessionState
from desktop.errors import RecordMissingError
from desktop.pdf.papers.attendance_sheet import AttendanceSheet, Attendee
from desktop.pdf.papers.look import Look
from desktop.schema.record import link_to
from desktop.services.prints.attendance_sheet import attendance_sheet
from tests.services.prints.table_papers import ROUTES, composed, missing_words, pages_of, sources_of, word


@pytest.fixture
def session(put, body):
    session = Session(
        body=link_to(body),
        number=50,
        held_on=date(2026, 11, 21),
        venue="سالن شهید بهشتی",
        state=SessionState.PLANNED,
    )
    put(session)
    return session


@pytest.fixture
def sheet(store, vocabulary):
    return lambda session, **more: attendance_sheet(sources_of(store, vocabulary), session.id, **more)


def test_those_on_the_list_of_the_session_sign_members_before_guests(sheet, put, session):
    municipality = Organisation(name="شهرداری شیراز")
    put(
        municipality,
        Attendance(session=link_to(session), order=1, name="محمد پارسا", post="مدعو", is_guest=True),
        Attendance(
            session=link_to(session),
            order=2,
            name="زهرا کریمی",
            post="شهردار",
            organisation=link_to(municipality),
        ),
    )
    paper = sheet(session)
    assert paper.members == (Attendee("زهرا کریمی", "شهردار", "شهرداری شیراز"),)
    assert [each.name for each in paper.guests] == ["محمد پارسا"]
    assert paper.title == "پنجاهمین جلسهٔ ستاد بازآفرینی شهری"
    assert "سالن شهید بهشتی" in [fact.value for fact in paper.facts]
    assert not missing_words(paper)


def test_without_a_list_those_who_hold_the_seats_on_the_day_sign_and_a_vacant_one_has_its_post(
    sheet, put, body, session
):
    person = Person(given_name="رضا", family_name="عشایری", professional_title="مهندس", phone="09171234567")
    former = Person(family_name="پیشین")
    chair = Seat(body=link_to(body), protocol=1, role=SeatRole.CHAIR, post="فرماندار")
    vacant = Seat(body=link_to(body), protocol=2, post="نمایندهٔ تشکل‌ها", count=2)
    holder = SeatHolder(seat=link_to(chair), person=link_to(person), since=date(2026, 1, 1))
    ended = SeatHolder(seat=link_to(chair), person=link_to(former), until=date(2025, 12, 31))
    put(person, former, chair, vacant, holder, ended)
    paper = sheet(session, with_phones=True)
    assert paper.members == (
        Attendee("مهندس رضا عشایری", "فرماندار", "", "۰۹۱۷۱۲۳۴۵۶۷"),
        Attendee("", "نمایندهٔ تشکل‌ها"),
        Attendee("", "نمایندهٔ تشکل‌ها"),
    )
    assert "۰۹۱۷۱۲۳۴۵۶۷" in pages_of(paper)[0]
    assert "۰۹۱۷۱۲۳۴۵۶۷" not in pages_of(sheet(session))[0]


def test_a_session_without_anybody_has_rows_to_fill(sheet, session):
    page = pages_of(sheet(session, blanks=3))[0]
    assert all(number in page for number in "۱۲۳")
    assert "۴" not in page.split("مدعوان")[1]


def test_latin_digits_are_those_of_the_office(store, vocabulary, put, body, session):
    person = Person(family_name="کریمی", phone="09171234567")
    seat = Seat(body=link_to(body), protocol=1, post="شهردار")
    put(person, seat, SeatHolder(seat=link_to(seat), person=link_to(person)))
    paper = attendance_sheet(sources_of(store, vocabulary, Look(latin_digits=True)), session.id)
    assert paper.members[0].phone == "09171234567"


def test_a_session_in_the_bin_has_no_list(sheet, store, session):
    with store.work() as work:
        work.delete(work.records(Session).open(session.id))
        work.commit()
    with pytest.raises(RecordMissingError):
        sheet(session)


@pytest.mark.parametrize("route", ROUTES)
def test_three_hundred_people_stand_on_the_list_once_each(route):
    people = tuple(Attendee(f"شرکت‌کننده{number:03}", "عضو", "دستگاه") for number in range(300))
    shown = "".join(pages_of(AttendanceSheet("جلسه", members=people), route))
    assert [shown.count(f"{number:03}") for number in range(300)] == [1] * 300


def test_a_post_of_five_thousand_letters_does_not_drop_a_word():
    post = " ".join(word(number) for number in range(600))
    paper = AttendanceSheet("جلسه", members=(Attendee("کریمی", post, post[:3000]), Attendee("رضایی")))
    assert not missing_words(paper)
    assert composed(paper).pages > 1
