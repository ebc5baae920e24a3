from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import groupby
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.persian.jalali import day_of, jalali_parts
from desktop.storage.rotation import Backup, to_remove

START = datetime(2024, 3, 1, 9, 0, tzinfo=UTC)


def backup(made_at, number=1):
    return Backup(Path(f"{made_at:%Y%m%d%H%M}-{number}.db"), made_at, 1, number)


def oracle(backups, now):
    """Return what is kept, by walking day after day instead of sorting periods."""
    kept = set()
    for group in ([b for b in backups if b.made_at <= now], [b for b in backups if b.made_at > now]):
        newest_of_day = {}
        for each in sorted(group, key=lambda each: (each.made_at, each.number)):
            newest_of_day[each.made_at.date()] = each
        days = sorted(newest_of_day, reverse=True)
        weeks = [next(some) for _, some in groupby(days, lambda day: (day.toordinal() + 1) // 7)]
        months = [next(some) for _, some in groupby(days, lambda day: jalali_parts(day)[:2])]
        kept |= {newest_of_day[day] for day in (*days[:7], *weeks[:4], *months[:12])}
        last_day = [each for each in group if each.made_at.date() in days[:1]]
        for hour in {each.made_at.hour for each in last_day}:
            kept.add(
                max((b for b in last_day if b.made_at.hour == hour), key=lambda b: (b.made_at, b.number))
            )
    return kept


def live_through(days, at_each):
    """Make backups day by day as the program does; yield what is there after each, and the newest one."""
    there = []
    for day in range(days):
        for moment in at_each(day):
            made = backup(moment, 1 + sum(each.made_at == moment for each in there))
            there.append(made)
            gone = to_remove(there, moment)
            assert set(there) - set(gone) == oracle(there, moment)
            there = [each for each in there if each not in gone]
            yield there, made


def test_after_400_days_there_are_seven_days_four_weeks_and_twelve_months():
    *_, (there, newest) = live_through(
        400, lambda day: [START + timedelta(days=day, hours=h) for h in (0, 7)]
    )
    days = sorted({each.made_at.date() for each in there}, reverse=True)
    assert days[:7] == [newest.made_at.date() - timedelta(days=back) for back in range(7)]
    assert len({jalali_parts(day)[:2] for day in days}) == 12
    assert 12 <= len(there) <= 7 + 4 + 12 + 1


def test_of_the_last_day_the_newest_of_each_hour_is_kept():
    minutes = (0, 5, 65, 70, 130)
    *_, (there, _) = live_through(2, lambda day: [START + timedelta(days=day, minutes=m) for m in minutes])
    assert [each.made_at - START for each in there] == [
        timedelta(minutes=130),
        *(timedelta(days=1, minutes=m) for m in (5, 70, 130)),
    ]


def test_the_weeks_begin_on_saturday():
    saturday, friday = datetime(2026, 11, 21, 8, tzinfo=UTC), datetime(2026, 11, 20, 8, tzinfo=UTC)
    assert saturday.weekday() == 5
    older = [backup(saturday + timedelta(days=day)) for day in range(7)]
    gone = to_remove(
        [*older, backup(friday), backup(friday - timedelta(days=1))], saturday + timedelta(days=7)
    )
    assert [each.made_at for each in gone] == [friday - timedelta(days=1)]


def test_the_30_of_esfand_belongs_to_its_own_year():
    leap_day, new_year = day_of(1403, 12, 30), day_of(1404, 1, 1)
    assert new_year - leap_day == timedelta(days=1)
    noon = [datetime.combine(day, START.timetz()) for day in (leap_day, new_year)]
    later = [noon[1] + timedelta(days=each) for each in range(40, 90)]
    backups = [backup(moment) for moment in (*noon, *later)]
    assert not set(backups[:2]) & set(to_remove(backups, later[-1]))


@pytest.mark.parametrize("back", [1, 30, 365, 3000])
def test_a_clock_that_is_set_back_costs_neither_old_backups_nor_new_ones(back):
    def moments(day):
        return [START + timedelta(days=day if day < 200 else day - back)]

    before, there, made = [], [], None
    for day, (there, made) in enumerate(live_through(400, moments)):
        assert made in there
        if day == 199:
            before = there
    assert max(before, key=lambda each: each.made_at) in there or back < 200
    assert len(there) <= 2 * (7 + 4 + 12)
    recent = [each for each in there if each.made_at > made.made_at - timedelta(days=7)]
    assert len(recent) >= 7


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 120))
def test_the_backup_just_made_is_never_removed(seed, days):
    random = Random(seed)

    def moments(day):
        drift = timedelta(
            days=random.choice([0, 0, 0, -400, -40, -3, 3, 40, 400]), minutes=random.randrange(99)
        )
        return [START + timedelta(days=day) + drift for _ in range(random.randrange(3))]

    for there, made in live_through(days, moments):
        assert made in there


def test_every_day_of_the_persian_calendar_of_two_centuries_has_a_place():
    days = range(date(1921, 3, 21).toordinal(), date(2121, 3, 20).toordinal(), 97)
    backups = [backup(datetime.combine(date.fromordinal(day), START.timetz())) for day in days]
    kept = set(backups) - set(to_remove(backups, backups[-1].made_at))
    assert kept == oracle(backups, backups[-1].made_at)
