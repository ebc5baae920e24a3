from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.domain.session import Session, SessionState
from desktop.persian.jalali import day_letter
from desktop.schema.diff import Edit
from desktop.ui.pages.sessions.session_views import SessionView
from desktop.ui.pages.sessions.week_blocks import Block, lanes_of, wrapped
from desktop.ui.places import Destination
from tests.ui.conftest import rewrite
from tests.ui.naming import nameless
from tests.ui.sessions.conftest import NEXT


def words(calendar, day):
    return [each.words for each in calendar.month.cells._days.get(day, ())]


@pytest.fixture
def month(page):
    page.show_view(SessionView.MONTH)
    page.calendar.choose(NEXT)
    return page.calendar


def test_a_month_shows_hour_and_body_of_each_session(page, month, planned):
    planned(start=time(9, 30))
    assert words(month, NEXT) == ["۰۹:۳۰ ستاد بازآفرینی"]
    assert nameless(page) == []


def test_sessions_in_each_others_way_say_so(page, month, planned):
    planned(start=time(9), venue="سالن")
    planned(start=time(10), venue="سالن")
    page.reload()
    assert all(each.startswith(page.tr("Clash")) or "Clash" in each for each in words(month, NEXT))
    [first, _] = month.month.cells._days[NEXT]
    assert "سالن" in first.hint


def test_holidays_are_named(month):
    month.choose(date(2027, 3, 22))
    assert month.month.cells._marks[date(2027, 3, 22)] == "عید نوروز"


def test_enter_opens_a_session_and_the_list_comes_back_with_it(page, month, planned):
    session = planned()
    page.reload()
    cells = month.month.cells
    cells.setFocus()
    QTest.keyClick(cells, Qt.Key.Key_Return)
    QTest.keyClick(cells, Qt.Key.Key_Return)
    assert page.list.current_id == session.id
    assert page.stack.currentWidget() is page.splitter
    assert page.segments.choice == "list"


def test_n_plans_a_session_on_the_chosen_day_and_t_goes_to_today(page, month, desk):
    month.month.cells.setFocus()
    QTest.keyClick(month.month.cells, Qt.Key.Key_N)
    dialog = page.deed.plan_dialog
    assert dialog.page.form.readable()[0].held_on == NEXT
    dialog.page.give_up()
    QTest.keyClick(month.month.cells, Qt.Key.Key_T)
    assert month.day == desk.following.today()


def test_ctrl_n_plans_in_the_calendar_and_begins_minutes_over_the_list(page, month):
    month.month.cells.setFocus()
    QTest.keyClick(month.month.cells, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page.deed.plan_dialog.page.give_up()
    page.show_view(SessionView.LIST)
    assert page.new_action.shortcut() == QKeySequence("Ctrl+N")
    assert page.plan_action.shortcuts() == [QKeySequence("Ctrl+Shift+N")]


@pytest.mark.parametrize("view", [SessionView.MONTH, SessionView.WEEK])
def test_a_planned_session_is_taken_to_another_day_by_keys_and_back(page, planned, desk, tools, view):
    session = planned(start=time(9))
    page.show_view(view)
    page.calendar.choose(NEXT)
    board = page.calendar.week if view is SessionView.WEEK else page.calendar.month.cells
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_Return)
    QTest.keyClick(board, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    stored = lambda: desk.browse.open(Session, session.id).record.held_on  # noqa: E731
    assert stored() == NEXT + timedelta(days=7)
    tools.toasts.shown.button.click()
    assert stored() == NEXT


def test_a_session_that_was_held_stays_where_it_is(page, month, desk):
    held = next(each for each in page.list.ids)
    month._move(held, NEXT)
    assert desk.browse.open(Session, held).record.held_on != NEXT


def test_a_week_shows_hours_and_leaves_and_comes_by_page_keys(page, planned):
    planned(start=time(8), end=time(10))
    planned(start=time(9), venue="دیگر")
    planned()
    page.show_view(SessionView.WEEK)
    week = page.calendar.week
    week.choose(NEXT)
    placed = week.placed()
    assert len(placed) == 3
    assert len({(each.rect.left(), each.rect.top()) for each in placed}) == 3
    before = week.first
    QTest.keyClick(week, Qt.Key.Key_PageDown)
    assert week.first == before + timedelta(days=7)
    assert nameless(page) == []


def test_blocks_at_the_same_time_stand_beside_each_other():
    blocks = [Block(key, key, time(hour), time(hour + 2)) for key, hour in (("a", 8), ("b", 9), ("c", 11))]
    assert [(each.key, lane, lanes) for each, lane, lanes in lanes_of(blocks)] == [
        ("a", 0, 2),
        ("b", 1, 2),
        ("c", 0, 1),
    ]


def test_two_hundred_sessions_in_a_month_and_none_are_both_shown(page, desk, body, qtbot):
    days = [NEXT + timedelta(days=number % 20) for number in range(200)]
    sessions = [
        Session(heading=f"جلسهٔ {n}", held_on=day, start=time(8 + n % 9)) for n, day in enumerate(days)
    ]
    desk.edit.add(*sessions)
    page.show_view(SessionView.MONTH)
    page.calendar.choose(NEXT)
    assert sum(len(each) for each in page.calendar.month.cells._days.values()) >= 100
    page.grab()
    page.show_view(SessionView.WEEK)
    page.grab()
    page.calendar.choose(date(2031, 1, 1))
    assert page.calendar.week.placed() == []
    page.grab()


def test_each_way_to_see_sessions_can_be_gone_to(page, qtbot):
    page.arrive(Destination("sessions", view="week"))
    assert page.calendar.is_weekly
    page.arrive(Destination("sessions", view="drafts"))
    assert page.stack.currentWidget() is page.splitter
    with qtbot.waitSignal(page.going) as told:
        page.segments.buttons["requests"].click()
    assert told.args[0] == Destination("requests")
    assert page.segments.choice == "list"


def test_the_month_comes_back_after_minutes_were_written(page, month):
    held = page.list.ids[0]
    page.edit_record(held)
    assert not page.top.isVisible()
    page.editor.leave()
    assert page.stack.currentWidget() is page.calendar
    assert page.top.isVisible()


def test_a_cancelled_session_is_marked(page, month, planned, desk):
    session = planned()
    desk.agenda.planning.cancel(session.id, "تعطیلی")
    page.reload()
    assert "Cancelled" in words(month, NEXT)[0]
    assert desk.browse.open(Session, session.id).record.state is SessionState.CANCELLED


def test_words_are_broken_into_lines_and_the_rest_stays_in_the_last():
    assert wrapped("aa bb cc\ndd", 4, 5, len) == ["aa bb", "cc", "dd"]
    assert wrapped("aa bb cc\ndd", 2, 5, len) == ["aa bb", "cc dd"]
    assert wrapped("", 3, 5, len) == [""]


def invited(desk, session):
    opened = desk.browse.open(Session, session.id)
    desk.edit.save(Edit(opened, replace(opened.record, state=SessionState.INVITED)))


def test_moving_a_session_to_which_was_invited_says_what_its_invitations_name(page, planned, desk, tools):
    session = planned()
    page.deed.move(session.id, NEXT + timedelta(days=1))
    assert not any(each.text().endswith("…") for each in tools.toasts.shown.findChildren(QPushButton))
    invited(desk, session)
    page.deed.move(session.id, NEXT + timedelta(days=7))
    assert day_letter(NEXT + timedelta(days=1)) in tools.toasts.shown.label.text()
    [anew] = [each for each in tools.toasts.shown.findChildren(QPushButton) if each.text().endswith("…")]
    anew.click()
    assert page.deed.invitations.isVisible()


def test_changing_hour_or_place_of_a_session_to_which_was_invited_says_so_too(page, planned, desk, tools):
    session = planned()
    invited(desk, session)
    for place, told in (("تالار", True), ("تالار", False)):
        page.deed.edit(session.id)
        rewrite(page.deed.plan_dialog.page.form.editors["venue"].stops[0], place)  # Enter saves
        assert bool(tools.toasts.shown) is told
        if tools.toasts.shown:
            tools.toasts.shown.end()
