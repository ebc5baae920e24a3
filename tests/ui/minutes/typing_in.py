from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import write


def typed(tab, name, text):
    """Type into a field in place of what is there, and leave it."""
    line = tab.cells[name].stop
    line.setFocus()
    line.selectAll()
    write(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)
    tab.cells["organiser" if name != "organiser" else "venue"].stop.setFocus()
