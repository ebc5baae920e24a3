from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.office import Office
from desktop.ui.places import Destination
from tests.ui.conftest import write
from tests.ui.exchange.ugly_books import offices_with_mistakes

ROWS, MISTAKES, MOST_CLICKS = 300, 20, 10


@pytest.fixture
def clicks():
    """Count what a person does beyond typing: clicks, and shortcuts in the place of clicks."""
    return []


def test_a_list_of_offices_is_brought_in_mended_in_the_grid_saved_and_undone(
    shell, ask, desk, qtbot, tmp_path, clicks
):
    ask.paths = [offices_with_mistakes(tmp_path, ROWS, MISTAKES)]

    def click(widget):
        clicks.append(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        settle()

    def settle():
        qtbot.wait(30)
        qtbot.waitUntil(lambda: not shell.tools.jobs.busy, timeout=30_000)
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)

    settle()
    shell.go(Destination("exchange"))
    clicks.append("the page in the navigation")
    page = shell.pages["exchange"]
    click(page.start.workbook)
    clicks.append("the file in the chooser")
    grid = page.workbook.table
    clicks.append("F8")
    QTest.keyClick(grid, Qt.Key.Key_F8)
    for _ in range(MISTAKES):
        editor = QApplication.focusWidget()
        assert grid.isAncestorOf(editor)
        editor.clear()
        write(editor, "1402/12/01")
        QTest.keyClick(editor, Qt.Key.Key_Tab)
    settle()
    assert page.workbook.plan.refused == 0

    clicks.append("Ctrl+S")
    page.workbook.save_deed.trigger()
    settle()
    assert len(desk.browse.ids(Office)) == ROWS
    click(shell.tools.toasts.shown.button)
    assert desk.browse.ids(Office) == ()
    assert len(clicks) < MOST_CLICKS
