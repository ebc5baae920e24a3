from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from desktop.intake.read import read_minutes
from desktop.intake.reading import Question
from desktop.services.source_places import SourcePlaces

TEXT = (Path(__file__).parents[1] / "samples" / "minutes_50.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def reading():
    return read_minutes(TEXT)


@pytest.fixture(scope="module")
def places():
    return SourcePlaces(TEXT)


def at(text, span):
    return None if span is None else text[span.start : span.end]


@pytest.mark.parametrize(
    ("about", "stands"),
    [
        ("title", "پنجاهمین جلسه ستاد بازآفرینی شهری استان آزمون"),
        ("number", "پنجاهمین"),
        ("date", "۱۴۰۲/۰۷/۱۰"),
        ("place", "سالن همایش استانداری"),
        ("start", "زمان جلسه"),
        ("resolutions", "مصوبات"),
    ],
)
def test_what_was_read_is_found_and_what_was_not_is_led_to_its_label(places, reading, about, stands):
    assert at(TEXT, places.about(reading, about)) == stands


def test_each_resolution_is_found(places, reading):
    found = [at(TEXT, places.resolution(reading, each.order)) for each in reading.resolutions]
    assert all(
        each.operative[-20:-1] in words for each, words in zip(reading.resolutions, found, strict=True)
    )


def test_a_question_leads_to_what_it_quotes(places, reading):
    asked = next(each for each in reading.questions if "ظرف یک ماه" in each.text)
    assert at(TEXT, places.question(reading, asked)) == "ظرف یک ماه"


def test_every_question_of_the_sample_has_a_place(places, reading):
    unplaced = [each for each in reading.questions if places.question(reading, each) is None]
    assert [each.about for each in unplaced] == ["end"] or unplaced == []


@pytest.mark.parametrize("typed", ["29/7/97", "۱۳۹۷/۰۷/۲۹", "29 مهر ماه 1397", "۹۷.۷.۲۹", "٢٩ مهر ١٣٩٧"])
def test_a_day_is_found_in_any_form(typed):
    text = f"تاریخ: {typed} ساعت 8"
    assert at(text, SourcePlaces(text).day(date(2018, 10, 21))) == typed


@pytest.mark.parametrize("typed", ["ساعت 18:30", "ساعت ۳۰/۱۸", "ساعت 18.30"])
def test_a_time_is_found_in_any_form(typed):
    text = f"شروع جلسه {typed} بود"
    assert at(text, SourcePlaces(text).time(time(18, 30))) == typed


def test_two_resolutions_of_the_same_words_have_two_places(reading):
    one = reading.resolutions[0]
    twice = replace(reading, resolutions=(one, replace(one, order=2)))
    text = f"{one.text}\n{one.text}"
    places = SourcePlaces(text)
    first, second = (places.resolution(twice, order) for order in (1, 2))
    assert (first.start, second.start) == (0, len(one.text) + 1)


def test_what_is_not_there_has_no_place(reading):
    places = SourcePlaces("متن دیگر")
    assert places.about(reading, "title") is None
    assert places.question(reading, Question("resolution 9", "؟")) is None


PARTS = """عنوان جلسه: نهمین جلسهٔ ستاد نمونه
تاریخ: ۱۴۰۲/۰۳/۰۴
مکان: فرمانداری نمونه
دستور جلسه:
۱- نظافت
حاضران: آقای الف، آقای ب
مصوبات:
۱- مقرر شد شهرداری نمونه ظرف یک ماه گزارش دهد.
با ۶ رای مثبت
۲- مقرر شد شهرداری نمونه طبق ماده ۵ قانون شهرداری‌ها:
الف) فرمانداری تا پایان آذر تذکر دهد.
۳- مقرر شد شهرداری نمونه ظرف یک ماه گزارش دهد.
"""


def test_every_part_that_was_read_has_its_place_in_its_own_resolution():
    parts = {each.about: each.span for each in SourcePlaces(PARTS).parts(read_minutes(PARTS))}
    words = {about: at(PARTS, span) for about, span in parts.items()}
    assert words["agenda 1"] == "نظافت"
    assert words["present 2"] == "آقای ب"
    assert words["resolution 1 vote"] == "با ۶ رای مثبت"
    assert words["resolution 2 citation 1"] == "ماده ۵ قانون شهرداری‌ها"
    assert words["resolution 2 clause 1"] == "فرمانداری تا پایان آذر تذکر دهد"
    assert words["resolution 2 clause 1 agency 1"] == "فرمانداری"
    assert words["resolution 2 clause 1 deadline"] == "تا پایان آذر"
    assert words["resolution 3 deadline"] == words["resolution 1 deadline"] == "ظرف یک ماه"
    assert parts["resolution 3 agency 1"].start > parts["resolution 3"].start > parts["resolution 1"].end
    starts = [span.start for span in parts.values()]
    assert starts == sorted(starts)


def test_a_part_is_found_by_its_name():
    places, reading = SourcePlaces(PARTS), read_minutes(PARTS)
    assert at(PARTS, places.about(reading, "resolution 3 deadline")) == "ظرف یک ماه"
    assert places.about(reading, "resolution 9 vote") is None
    assert places.about(reading, "resolution 9") is None
