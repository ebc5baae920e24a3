"""The pages of reports, indicators and dated figures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.body import Body
from desktop.domain.indicator import DatedFigure, Indicator
from desktop.domain.party import Organisation
from desktop.domain.report import Report, ReportPoint, ReportState
from desktop.domain.reporting import Standing
from desktop.domain.resolution import Assignment, FollowUp, Period, Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to
from desktop.ui.pages.reports.asked_section import AskedSection
from desktop.ui.pages.reports.dated_figures_page import DatedFiguresPage, ToldSection
from desktop.ui.pages.reports.indicators_page import IndicatorsPage
from desktop.ui.pages.reports.points_section import PointsSection
from desktop.ui.pages.reports.report_views import ReportView
from desktop.ui.pages.reports.state_section import StateSection
from desktop.ui.pages.reports.trend_section import TrendSection
from desktop.ui.pages.sessions.reason_dialog import ReasonDialog
from desktop.ui.places import Destination
from tests.ui.naming import nameless
from tests.ui.reports.conftest import YEAR


@pytest.fixture
def report(write_figures, indicators):
    (report,) = write_figures({(indicators[0], 3): 5})
    return report


def section_of(page, kind):
    return next(each for each in page.detail.sections if isinstance(each, kind))


def state_of(desk, report):
    return desk.browse.open(Report, report.id).record.state


def test_everything_has_a_name_in_every_view(page, report):
    for view in ReportView:
        page.show_view(view.value)
        assert nameless(page) == []


def test_a_report_goes_from_draft_to_approval_and_back_in_its_detail(page, report, desk):
    page.reload()
    page.open_record(report.id)
    section = section_of(page, StateSection)
    section.submit_button.click()
    assert state_of(desk, report) is ReportState.SUBMITTED
    page.open_record(report.id)
    section.approve_button.click()
    assert state_of(desk, report) is ReportState.APPROVED
    page.open_record(report.id)
    section.return_button.click()
    (dialog,) = page.window().findChildren(ReasonDialog)
    dialog.box.setPlainText("رقم درست نیست")
    dialog.deed.click()
    assert state_of(desk, report) is ReportState.RETURNED


def test_the_list_leads_to_the_figures_of_a_report(page, report):
    page.write(report.id)
    assert page.view is ReportView.GRID
    assert page.grid.pane.report_id == report.id


def test_the_board_leads_to_a_cell_and_moves_many_at_once(page, write_figures, indicators, desk, reporter):
    write_figures({(indicators[0], place): 5 for place in (3, 4)})
    page.show_view(ReportView.BOARD.value)
    board = page.board
    board.bar.go_to(YEAR)
    assert board.table.cells.board.rows[0].cells[3].standing is Standing.MISSING
    for place in (3, 4):
        board.table.selectionModel().select(
            board.table.cells.index(0, place), board.table.selectionModel().SelectionFlag.Select
        )
    board.buttons["submit"].click()
    assert board.table.cells.board.count(Standing.SUBMITTED) == 2
    board.table.clearSelection()
    board.table.setCurrentIndex(board.table.cells.index(0, 3))
    QTest.keyClick(board.table, Qt.Key.Key_Return)
    assert page.view is ReportView.GRID
    assert (page.grid.reporter, page.grid.bar.year, page.grid.table.place) == (reporter, YEAR, 3)


def test_a_report_is_asked_onto_an_agenda(page, report, desk, qtbot):
    desk.edit.add(body := Body(name="ستاد بازآفرینی"))
    page.reload()
    page.open_record(report.id)
    section = section_of(page, AskedSection)
    section.ask()
    section.choice._choose(body.id)
    (request,) = (each.record for each in desk.browse.page(AgendaRequest, desk.browse.ids(AgendaRequest)))
    assert (str(request.report), str(request.body)) == (report.id, body.id)
    assert request.subject == "گزارش عملکرد دفتر آبشار، تیر ۱۴۰۴"
    with qtbot.waitSignal(section.going) as gone:
        section.open(request.id)
    assert gone.args == [Destination(kind="AgendaRequest", record_id=request.id)]


def test_a_point_becomes_a_follow_up(page, report, desk, qtbot):
    body = Body(name="ستاد")
    session = Session(body=link_to(body), heading="جلسه", held_on=date(2025, 1, 1))
    resolution = Resolution(session=link_to(session), order=1, operative="زمین واگذار شود")
    agency = Organisation(name="شهرداری")
    task = Assignment(resolution=link_to(resolution), order=1, organisation=link_to(agency))
    point = ReportPoint(report=link_to(report), order=1, words="زمین تحویل نشده است")
    desk.edit.add(body, session, resolution, agency, task, point)
    page.reload()
    page.open_record(report.id)
    section = section_of(page, PointsSection)
    section.list.choose(point.id)
    section._follow()
    section.choice._choose(task.id)
    (step,) = (each.record for each in desk.browse.page(FollowUp, desk.browse.ids(FollowUp)))
    assert (str(step.assignment), step.words) == (task.id, point.words)
    section.list.choose(point.id)
    with qtbot.waitSignal(section.going) as gone:
        section._show()
    assert gone.args == [Destination(kind="Resolution", record_id=resolution.id)]


def test_leaving_the_page_keeps_what_is_typed(page, reporter, indicators, desk, qtbot, tools):
    page.show_view(ReportView.GRID.value)
    page.grid.show_year(reporter, Period.MONTH, YEAR)
    page.grid.table.go(0, 0)
    page.grid.table.put_block([["پنج"]])
    assert page.state is not None
    assert page.may_leave(lambda: None)
    assert any(each.startswith("figures/") for each in desk.drafts.subjects())


def test_a_narrative_is_saved_once_while_the_page_hears_of_every_change(
    page, write_figures, indicators, desk, reporter, ask
):
    write_figures({(indicators[0], place): 5 for place in (3, 4)})
    page.show_view(ReportView.GRID.value)
    grid = page.grid
    grid.show_year(reporter, Period.MONTH, YEAR, 3)
    grid.pane.narrative.setPlainText("کارگاه‌ها برگزار شد.")
    grid.table.go(0, 4)
    assert (grid.table.place, grid.pane.narrative.toPlainText()) == (4, "")
    grid.table.go(0, 3)
    grid.table.put_block([["۷"]])
    grid.pane.narrative.setPlainText("دوره‌ها نیز.")
    page.save_action.trigger()
    assert ask.errors == []
    assert grid.pane.narrative.toPlainText() == "دوره‌ها نیز."
    assert not grid.typed
    assert not any(each.startswith("figures/") for each in desk.drafts.subjects())


@pytest.fixture
def catalogue(qtbot, desk, tools):
    page = IndicatorsPage(desk, tools)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_an_empty_catalogue_takes_the_usual_indicators(catalogue, desk):
    assert nameless(catalogue) == []
    catalogue.usual_action.trigger()
    assert len(catalogue.list.ids) == len(desk.browse.ids(Indicator)) >= 15


def test_an_indicator_with_values_is_retired_instead_of_deleted(catalogue, report, indicators, desk, ask):
    catalogue.reload()
    catalogue.open_record(indicators[0].id)
    catalogue.delete_chosen()
    (asked,) = ask.asked
    assert "آموزش‌دیدگان" in asked[0]
    assert desk.browse.open(Indicator, indicators[0].id).record.is_retired
    catalogue.open_record(indicators[1].id)
    catalogue.delete_chosen()
    assert indicators[1].id not in desk.browse.ids(Indicator)


def test_a_trend_shows_the_beginning_and_the_years(catalogue, report, indicators, desk):
    desk.reports.course.submit([report.id])
    desk.reports.course.approve([report.id])
    catalogue.reload()
    catalogue.open_record(indicators[0].id)
    section = next(each for each in catalogue.detail.sections if isinstance(each, TrendSection))
    assert section.list.count() == 1


def test_a_dated_figure_is_told_with_its_day_and_source(qtbot, desk, tools, in_persian):
    figure = DatedFigure(
        subject="دفترهای تسهیلگری",
        value=Decimal(167),
        is_approximate=True,
        as_of=date(2019, 7, 22),
        source="سند ۰۰۰",
    )
    desk.edit.add(figure)
    page = DatedFiguresPage(desk, tools)
    qtbot.addWidget(page)
    page.open_record(figure.id)
    section = next(each for each in page.detail.sections if isinstance(each, ToldSection))
    assert "حدود ۱۶۷، در تاریخ ۱۳۹۸/۰۴/۳۱، به نقل از سند ۰۰۰" in section.words.text()
    assert nameless(page) == []


def test_a_kept_draft_goes_once_all_that_was_marked_is_mended(page, reporter, indicators, desk):
    page.show_view("grid")
    page.grid.show_year(reporter, Period.MONTH, YEAR)
    page.grid.table.go(0, 3)
    page.grid.table.put_block([["۴۰", "حدود ۵"]])
    assert not page.grid.save()
    assert desk.drafts.subjects()
    page.grid.table.go(0, 4)
    page.grid.table.put_block([["۵"]])
    assert page.grid.save()
    assert desk.drafts.subjects() == ()
