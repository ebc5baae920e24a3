from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.body import Body, Level
from desktop.domain.party import Organisation, Person
from desktop.domain.resolution import Assignment, AssignmentState, Resolution
from desktop.domain.session import Attendance, Presence, Session, SessionState
from desktop.schema.record import link_to
from desktop.services.page_pictures import text_of_pages
from desktop.ui.pages.figures.figures_page import FiguresPage
from desktop.ui.places import Destination
from desktop.ui.theme import Look
from desktop.ui.widgets.period_choice import FREE
from tests.ui.clipping import clipped
from tests.ui.conftest import rewrite
from tests.ui.naming import nameless

TODAY = datetime.now().astimezone().date()
HERE = Destination("figures")


@pytest.fixture
def held(desk):
    """Store two bodies; the first met three times, last year once and twice of late."""
    county, council = Body(name="ستاد شهرستان", level=Level.COUNTY), Body(name="شورای استان")
    agency, person = Organisation(name="شهرداری"), Person(family_name="کریمی")
    days = (TODAY, TODAY - timedelta(days=1), TODAY - timedelta(days=400))
    sessions = [Session(body=link_to(county), held_on=day, state=SessionState.HELD) for day in days]
    resolution = Resolution(session=link_to(sessions[0]), order=1, operative="مقرر شد")
    part = Assignment(
        resolution=link_to(resolution), order=1, organisation=link_to(agency), state=AssignmentState.DONE
    )
    absent = Attendance(
        session=link_to(sessions[0]),
        order=1,
        person=link_to(person),
        organisation=link_to(agency),
        presence=Presence.ABSENT,
    )
    desk.edit.add(county, council, agency, person, *sessions, resolution, part, absent)
    return county, council, sessions


@pytest.fixture
def page(qtbot, desk, tools, in_persian):
    page = FiguresPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page


@pytest.fixture
def arrived(page, qtbot):
    def arrived(destination=HERE):
        page.arrive(destination)
        qtbot.waitUntil(lambda: not page.busy and page.figures is not None, timeout=20_000)
        return page

    return arrived


def free(page, first, last):
    page.scope.period.buttons[FREE].click()
    rewrite(page.scope.first, first)
    rewrite(page.scope.last, last)


def counted(page, qtbot, sessions):
    qtbot.waitUntil(lambda: not page.busy and page.figures.total.sessions == sessions, timeout=20_000)


def test_an_empty_register_leads_to_the_sessions(arrived, qtbot):
    page = arrived()
    assert page.stack.currentWidget() is page.empty
    assert page.buttons == ()
    with qtbot.waitSignal(page.going) as going:
        page.empty.buttons[0].click()
    assert going.args == [Destination("sessions")]


def test_figures_charts_and_tables_of_any_days_are_shown(arrived, held, qtbot):
    page = arrived()
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    assert page.tiles.sessions.figure.text() == "۳"
    assert page.tiles.done.figure.text() == "۱۰۰٪"
    assert page.tiles.attendance.figure.text() == "۰٪"
    assert page.charts[0].view.chart.title == "جلسات به تفکیک سال"
    rows = [each.view.figures.table for each in page.tables if not each.isHidden()]
    assert rows[-1].rows[0][0] == "کریمی"
    assert nameless(page) == []


def test_a_tile_opens_what_it_counts(arrived, held, desk, qtbot):
    from desktop.domain.resolution import Resolution as Decided

    page = arrived()
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    page.scope.body.setCurrentIndex(page.scope.body.findData(held[0].id))
    page.scope.body.activated.emit(page.scope.body.currentIndex())
    qtbot.waitUntil(lambda: not page.busy and page._shown.bodies == (held[0].id,), timeout=20_000)
    for card, kind, count in ((page.tiles.sessions, Session, 3), (page.tiles.done, Decided, 1)):
        with qtbot.waitSignal(page.going) as going:
            card.click()
        assert desk.browse.count(kind, going.args[0].filters) == count


def test_tiles_that_counted_nothing_yet_have_a_name(page):
    assert nameless(page) == []


def test_what_lies_ahead_is_neither_counted_nor_opened(arrived, held, desk, qtbot):
    ahead = Session(held_on=TODAY + timedelta(days=2), state=SessionState.HELD)
    desk.edit.add(ahead)
    page = arrived()
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    with qtbot.waitSignal(page.going) as going:
        page.tiles.sessions.click()
    assert desk.browse.count(Session, going.args[0].filters) == 3


def test_attendance_leads_to_the_members(arrived, held, qtbot):
    page = arrived()
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    page.tiles.attendance.click()
    assert page.area.verticalScrollBar().value() > 0


def test_a_level_and_a_body_are_asked_for(arrived, held, qtbot):
    page = arrived()
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    page.scope.choose_body(held[1].id)
    qtbot.waitUntil(lambda: not page.busy and page.figures.is_empty, timeout=20_000)
    assert page.stack.currentWidget() is page.empty
    page.scope.choose_body(Level.COUNTY.value)
    counted(page, qtbot, 3)
    assert page.scope.wanted.bodies == (held[0].id,)


@pytest.mark.parametrize("typed", ["", "فردا", "1389/01/01"])
def test_turned_or_unread_days_are_told_and_nothing_is_counted(arrived, held, qtbot, typed):
    page = arrived()
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    rewrite(page.scope.last, typed)
    assert page.scope.wanted is None
    assert page.scope.last.property("state") == "error"
    assert page.figures.total.sessions == 3


def test_what_is_saved_meanwhile_is_counted(arrived, held, desk, qtbot):
    page = arrived()
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    desk.edit.add(Session(body=link_to(held[0]), held_on=TODAY, state=SessionState.HELD))
    page.tools.changes.saved.emit()
    counted(page, qtbot, 4)


def test_the_paper_and_the_workbook_are_of_what_is_shown(arrived, held, qtbot, ask, tmp_path):
    page = arrived()
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    path = tmp_path / "آمار.xlsx"
    ask.paths = [path]
    page.sheet_action.trigger()
    qtbot.waitUntil(path.exists, timeout=20_000)
    qtbot.waitUntil(lambda: load_workbook(path).sheetnames[0] == "خلاصه", timeout=20_000)
    page.print_action.trigger()
    qtbot.waitUntil(lambda: page.out.showing.dialog is not None and not page.busy, timeout=60_000)
    text = text_of_pages(page.out.showing.dialog.paper.data)
    assert "آمار جلسات و مصوبات" in text
    assert "کریمی" in text
    page.out.showing.dialog.reject()


def test_a_heading_orders_the_rows_and_ctrl_c_copies_them(arrived, held, qtbot):
    page = arrived()
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    view = page.tables[0].view
    count = view.figures.columnCount() - 1
    view.horizontalHeader().setSortIndicator(count, Qt.SortOrder.DescendingOrder)
    view._sort(count)
    values = [view.figures.index(row, count).data() for row in range(view.figures.rowCount())]
    assert values == sorted(values, reverse=True)
    view.selectRow(0) if not view.isRightToLeft() else view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text().startswith("نوع یا نتیجه\tبخش\tتعداد\n")


@pytest.mark.parametrize(("width", "text"), [(1060, 100), (1060, 140), (840, 100)])
def test_nothing_is_cut_on_a_small_screen_or_in_large_letters(arrived, held, qtbot, theme, width, text):
    page = arrived()
    theme.apply(Look.LIGHT, text)
    page.resize(width, 620)
    free(page, "1390/01/01", "1450/01/01")
    counted(page, qtbot, 3)
    qtbot.wait(50)
    assert clipped(page) == []
    assert page.area.widget().width() <= page.area.viewport().width()
