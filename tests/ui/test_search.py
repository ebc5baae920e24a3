from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.party import Organisation


def test_what_went_to_the_bin_is_not_offered_again(shell, desk, qtbot):
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shell)
    desk.edit.add(agency := Organisation(name="شهرداری"))
    shell.search.focus()
    shell.search.seek("شهرداری")
    QTest.keyClick(shell.header.search, Qt.Key.Key_Return)
    shell.search.focus()
    assert shell.search.popup.isVisible()
    shell.search.popup.hide()
    desk.edit.delete(desk.browse.open(Organisation, agency.id))
    shell.search.focus()
    assert not shell.search.popup.isVisible()
