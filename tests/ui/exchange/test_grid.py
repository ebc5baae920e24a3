from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.pages.exchange.registers import IMPORTED
from tests.ui.conftest import rewrite, write
from tests.ui.naming import nameless

HEAD = ("کد دفتر", "نام دفتر", "تاریخ شروع", "مدیر", "وضعیت")
ROWS = (
    ("1", "دفتر الف", "1402/13/10", "مریم", None),
    ("2", None, "1401/01/30", "رضا", None),
    ("3", "دفتر پ", "1402/01/20", "علی", "نامعلوم"),
)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def grid(page, planned, monkeypatch):
    planned(*ROWS, head=HEAD)
    return page.workbook.table


@pytest.fixture
def texts(page):
    """Return the cells of a field from the top."""
    return lambda name: [page.workbook.table.words_of(number).cells[name] for number in (2, 3, 4)]


def pasted(text, html=""):
    content = QMimeData()
    content.setText(text)
    if html:
        content.setHtml(html)
    QGuiApplication.clipboard().setMimeData(content)


def test_all_fields_of_the_sheet_are_columns_in_its_order_and_the_numbers_stay_in_sight(page, grid):
    names = [each.name for each in grid.rows.columns]
    assert names == ["", "code", "name", "active_since", "manager", "state", ""]
    assert grid.numbers.isVisible()
    assert grid.numbers.width() > 20
    assert nameless(page) == []


def test_f8_writes_in_each_wrong_cell_in_turn_and_tab_leads_to_the_next(page, grid, editor, done, texts):
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_F8)
    for text in ("1402/12/10", "دفتر ب", "فعال"):
        line = editor().lineEdit() if isinstance(editor(), QComboBox) else editor()
        line.clear()
        write(editor(), text)
        QTest.keyClick(editor(), Qt.Key.Key_Tab)
        done()
    assert page.workbook.plan.counts[RowOutcome.NEW] == 3
    assert texts("name") == ["دفتر الف", "دفتر ب", "دفتر پ"]
    assert grid.state() is not QAbstractItemView.State.EditingState


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_cell_is_written_in_place_and_enter_goes_down(grid, write_at, editor, done, texts, key):
    write_at(2, "manager")
    QTest.keyClick(grid, key)
    assert editor().text() == "مریم"
    rewrite(editor(), "زهرا")
    done()
    assert grid.current_number() == 3
    assert texts("manager")[0] == "زهرا"


def test_a_letter_begins_to_write_in_place_of_what_stands_there(grid, write_at, editor, done, texts):
    write_at(2, "manager")
    write(grid, "ز")
    assert editor().text() == "ز"
    write(editor(), "هرا")
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    done()
    assert texts("manager")[0] == "زهرا"


def test_esc_leaves_the_cell_and_the_page_as_they_were(page, grid, write_at, editor, texts):
    write_at(2, "manager")
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor().setText("زهرا")
    QTest.keyClick(editor(), Qt.Key.Key_Escape)
    assert page.workbook.keeper.wishes.mending == {}
    assert page.stack.currentWidget() is page.workbook


def test_a_choice_is_chosen_in_the_cell(page, grid, write_at, editor, done):
    write_at(4, "state")
    QTest.keyClick(grid, Qt.Key.Key_F2)
    combo = editor()
    combo.setCurrentText("فعال")
    combo.activated.emit(combo.findText("فعال"))
    done()
    assert page.workbook.table.words_of(4).cells["state"] == "فعال"


def test_a_block_from_excel_mends_the_cells_from_the_current_one_on(grid, write_at, done, texts):
    write_at(2, "active_since")
    pasted('1402/12/10\tزهرا\n1402/12/11\t"علی\nاکبر"\n')
    QTest.keyClick(grid, Qt.Key.Key_V, CTRL)
    done()
    assert texts("active_since") == ["۱۴۰۲/۱۲/۱۰", "۱۴۰۲/۱۲/۱۱", "۱۴۰۲/۰۱/۲۰"]
    assert texts("manager")[0] == "زهرا"


def test_empty_cells_within_a_block_stay_where_they_are(grid, write_at, done, texts):
    write_at(2, "manager")
    pasted("زهرا\n\nسارا\n")
    QTest.keyClick(grid, Qt.Key.Key_V, CTRL)
    done()
    assert texts("manager") == ["زهرا", "", "سارا"]


def test_one_cell_fills_the_whole_block_that_is_chosen(grid, write_at, done, texts):
    write_at(2, "manager")
    for _ in range(2):
        QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    pasted("زهرا")
    QTest.keyClick(grid, Qt.Key.Key_V, CTRL)
    done()
    assert texts("manager") == ["زهرا"] * 3


def test_what_finds_no_room_is_told(grid, write_at, done, tools):
    write_at(4, "manager")
    pasted("الف\tب\tپ\nت\tث\tج\n")
    QTest.keyClick(grid, Qt.Key.Key_V, CTRL)
    done()
    assert "۴" in tools.toasts.shown.label.text()


def test_the_chosen_block_is_copied_and_can_be_pasted_again(grid, write_at, done, texts):
    write_at(2, "manager")
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().splitlines() == ["مریم", "رضا"]
    write_at(3, "manager")
    QTest.keyClick(grid, Qt.Key.Key_V, CTRL)
    done()
    assert texts("manager") == ["مریم", "مریم", "رضا"]


def test_delete_empties_the_chosen_cells_and_undo_brings_them_back(grid, write_at, done, texts):
    write_at(2, "manager")
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    done()
    assert texts("manager")[0] == ""
    QTest.keyClick(grid, Qt.Key.Key_Z, CTRL)
    done()
    assert texts("manager")[0] == "مریم"


def test_a_check_that_ends_meanwhile_leaves_what_is_being_typed_in_a_cell(
    page, grid, write_at, editor, done, texts
):
    page.workbook.pane.corrected.emit(3, "name", "دفتر ب")
    write_at(4, "manager")
    QTest.keyClick(grid, Qt.Key.Key_F2)
    write(editor(), "سارا")
    done()
    assert editor().text() == "سارا"
    QTest.keyClick(editor(), Qt.Key.Key_Return)
    done()
    assert texts("manager")[2] == "سارا"


def test_what_is_being_typed_in_a_cell_is_taken_over_before_saving(
    page, grid, write_at, editor, done, offices
):
    page.workbook.pane.corrected.emit(2, "active_since", "1402/12/10")
    done()
    write_at(3, "name")
    QTest.keyClick(grid, Qt.Key.Key_F2)
    write(editor(), "دفتر ب")
    page.workbook.save_deed.trigger()
    done()
    done()
    assert "دفتر ب" in offices()


def test_a_text_without_end_is_refused_and_not_lost(page, grid, write_at, editor, done):
    write_at(2, "manager")
    pasted("م" * 100_000)
    QTest.keyClick(grid, Qt.Key.Key_V, CTRL)
    done()
    assert page.workbook.keeper.wishes.mending[0, 2, "manager"] == "م" * 100_000


def test_what_was_written_is_seen_before_it_is_checked(page, grid, write_at, editor, texts, done):
    write_at(2, "active_since")
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor().clear()
    write(editor(), "1402/12/10")
    page.workbook.table.flush()
    shown = grid.rows.row(0)
    assert shown.cells["active_since"] == "1402/12/10"
    assert shown.problems == {}
    done()
    assert texts("active_since")[0] == "۱۴۰۲/۱۲/۱۰"


def test_a_check_of_a_workbook_that_was_left_says_nothing_of_the_next(page, grid, book, done):
    page.workbook.pane.corrected.emit(3, "name", "دفتر ب")
    assert page.workbook.keeper.is_checking
    page.workbook.leave()
    page.workbook.open(book(("دفتر تازه",), head=("نام دفتر",), name="دیگر.xlsx"))
    done()
    assert [row.edited.name for row in page.workbook.sheet.rows] == ["دفتر تازه"]
    assert not page.workbook.keeper.is_checking


def test_a_choice_of_another_register_gives_up_what_was_typed_and_can_be_taken_back(page, grid, done):
    page.workbook.pane.corrected.emit(3, "name", "دفتر ب")
    done()
    page.workbook.register.activated.emit(1 + IMPORTED.index(Organisation))
    done()
    assert page.workbook.keeper.wishes.mending == {}
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Z, CTRL)
    done()
    assert page.workbook.keeper.wishes.mending == {(0, 3, "name"): "دفتر ب"}
    assert page.workbook.sheet.kind is Office


def test_a_thousand_rows_are_copied_whole(page, planned, done):
    planned(*((str(number), f"دفتر {number}") for number in range(1_200)), head=("کد دفتر", "نام دفتر"))
    table = page.workbook.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_A, CTRL)
    QTest.keyClick(table, Qt.Key.Key_C, CTRL)
    done()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 1_200
