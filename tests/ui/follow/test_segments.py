from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.domain.law import Duty
from desktop.domain.office import Office, OfficeState
from desktop.domain.resolution import Assignment, AssignmentState, FollowUp
from desktop.schema.record import link_to
from desktop.services.follow.cards import Wishes
from desktop.ui.pages.follow.segments import segments
from tests.ui.clipping import clipped
from tests.ui.follow.conftest import TODAY, resolved, state_of
from tests.ui.naming import nameless


def rows(view):
    return [view.table.model().index(row, 0).data() for row in range(len(view.ids))]


def show(page, key):
    page.views.turn(key)
    return page.views.segment


@pytest.mark.parametrize("key", [each.key for each in segments()])
def test_every_segment_is_named_and_nothing_is_clipped(page, in_persian, key):
    show(page, key)
    assert nameless(page) == []
    assert clipped(page) == []


def test_the_table_stands_in_the_order_of_deadlines(page):
    assert rows(show(page, "table"))[:2] == ["دفتر تجهیز شود.", "روشنایی گذر اصلاح شود."]


def test_a_heading_sorts_and_sorts_the_other_way_round(page):
    table = show(page, "table")
    column = [each.name for each in table.model.columns].index("agency")
    table.table.header.sort_asked.emit(column)
    first = list(table.ids)
    table.table.header.sort_asked.emit(column)
    assert set(first[:2]) == set(table.ids[2:])


def test_the_table_copies_its_rows(page):
    table = show(page, "table")
    table.table.selectAll()
    table.copy()
    text = QGuiApplication.clipboard().text()
    assert "شهرداری" in text
    assert len(text.splitlines()) == 5


def test_enter_in_the_table_opens_the_detail(page):
    table = show(page, "table")
    table.take_keyboard()
    QTest.keyClick(table.table, Qt.Key.Key_Return)
    assert page.detail.record.operative == rows(table)[0]


def test_space_in_the_table_logs_a_step(page):
    table = show(page, "table")
    table.take_keyboard()
    QTest.keyClick(table.table, Qt.Key.Key_Space)
    assert page.doing.dialog.isVisible()


def test_the_table_keeps_what_is_chosen_after_a_change(page, desk, made):
    table = show(page, "table")
    table.table.go(1)
    assert page.doing.move(table.chosen(), AssignmentState.UNDER_WAY)
    assert table.current.id == made.late_part.id
    assert state_of(desk, made.late_part) is AssignmentState.UNDER_WAY


def test_the_table_goes_to_excel_from_every_segment(page, ask, tmp_path, qtbot, tools):
    show(page, "board")
    path = tmp_path / "follow.xlsx"
    ask.paths = [path]
    page.out.export()
    qtbot.waitUntil(lambda: path.exists() and not tools.jobs.busy)
    sheet = load_workbook(path).worksheets[0]
    cells = [cell.value for row in sheet.iter_rows() for cell in row if cell.value]
    assert "روشنایی گذر اصلاح شود." in cells
    assert any(isinstance(each, datetime) for each in cells)


def test_what_nobody_is_responsible_for_goes_to_excel_too(page, ask, tmp_path, qtbot, tools):
    show(page, "board")
    page.views.wishes.chips["without_agency"].click()
    path = tmp_path / "bare.xlsx"
    ask.paths = [path]
    page.out.export()
    qtbot.waitUntil(lambda: path.exists() and not tools.jobs.busy)
    cells = [cell.value for row in load_workbook(path).worksheets[0].iter_rows() for cell in row]
    assert "گزارش تهیه شود." in cells


def test_confidential_ones_go_to_excel_only_when_that_is_said(page, ask, desk, made, tmp_path, qtbot, tools):
    secret = resolved(made.session, 9, "سند محرمانه تهیه شود.", 3, is_confidential=True)
    part = Assignment(resolution=link_to(secret), order=1, organisation=link_to(made.town))
    desk.edit.add(secret, part)
    for rather in (False, True):
        path = tmp_path / f"{rather}.xlsx"
        ask.paths, ask.rather = [path], rather
        page.out.export()
        qtbot.waitUntil(lambda path=path: path.exists() and not tools.jobs.busy)
        cells = [cell.value for row in load_workbook(path).worksheets[0].iter_rows() for cell in row]
        assert ("سند محرمانه تهیه شود." in cells) is rather


def test_the_calendar_shows_what_is_due_on_its_day(page, made):
    view = show(page, "calendar")
    view.month.choose_day(TODAY + timedelta(days=5))
    (line,) = view.month.cells.lines
    assert line.key == made.soon_part.id
    assert made.soon_part.id in view.week.list.ids


def test_a_line_of_the_calendar_opens_the_detail(page):
    view = show(page, "calendar")
    view.month.choose_day(TODAY + timedelta(days=5))
    view.month.setFocus()
    QTest.keyClick(view.month.cells, Qt.Key.Key_Return)
    QTest.keyClick(view.month.cells, Qt.Key.Key_Return)
    assert page.detail.record.operative == "زمین مدرسه واگذار شود."


def test_the_calendar_stays_when_the_filters_find_nothing(page):
    view = show(page, "calendar")
    page.views.wishes.ask(Wishes(words="ققنوس"))
    assert page.views.stack.currentWidget() is view


def test_the_calendar_turns_to_another_month_and_reads_it(page, made):
    view = show(page, "calendar")
    view.month.choose_day(TODAY + timedelta(days=40))
    assert [line.key for line in view.month.cells.lines] == [made.later_part.id]


def test_reminders_stand_in_groups(page, made):
    view = show(page, "reminders")
    lines = [row.words for group in view.groups for row in group.rows]
    assert "روشنایی گذر اصلاح شود." in lines


def test_a_reminder_is_worked_on_where_it_stands(page, desk, made):
    view = show(page, "reminders")
    view.list.take_keyboard()
    while view.current is None or view.current.id != made.late_part.id:
        QTest.keyClick(view.list, Qt.Key.Key_Down)
    assert view.done_button.isEnabled()
    view.done_button.click()
    assert state_of(desk, made.late_part) is AssignmentState.DONE
    assert "روشنایی گذر اصلاح شود." not in [row.words for group in view.groups for row in group.rows]


def test_the_next_step_of_a_follow_up_is_a_reminder(page, desk, made):
    step = FollowUp(assignment=link_to(made.later_part), followed_on=TODAY, words="تماس", next_on=TODAY)
    desk.edit.add(step)
    view = show(page, "reminders")
    assert any(line.assignment_id == made.later_part.id for line in view._lines.values())


def test_a_duty_is_fulfilled_where_it_stands(page, desk, made, tools):
    duty = Duty(organisation=link_to(made.town), order=1, words="گزارش سالانه بفرستد", due_on=TODAY)
    desk.edit.add(duty)
    view = show(page, "reminders")
    (key,) = [key for key, line in view._lines.items() if line.id == duty.id]
    view.list.choose(key)
    view.done_button.click()
    assert desk.browse.open(Duty, duty.id).record.done_on == TODAY
    tools.toasts.shown.button.click()
    assert desk.browse.open(Duty, duty.id).record.done_on is None


def test_a_duty_leads_to_its_organisation(page, desk, made, qtbot):
    duty = Duty(organisation=link_to(made.town), order=1, words="گزارش سالانه بفرستد", due_on=TODAY)
    desk.edit.add(duty)
    view = show(page, "reminders")
    (key,) = [key for key, line in view._lines.items() if line.id == duty.id]
    view.list.choose(key)
    with qtbot.waitSignal(page.going) as going:
        view.open_button.click()
    assert going.args[0].record_id == made.town.id


def test_reminders_have_no_filters(page):
    show(page, "reminders")
    assert not page.views.wishes.isVisible()
    show(page, "board")
    assert page.views.wishes.isVisible()


def test_what_has_no_resolution_behind_it_is_listed(page, desk, qtbot):
    office = Office(name="دفتر بهشتی", state=OfficeState.ACTIVE)
    desk.edit.add(office)
    page.views.wishes.chips["without_resolution"].click()
    view = page.views.segment
    (key,) = [each for each in view.list.ids if office.id in each]
    with qtbot.waitSignal(page.going) as going:
        view.list.choose(key)
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert (going.args[0].kind, going.args[0].record_id) == ("Office", office.id)


def test_papers_are_offered_for_the_chosen_cards(page, in_persian):
    show(page, "board")
    page.views.take_keyboard()
    page.out.open_menu()
    offered = [action.text() for action in page.out.menu.actions() if action.text()]
    assert any("شهرداری" in each for each in offered)


@pytest.mark.parametrize("key", ["board", "reminders"])
def test_the_list_is_shown_as_a_paper(page, qtbot, key):
    show(page, key)
    page.out.print_list()
    qtbot.waitUntil(lambda: page.showing.dialog is not None and not page.busy, timeout=30_000)


def test_the_scenes_show_every_segment(page):
    seen = []
    for name in page.scenes():
        seen.append(name)
        if page.doing.dialog and page.doing.dialog.isVisible():
            page.doing.dialog.reject()
    assert {"reminders", "board", "table", "calendar", "detail", "log"} <= set(seen)


def test_an_empty_register_leads_to_the_resolutions(qtbot, desk, tools):
    from desktop.ui.pages.follow.follow_page import FollowPage

    page = FollowPage(desk, tools)
    qtbot.addWidget(page)
    page.show()
    page.views.turn("board")
    assert page.views.stack.currentWidget() is page.views.nothing
    with qtbot.waitSignal(page.going) as going:
        page.views.nothing.buttons[0].click()
    assert going.args[0].page == "resolutions"
