from __future__ import annotations

import pytest

from desktop.domain.editing import added, empty_minutes
from desktop.domain.party import Organisation, Person
from desktop.domain.session import Attendance, Presence, Session
from desktop.schema.record import link_to
from desktop.services.pasted_attendance import PastedAttendance

POST = "مدیرکل راه و شهرسازی"


@pytest.fixture
def pasted(store, vocabulary):
    def pasted(*rows, there=()):
        minutes = empty_minutes(Session(), None)
        for each in there:
            minutes = added(minutes, each)
        return PastedAttendance(store, vocabulary).attending(minutes, rows)

    return pasted


def said(attending):
    return [(each.name, each.post) for each in attending.minutes.attendance]


def test_without_headings_the_columns_are_name_post_and_organisation_whatever_numbers_lead(pasted, put):
    town = Organisation(name="شهرداری یزد")
    put(town)
    found = pasted(("۱", "رضا كريمي", POST, "شهرداري یزد"), ("2", "زهرا نوری", "", ""))
    assert said(found) == [("رضا کریمی", POST), ("زهرا نوری", "")]
    assert [each.organisation for each in found.minutes.attendance] == [town.id, None]
    assert found.minutes.names[town.id] == "شهرداری یزد"
    assert all(each.is_guest and each.presence is Presence.PRESENT for each in found.minutes.attendance)
    assert found.ids == tuple(each.id for each in found.minutes.attendance)


def test_headings_say_what_the_columns_are(pasted):
    found = pasted(("سمت", "ردیف", "نام و نام خانوادگي", "وضعیت حضور"), (POST, "۱", "رضا کریمی", "غايب"))
    assert said(found) == [("رضا کریمی", POST)]
    assert found.minutes.attendance[0].presence is Presence.ABSENT


def test_a_family_name_of_its_own_column_is_joined(pasted):
    found = pasted(("نام", "نام خانوادگی", "سمت"), ("رضا", "کریمی", POST), ("", "نوری", ""))
    assert said(found) == [("رضا کریمی", POST), ("نوری", "")]


def test_a_row_of_the_same_name_is_filled_and_keeps_what_it_says(pasted):
    there = Attendance(name="رضا کریمی", post="رئیس", presence=Presence.EXCUSED)
    found = pasted(("رضا كریمی", POST, "انجمن"), there=(there,))
    assert said(found) == [("رضا کریمی", "رئیس")]
    assert found.minutes.attendance[0].presence is Presence.EXCUSED
    assert found.unknown == ((there.id, "انجمن"),)


def test_a_vacant_seat_is_filled_by_its_post(pasted):
    there = Attendance(post=POST, presence=Presence.ABSENT)
    found = pasted(("رضا کریمی", "مديركل راه و شهرسازی"), there=(there,))
    assert said(found) == [("رضا کریمی", POST)]
    assert found.minutes.attendance[0].presence is Presence.PRESENT


def test_of_two_who_are_called_alike_neither_is_meant(pasted):
    there = (Attendance(name="رضا کریمی", post="الف"), Attendance(name="رضا کریمی", post="ب"))
    assert len(pasted(("رضا کریمی", "پ"), there=there).minutes.attendance) == 3


def test_two_who_are_pasted_and_called_alike_are_two(pasted):
    found = pasted(("رضا کریمی", "الف"), ("رضا کریمی", "ب"))
    assert said(found) == [("رضا کریمی", "الف"), ("رضا کریمی", "ب")]


def test_who_is_registered_is_linked(pasted, put):
    person = Person(given_name="رضا", family_name="کریمی")
    put(person)
    assert pasted(("رضا کريمي",)).minutes.attendance[0].person == link_to(person)


@pytest.mark.parametrize("rows", [(), (("",),), (("نام و نام خانوادگی", "سمت"),), (("۱", "۲"), ("۳", "۴"))])
def test_nobody_comes_of_nothing(pasted, rows):
    assert pasted(*rows).ids == ()


def test_five_hundred_people_are_taken_at_once(pasted):
    found = pasted(*((f"نام {number}الف", f"سمت {number}") for number in range(500)))
    assert len(found.ids) == len(set(found.ids)) == 500
    assert [each.order for each in found.minutes.attendance] == list(range(1, 501))
