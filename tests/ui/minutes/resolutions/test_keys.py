from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.minutes.resolutions.text_places import cursor_place
from tests.ui.conftest import write
from tests.ui.minutes.conftest import AGENCIES
from tests.ui.minutes.resolutions.hands import (
    ALT,
    CONTROL,
    CONTROL_SHIFT,
    begin,
    focused,
    ids,
    press,
    text_of,
    texts,
)


def test_a_new_one_comes_after_the_one_with_the_keyboard(tab):
    begin(tab, 1)
    press(Qt.Key.Key_Return, CONTROL)
    assert texts(tab)[2] == ""
    assert focused() is text_of(tab, 2)


def test_the_button_begins_one_at_the_end(tab):
    begin(tab, 1)
    tab.head.new.click()
    assert texts(tab)[6] == ""
    assert focused() is text_of(tab, 6)


def test_blank_ones_do_not_pile_up(tab):
    begin(tab, 5)
    for _ in range(3):
        press(Qt.Key.Key_Return, CONTROL)
    assert tab.count() == 7


def test_cutting_at_the_cursor_makes_two(tab):
    whole = texts(tab)[1]
    begin(tab, 1, at=5)
    press(Qt.Key.Key_Return, CONTROL_SHIFT)
    assert texts(tab)[1] + texts(tab)[2] == whole
    assert focused() is text_of(tab, 2)
    assert cursor_place(focused()) == 0
    assert tab.minutes.assigned(tab.minutes.resolutions[2])


def test_backspace_at_the_beginning_joins_with_the_one_before(tab):
    first, second = texts(tab)[1:3]
    begin(tab, 2)
    press(Qt.Key.Key_Backspace)
    assert texts(tab)[1] == f"{first} {second}"
    assert focused() is text_of(tab, 1)
    assert cursor_place(focused()) == len(first) + 1
    assert tab.count() == 5


def test_delete_at_the_end_joins_with_the_next(tab):
    first = texts(tab)[1]
    begin(tab, 1, at=len(first))
    press(Qt.Key.Key_Delete)
    assert tab.count() == 5
    assert cursor_place(focused()) == len(first) + 1


@pytest.mark.parametrize(("place", "key"), [(0, Qt.Key.Key_Backspace), (5, Qt.Key.Key_Delete)])
def test_there_is_nothing_to_join_beyond_the_ends(tab, place, key):
    begin(tab, place, at=0 if place == 0 else len(texts(tab)[5]))
    press(key)
    assert tab.count() == 6


def test_backspace_within_a_text_joins_nothing(tab):
    begin(tab, 2, at=3)
    press(Qt.Key.Key_Backspace)
    assert tab.count() == 6


def test_alt_and_an_arrow_move_it_with_the_cursor_in_it(tab):
    moved = ids(tab)[1]
    box = begin(tab, 1, at=4)
    press(Qt.Key.Key_Down, ALT)
    assert ids(tab)[2] == moved
    assert focused() is box
    assert cursor_place(box) == 4
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Up, ALT)
    assert ids(tab)[0] == moved


def test_it_is_removed_without_a_question_and_undo_brings_it_back(tab, ask):
    gone = ids(tab)[2]
    begin(tab, 2)
    press(Qt.Key.Key_Delete, CONTROL_SHIFT)
    assert gone not in ids(tab)
    assert focused() is text_of(tab, 2)
    tab.writing.undo()
    assert ids(tab)[2] == gone
    assert tab.card(gone).fields.agencies.keys == (AGENCIES[0].id, AGENCIES[1].id)
    assert ask.asked == []


def test_removing_all_leads_back_to_the_beginning(tab):
    begin(tab, 0)
    for _ in range(6):
        press(Qt.Key.Key_Delete, CONTROL_SHIFT)
    assert tab.empty.isVisible()
    assert focused() is tab.empty.buttons[0]


def test_a_resolution_is_written_by_the_keyboard_alone(empty, qtbot):
    empty.setFocus()
    press(Qt.Key.Key_Space)
    write(focused(), "مقرر شد گزارش ارسال شود.")
    press(Qt.Key.Key_Tab)
    line = focused()
    write(line, "بنیاد مسکن")
    qtbot.waitUntil(line.list.isVisible)
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    write(focused(), "1402/8/15")
    press(Qt.Key.Key_Tab)
    write(focused(), "مادهٔ ۷")
    press(Qt.Key.Key_Return, CONTROL)
    write(focused(), "بند دوم")
    first, second = empty.minutes.resolutions
    assert empty.minutes.assigned(first) == ("بنیاد مسکن",)
    assert first.deadline_on == date(2023, 11, 6)
    assert [each.words for each in empty.minutes.citations] == ["مادهٔ ۷"]
    assert second.operative == "بند دوم"


def test_tab_goes_through_a_card_and_on_to_the_next(tab):
    first, second = (tab.card(each) for each in ids(tab)[:2])
    first.texts.operative.setFocus()
    for stop in (*first.stops[1:], second.texts.operative):
        press(Qt.Key.Key_Tab)
        assert focused() is stop
    press(Qt.Key.Key_Backtab)
    assert focused() is first.stops[-1]


def test_tab_follows_the_order_after_a_move(tab):
    moved, other = ids(tab)[0], ids(tab)[1]
    begin(tab, 0)
    press(Qt.Key.Key_Down, ALT)
    tab.card(other).stops[-1].setFocus()
    press(Qt.Key.Key_Tab)
    assert focused() is tab.card(moved).texts.operative


def test_the_number_is_dragged_to_another_place(tab):
    moved = ids(tab)[0]
    handle = tab.card(moved).head.handle
    target = tab.card(ids(tab)[1])
    goal = target.mapToGlobal(QPoint(20, target.height() - 4))
    start = handle.mapToGlobal(handle.rect().center())
    for kind, point in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, goal),
        (QEvent.Type.MouseButtonRelease, goal),
    ):
        local = QPointF(handle.mapFromGlobal(point))
        left = Qt.MouseButton.LeftButton
        QApplication.sendEvent(
            handle, QMouseEvent(kind, local, QPointF(point), left, left, Qt.KeyboardModifier.NoModifier)
        )
        assert tab.area.mark.isVisible() == (kind is QEvent.Type.MouseMove)
    assert ids(tab)[1] == moved
