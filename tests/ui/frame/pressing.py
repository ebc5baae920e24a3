from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest


def press(shell, keys):
    combination = QKeySequence(keys)[0]
    QTest.keyClick(shell.focusWidget() or shell, combination.key(), combination.keyboardModifiers())
