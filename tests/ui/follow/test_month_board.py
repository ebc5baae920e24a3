from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.persian.jalali import day_of
from desktop.ui.tone import Tone
from desktop.ui.widgets.month_board import Line, MonthBoard
from tests.ui.naming import nameless

TENTH = day_of(1405, 9, 10)
LINES = tuple(Line(f"a{number}", f"ارسال گزارش {number}", Tone.WARN) for number in range(5))


@pytest.fixture
def board(qtbot, tools):
    board = MonthBoard(tools.theme, tools.icons)
    qtbot.addWidget(board)
    board.resize(900, 600)
    with qtbot.waitExposed(board):
        board.show()
    board.month_wanted.connect(board.set_month)
    board.choose_day(TENTH)
    board.show_month(1405, 9, {TENTH: LINES}, {day_of(1405, 9, 14): "وفات"})
    board.setFocus()
    return board


def press(board, *keys, modifier=Qt.KeyboardModifier.NoModifier):
    for key in keys:
        QTest.keyClick(board.cells, key, modifier)


def test_everything_has_a_name(board):
    assert nameless(board) == []


@pytest.mark.parametrize(
    ("month", "days"), [((1405, 9), 35), ((1404, 12), 35), ((1405, 2), 35), ((1403, 12), 35)]
)
def test_whole_weeks_are_shown(board, month, days):
    shown = board.set_month(*month)
    assert len(shown) % 7 == 0
    assert day_of(*month, 1) in shown[:7]
    assert shown[0].weekday() == 5


def test_left_is_the_next_day_and_down_the_next_week(board):
    press(board, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert board.day == day_of(1405, 9, 17)


def test_another_month_is_asked_for(board, qtbot):
    with qtbot.waitSignal(board.month_wanted) as wanted:
        press(board, Qt.Key.Key_PageDown)
    assert (wanted.args, board.month) == ([1405, 10], (1405, 10))
    QTest.mouseClick(board.before, Qt.MouseButton.LeftButton)
    assert board.month == (1405, 9)
    QTest.mouseClick(board.today_button, Qt.MouseButton.LeftButton)
    assert board.day == board.cells.today


def test_enter_goes_into_a_day_and_opens_a_line_of_it(board, qtbot):
    press(board, Qt.Key.Key_Return, Qt.Key.Key_Down)
    with qtbot.waitSignal(board.opened) as opened:
        press(board, Qt.Key.Key_Return)
    assert opened.args == ["a1"]
    press(board, Qt.Key.Key_Escape, Qt.Key.Key_Down)
    assert board.day == day_of(1405, 9, 17)


def test_enter_on_a_day_without_lines_is_told(board, qtbot):
    press(board, Qt.Key.Key_Left)
    with qtbot.waitSignal(board.day_entered) as entered:
        press(board, Qt.Key.Key_Return)
    assert entered.args == [day_of(1405, 9, 11)]


def test_a_click_opens_a_line(board, qtbot):
    with qtbot.waitSignal(board.opened) as opened:
        QTest.mouseClick(board.cells, Qt.MouseButton.LeftButton, pos=board.cells.place_of("a0"))
    assert opened.args == ["a0"]


def test_a_line_stays_where_it_is_unless_it_may_move(board, qtbot):
    press(board, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(board.moved):
        press(board, Qt.Key.Key_Left, modifier=Qt.KeyboardModifier.ControlModifier)


def test_a_line_is_moved_by_keys(board, qtbot):
    board.set_movable(True)
    press(board, Qt.Key.Key_Return)
    with qtbot.waitSignal(board.moved) as moved:
        press(board, Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ControlModifier)
    assert moved.args == ["a0", day_of(1405, 9, 17)]


def test_a_line_is_dragged(board, qtbot):
    board.set_movable(True)
    begin = board.cells.place_of("a1")
    end = next(each for each in board.cells.cells() if each.day == day_of(1405, 9, 20)).rect.center()
    QTest.mousePress(board.cells, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(board.cells, begin + QPoint(20, 20))
    QTest.mouseMove(board.cells, end)
    with qtbot.waitSignal(board.moved) as moved:
        QTest.mouseRelease(board.cells, Qt.MouseButton.LeftButton, pos=end)
    assert moved.args == ["a1", day_of(1405, 9, 20)]


def test_what_has_no_room_is_counted(board):
    board.resize(900, 300)
    assert board.cells.line_at(board.cells.place_of("a4")) is None
    board.resize(900, 1400)
    assert board.cells.line_at(board.cells.place_of("a4")) == LINES[4]


def test_the_name_tells_the_day_and_its_lines(board, in_persian):
    board.choose_day(day_of(1405, 9, 14))
    assert "وفات" in board.cells.accessibleName()


def test_the_end_of_the_calendar_is_the_end(board):
    board.choose_day(day_of(1500, 12, 1))
    press(board, Qt.Key.Key_PageDown)
    assert board.month == (1500, 12)
    board.choose_day(day_of(1500, 12, 29))
    press(board, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Down)
    assert board.month == (1500, 12)
