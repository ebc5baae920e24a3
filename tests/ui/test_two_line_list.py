from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from desktop.ui.theme import Look
from desktop.ui.tone import Tone
from desktop.ui.widgets.two_line_list import MOST_ROWS, ListRow, TwoLineList

ROWS = [ListRow("1", "یکم", "توضیح", "فعال", Tone.OK), ListRow("2", "دوم"), ListRow("3", "سوم")]


@pytest.fixture
def rows(qtbot, theme):
    rows = TwoLineList(theme, "فهرست", sortable=True)
    qtbot.addWidget(rows)
    rows.resize(300, 200)
    rows.set_rows(ROWS)
    with qtbot.waitActive(rows):
        rows.show()
    rows.setFocus()
    return rows


def test_it_is_as_high_as_its_rows_up_to_a_limit(rows):
    three = rows.height()
    rows.set_rows(ROWS[:1])
    assert rows.height() < three
    rows.set_rows([ListRow(str(number), "نام") for number in range(50)])
    high = rows.height()
    rows.set_rows([ListRow(str(number), "نام") for number in range(MOST_ROWS)])
    assert rows.height() == high
    rows.set_rows([])
    assert rows.isHidden()


def test_what_was_current_stays_so(rows):
    rows.choose("2")
    rows.set_rows(ROWS[1:])
    assert rows.current_id == "2"
    rows.set_rows(ROWS[:1])
    assert rows.current_id == ""


def test_a_click_and_enter_open_and_delete_asks(rows, qtbot):
    with qtbot.waitSignal(rows.opened) as told:
        qtbot.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(1)).center()
        )
    assert told.args == ["2"]
    with qtbot.waitSignal(rows.opened):
        QTest.keyClick(rows, Qt.Key.Key_Return)
    with qtbot.waitSignal(rows.delete_asked) as told:
        QTest.keyClick(rows, Qt.Key.Key_Delete)
    assert told.args == ["2"]


def test_where_a_click_chooses_two_open_and_enter_does(qtbot, theme):
    rows = TwoLineList(theme, "فهرست", selecting=True)
    qtbot.addWidget(rows)
    rows.resize(300, 200)
    rows.set_rows(ROWS)
    with qtbot.waitActive(rows):
        rows.show()
    place = rows.visualItemRect(rows.item(1)).center()
    with qtbot.assertNotEmitted(rows.opened):
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rows.current_id == "2"
    with qtbot.waitSignal(rows.opened) as told:
        qtbot.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["2"]
    with qtbot.waitSignal(rows.opened):
        QTest.keyClick(rows, Qt.Key.Key_Return)


def test_rows_are_moved_by_keys_and_by_dragging(rows, qtbot):
    rows.choose("3")
    with qtbot.waitSignal(rows.moved):
        rows.move_up()
    assert rows.ids == ("1", "3", "2")
    QTest.keyClick(rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows.ids == ("1", "2", "3")
    with qtbot.waitSignal(rows.moved):  # as Qt does it when a row is dropped
        rows.model().moveRow(QModelIndex(), 2, QModelIndex(), 0)
    assert rows.ids == ("3", "1", "2")


def test_a_screen_reader_is_told_all_of_a_row(rows):
    assert rows.item(0).text() == "یکم، توضیح، فعال"


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_it_is_painted_in_both_looks(rows, theme, look):
    theme.apply(look, 140)
    rows.choose("1")
    image = rows.grab().toImage()
    assert image.pixelColor(image.width() // 2, 8) == theme.colour("sel")
