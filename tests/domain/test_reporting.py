"""The periods of reports, when they are due, and what figures are taken."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.figure_values import FEW, MOST, judge, read_figure, usual_limits
from desktop.domain.indicator import Dimension, Indicator
from desktop.domain.jalali_spans import Span
from desktop.domain.report import ReportState
from desktop.domain.reporting import (
    DAYS,
    Standing,
    days_late,
    due_day,
    period_with,
    standing,
    whole_periods,
    year_spans,
)
from desktop.domain.resolution import Period
from desktop.persian.jalali import jalali_parts
from desktop.persian.numbers import number_text
from desktop.schema.problem import Reason

PEOPLE = Indicator(name="آموزش‌دیدگان", dimension=Dimension.ECONOMIC, unit="نفر")
SHARE = Indicator(
    name="پیشرفت", dimension=Dimension.PHYSICAL, unit="درصد", least=Decimal(0), most=Decimal(100)
)
DAYS_KNOWN = st.dates(date(1900, 1, 1), date(2100, 1, 1))
FIGURES = st.decimals(0, MOST, places=4, allow_nan=False)


@given(st.sampled_from(Period), st.integers(1300, 1450))
def test_the_periods_of_a_year_follow_each_other_and_fill_it(period, year):
    spans = year_spans(period, year)
    assert jalali_parts(spans[0].first) == (year, 1, 1)
    assert jalali_parts(spans[-1].last + timedelta(days=1)) == (year + 1, 1, 1)
    assert all(after.first == before.last + timedelta(days=1) for before, after in itertools.pairwise(spans))


@given(st.sampled_from(Period), DAYS_KNOWN, DAYS_KNOWN)
def test_whole_periods_are_those_that_lie_inside(period, one, other):
    span = Span(min(one, other), max(one, other))
    found = whole_periods(period, span)
    each, inside = period_with(period, span.first), []
    while each.first <= span.last:
        if each.first >= span.first and each.last <= span.last:
            inside.append(each)
        each = period_with(period, each.last + timedelta(days=1))
    assert found == (Span(inside[0].first, inside[-1].last) if inside else None)


@given(st.sampled_from(Period), DAYS_KNOWN, DAYS_KNOWN, st.sampled_from([None, *ReportState]), DAYS_KNOWN)
def test_what_is_sent_stands_as_it_is_and_all_else_by_the_day(period, day, today, state, since):
    span = period_with(period, day)
    due = due_day(span, DAYS)
    stands = standing(span, state, due, today, since)
    if state in (ReportState.SUBMITTED, ReportState.APPROVED, ReportState.RETURNED):
        assert stands.value == state.value
    elif state is None and span.last < since:
        assert stands is Standing.NOT_ASKED
    elif today < span.first:
        assert stands is Standing.AHEAD
    else:
        expected = (
            Standing.RUNNING if today <= span.last else Standing.DUE if today <= due else Standing.MISSING
        )
        assert stands is expected


def test_a_report_is_late_from_the_day_after_it_was_due():
    span = period_with(Period.MONTH, date(2026, 4, 1))
    due = due_day(span)
    assert days_late(None, None, due, due, span) == 0
    assert days_late(None, None, due, due + timedelta(days=3), span) == 3
    assert days_late(ReportState.APPROVED, due, due, due + timedelta(days=300), span) == 0
    assert days_late(ReportState.RETURNED, due, due, due + timedelta(days=5), span) == 5


@given(FIGURES)
def test_a_figure_is_read_as_it_is_shown(value):
    shown = number_text(value)
    assert read_figure(PEOPLE, f" \u200f{shown}\u00a0") == value
    assert judge(PEOPLE, shown) is None


@given(st.text(max_size=20))
def test_any_text_is_a_figure_or_is_told_not_to_be_one(text):
    problem = judge(PEOPLE, text)
    if problem is None:
        assert read_figure(PEOPLE, text) is None or read_figure(PEOPLE, text) >= 0
    else:
        assert problem.reason in {Reason.NOT_A_NUMBER, Reason.NEGATIVE, Reason.OUT_OF_RANGE}


@pytest.mark.parametrize(
    ("indicator", "typed", "reason"),
    [
        (PEOPLE, "حدود ۸۸۰ نفر", Reason.NOT_A_NUMBER),
        (PEOPLE, "−۵", Reason.NEGATIVE),
        (PEOPLE, "۹" * 30, Reason.OUT_OF_RANGE),
        (PEOPLE, "۱٫۲۳۴۵۶", Reason.OUT_OF_RANGE),
        (PEOPLE, "۸۸۰٪", Reason.NOT_A_NUMBER),
        (SHARE, "۱۲۰٪", Reason.UNUSUAL_VALUE),
        (SHARE, "۷۵٪", None),
        (PEOPLE, "٨٨٠", None),
        (PEOPLE, "1,880", None),
        (PEOPLE, "", None),
    ],
)
def test_figures_are_judged(indicator, typed, reason):
    problem = judge(indicator, typed)
    assert (problem.reason if problem else None) is reason


@given(st.lists(FIGURES, min_size=FEW, max_size=12))
def test_what_was_before_is_never_unusual_and_far_from_it_is(past):
    least, most = usual_limits(PEOPLE, past)
    assert all(least <= each <= most for each in past)
    assert most <= max(past) * 2


@given(st.lists(FIGURES, max_size=FEW - 1))
def test_nothing_is_unusual_where_little_is_known(past):
    assert usual_limits(PEOPLE, past) == (None, None)


def test_the_limits_are_told():
    problem = judge(PEOPLE, "۹۰۰۰", [Decimal(10), Decimal(12), Decimal(14)])
    assert problem.reason is Reason.UNUSUAL_VALUE
    assert dict(problem.values) == {"least": "۳", "most": "۲۱"}
