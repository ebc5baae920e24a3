"""What stands beside the text of a resolution or under the title, and what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.intake.read import read_minutes
from tests.intake.test_parts import asked, read


def test_a_day_alone_under_the_title_is_taken_and_asked():
    reading = read("سومین جلسهٔ ستاد نمونه\nیکشنبه ۲۱ اردیبهشت ۱۴۰۴")
    assert reading.held_on == date(2025, 5, 11)
    assert asked(reading, "date") == [
        "«یکشنبه ۲۱ اردیبهشت ۱۴۰۴» زیر عنوان آمده و تاریخ جلسه شمرده شده است؛ درست است؟"
    ]


def test_a_day_above_the_title_is_that_of_the_page():
    assert read("یکشنبه ۲۱ اردیبهشت ۱۴۰۴\nسومین جلسهٔ ستاد نمونه").held_on is None


@pytest.mark.parametrize(
    "lines",
    [
        "مسئول: شهرداری نمونه\nمهلت: ۱۴۰۴/۰۹/۳۰",
        "مسئول پیگیری: شهرداری نمونه - مهلت: ۱۴۰۴/۰۹/۳۰",
        "(مجری: شهرداری نمونه، زمان اجرا: ۱۴۰۴/۰۹/۳۰)",
    ],
)
def test_labels_under_a_resolution_say_who_and_by_when(lines):
    (only,) = read_minutes(f"مصوبات:\n۱- پیاده‌رو بازسازی شود.\n{lines}").resolutions
    assert (only.text, only.responsible) == ("پیاده‌رو بازسازی شود.", ("شهرداری نمونه",))
    assert only.deadline_on == date(2025, 12, 21)


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("با 6 رای مثبت", (False, 6, None, None)),
        ("اتفاق آراء", (True, None, None, None)),
        ("اکثریت", (False, None, None, None)),
        ("با اکثریت آرا به تصویب رسید.", (False, None, None, None)),
        ("رأی‌گیری: موافق: ۷ مخالف: ۲", (False, 7, 2, None)),
        ("(با هفت رأی موافق، دو رأی مخالف و یک رأی ممتنع)", (False, 7, 2, 1)),
    ],
)
def test_a_loose_line_of_votes_is_the_vote_of_the_resolution_before_it(line, counts):
    text = f"مصوبات:\n۱- پیاده‌رو بازسازی شود.\n{line}\n۲- گزارش داده شود."
    first, second = read_minutes(text).resolutions
    vote = first.vote
    assert (vote.unanimous, vote.votes_for, vote.votes_against, vote.abstained) == counts
    assert (first.text, second.vote) == ("پیاده‌رو بازسازی شود.", None)


@pytest.mark.parametrize(
    "text",
    [
        "پیرو رای مثبت دادگاه اقدام شود.",
        "نظر موافق شهردار گرفته شود.",
        "به اکثریت مردم خبر داده شود.",
        "نفر اول مسابقه برگزیده شود.",
    ],
)
def test_words_that_only_sound_like_a_vote_are_none(text):
    assert read_minutes(f"مصوبات:\n۱- {text}").resolutions[0].vote is None


def test_a_decision_of_the_session_before_that_is_told_of_is_no_resolution():
    told = "در جلسهٔ قبل مقرر شد پل بازسازی شود. اکنون مقرر شد گزارش آن خوانده شود."
    reading = read_minutes(f"عنوان: سومین جلسهٔ ستاد نمونه\nخلاصه مذاکرات:\n{told}")
    assert [each.text for each in reading.resolutions] == ["اکنون مقرر شد گزارش آن خوانده شود."]
    assert asked(reading, "resolutions")[0].startswith("بخش مصوبات پیدا نشد؛")


def test_the_vote_on_an_item_without_a_resolution_is_the_vote_of_the_item():
    record = "دستور اول: نام کوچه\nنام خوانده شد.\nبا ۴ رأی مخالف رد شد.\nدستور دوم: زمین"
    text = f"عنوان: سومین جلسهٔ ستاد نمونه\n{record}"
    first, second = read_minutes(text).agenda
    assert (first.text, first.vote.votes_against, second.vote) == ("نام کوچه", 4, None)
