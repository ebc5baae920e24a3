from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.seal import short_code, whole_code
from desktop.domain.session import Session
from desktop.services.verify_paper import Standing, Verdict
from desktop.ui.papers.verify_dialog import VerifyDialog
from tests.ui.naming import nameless

DIGEST = "ab" * 32
SESSION = Session(heading="پنجاهمین جلسهٔ ستاد", held_on=date(2018, 10, 2))


@pytest.fixture
def answers():
    known = Verdict(Standing.CURRENT, SESSION, 1, 1)
    return {short_code(DIGEST): known, whole_code(DIGEST): known}


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(window, tools, answers):
    verify = lambda text: answers.get(text.replace("-", ""), Verdict(Standing.MISTYPED))  # noqa: E731
    dialog = VerifyDialog(verify, tools.icons, window)
    dialog.open()
    return dialog


def test_a_whole_code_is_answered_at_once_and_the_stored_paper_is_shown(qtbot, dialog):
    dialog.line.setText(short_code(DIGEST)[:10])
    assert not dialog.notice.isVisible()
    dialog.line.setText(short_code(DIGEST))
    assert dialog.notice.isVisible()
    assert "پنجاهمین جلسهٔ ستاد" in dialog.notice.lines[0].text()
    with qtbot.waitSignal(dialog.showing) as shown:
        dialog.notice.deeds[0].click()
    assert shown.args == [SESSION.id, 1]


def test_a_scanner_types_the_whole_code_and_enter(qtbot, dialog):
    for digit in whole_code(DIGEST):
        qtbot.keyClick(dialog.line, digit)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.verdict.standing is Standing.CURRENT
    assert dialog.line.selectedText() == whole_code(DIGEST)


def test_a_slip_is_told_after_enter(qtbot, dialog):
    dialog.line.setText("1234")
    assert not dialog.notice.isVisible()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.notice.isVisible()
    assert not dialog.notice.deeds


def test_an_earlier_version_says_why_it_was_amended(dialog, answers):
    answers["1"] = Verdict(Standing.EARLIER, SESSION, 1, 3, "نام یک حاضر نادرست بود")
    dialog.line.setText("1")
    assert any("نام یک حاضر نادرست بود" in line.text() for line in dialog.notice.lines)


def test_an_unknown_code_is_told_as_a_danger(dialog, answers):
    answers["2"] = Verdict(Standing.UNKNOWN)
    dialog.line.setText("2")
    assert dialog.notice.property("kind") == "danger"


def test_everything_has_a_name(dialog):
    assert nameless(dialog) == []
