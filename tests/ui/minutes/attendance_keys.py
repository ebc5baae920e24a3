from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.minutes.attendance.attendance_tab import AttendanceTab


def attendance_tab(writing, desk, tools, shown):
    """Return the tab, shown, with the keyboard in its list."""
    tab = shown(AttendanceTab(writing, desk, tools))
    writing.judge()
    tab.list.setFocus()
    return tab


def presences(tab):
    return [each.presence for each in tab.minutes.attendance]


def names(tab):
    return [each.name for each in tab.minutes.attendance]


def is_blank(guests):
    return not any(line.text() for line in (guests.name, guests.post, guests.organisation))


def press_list(line, key):
    QTest.keyClick(line.list, key)


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
