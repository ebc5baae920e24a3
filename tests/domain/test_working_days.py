from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.working_days import Calendar, Weekend, solar_holidays
from desktop.persian.jalali import day_latin, day_of, jalali_parts, weekday

DAY = timedelta(days=1)
DAYS = st.dates(date(2015, 1, 1), date(2035, 1, 1))
CALENDARS = st.builds(
    Calendar,
    st.sampled_from(Weekend),
    st.dictionaries(DAYS, st.sampled_from(["عید فطر", "تعطیلی استان"]), max_size=40),
    st.frozensets(DAYS, max_size=10),
    st.just(1406),
)


@pytest.mark.parametrize("year", [1403, 1404, 1408, 1499])
def test_ten_holidays_of_the_solar_year_are_always_the_same_days(year):
    found = [day_latin(day)[5:] for day in sorted(solar_holidays(year))]
    assert found == ["01/01", "01/02", "01/03", "01/04", "01/12", "01/13", "03/14", "03/15", "11/22", "12/29"]


def test_a_year_outside_the_calendar_has_no_holidays():
    assert not solar_holidays(1501)
    assert not solar_holidays(1199)


@given(CALENDARS, DAYS)
def test_a_day_is_worked_on_unless_the_week_or_a_holiday_says_otherwise(calendar, day):
    closed = weekday(day) in calendar.weekend.value or bool(calendar.name_of(day))
    assert calendar.is_working(day) == (day in calendar.working or not closed)


@given(CALENDARS, DAYS, st.integers(1, 90))
def test_counted_working_days_are_so_many_and_end_on_one(calendar, day, count):
    end = calendar.after(day, count)
    between = [day + number * DAY for number in range(1, (end - day).days + 1)]
    assert sum(map(calendar.is_working, between)) == count
    assert calendar.is_working(end)


@given(CALENDARS, DAYS, st.integers(0, 30), st.integers(0, 30))
def test_counting_in_two_steps_is_counting_in_one(calendar, day, first, second):
    assert calendar.after(calendar.after(day, first), second) == calendar.after(day, first + second)


@given(CALENDARS, DAYS)
def test_the_next_and_the_last_working_day_have_none_between_them_and_the_day(calendar, day):
    following, before = calendar.next_working(day), calendar.last_working(day)
    assert before <= day <= following
    assert calendar.is_working(before)
    assert calendar.is_working(following)
    assert (before == day) == (following == day) == calendar.is_working(day)


def test_a_day_that_two_holidays_share_has_both_names():
    nowruz = day_of(1405, 1, 1)
    assert Calendar(holidays={nowruz: "عید فطر"}).name_of(nowruz) == "آغاز نوروز، عید فطر"


def test_a_holiday_that_is_worked_on_has_no_name():
    flight = day_of(1405, 3, 14)
    assert Calendar(working=(flight,)).name_of(flight) == ""
    assert Calendar(working=(flight,)).is_working(flight)


def test_a_friday_may_be_worked_on():
    friday = date(2026, 11, 27)
    assert not Calendar().is_working(friday)
    assert Calendar(working=(friday,)).is_working(friday)


@given(DAYS)
def test_days_are_certain_within_the_known_years_only(day):
    calendar = Calendar(known_from=1400, known_until=1405)
    assert calendar.is_certain(day) == (1400 <= jalali_parts(day)[0] <= 1405)


def test_days_cannot_be_counted_backwards():
    with pytest.raises(ValueError, match="-1"):
        Calendar().after(date(2026, 11, 22), -1)


@pytest.mark.parametrize("weekend", Weekend)
def test_a_weekend_is_found_by_its_days(weekend):
    assert Weekend.of(list(reversed(weekend.value))) is weekend
    assert Weekend.of((3,)) is Weekend.FRIDAY
