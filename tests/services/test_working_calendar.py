from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from desktop.domain.holiday import Holiday
from desktop.domain.working_days import Weekend
from desktop.paths import LUNAR_HOLIDAYS
from desktop.persian.jalali import day_of, jalali_parts
from desktop.services.preferences import Preferences
from desktop.services.working_calendar import LunarTable, WorkingCalendar


@pytest.fixture
def preferences(store):
    return Preferences(store, "مریم")


@pytest.fixture
def working(store, preferences):
    return WorkingCalendar(store, preferences, LUNAR_HOLIDAYS)


def test_the_shipped_holidays_are_those_of_the_official_calendar(working):
    calendar = working.now()
    assert calendar.name_of(day_of(1403, 1, 13)) == "روز طبیعت، شهادت امام علی (ع)"
    assert calendar.name_of(day_of(1404, 4, 15)) == "عاشورای حسینی"
    assert calendar.name_of(day_of(1405, 3, 14)) == "رحلت امام خمینی، عید غدیر خم"
    assert not calendar.is_working(day_of(1405, 12, 19))
    assert calendar.is_certain(day_of(1405, 12, 19))
    assert not calendar.is_certain(day_of(1406, 3, 26))
    assert not calendar.is_working(day_of(1406, 3, 26))


def test_every_shipped_year_is_whole(working):
    lunar = working.lunar
    assert (lunar.first, lunar.published, lunar.last) == (1400, 1405, 1406)
    by_year = Counter(jalali_parts(day)[0] for day in lunar.days)
    assert sorted(by_year) == list(range(lunar.first, lunar.last + 1))
    assert all(17 <= count <= 19 for count in by_year.values())  # a lunar year is 11 days shorter
    by_name = Counter(lunar.days.values())
    assert all(len(by_year) <= count <= len(by_year) + 1 for count in by_name.values())
    assert len(by_name) == 17


def test_lunar_holidays_come_in_the_order_of_the_lunar_year(working):
    days = list(working.lunar.days)
    assert days == sorted(days)
    names = list(working.lunar.days.values())
    assert names[17:] == names[: len(names) - 17]  # after seventeen the same again


def test_the_office_closes_and_works_on_days_of_its_own(working, put):
    monday, friday, flight = day_of(1405, 9, 2), day_of(1405, 9, 6), day_of(1405, 3, 14)
    put(
        Holiday(held_on=monday, name="آلودگی هوا"),
        Holiday(held_on=friday, name="جبران", is_working=True),
        Holiday(held_on=flight, name="تعطیلی استان"),
    )
    calendar = working.now()
    assert calendar.name_of(monday) == "آلودگی هوا"
    assert not calendar.is_working(monday)
    assert calendar.is_working(friday)
    assert calendar.name_of(flight) == "رحلت امام خمینی، عید غدیر خم، تعطیلی استان"
    assert [each.held_on for each in working.own()] == [friday, monday, flight]


def test_the_weekend_is_that_of_the_settings(working, preferences):
    assert working.now().weekend is Weekend.FRIDAY
    preferences.save(replace(preferences.read(), rest_days=Weekend.THURSDAY_FRIDAY.value))
    assert working.now().weekend is Weekend.THURSDAY_FRIDAY


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"\xff\xfe",
        b"published = 1405",
        b"published = 1405\ndays = 3",
        b"published = 1405\n[days]",
        b"published = 1405\n[days]\n'1405/13/01' = 'x'",
        b"published = 1405\n[days]\n'1405/12/01' = 7",
        b"published = 'x'\n[days]\n'1405/12/01' = 'x'",
        b"[days]\n'1405/12/01' = 'x'",
        b"published = [",
    ],
)
def test_a_table_that_cannot_be_read_leaves_the_solar_holidays(store, preferences, tmp_path, content):
    file = tmp_path / "lunar.toml"
    if content is not None:
        file.write_bytes(content)
    working = WorkingCalendar(store, preferences, file)
    assert working.lunar == LunarTable()
    assert working.now().name_of(day_of(1405, 1, 13)) == "روز طبیعت"
    assert not working.now().is_certain(day_of(1405, 1, 13))
