"""What figures come to is what plain Python makes of them."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.indicator import (
    DatedFigure,
    DatedFigureKind,
    Dimension,
    Gathering,
    Indicator,
    ProgrammeTarget,
)
from desktop.domain.jalali_spans import Span, months_span
from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood, Place, PlaceKind
from desktop.domain.programme import Programme
from desktop.domain.report import Report, ReportFigure, ReportState
from desktop.domain.reporting import MONTHS_OF, period_with, year_spans
from desktop.domain.resolution import Period
from desktop.schema.record import link_to
from desktop.services.reports.reporter import Who
from desktop.services.reports.sums import Gathered

YEAR = 1405
STATES = (ReportState.DRAFT, ReportState.SUBMITTED, ReportState.APPROVED)


class Case:
    """Reports of a few offices in two provinces, of any kinds of period."""

    def __init__(self, seed):
        rng = random.Random(seed)
        province = Place(name="فارس", kind=PlaceKind.PROVINCE, code=f"{seed}")
        county = Place(name="شیراز", kind=PlaceKind.COUNTY, parent=link_to(province), code=f"{seed}1")
        other = Place(name="یزد", kind=PlaceKind.PROVINCE, code=f"{seed}2")
        self.province, self.inside = province, {province.id, county.id}
        self.offices = [
            Office(name=f"دفتر {seed} {place.name} {number}", place=link_to(place))
            for number, place in enumerate((county, county, other, province))
        ]
        self.indicators = [
            Indicator(name=f"شاخص {seed} {way.value}", dimension=Dimension.SOCIAL, gathering=way)
            for way in Gathering
        ]
        self.reports, self.figures = [], []
        for office in self.offices:
            for year in (YEAR - 1, YEAR):
                for period in rng.sample(list(Period), rng.randint(1, 3)):
                    for span in year_spans(period, year):
                        if rng.random() < 0.4:
                            self._report(rng, office, period, span)
        self.records = (
            province,
            county,
            other,
            *self.offices,
            *self.indicators,
            *self.reports,
            *self.figures,
        )

    def _report(self, rng, office, period, span):
        report = Report(
            office=link_to(office),
            period=period,
            period_on=span.first,
            submitted_on=span.last,
            state=rng.choice(STATES),
        )
        self.reports.append(report)
        for each in self.indicators:
            if rng.random() < 0.7:
                self.figures.append(
                    ReportFigure(report=link_to(report), indicator=link_to(each), **self._values(rng))
                )

    def _values(self, rng):
        told = {
            name: Decimal(rng.randint(0, 10_000)) / 4
            for name in ("planned", "achieved")
            if rng.random() < 0.8
        }
        return {name: value for name, value in told.items() if value is not None}

    def gathered(self, place, span, approved):
        """Return what the figures come to, record by record."""
        offices = {each.id for each in self.offices if not place or str(each.place) in self.inside}
        reports = {
            each.id: each
            for each in self.reports
            if str(each.office) in offices
            and (not approved or each.state is ReportState.APPROVED)
            and span.first <= each.period_on
            and period_with(each.period, each.period_on).last <= span.last
        }
        found = {}
        for each in self.indicators:
            mine = [
                figure for figure in self.figures if figure.indicator == each.id and figure.report in reports
            ]
            if mine:
                planned, achieved = (
                    self._side(each, mine, reports, side) for side in ("planned", "achieved")
                )
                count = len(self._counting(mine, reports, "achieved"))
                found[each.id] = Gathered(planned, achieved, count)
        return found

    def _counting(self, figures, reports, side):
        told = [
            (reports[each.report], getattr(each, side)) for each in figures if getattr(each, side) is not None
        ]
        return [
            (report, value)
            for report, value in told
            if not any(
                longer.office == report.office
                and MONTHS_OF[longer.period] > MONTHS_OF[report.period]
                and period_with(longer.period, longer.period_on).first
                <= report.period_on
                <= period_with(longer.period, longer.period_on).last
                for longer, _ in told
            )
        ]

    def _side(self, indicator, figures, reports, side):
        told = self._counting(figures, reports, side)
        if not told:
            return None
        match indicator.gathering:
            case Gathering.SUM:
                return sum(value for _, value in told)
            case Gathering.AVERAGE:
                return round(sum(value for _, value in told) / len(told), 4)
        latest = defaultdict(lambda: (date.min, Decimal(0)))
        for report, value in told:
            latest[report.office] = max(latest[report.office], (report.period_on, value))
        return sum(value for _, value in latest.values())


@given(
    seed=st.integers(0, 10**6),
    months=st.tuples(st.integers(1, 12), st.integers(1, 12)),
    approved=st.booleans(),
    here=st.booleans(),
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_gathered_is_what_plain_python_makes_of_the_figures(
    database, store, reports, seed, months, approved, here
):
    case = Case(seed)
    first, last = min(months), max(months)
    span = Span(months_span(YEAR - 1, first).first, months_span(YEAR, last).last)
    with store.work() as work:
        work.add(
            *(
                replace(each, state=ReportState.SUBMITTED) if isinstance(each, Report) else each
                for each in case.records
            )
        )
        for each in case.reports:
            work.connection.exec_driver_sql(
                "UPDATE report SET state = ? WHERE id = ?", (each.state.value, each.id)
            )
        work.commit()
    place = case.province.id if here else ""
    found = reports.gathered(place, span, approved=approved)
    expected = case.gathered(place, span, approved)
    mine = {each.id for each in case.indicators}
    found = {each: value for each, value in found.items() if each in mine}
    assert found.keys() == expected.keys()
    for each, value in expected.items():
        for side in ("planned", "achieved"):
            ours, theirs = getattr(found[each], side), getattr(value, side)
            assert (ours is None) == (theirs is None)
            assert ours is None or abs(ours - theirs) <= Decimal("0.0001")
        assert found[each].count == value.count


@pytest.fixture
def told(put, office, indicators):
    """Return a maker of approved reports with one achieved figure."""

    def told(indicator, year, value, period=Period.YEAR):
        span = year_spans(period, year)[0]
        report = Report(office=link_to(office), period=period, period_on=span.first, submitted_on=span.last)
        put(
            report,
            ReportFigure(report=link_to(report), indicator=link_to(indicator), achieved=Decimal(value)),
        )
        return report

    return told


def test_a_trend_begins_with_what_sources_tell_and_goes_on_year_by_year(
    reports, put, told, indicators, office
):
    one = indicators[0]
    baseline = DatedFigure(
        subject="آموزش‌دیدگان", kind=DatedFigureKind.BASELINE, value=Decimal(880), as_of=date(2023, 1, 1),
        source="سند ۰۰۴", indicator=link_to(one),
    )  # fmt: skip
    put(baseline, replace(baseline, id=Office().id, kind=DatedFigureKind.COUNT, source="سند ۰۰۰"))
    told(one, 1403, 10), told(one, 1405, 30)
    trend = reports.sums.trend(one.id, approved=False)
    assert [each.source for each in trend.baselines] == ["سند ۰۰۴"]
    assert [(each.year, each.gathered.achieved) for each in trend.years] == [(1403, 10), (1405, 30)]


def test_a_target_is_beside_what_was_achieved_in_its_time(reports, put, told, indicators):
    one = indicators[0]
    span = months_span(1404, 1, 12)
    programme = Programme(name="برنامهٔ هفتم پیشرفت", since=span.first, until=months_span(1405, 1, 12).last)
    put(programme, ProgrammeTarget(programme=link_to(programme), indicator=link_to(one), planned=Decimal(50)))
    told(one, 1403, 500), told(one, 1404, 10), told(one, 1405, 15)
    (reached,) = reports.sums.targets(programme.id, approved=False)
    assert (reached.achieved, reached.share) == (25, 50)


def test_an_office_without_a_place_lies_where_its_neighbourhoods_lie(reports, put, indicators):
    province = Place(name="فارس", kind=PlaceKind.PROVINCE)
    city = Place(name="شیراز", kind=PlaceKind.CITY, parent=link_to(province))
    hood = Neighbourhood(name="کوی آبشار", place=link_to(city))
    office = Office(name="دفتر بی‌جا", neighbourhoods=(link_to(hood),))
    span = months_span(1405, 1, 12)
    report = Report(office=link_to(office), period=Period.YEAR, period_on=span.first)
    figure = ReportFigure(report=link_to(report), indicator=link_to(indicators[0]), achieved=Decimal(7))
    put(province, city, hood, office, report, figure)
    found = reports.gathered(province.id, span, approved=False)
    assert found[indicators[0].id].achieved == 7
    assert reports.standings.board(Who.OFFICE, Period.YEAR, 1405, province.id).rows[0].name == "دفتر بی‌جا"
