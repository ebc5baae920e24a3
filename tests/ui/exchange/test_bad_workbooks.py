from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.errors import (
    EmptySheetError,
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    FileTypeError,
)
from desktop.services.sheets.plan import RowOutcome

ROWS = (
    ("1", "دفتر الف", None, "مریم", "1402/01/10", "باغ", None),
    ("2", "دفتر ب", None, "رضا", "1401/13/30", None, None),
    ("3", None, None, "علی", "98/01/20", None, None),
)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.xlsx", b"", FileEmptyError),
        ("a.xlsx", b"<html>no workbook</html>", FileTypeError),
        ("a.xlsx", b"PK\x03\x04broken", FileDamagedError),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            FileDamagedError,
        ),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileTypeError),
    ],
)
def test_what_is_no_workbook_is_told_and_the_start_stays(page, tmp_path, ask, done, name, data, error):
    (tmp_path / name).write_bytes(data)
    page.workbook.open(tmp_path / name)
    done()
    assert [type(each) for each in ask.errors] == [error]
    assert page.stack.currentWidget() is page.start


def test_a_workbook_without_rows_and_one_that_is_gone_are_told(page, planned, ask, done, tmp_path):
    planned()
    page.workbook.open(tmp_path / "gone.xlsx")
    done()
    assert [type(each) for each in ask.errors] == [EmptySheetError, FileMissingError]


def test_a_file_that_goes_away_after_it_was_read_loses_nothing(page, planned, ask, done):
    path = planned(*ROWS)
    path.unlink()
    page.workbook.read_again()
    done()
    assert [type(each) for each in ask.errors] == [FileMissingError]
    assert page.workbook.plan.counts[RowOutcome.REJECTED] == 2
    page.workbook.save_deed.trigger()
    done()
    assert page.stack.currentWidget() is page.start


def test_a_huge_cell_and_a_formula_are_shown_and_can_be_corrected(page, planned, done):
    planned(("1", "الف", None, "م" * 32_000, None, None, None), ("2", "=1+1", None, None, None, None, None))
    assert [row.outcome for row in page.workbook.sheet.rows] == [RowOutcome.REJECTED] * 2
    page.workbook.table.go(0)
    page.workbook.pane.focus_first()
    assert "م" in page.workbook.table.words_of(2).cells["manager"]
    line = next(iter(page.workbook.pane.boxes.values())).editor
    line.setText("x" * 100_000)
    QTest.keyClick(line, Qt.Key.Key_Return)
    done()
    assert page.workbook.plan.counts[RowOutcome.REJECTED] == 2
