"""The editor in the whole window: gone away from, left open on a new day, pages that go while one writes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import isValid

from desktop.ui.places import Destination, Form
from tests.ui.minutes.conftest import there, venue


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
