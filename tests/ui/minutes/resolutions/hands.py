from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.minutes.resolutions.text_places import put_cursor
from tests.ui.conftest import write

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


def ids(tab):
    return [each.id for each in tab.minutes.resolutions]


def texts(tab):
    return [each.operative for each in tab.minutes.resolutions]


def focused():
    return QApplication.focusWidget()


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focused(), key, modifiers)


def text_of(tab, place):
    return tab.card(ids(tab)[place]).texts.operative


def begin(tab, place, at=0):
    box = text_of(tab, place)
    box.setFocus()
    put_cursor(box, at)
    return box


def due(resolution):
    return resolution.deadline_kind, resolution.deadline_on, resolution.deadline_phrase


def take(line, name):
    """Type a name and take the first that is offered."""
    write(line, name)
    line.offer()
    QTest.keyClick(line.list, Qt.Key.Key_Return)


def choose(combo, place):
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
