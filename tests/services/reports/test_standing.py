"""Who has reported for which period, and what is late."""

from __future__ import annotations

from datetime import date

from desktop.domain.jalali_spans import Span, months_span
from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Place, PlaceKind
from desktop.domain.report import Report
from desktop.domain.reporting import Standing, year_spans
from desktop.domain.resolution import Period
from desktop.schema.record import link_to
from desktop.services.reports.reporter import Reporter, Who

MEHR = year_spans(Period.MONTH, 1405)[6].first
THIS_YEAR = Span(months_span(1405, 1).first, months_span(1405, 8).last)


def test_active_offices_are_asked_since_they_began(reports, put):
    put(
        Office(name="دفتر الف", state=OfficeState.ACTIVE, active_since=MEHR),
        Office(name="دفتر ب", state=OfficeState.PROPOSED),
    )
    board = reports.standings.board(Who.OFFICE, Period.MONTH, 1405)
    (row,) = board.rows
    assert [each.standing for each in row.cells] == [
        *[Standing.NOT_ASKED] * 6,
        Standing.MISSING,
        Standing.DUE,
        Standing.RUNNING,
        *[Standing.AHEAD] * 3,
    ]
    assert (board.count(Standing.MISSING), row.cells[6].days) == (1, 21)


def test_a_place_narrows_the_board_to_all_that_lies_in_it(reports, put):
    province = Place(name="فارس", kind=PlaceKind.PROVINCE)
    county = Place(name="شیراز", kind=PlaceKind.COUNTY, parent=link_to(province))
    put(
        province,
        county,
        Office(name="دفتر الف", state=OfficeState.ACTIVE, place=link_to(county)),
        Office(name="دفتر ب", state=OfficeState.ACTIVE),
    )
    board = reports.standings.board(Who.OFFICE, Period.SEASON, 1405, province.id)
    assert [each.name for each in board.rows] == ["دفتر الف"]


def test_what_was_sent_late_says_so_and_what_was_returned_is_owed(reports, put, change, reporter):
    made = reports.writing.begin(reporter, Period.MONTH, MEHR)
    change(made, narrative="شرح")
    reports.course.submit([made.id])
    cell = reports.standings.board(Who.OFFICE, Period.MONTH, 1405).rows[0].cells[6]
    assert (cell.standing, cell.days, cell.report_id) == (Standing.SUBMITTED, 21, made.id)
    reports.course.give_back([made.id], "ناقص")
    late = reports.late("", THIS_YEAR)
    assert (late[0].report_id, late[0].days) == (made.id, 21)


def test_nothing_is_late_where_nobody_reports_so(reports, put):
    put(Office(name="دفتر الف", state=OfficeState.ACTIVE))
    assert reports.late("", THIS_YEAR) == ()


def test_late_are_the_later_periods_of_those_that_are_reported(reports, put, office):
    put(
        Office(name="دفتر ب", state=OfficeState.ACTIVE, active_since=date(2020, 1, 1)),
        Report(
            office=link_to(office), period=Period.SEASON, period_on=year_spans(Period.SEASON, 1404)[3].first
        ),
    )
    late = reports.late("", THIS_YEAR)
    assert {(each.name, each.period) for each in late} == {("دفتر ب", Period.SEASON)}
    assert [each.span.first for each in late] == [each.first for each in year_spans(Period.SEASON, 1405)[:2]]


def test_agencies_stand_on_their_own_board(reports, put, office, all_of):
    agency = Reporter(Who.AGENCY, str(office.supervising))
    reports.writing.begin(agency, Period.SEASON, MEHR)
    assert reports.standings.board(Who.OFFICE, Period.SEASON, 1405).rows == ()
    assert [each.reporter for each in reports.standings.board(Who.AGENCY, Period.SEASON, 1405).rows] == [
        agency
    ]
