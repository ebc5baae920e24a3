from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.discussing import discussions
from desktop.ui.minutes.statements.statements_tab import StatementsTab

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def statements_tab(writing, desk, tools, shown, qtbot):
    """Return the tab, shown in an active window."""
    tab = shown(StatementsTab(writing, desk, tools))
    with qtbot.waitActive(tab):
        tab.activateWindow()
    writing.judge()
    return tab


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def said(tab):
    """Return the words of the statements of each item, and at last of none."""
    return [[each.words for each in discussion.statements] for discussion in discussions(tab.minutes)]


def card_of(tab, number):
    return tab.area.reveal(tab.minutes.statements[number].id)


def paste(box, text):
    data = QMimeData()
    data.setText(text)
    box.insertFromMimeData(data)
