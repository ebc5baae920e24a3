from __future__ import annotations

import pytest
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def locked(page, done, tmp_path):
    book = Workbook()
    book.active.append(("نام دفتر",))
    book.active.append(("دفتر الف",))
    book.save(tmp_path / "plain.xlsx")
    path = tmp_path / "محرمانه.xlsx"
    with (tmp_path / "plain.xlsx").open("rb") as plain, path.open("wb") as out:
        OOXMLFile(plain).encrypt("راز۱۲۳abc", out)
    page.workbook.open(path)
    done()
    return page.workbook


def test_the_password_is_asked_for_hidden_and_opens_the_workbook(locked, page, done, offices):
    dialog = locked.password
    assert dialog.line.echoMode() is QLineEdit.EchoMode.Password
    assert "محرمانه.xlsx" in dialog.box.label.text()
    assert not dialog.deed.isEnabled()
    assert nameless(dialog) == []
    write(dialog.line, "راز۱۲۳abc")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    done()
    assert locked.password is None
    assert page.stack.currentWidget() is locked
    locked.pane.corrected.emit(2, "name", "دفتر ب")
    done()
    locked.save_deed.trigger()
    done()
    assert set(offices()) == {"دفتر ب"}


def test_a_wrong_password_is_told_in_place_and_another_can_be_typed(locked, page, done, ask):
    dialog = locked.password
    for given in ("غلط", "راز۱۲۳abc"):
        dialog.line.clear()
        write(dialog.line, given)
        QTest.keyClick(dialog.line, Qt.Key.Key_Return)
        done()
        if given == "غلط":
            assert locked.password is dialog
            assert dialog.box.error.isVisible()
    assert page.stack.currentWidget() is locked
    assert ask.errors == []


def test_esc_leaves_it(locked, page, done):
    QTest.keyClick(locked.password.line, Qt.Key.Key_Escape)
    done()
    assert locked.password is None
    assert page.stack.currentWidget() is page.start


def test_what_opens_the_workbook_stands_where_one_begins_to_read(locked):
    dialog = locked.password
    cancel = next(each for each in dialog.findChildren(QPushButton) if each is not dialog.deed)
    assert dialog.deed.geometry().center().x() > cancel.geometry().center().x()
    dialog.reject()
