"""The periods of a report: none is left out, none twice, and each stands as its day says."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.periods import GRACE, PeriodState, last_over, periods_of, report_for, state_of
from desktop.domain.resolution import Period, PeriodReport, Resolution
from desktop.persian.jalali import day_of

A_DAY = timedelta(days=1)
days = st.dates(date(2015, 1, 1), date(2030, 1, 1))
MONTH = Resolution(period=Period.MONTH, period_since=day_of(1405, 1, 10))


@given(st.sampled_from(Period), days, st.integers(0, 3000), st.booleans())
def test_periods_follow_each_other_without_a_gap_up_to_the_day(period, since, later, is_told):
    until = since + timedelta(days=later)
    resolution = Resolution(period=period, period_since=since if is_told else None)
    found = periods_of(resolution, since, until)
    for before, after in itertools.pairwise(found):
        assert after.first == before.last + A_DAY
    if found:
        assert found[-1].first <= until <= found[-1].last
    if is_told:
        assert found[0].first <= since <= found[0].last
    else:
        assert all(each.first > since for each in found)
    over = last_over(resolution, since, until)
    assert over == next((each for each in reversed(found) if each.last < until), None)


def test_without_a_period_or_a_beginning_there_is_none():
    assert periods_of(Resolution(), date(2026, 1, 1), date(2027, 1, 1)) == ()
    assert periods_of(Resolution(period=Period.YEAR), None, date(2027, 1, 1)) == ()


@pytest.mark.parametrize(
    ("today", "received", "state"),
    [
        (day_of(1405, 1, 31), None, PeriodState.RUNNING),
        (day_of(1405, 2, 1), None, PeriodState.AWAITED),
        (day_of(1405, 2, 10), None, PeriodState.AWAITED),
        (day_of(1405, 2, 11), None, PeriodState.MISSING),
        (day_of(1405, 5, 1), day_of(1405, 1, 20), PeriodState.RECEIVED),
        (day_of(1405, 5, 1), day_of(1405, 2, 10), PeriodState.RECEIVED),
        (day_of(1405, 5, 1), day_of(1405, 2, 11), PeriodState.LATE),
    ],
)
def test_a_report_stands_as_its_day_and_today_say(today, received, state):
    span = periods_of(MONTH, None, today)[0]
    assert span.last + GRACE == day_of(1405, 2, 10)
    report = PeriodReport(period_on=span.first, received_on=received) if received else None
    assert state_of(span, report, today) is state


def test_of_two_reports_of_one_period_the_one_that_came_counts():
    span = periods_of(MONTH, None, day_of(1405, 3, 1))[0]
    blank = PeriodReport(organisation="a", period_on=span.first)
    came = PeriodReport(organisation="a", period_on=span.last, received_on=span.last)
    other = PeriodReport(organisation="b", period_on=span.first, received_on=span.last)
    assert report_for(span, "a", [blank, came, other]) is came
    assert report_for(span, "c", [blank, came, other]) is None


@pytest.mark.parametrize("period", Period)
def test_a_session_in_the_last_month_of_the_calendar_asks_for_nothing_yet(period):
    assert periods_of(Resolution(period=period), day_of(1500, 12, 29), date(2026, 11, 22)) == ()
