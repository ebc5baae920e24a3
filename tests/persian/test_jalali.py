from __future__ import annotations

from datetime import date, timedelta

import jdatetime
import pytest

from desktop.persian.jalali import (
    DayError,
    DayReason,
    day_latin,
    day_letter,
    day_of,
    day_text,
    day_words,
    jalali_parts,
    month_days,
    read_day,
    week_start,
)

FIRST = jdatetime.date(1300, 1, 1).togregorian()
LAST = jdatetime.date(1500, 12, 29).togregorian()
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


def test_every_day_of_two_centuries_agrees_with_a_second_engine_both_ways():
    for day in DAYS:
        other = jdatetime.date.fromgregorian(date=day)
        parts = (other.year, other.month, other.day)
        assert jalali_parts(day) == parts
        assert day_of(*parts) == day


def test_every_year_has_the_length_that_the_second_engine_gives_it():
    for year in range(1300, 1501):
        assert month_days(year, 12) == (30 if jdatetime.date(year, 1, 1).isleap() else 29)


def test_every_day_is_read_from_every_way_it_is_shown():
    for day in DAYS[::17]:
        assert {read_day(show(day)).day for show in (day_text, day_words, day_letter, day_latin)} == {day}


def test_1403_has_a_30_esfand_and_1404_has_none():
    assert day_of(1403, 12, 30) == date(2025, 3, 20)
    with pytest.raises(DayError) as refused:
        day_of(1404, 12, 30)
    error = refused.value
    assert (error.reason, error.year, error.month, error.day) == (DayReason.NO_SUCH_DAY, 1404, 12, 30)
    assert error.month_days == 29


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ((1403, 13, 1), DayReason.NO_SUCH_MONTH),
        ((1403, 0, 1), DayReason.NO_SUCH_MONTH),
        ((1403, 7, 31), DayReason.NO_SUCH_DAY),
        ((1403, 7, 0), DayReason.NO_SUCH_DAY),
        ((1199, 1, 1), DayReason.OUT_OF_RANGE),
        ((1501, 1, 1), DayReason.OUT_OF_RANGE),
    ],
)
def test_a_day_that_is_not_is_refused_with_its_reason(parts, reason):
    with pytest.raises(DayError) as refused:
        day_of(*parts)
    assert refused.value.reason is reason


def test_a_day_before_the_calendar_is_refused():
    with pytest.raises(DayError):
        jalali_parts(date(1, 1, 1))


def test_a_day_is_shown_for_tables_sentences_and_letters():
    day = date(2026, 11, 21)
    assert day_text(day) == "۱۴۰۵/۰۸/۳۰"
    assert day_words(day) == "۳۰ آبان ۱۴۰۵"
    assert day_letter(day) == "شنبه ۳۰ آبان ۱۴۰۵"
    assert day_latin(day) == "1405/08/30"


@pytest.mark.parametrize("days", range(7))
def test_a_week_begins_on_saturday(days):
    assert week_start(date(2026, 11, 21) + timedelta(days=days)) == date(2026, 11, 21)
