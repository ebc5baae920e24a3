from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from tests.ui.naming import nameless

HEAD = ("نام دفتر", "تاریخ شروع", "تلفن", "مدیر", "نشانی", "یک", "دو", "سه", "چهار", "پنج")
ROWS = [
    (f"دفتر عربي {number}", "98/04/30", 9171234560 + number, "علي", "شيراز", *"۱۲۳۴۵") for number in range(12)
]


@pytest.fixture
def low(page, planned, qtbot):
    """Return the view as it is in a window of 1366 by 768 at 125 per cent."""
    page.resize(1028, 515)
    planned(*ROWS, head=HEAD)
    qtbot.wait(50)
    return page.workbook


def rows_seen(workbook):
    return workbook.table.viewport().height() // workbook.table.verticalHeader().defaultSectionSize()


def test_six_rows_are_seen_in_a_low_window_and_no_word_is_cut(page, low, clipped):
    assert rows_seen(low) >= 6
    assert not low.pane.isVisible()
    assert low.head.columns.isVisible()
    assert clipped() == []
    assert nameless(page) == []


def test_what_is_wrong_in_a_row_is_told_beside_the_table(page, planned):
    page.resize(1028, 515)
    planned(("دفتر الف", "1402/13/10"), head=HEAD[:2])
    assert page.workbook.pane.isVisible()


def test_a_row_is_looked_at_beside_the_table_where_that_is_wanted(page, low, clipped, qtbot):
    low.table.go(0, 0)
    low.table.setFocus()
    QTest.keyClick(low.table, Qt.Key.Key_Return)
    assert low.pane.isVisible()
    qtbot.waitUntil(low.pane.boxes["name"].editor.hasFocus)
    assert clipped() == []


def test_wide_windows_have_the_row_beside_the_table_at_once(page, low, qtbot):
    page.resize(1290, 670)
    qtbot.waitUntil(low.pane.isVisible)
    assert not low.details.isVisible()


def test_columns_that_were_unfolded_have_room(low, qtbot):
    verdicts = low.head.verdicts
    verdicts.unfold.setChecked(True)
    qtbot.wait(50)
    assert low.head.height() >= 64
    assert low.sheet.kind is Office
