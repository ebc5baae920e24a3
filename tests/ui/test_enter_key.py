from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui.enter_key import EnterKey


@pytest.fixture
def window(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    window.enter = EnterKey(qapp, window)
    window.opened = []
    QShortcut("Return", window).activated.connect(lambda: window.opened.append(1))
    layout = QVBoxLayout(window)
    for each in (QPushButton("ثبت"), QToolButton(), QLineEdit()):
        layout.addWidget(each)
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_once_and_not_the_deed_of_the_page(window, kind, key):
    button, pressed = window.findChild(kind), []
    button.clicked.connect(lambda: pressed.append(1))
    button.setFocus()
    QTest.keyClick(window.windowHandle(), key)
    assert (pressed, window.opened) == ([1], [])


def test_elsewhere_enter_stays_the_deed_of_the_page(window):
    window.findChild(QLineEdit).setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert window.opened == [1]
