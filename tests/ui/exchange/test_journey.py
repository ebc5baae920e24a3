from __future__ import annotations

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.domain.session import Session
from desktop.paths import SAMPLE
from desktop.ui.places import Destination
from tests.ui.conftest import rewrite
from tests.ui.naming import nameless

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def done(shell, qtbot):
    """Return what waits for the jobs to end, in a window that has the keyboard."""

    def done():
        qtbot.waitUntil(lambda: not shell.tools.jobs.busy, timeout=20_000)
        shell.activateWindow()
        qtbot.waitUntil(shell.isActiveWindow)

    done()
    return done


def test_a_workbook_is_brought_in_mended_saved_and_taken_back_by_keys_in_the_window(
    shell, ask, desk, done, tmp_path
):
    book = Workbook()
    for row in (("نام دفتر", "تاریخ شروع"), ("الف", "1402/01/10"), ("ب", "1401/13/30"), (None, "1402/01/11")):
        book.active.append(row)
    book.save(tmp_path / "دفاتر.xlsx")
    ask.paths = [tmp_path / "دفاتر.xlsx"]
    shell.go(Destination("exchange"))
    page = shell.pages["exchange"]

    QTest.keyClick(shell, Qt.Key.Key_O, CTRL)
    done()
    assert page.stack.currentWidget() is page.workbook
    for field, text in (("active_since", "1401/12/29"), ("name", "پ")):
        QTest.keyClick(page.workbook.table, Qt.Key.Key_F8)
        rewrite(page.workbook.pane.boxes[field].editor, text)
        done()
    QTest.keyClick(shell, Qt.Key.Key_S, CTRL)
    done()
    assert len(desk.browse.ids(Office)) == 3
    assert nameless(page) == []
    shell.tools.toasts.shown.button.click()
    done()
    assert desk.browse.ids(Office) == ()


def test_old_minutes_become_a_draft_to_which_the_toast_leads(shell, ask, desk, done):
    ask.paths = [SAMPLE / "minutes.txt"]
    shell.go(Destination("exchange"))

    QTest.keyClick(shell, Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    done()
    QTest.keyClick(shell, Qt.Key.Key_S, CTRL)
    done()
    done()
    assert len(desk.browse.ids(Session)) == 1
    shell.tools.toasts.shown.button.click()
    done()
    assert shell.key in ("sessions", "exchange")
