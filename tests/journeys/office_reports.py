"""The report of a month: pasted as from Excel, sent, returned, mended and approved; then spoken of."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt

from desktop.domain.agenda_request import AgendaRequest
from desktop.domain.report import Report, ReportFigure, ReportPoint, ReportState
from desktop.domain.session import AgendaItem, Session, SessionState
from desktop.schema.condition import Is
from desktop.schema.record import link_to
from desktop.ui.pages.reports.figure_model import Look
from tests.journeys import council_sessions as sessions
from tests.journeys.clerk import CONTROL, ENTER
from tests.journeys.office_begins import NAME
from tests.journeys.office_ground import MUNICIPALITY

MONTH = 7
"""The place of Aban, counted from 0."""
POINT = "تابلوی دفتر هنوز نصب نشده است."
WHY = "شمار ارجاع‌ها با فهرست نمی‌خواند."


def stored(clerk, report, side):
    """Return the figures of a report in the order of the indicators."""
    ids = clerk.desk.browse.ids(ReportFigure, conditions=(Is("report", (report,)),))
    figures = [each.record for each in clerk.desk.browse.page(ReportFigure, ids)]
    order = {each.id: place for place, each in enumerate(clerk.window.pages["reports"].grid.sheet.indicators)}
    return tuple(getattr(each, side) for each in sorted(figures, key=lambda each: order[each.indicator]))


def report_of(clerk):
    (report,) = clerk.desk.browse.ids(Report)
    return clerk.desk.browse.open(Report, report).record


def look(grid, row):
    return grid.table.figures.index(row, MONTH).data(Qt.ItemDataRole.UserRole)


def go_to_row(clerk, grid, row):
    """Go to a figure of the month by the arrows."""
    table = grid.table
    table.setFocus()
    clerk.press(Qt.Key.Key_Home, CONTROL)
    clerk.press(Qt.Key.Key_Down, times=row)
    clerk.press(Qt.Key.Key_Left, times=MONTH)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (row, MONTH)


def type_figure(clerk, grid, row, text):
    go_to_row(clerk, grid, row)
    clerk.type(text)
    clerk.press(ENTER)
    clerk.wait(lambda: not grid.table.is_writing)


def figures_come_from_excel(clerk):
    """Paste a block with words and a negative number: they stay marked until they are mended."""
    page = clerk.go_to("reports")
    (page.nothing.buttons[0] if page.nothing.isVisible() else page.list).setFocus()
    clerk.press(Qt.Key.Key_N, CONTROL)
    clerk.settle()
    clerk.take_name(NAME)
    clerk.settle()
    grid = page.grid
    go_to_row(clerk, grid, 0)
    clerk.paste("۴۰\nحدود ۱۲\n-18\n")
    assert [look(grid, row) is Look.REFUSED for row in range(3)] == [False, True, True]
    clerk.grab("grid")
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()
    assert stored(clerk, report_of(clerk).id, "achieved") == (Decimal(40),)
    type_figure(clerk, grid, 1, "۱۲")
    type_figure(clerk, grid, 2, "17")
    clerk.click(grid.side_choice.buttons["planned"])
    go_to_row(clerk, grid, 0)
    clerk.paste("50\n10\n20")
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()
    assert not grid.typed
    report = report_of(clerk)
    assert (stored(clerk, report.id, "planned"), stored(clerk, report.id, "achieved")) == (
        (50, 10, 20),
        (40, 12, 17),
    )
    return page, report.id


def it_is_sent_returned_mended_and_approved(clerk, page, report):
    """Leave a point open; return it with a reason; approve it, after which nothing can be written."""
    grid, pane = page.grid, page.grid.pane
    point = clerk.add_part(pane.points, words=POINT, organisation=MUNICIPALITY)
    clerk.click(pane.state.submit_button)
    clerk.settle()
    assert report_of(clerk).state is ReportState.SUBMITTED
    clerk.click(pane.state.return_button)
    dialog = clerk.opened(lambda: grid.deeds.dialog)
    assert not dialog.deed.isEnabled()
    clerk.type(WHY)
    clerk.click(dialog.deed)
    clerk.settle()
    assert (report_of(clerk).state, report_of(clerk).returned_reason) == (ReportState.RETURNED, WHY)
    assert WHY in pane.state.reason.words
    clerk.click(grid.side_choice.buttons["achieved"])
    type_figure(clerk, grid, 2, "۱۸")
    assert grid.typed
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()
    assert not grid.typed
    clerk.click(pane.state.submit_button)
    clerk.settle()
    clerk.click(pane.state.approve_button)
    clerk.settle()
    assert report_of(clerk).state is ReportState.APPROVED
    assert stored(clerk, report, "achieved") == (40, 12, 18)
    it_is_locked(clerk, grid, report)
    return point


def it_is_locked(clerk, grid, report):
    go_to_row(clerk, grid, 2)
    clerk.type("99")
    clerk.press(ENTER)
    clerk.paste("77")
    clerk.press(Qt.Key.Key_S, CONTROL)
    clerk.settle()
    assert not grid.typed
    assert stored(clerk, report, "achieved") == (40, 12, 18)
    clerk.grab("approved")


def it_is_spoken_of_and_followed_up(clerk, page, report, point, ground):
    """Ask the body to speak of the report, and let an assignment of the municipality take the point on."""
    pane = page.grid.pane
    clerk.click(pane.asked.ask_button)
    clerk.opened(lambda: pane.asked.choice)
    clerk.press_enter()
    clerk.settle()
    asked = Is("report", (report,))
    (request,) = clerk.desk.browse.page(
        AgendaRequest, clerk.desk.browse.ids(AgendaRequest, conditions=(asked,))
    )
    assert str(request.record.body) == ground.body.id
    take_it_to_an_agenda(clerk, request.record, ground)
    clerk.go_to("reports")
    clerk.pick(pane.points.list, point)
    words = pane.points.tr("Note as a follow-up\u2026")
    clerk.click(next(each for each in pane.points.buttons if each.accessibleName() == words))
    clerk.opened(lambda: pane.points.choice)
    clerk.press_enter()
    clerk.settle()
    assert clerk.desk.browse.open(ReportPoint, point).record.assignment == ground.late.id


def take_it_to_an_agenda(clerk, request, ground):
    """Tick the request among what is offered to the next session, and save its agenda."""
    session = Session(body=link_to(ground.body), held_on=date(2025, 12, 22), state=SessionState.PLANNED)
    clerk.desk.edit.add(session)
    dialog = sessions.open_its_agenda(clerk, clerk.go_to("sessions"), session.id)
    sessions.tick(clerk, dialog, "request")
    clerk.click(dialog.save_button)
    clerk.settle()
    taken = Is("from_request", (request.id,))
    (item,) = clerk.desk.browse.page(AgendaItem, clerk.desk.browse.ids(AgendaItem, conditions=(taken,)))
    assert item.record.session == session.id
