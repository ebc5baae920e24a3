from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.ui import toasts as module
from desktop.ui.toasts import EDGE, FOOT, Toasts


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def toasts(window):
    return Toasts(window)


def test_a_toast_is_at_the_bottom_left_even_in_a_right_to_left_window(toasts, window):
    toasts.tell("۲۱۴ دفتر ثبت شد.", list)
    place = toasts.shown.geometry()
    assert (place.left(), window.height() - place.bottom() - 1) == (EDGE, EDGE)
    window.resize(1200, 800)
    assert toasts.shown.geometry().bottom() == 800 - EDGE - 1


@pytest.fixture
def put(window):
    def put(left, width):
        button = QPushButton("حذف", window)
        button.setGeometry(left, 550, width, 30)
        button.show()
        return button.geometry()

    return put


def test_a_toast_stands_beside_the_buttons_at_the_foot(toasts, window, put):
    buttons = put(160, 100), put(40, 100)
    toasts.tell("دفتر حسن‌آباد به سطل بازیافت رفت.", list, "", ("باز کردن", list))
    place = toasts.shown.geometry()
    assert (place.left(), window.height() - place.bottom() - 1) == (260 + EDGE, EDGE)
    assert not any(place.intersects(each) for each in buttons)


def test_a_toast_stands_over_a_foot_that_is_full_of_buttons(toasts, window, put):
    button = put(100, 700)
    toasts.tell("دفتر حسن‌آباد به سطل بازیافت رفت.", list)
    place = toasts.shown.geometry()
    assert (place.left(), window.height() - place.bottom() - 1) == (EDGE, FOOT)
    assert not place.intersects(button)


def test_a_click_ends_a_toast_unless_it_has_a_button(toasts, qtbot):
    toasts.tell("حذف شد.", list)
    qtbot.mouseClick(toasts.shown, Qt.MouseButton.LeftButton)
    assert toasts.shown
    toasts.tell("ذخیره شد.")
    qtbot.mouseClick(toasts.shown.label, Qt.MouseButton.LeftButton)
    assert toasts.shown is None


def test_the_way_back_is_taken_once_and_ends_the_toast(toasts, qtbot):
    undone = []
    toasts.tell("حذف شد.", lambda: undone.append(1))
    toasts.shown.button.click()
    qtbot.waitUntil(lambda: toasts.shown is None)
    assert undone == [1]


def test_ctrl_z_takes_the_way_back_while_there_is_one(toasts, window):
    undone, back = [], window.findChild(QShortcut)
    assert not back.isEnabled()
    toasts.tell("ذخیره شد.")
    assert not back.isEnabled()
    toasts.tell("حذف شد.", lambda: undone.append(1))
    assert (back.isEnabled(), back.key().toString()) == (True, "Ctrl+Z")
    back.activated.emit()
    assert (undone, back.isEnabled()) == ([1], False)


def test_without_a_way_back_there_is_no_button(toasts):
    toasts.tell("ذخیره شد.")
    assert toasts.shown.label.isVisible()
    assert not toasts.shown.button.isVisible()


def test_a_toast_goes_by_itself(toasts, qtbot, monkeypatch):
    monkeypatch.setattr(module, "READ", 20)
    toasts.tell("ذخیره شد.")
    qtbot.waitUntil(lambda: toasts.shown is None)


def test_a_toast_stays_while_it_is_attended_to(toasts, qtbot, monkeypatch):
    monkeypatch.setattr(module, "STAYS", 50)
    toasts.tell("حذف شد.", list)
    QApplication.sendEvent(toasts.shown, QEvent(QEvent.Type.Enter))
    qtbot.wait(120)
    assert toasts.shown is not None
    QApplication.sendEvent(toasts.shown, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: toasts.shown is None)


def test_the_newest_toast_takes_the_place_of_the_one_before(toasts, window, qtbot):
    toasts.tell("یکم")
    toasts.tell("دوم")
    qtbot.waitUntil(lambda: len(window.findChildren(module.Toast)) == 1)
    assert toasts.shown.label.text() == "دوم"


def test_more_deeds_can_be_offered_and_none_of_them_is_ctrl_z(toasts, window, qtbot):
    done, back = [], window.findChild(QShortcut)
    toasts.tell("ذخیره شد.", None, "", ("باز کردن", lambda: done.append(1)), ("پوشه", lambda: done.append(2)))
    assert not back.isEnabled()
    shown = [each for each in toasts.shown.findChildren(QPushButton) if each.isVisible()]
    assert [each.text() for each in shown] == ["باز کردن", "پوشه"]
    shown[1].click()
    qtbot.waitUntil(lambda: toasts.shown is None)
    assert done == [2]
