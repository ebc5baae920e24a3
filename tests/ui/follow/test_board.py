from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from desktop.domain.resolution import Assignment, AssignmentState
from desktop.schema.record import link_to
from desktop.services.follow.cards import ColumnKey
from tests.ui.follow.conftest import TODAY, state_of
from tests.ui.naming import nameless

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def board(page):
    return page.views.segment


def cards(board, key):
    return board.columns[key].cards


def words(board, key):
    rows = cards(board, key).rows
    return [rows.card(row).words for row in range(rows.rowCount())]


def press(board, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(board.focusProxy(), key, modifier)


def go(board, key, row=0):
    board._go_to(cards(board, key), row)


def drop(target, source):
    mime = source.rows.mimeData([source.currentIndex()])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)


def test_every_card_stands_in_the_column_of_its_state(board):
    assert {key: len(words(board, key)) for key in ColumnKey} == {
        ColumnKey.OVERDUE: 1,
        ColumnKey.NOTIFIED: 1,
        ColumnKey.UNDER_WAY: 1,
        ColumnKey.STOPPED: 0,
        ColumnKey.PROPOSED_CLOSED: 0,
        ColumnKey.DONE: 1,
    }


def test_columns_stand_from_the_right(board):
    places = [column.mapTo(board, column.rect().center()).x() for column in board.columns.values()]
    assert places == sorted(places, reverse=True)


def test_everything_has_a_name(page):
    assert nameless(page) == []


def test_a_card_says_everything_to_whoever_cannot_see_it(board):
    model = cards(board, ColumnKey.OVERDUE).rows
    told = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    for part in ("روشنایی گذر اصلاح شود.", "شهرداری", "ستاد بازآفرینی"):
        assert part in told


def test_left_goes_to_the_next_column_and_skips_empty_ones(board):
    go(board, ColumnKey.OVERDUE)
    for expected in ("زمین مدرسه واگذار شود.", "نیازسنجی محله انجام شود.", "دفتر تجهیز شود."):
        press(board, Qt.Key.Key_Left)
        assert board.current.words == expected
    press(board, Qt.Key.Key_Left)
    press(board, Qt.Key.Key_Right)
    assert board.current.words == "نیازسنجی محله انجام شود."


def test_control_and_an_arrow_take_the_card_along(board, desk, made):
    go(board, ColumnKey.NOTIFIED)
    press(board, Qt.Key.Key_Left, CONTROL)
    assert state_of(desk, made.soon_part) is AssignmentState.UNDER_WAY
    assert board.current.id == made.soon_part.id
    assert "زمین مدرسه واگذار شود." in words(board, ColumnKey.UNDER_WAY)


def test_what_was_moved_is_taken_back(board, desk, made, tools):
    go(board, ColumnKey.NOTIFIED)
    press(board, Qt.Key.Key_Left, CONTROL)
    tools.toasts.shown.button.click()
    assert state_of(desk, made.soon_part) is AssignmentState.NOTIFIED
    assert words(board, ColumnKey.NOTIFIED) == ["زمین مدرسه واگذار شود."]


def test_nothing_is_put_into_what_is_past_its_deadline(board, desk, made, tools):
    go(board, ColumnKey.NOTIFIED)
    press(board, Qt.Key.Key_Right, CONTROL)
    assert state_of(desk, made.soon_part) is AssignmentState.NOTIFIED
    assert tools.toasts.shown is not None


def test_a_late_card_stays_where_it_is_until_it_is_done(board, desk, made):
    go(board, ColumnKey.OVERDUE)
    press(board, Qt.Key.Key_Left, CONTROL)
    assert state_of(desk, made.late_part) is AssignmentState.UNDER_WAY
    assert words(board, ColumnKey.OVERDUE) == ["روشنایی گذر اصلاح شود."]


def test_a_card_is_dropped_into_another_column(board, desk, made, qtbot):
    go(board, ColumnKey.UNDER_WAY)
    drop(cards(board, ColumnKey.STOPPED), cards(board, ColumnKey.UNDER_WAY))
    qtbot.waitUntil(lambda: state_of(desk, made.later_part) is AssignmentState.STOPPED)
    assert words(board, ColumnKey.STOPPED) == ["نیازسنجی محله انجام شود."]


def test_several_cards_of_several_columns_are_moved_together(board, desk, made):
    go(board, ColumnKey.NOTIFIED)
    other = cards(board, ColumnKey.UNDER_WAY)
    QTest.mouseClick(
        other.viewport(),
        Qt.MouseButton.LeftButton,
        CONTROL,
        other.visualRect(other.rows.index(0, 0)).center(),
    )
    assert len(board.chosen()) == 2
    assert board._deeds.put_into(ColumnKey.PROPOSED_CLOSED, board.chosen())
    for part in (made.soon_part, made.later_part):
        assert state_of(desk, part) is AssignmentState.PROPOSED_CLOSED


def test_a_click_in_another_column_lets_go_of_what_was_chosen(board):
    go(board, ColumnKey.NOTIFIED)
    other = cards(board, ColumnKey.UNDER_WAY)
    QTest.mouseClick(
        other.viewport(),
        Qt.MouseButton.LeftButton,
        pos=other.visualRect(other.rows.index(0, 0)).center(),
    )
    assert [card.words for card in board.chosen()] == ["نیازسنجی محله انجام شود."]


def test_what_is_closed_a_session_says(board, desk, made, tools):
    go(board, ColumnKey.NOTIFIED)
    assert not board._deeds.move(board.chosen(), AssignmentState.CLOSED)
    assert tools.toasts.shown is not None
    assert state_of(desk, made.soon_part) is AssignmentState.NOTIFIED


def test_what_a_session_closed_is_locked_and_says_so(page, board, desk, made, tools, in_persian):
    agreed = Assignment(
        resolution=link_to(made.late),
        order=2,
        organisation=link_to(made.health),
        state=AssignmentState.CLOSED,
        closed_in=link_to(made.session),
        closed_on=TODAY,
    )
    with desk._store.work() as work:  # as a session does it; no form may
        work.add(agreed)
        work.commit()
    done = cards(board, ColumnKey.DONE)
    row = done.rows.find(agreed.id)
    board._go_to(done, row)
    assert board.current.is_locked
    assert "قفل" in done.rows.data(done.rows.index(row, 0), Qt.ItemDataRole.AccessibleTextRole)
    press(board, Qt.Key.Key_Right, CONTROL)
    assert "قفل" in tools.toasts.shown.label.text()
    assert state_of(desk, agreed) is AssignmentState.CLOSED
    page.splitter.open(made.late.id)
    section = next(each for each in page.detail.sections if type(each).__name__ == "AssignmentsSection")
    assert any("مختومه" in section.list.item(each).text() for each in range(section.list.count()))


def test_no_more_is_read_than_is_seen(board, monkeypatch):
    read = []
    column = cards(board, ColumnKey.DONE)

    def fetch(start, size):
        read.append(start)
        return ()

    column.show_cards(100_000, fetch)
    column.grab()
    assert len(read) <= 2
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())
    column.grab()
    assert len(read) <= 4


def test_too_many_are_not_read_and_not_moved(board, desk, made, tools, in_persian):
    go(board, ColumnKey.NOTIFIED)
    column, card = cards(board, ColumnKey.NOTIFIED), board.current
    read = []

    def fetch(start, size):
        read.append(start)
        return [card] * size

    column.show_cards(50_000, fetch)
    column.selectAll()
    assert not board._deeds.put_into(ColumnKey.DONE, board.chosen())
    assert len(read) < 12
    assert "۲۰۰" in tools.toasts.shown.label.text()
    assert state_of(desk, made.soon_part) is AssignmentState.NOTIFIED


def test_the_keyboard_stays_in_the_column_where_the_card_cannot_be_found(board, desk, made, monkeypatch):
    go(board, ColumnKey.NOTIFIED)
    monkeypatch.setattr(type(cards(board, ColumnKey.DONE).rows), "find", lambda *_: -1)
    other = Assignment(
        resolution=link_to(made.late),
        order=3,
        organisation=link_to(made.health),
        state=AssignmentState.STOPPED,
    )
    desk.edit.add(other)
    go(board, ColumnKey.NOTIFIED)
    board._put(ColumnKey.DONE)
    assert state_of(desk, made.soon_part) is AssignmentState.DONE


def test_enter_opens_the_detail_and_escape_closes_it(board, page, qtbot):
    go(board, ColumnKey.OVERDUE)
    assert not page.detail.isVisible()
    press(board, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.detail.record.operative == "روشنایی گذر اصلاح شود."
    press(board, Qt.Key.Key_Escape)
    assert not page.detail.isVisible()


def test_the_detail_follows_the_keyboard_while_it_is_seen(board, page):
    go(board, ColumnKey.OVERDUE)
    press(board, Qt.Key.Key_Return)
    press(board, Qt.Key.Key_Left)
    assert page.detail.record.operative == "زمین مدرسه واگذار شود."


def test_the_menu_offers_what_can_be_done(board, page, in_persian):
    go(board, ColumnKey.NOTIFIED)
    menu = page.doing.menu
    page.doing.fill(menu, board.chosen())
    offered = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert "پیشنهاد مختومه‌شدن" in offered
    assert "ثبت پیگیری…" in offered


def test_a_card_that_is_gone_meanwhile_is_said_calmly(board, desk, made, ask):
    go(board, ColumnKey.NOTIFIED)
    chosen = board.chosen()
    desk.edit.delete(desk.browse.open(Assignment, made.soon_part.id))
    assert not board._deeds.move(chosen, AssignmentState.DONE)
    assert ask.errors
