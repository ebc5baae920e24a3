from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.domain.working_days import Calendar, Weekend
from desktop.persian.jalali import day_of, day_text, jalali_parts, month_days, weekday
from desktop.ui.theme import Look
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.month_grid import DAYS, MonthGrid, days_shown, moved
from tests.ui.conftest import write
from tests.ui.naming import nameless

DAY = date(2018, 10, 2)  # ۱۳۹۷/۰۷/۱۰
FIRST, LAST = day_of(1300, 1, 1), day_of(1500, 12, month_days(1500, 12))
ANY_DAY = st.dates(FIRST, LAST)


@pytest.fixture
def field(qtbot, tools):
    field = DayField(tools.theme, tools.icons)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    return field


@pytest.fixture
def grid(qtbot, theme):
    grid = MonthGrid(theme)
    qtbot.addWidget(grid)
    grid.resize(grid.sizeHint())
    grid.show()
    grid.set_day(DAY)
    return grid


@pytest.fixture
def popup(field, qtbot):
    field.set_day(DAY)
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(field.popup.grid.hasFocus)
    yield field.popup
    field.popup.hide()


def keys(widget, *pressed, modifier=Qt.KeyboardModifier.NoModifier):
    for key in pressed:
        QTest.keyClick(widget, key, modifier)


@pytest.mark.parametrize(
    "typed", ["97/7/10", "۱۳۹۷/۷/۱۰", "10-7-1397", "۱۰ مهر ۱۳۹۷", "13970710", "2018/10/2"]
)
def test_whatever_form_is_typed_the_day_is_shown_in_one(field, typed):
    write(field, typed)
    assert field.day == DAY
    field.settle()
    assert field.text() == "۱۳۹۷/۰۷/۱۰"


@pytest.mark.parametrize("typed", ["", " ", "1404/12/30", "فردا"])
def test_what_is_no_day_is_left_as_it_was_typed(field, typed):
    write(field, typed)
    field.settle()
    assert (field.day, field.text()) == (None, typed)


def test_the_month_opens_at_the_typed_day_and_gives_another(field, popup, qtbot):
    assert popup.grid.day == DAY
    assert (popup.month.currentText(), popup.year.text()) == ("مهر", "۱۳۹۷")
    keys(popup.grid, Qt.Key.Key_Left)
    with qtbot.waitSignal(field.taken) as told:
        keys(popup.grid, Qt.Key.Key_Return)
    assert (told.args, field.text(), popup.isVisible()) == ([date(2018, 10, 3)], "۱۳۹۷/۰۷/۱۱", False)


def test_escape_closes_the_month_and_changes_nothing(field, popup):
    keys(popup.grid, Qt.Key.Key_Down, Qt.Key.Key_Escape)
    assert (popup.isVisible(), field.text()) == (False, "۱۳۹۷/۰۷/۱۰")


def test_an_empty_field_opens_at_today(field, qtbot):
    field.open_month()
    today = field.popup.grid.today
    assert field.popup.grid.day == today
    field.popup.today.click()
    assert (field.day, field.popup.isVisible()) == (today, False)


def test_month_and_year_are_chosen_at_once(popup):
    popup.month.setCurrentIndex(11)
    popup.month.activated.emit(11)
    assert popup.grid.day == day_of(1397, 12, 10)
    popup.year.setFocus()
    popup.year.setText("۱۴۰۳")
    keys(popup.year, Qt.Key.Key_Return)
    assert popup.grid.day == day_of(1403, 12, 10)
    popup.before.click()
    assert (popup.month.currentText(), popup.grid.day) == ("بهمن", day_of(1403, 11, 10))


@pytest.mark.parametrize("typed", ["", "abc", "9999", "1199"])
def test_a_year_that_is_none_is_taken_back(popup, typed):
    popup.year.setText(typed)
    popup.year.editingFinished.emit()
    assert (popup.year.text(), popup.grid.day) == ("۱۳۹۷", DAY)


@pytest.mark.parametrize(
    ("key", "modifier", "day"),
    [
        (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier, (1397, 7, 11)),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, (1397, 7, 9)),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, (1397, 7, 17)),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.NoModifier, (1397, 7, 3)),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, (1397, 7, 1)),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, (1397, 7, 30)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, (1397, 6, 10)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier, (1397, 8, 10)),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier, (1396, 7, 10)),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier, (1398, 7, 10)),
    ],
)
def test_every_key_goes_where_a_reader_from_the_right_expects(grid, key, modifier, day):
    keys(grid, key, modifier=modifier)
    assert grid.day == day_of(*day)


def test_a_click_takes_the_day_under_it(grid, qtbot):
    wanted = day_of(1397, 7, 25)
    with qtbot.waitSignal(grid.taken) as told:
        QTest.mouseClick(
            grid, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
            grid.cell_of(wanted).center().toPoint(),
        )  # fmt: skip
    assert told.args == [wanted]


def test_saturday_is_at_the_right_and_friday_at_the_left(grid):
    week = [grid.cell_of(day_of(1397, 7, 7 + number)).x() for number in range(DAYS)]
    assert weekday(day_of(1397, 7, 7)) == 0
    assert week == sorted(week, reverse=True)


def test_days_of_rest_are_red_in_both_themes(grid, theme, qtbot):
    other = MonthGrid(theme, Calendar(Weekend.THURSDAY_FRIDAY, working=(day_of(1397, 7, 20),)))
    qtbot.addWidget(other)
    other.resize(other.sizeHint())
    other.set_day(DAY)
    friday, thursday = day_of(1397, 7, 20), day_of(1397, 7, 19)
    assert weekday(friday) == 6
    for look in Look.LIGHT, Look.DARK:
        theme.apply(look, 100)
        assert is_red(grid, friday)
        assert not is_red(grid, thursday)
        assert is_red(other, thursday)
        assert not is_red(other, friday)


def is_red(grid, day):
    picture = grid.grab().toImage()
    cell = grid.cell_of(day).toRect()
    colours = [
        picture.pixelColor(x, y)
        for x in range(cell.left(), cell.right())
        for y in range(cell.top(), cell.bottom())
    ]
    return max(each.red() - each.green() for each in colours) > 50


def test_everything_has_a_name_for_a_screen_reader(field, popup):
    field.setAccessibleName("تاریخ")
    assert nameless(field) == nameless(popup) == []
    assert popup.grid.accessibleName() == "سه‌شنبه ۱۰ مهر ۱۳۹۷"


def test_nothing_leaves_the_calendar(grid):
    for edge, key in ((day_of(1200, 1, 1), Qt.Key.Key_Right), (LAST, Qt.Key.Key_Left)):
        grid.set_day(edge)
        for pressed in (key, Qt.Key.Key_PageUp if key is Qt.Key.Key_Right else Qt.Key.Key_PageDown):
            keys(grid, pressed)
        assert grid.day == edge
        assert not grid.grab().isNull()


def test_every_month_of_two_centuries_shows_each_of_its_days_once_under_its_weekday():
    for year in range(1300, 1501):
        for month in range(1, 13):
            first, days = day_of(year, month, 1), month_days(year, month)
            shown = days_shown(first)
            start = shown.index(first)
            assert start == weekday(first) < DAYS
            assert shown[start : start + days] == tuple(first + timedelta(n) for n in range(days))
            assert start + days <= len(shown)


@given(ANY_DAY, st.integers(-600, 600))
def test_months_on_and_back_end_in_the_same_month(day, months):
    there = moved(day, months)
    year, month, number = jalali_parts(day)
    if there != day:
        assert jalali_parts(there)[2] == min(number, month_days(*jalali_parts(there)[:2]))
        assert jalali_parts(moved(there, -months))[:2] == (year, month)


@given(ANY_DAY)
def test_every_day_reads_back_as_it_is_shown(day):
    assert DayField.day.fget(Shown(day_text(day))) == day


class Shown:
    def __init__(self, text):
        self._text = text

    def text(self):
        return self._text


@given(ANY_DAY, ANY_DAY)
def test_any_day_is_reached_from_any_other_by_keys(start, end):
    """Years, months and days are as many steps as the keys Ctrl+PgDn, PgDn and the arrows would take."""
    (year, month, _), (years, months, _) = jalali_parts(start), jalali_parts(end)
    there = moved(moved(start, 12 * (years - year)), months - month)
    assert end in days_shown(there)


def test_larger_letters_make_larger_days(grid, theme):
    before = grid.sizeHint()
    theme.apply(Look.LIGHT, 140)
    assert grid.sizeHint().width() > before.width()


def test_a_holiday_is_red_and_says_its_name(qtbot, theme, grid):
    ashura, day_after = day_of(1397, 7, 11), day_of(1397, 7, 12)
    closed = MonthGrid(theme, Calendar(holidays={ashura: "تعطیلی استان"}))
    qtbot.addWidget(closed)
    closed.resize(closed.sizeHint())
    closed.set_day(DAY)
    assert is_red(closed, ashura)
    assert not is_red(grid, ashura)
    assert not is_red(closed, day_after)
    closed.go(ashura)
    assert closed.accessibleName() == "چهارشنبه ۱۱ مهر ۱۳۹۷، تعطیلی استان"


def test_the_name_of_a_holiday_stands_under_the_month(popup):
    popup.grid.go(day_of(1398, 1, 13))
    assert popup.holiday.text() == "روز طبیعت"
    popup.grid.go(day_of(1398, 1, 14))
    assert popup.holiday.text() == ""


def test_the_mouse_over_a_holiday_is_told_its_name(grid):
    grid.go(day_of(1398, 1, 1))
    place = grid.cell_of(day_of(1398, 1, 13)).center().toPoint()
    told = QHelpEvent(QEvent.Type.ToolTip, place, grid.mapToGlobal(place))
    QApplication.sendEvent(grid, told)
    assert QToolTip.text() == "روز طبیعت"
    QToolTip.hideText()
