"""The editor in the whole window: gone away from, left open on a new day, pages that go while one writes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.ui.places import Destination, Form
from tests.ui.minutes.conftest import there, venue

ATTENDANCE = 2


@pytest.fixture
def editor(shell, stored):
    """Open minutes in the window."""
    session = stored()
    shell.go(Destination("sessions", record_id=session.id, view=Form.EDIT))
    return shell.pages["sessions"].editor


def pages_are_gone():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_going_elsewhere_saves_and_coming_back_goes_on(shell, editor, desk):
    session_id = editor.writing.draft.session_id
    venue(editor, "سالن شهرداری")
    shell.go(Destination("home"))
    assert there(desk, session_id).venue == "سالن شهرداری"
    shell.go(Destination("sessions"))
    assert shell.pages["sessions"].editor is editor
    editor.writing.undo()
    assert editor.writing.minutes.session.venue == "سالن جلسات"


def test_on_a_new_day_nothing_written_is_lost(shell, editor, desk, qtbot):
    session_id = editor.writing.draft.session_id
    venue(editor, "سالن شهرداری")
    shell.go(Destination("home"))
    shell.stack.drop_pages()
    pages_are_gone()
    assert not isValid(editor)
    shell.go(Destination("sessions", record_id=session_id, view=Form.EDIT))
    again = shell.pages["sessions"].editor
    assert again.writing.minutes.session.venue == "سالن شهرداری"
    qtbot.wait(2_000)  # whatever the first one had still to do


def test_pages_that_go_while_one_writes_leave_what_was_kept(shell, editor, desk, qtbot):
    session_id = editor.writing.draft.session_id
    venue(editor, "سالن شهرداری")
    editor.writing.keep_now()
    shell.stack.drop_pages()
    pages_are_gone()
    shell.go(Destination("sessions", record_id=session_id, view=Form.EDIT))
    again = shell.pages["sessions"].editor
    assert again.writing.minutes.session.venue == "سالن شهرداری"
    assert again.notice.isVisible()
    qtbot.wait(2_000)


@pytest.mark.parametrize("is_kept", [False, True])
def test_the_arrow_and_ctrl_z_take_pasted_people_back_as_one_step(shell, editor, qtbot, is_kept):
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    editor.show_tab(ATTENDANCE)
    before = editor.writing.minutes.attendance
    QApplication.clipboard().setText("رضا کریمی\tدبیر\tاداره ناشناس\r\nزهرا نوری\tعضو\t\r\n")
    for take_back in (
        lambda: QTest.mouseClick(editor.undo_button, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        pasted = editor.writing.minutes.attendance
        assert len(pasted) == len(before) + 2
        if is_kept:
            editor.save(going_on=True)
        take_back()
        assert editor.writing.minutes.attendance == before
        assert editor.tabs[ATTENDANCE].list.rows.place_of(pasted[-1].id) < 0
        editor.redo_button.click()
        assert editor.writing.minutes.attendance == pasted
        editor.undo_button.click()
        editor.show_tab(ATTENDANCE)
