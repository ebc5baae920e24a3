"""A table of the resolutions of several sessions is read as the minutes of each."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.intake.read import read_minutes
from desktop.intake.session_tables import session_texts
from tests.intake.corpus import cases
from tests.intake.test_tables import RESOLUTIONS, SESSIONS

MERGED = """جدول مصوبات ستاد بازآفرینی شهری نمونه در سال ۱۴۰۴
ردیف\tشماره جلسه\tتاریخ جلسه\tشرح مصوبه\tدستگاه مسئول\tمهلت اجرا
۱\t۱۲\t۱۴۰۴/۰۸/۲۰\tروشنایی گذر اصلی محله اصلاح شود\tشهرداری نمونه\t۱۴۰۴/۰۹/۳۰
۲\t\t\tچهار دورهٔ مهارتی بانوان برگزار شود\tفنی و حرفه‌ای\tیک ماه
۳\t۱۳\t۱۴۰۴/۰۹/۱۸\tسند توسعهٔ محله تهیه شود\tراه و شهرسازی\tجلسهٔ آتی
۴\t۱۲\t\tگزارش خوانده شود\tفرمانداری\t
"""


def readings(text):
    return [read_minutes(each) for each in session_texts(text)]


def test_each_session_that_is_named_has_its_own_resolutions():
    twelve, thirteen = readings(MERGED)[:2]
    assert (twelve.number, twelve.held_on) == (12, date(2025, 11, 11))
    assert (thirteen.number, thirteen.held_on) == (13, date(2025, 12, 9))
    assert [each.operative for each in twelve.resolutions][:2] == [
        "روشنایی گذر اصلی محله اصلاح شود",
        "چهار دورهٔ مهارتی بانوان برگزار شود",
    ]
    assert [each.order for each in thirteen.resolutions] == [1]


def test_agencies_and_deadlines_of_the_rows_are_kept():
    twelve, thirteen = readings(MERGED)[:2]
    assert [each.responsible for each in twelve.resolutions][:2] == [("شهرداری نمونه",), ("فنی و حرفه‌ای",)]
    assert twelve.resolutions[0].deadline_on == date(2025, 12, 21)
    assert twelve.resolutions[1].deadline_text == "یک ماه"
    assert thirteen.resolutions[0].next_session


def test_a_session_is_one_though_its_rows_are_apart_and_its_day_is_left_out():
    assert [len(each.resolutions) for each in readings(MERGED)] == [3, 1]


def test_the_line_over_the_table_names_the_body():
    assert {each.body for each in readings(MERGED)} == {"ستاد بازآفرینی شهری نمونه"}


def test_a_body_that_is_not_said_is_asked():
    read = readings(RESOLUTIONS)
    assert [each.number for each in read] == [12, 13]
    assert all("body" in {question.about for question in each.questions} for each in read)


def test_bodies_in_a_column_part_sessions_of_one_number():
    text = (
        "کارگروه\tجلسه\tتاریخ\tمتن مصوبه\tمجری\tمهلت\n"
        "کارگروه سلامت\t۳\t1404/02/03\tپایگاه باز شود\tشبکه بهداشت\tیک ماه\n"
        "کارگروه مسکن\t۳\t1404/02/05\tزمین معرفی شود\tبنیاد مسکن\tدو ماه\n"
    )
    read = readings(text)
    assert [(each.body, each.number) for each in read] == [("کارگروه سلامت", 3), ("کارگروه مسکن", 3)]
    assert [each.held_on for each in read] == [date(2025, 4, 23), date(2025, 4, 25)]


def test_sessions_may_be_named_by_their_day_alone_or_in_words():
    text = (
        "تاریخ جلسه\tشرح مصوبه\tوضعیت\n۱۴۰۴/۰۲/۰۳\tکوچه روشن شود\tانجام شد\n۱۴۰۴/۰۳/۰۳\tپل ساخته شود\tمتوقف\n"
    )
    read = readings(text)
    assert [each.held_on for each in read] == [date(2025, 4, 23), date(2025, 5, 24)]
    assert "وضعیت: انجام شد" in read[0].resolutions[0].text
    words = (
        "جلسه\tمصوبه\tمسئول\tمهلت\n"
        "جلسه دوازدهم مورخ ۱۴۰۴/۰۸/۲۰\tکوچه روشن شود\tشهرداری\tیک ماه\n"
        "جلسه سیزدهم مورخ ۱۴۰۴/۰۹/۱۸\tپل ساخته شود\tاداره راه\t\n"
    )
    assert [(each.number, each.held_on.month) for each in readings(words)] == [(12, 11), (13, 12)]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_minutes_are_no_table_of_several_sessions(case):
    assert session_texts(case.text) == ()


@pytest.mark.parametrize("text", ["", SESSIONS, "شرح مصوبه\tمسئول\tمهلت\nالف\tب\tپ\nت\tث\tج"])
def test_other_texts_name_no_sessions(text):
    assert session_texts(text) == ()
