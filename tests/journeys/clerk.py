"""Somebody at the window, with nothing but keys and a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import press_letter

NOTHING = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
SETTLED = 30
"""Milliseconds after which a list under a line, here a window, took the activity or gave it back."""


class Clerk:
    """Presses keys where the keyboard is, and the mouse on what is seen."""

    def __init__(self, qtbot, window):
        self.qtbot = qtbot
        self.window = window

    @property
    def focused(self):
        """Where the keyboard is, once it is in the dialog that is open, if one is."""
        self.qtbot.waitUntil(self._is_settled)
        return QApplication.focusWidget()

    def _is_settled(self):
        top = QApplication.activeModalWidget() or self.window
        if QApplication.activeWindow() is not top:
            top.activateWindow()  # no window manager does it here
            return False
        focused = QApplication.focusWidget()
        return focused is not None and top.isAncestorOf(focused)

    def press(self, key, modifiers=NOTHING, times=1):
        for _ in range(times):
            QTest.keyClick(self.focused, key, modifiers)

    def type(self, text):
        for letter in text:
            press_letter(self.focused, letter)

    def retype(self, text):
        """Type in place of all that stands in the field."""
        self.press(Qt.Key.Key_A, CONTROL)
        self.type(text)

    def paste(self, text):
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CONTROL)

    def take_name(self, text):
        """Type a name, wait for what is offered, and take the first."""
        line = self.focused
        self.type(text)
        self.qtbot.waitUntil(line.list.isVisible)
        self.qtbot.wait(SETTLED)
        QTest.keyClick(line.list, ENTER)
        self.qtbot.wait(SETTLED)

    def click(self, widget):
        self.qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def tab(self, number):
        """Go to a tab of the editor, counted from 1, by its key."""
        self.press(Qt.Key(Qt.Key.Key_0 + number), ALT)

    def choose_last(self, button):
        """Open the menu of a button, and choose its last entry by keys."""
        menu = button.menu()
        QTimer.singleShot(0, menu, lambda: self._take_last(menu))
        self.click(button)

    def _take_last(self, menu):
        self.qtbot.waitUntil(menu.isVisible)
        for key in (Qt.Key.Key_Up, ENTER):
            QTest.keyClick(menu, key)
