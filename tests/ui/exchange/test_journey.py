from __future__ import annotations

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop.domain.office import Office
from desktop.domain.session import Session
from desktop.paths import SAMPLE
from desktop.persian.jalali import day_text
from desktop.services.source_places import Span
from desktop.ui.places import Destination
from tests.ui.conftest import rewrite, write
from tests.ui.exchange.old_files import old_word_file, text_file, web_file, word_file
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
    shell.tools.toasts.shown.findChildren(QPushButton)[1].click()
    done()
    assert shell.key in ("sessions", "exchange")


def test_five_files_are_read_corrected_by_keys_and_saved_one_after_the_other(
    shell, ask, desk, done, tmp_path
):
    ask.paths = [
        text_file(tmp_path / "1.txt"),
        old_word_file(tmp_path / "2.doc"),
        word_file(tmp_path / "3.docx"),
        web_file(tmp_path / "4.html"),
        text_file(tmp_path / "5.txt", "چهارمین", "1404/04/15"),
    ]
    shell.go(Destination("exchange"))
    minutes = shell.pages["exchange"].minutes
    QTest.keyClick(shell, Qt.Key.Key_O, CTRL | Qt.KeyboardModifier.ShiftModifier)
    done()
    correct_by_keys(shell, minutes, done)
    assert nameless(shell.pages["exchange"]) == []

    sessions = {each.record.number: each.id for each in desk.browse.page(Session, desk.browse.ids(Session))}
    assert sorted(sessions) == [1, 2, 3, 4]
    first, second, third, fourth = (
        desk.minutes.edit.open(sessions[number]).minutes for number in (1, 2, 3, 4)
    )
    assert [day_text(each.deadline_on) for each in first.resolutions] == ["۱۴۰۴/۰۹/۳۰", "۱۴۰۴/۰۲/۰۱"]
    assert [len(each.resolutions) for each in (second, third, fourth)] == [1, 2, 2]
    assert len(second.clauses) == 1
    assert "روشنایی گذر" in [each.subject for each in third.agenda]
    press(minutes.view.list, Qt.Key.Key_Escape)
    assert shell.pages["exchange"].start.waiting.isHidden()


def correct_by_keys(shell, minutes, done):
    """Correct and save each of the files, with Ctrl+Enter to the next."""
    press(minutes.view.list, Qt.Key.Key_Return)  # the first: a deadline is given
    done()
    lines = minutes.review.list
    lines.choose("resolution 2")
    press(lines.list, Qt.Key.Key_Return)
    for _ in range(3):
        press(shell.focusWidget(), Qt.Key.Key_Tab)
    rewrite(minutes.review.part.deadline, "1404/02/01")
    press(shell, Qt.Key.Key_Return, CTRL)
    done()
    done()
    assert minutes.current.name == "3.docx"  # a resolution becomes a clause of the one above
    lines.choose("resolution 2")
    press(lines.list, Qt.Key.Key_L, CTRL)
    press(shell, Qt.Key.Key_Return, CTRL)
    done()
    done()
    assert minutes.current.name == "4.html"  # a line is an item of the agenda
    text = minutes.current.text
    start = text.index("روشنایی گذر")
    minutes.review.text.select(Span(start, start + len("روشنایی گذر")))
    minutes.review.text.setFocus()
    write(minutes.review.text, "3")
    press(minutes.review.text, Qt.Key.Key_Return, CTRL)
    done()
    done()
    assert minutes.current.name == "5.txt"  # the one resolution is dropped, and comes back
    lines.choose("resolution 1")
    press(lines.list, Qt.Key.Key_Delete)
    press(lines.list, Qt.Key.Key_Z, CTRL)
    press(shell, Qt.Key.Key_S, CTRL)
    done()
    done()


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifiers)
