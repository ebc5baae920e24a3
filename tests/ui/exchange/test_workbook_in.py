from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.errors import (
    FileUnwritableError,
)
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.pages.exchange.registers import IMPORTED
from tests.ui.conftest import rewrite
from tests.ui.naming import nameless

ROWS = (
    ("1", "دفتر الف", None, "مریم", "1402/01/10", "باغ", None),
    ("2", "دفتر ب", None, "رضا", "1401/13/30", None, None),
    ("3", None, None, "علی", "98/01/20", None, None),
)


def figures(page):
    return page.workbook.figures.buttons


def test_a_chosen_workbook_is_shown_as_a_plan_and_nothing_is_saved(page, planned, offices, clipped):
    planned(*ROWS)
    assert page.stack.currentWidget() is page.workbook
    shown = {each: button.text() for each, button in figures(page).items() if button.isVisible()}
    assert set(shown) == {RowOutcome.NEW, RowOutcome.REJECTED}
    assert "۲" in shown[RowOutcome.REJECTED]
    assert list(page.workbook.head.columns.combos) == ["یادداشت من"]
    assert "باغ" in page.workbook.head.notice.words.words
    assert page.workbook.table.rows.rowCount() == 3
    words = page.workbook.tr("Save {count} rows; {waiting} wait").format(count="۱", waiting="۲")
    assert page.workbook.save_deed.text() == words
    assert offices() == {}
    assert nameless(page) == []
    assert clipped() == []


def test_mistakes_are_corrected_in_the_pane_by_the_keyboard_alone(
    page, planned, done, qtbot, offices, write_at
):
    planned(*ROWS)
    write_at(3, "active_since")
    page.workbook.pane.focus_first()
    line = page.workbook.pane.boxes["active_since"].editor
    qtbot.waitUntil(line.hasFocus)
    assert "۱۴۰۱/۱۳/۳۰" in page.workbook.pane.boxes["active_since"].error.words
    rewrite(line, "1404/12/30")
    done()
    assert "اسفند" in page.workbook.pane.boxes["active_since"].error.words
    rewrite(page.workbook.pane.boxes["active_since"].editor, "1401/12/29")
    done()
    assert page.workbook.plan.counts[RowOutcome.REJECTED] == 1
    qtbot.waitUntil(page.workbook.pane.boxes["name"].editor.hasFocus)
    rewrite(page.workbook.pane.boxes["name"].editor, "دفتر پ")
    done()
    assert page.workbook.plan.counts[RowOutcome.REJECTED] == 0
    page.workbook.save_deed.trigger()
    done()
    assert set(offices()) == {"دفتر الف", "دفتر ب", "دفتر پ"}
    assert offices()["دفتر ب"].active_since == date(2023, 3, 20)


def test_a_correction_can_be_forgotten_and_other_columns_corrected(page, planned, done):
    planned(*ROWS)
    page.workbook.table.go(1)
    rewrite(page.workbook.pane.boxes["active_since"].editor, "1401/12/29")
    done()
    assert page.workbook.table.current_number() == 4
    page.workbook.table.go(1)
    page.workbook.pane.drop.click()
    done()
    assert page.workbook.keeper.wishes.mending == {}
    assert page.workbook.plan.counts[RowOutcome.REJECTED] == 2
    page.workbook.pane.others.click()
    assert set(page.workbook.pane.boxes) == set(page.workbook.sheet.columns)
    rewrite(page.workbook.pane.boxes["manager"].editor, "زهرا")
    done()
    assert page.workbook.table.words_of(3).cells["manager"] == "زهرا"


def test_only_problems_are_shown_when_wanted_and_corrected_rows_stay_among_them(page, planned, done):
    planned(*ROWS)
    page.workbook.only_problems.setChecked(True)
    assert page.workbook.table.rows.ids == ("3", "4")
    assert page.workbook.table.current_number() == 3
    page.workbook.pane.focus_first()
    rewrite(page.workbook.pane.boxes["active_since"].editor, "1401/12/29")
    done()
    assert page.workbook.table.rows.ids == ("3", "4")


def test_old_and_new_are_shown_and_what_is_made_on_the_way(page, planned, desk):
    desk.edit.add(Office(code="1", name="دفتر الف", manager="زهرا"))
    planned(ROWS[0])
    words = page.workbook.table.words_of(2)
    assert words.outcome is RowOutcome.CHANGED
    assert ("زهرا", "مریم") in {each[1:] for each in words.changes}
    shown = [label.words for label in page.workbook.pane.findChildren(QLabel) if hasattr(label, "words")]
    assert any("زهرا" in each and "مریم" in each for each in shown)
    assert any("باغ" in each for each in shown)


def test_an_import_is_taken_back_from_the_toast_and_from_the_list(page, planned, done, tools, offices):
    for way in ("toast", "list"):
        planned(ROWS[0])
        page.workbook.save_deed.trigger()
        done()
        assert page.stack.currentWidget() is page.start
        assert set(offices()) == {"دفتر الف"}
        if way == "toast":
            tools.toasts.shown.button.click()
        else:
            page.start.past.setCurrentRow(0)
            page.start.undo.click()
        done()
        assert offices() == {}
        assert not page.start.undo.isEnabled()


def test_what_undoing_leaves_is_told(page, planned, desk, done, offices):
    planned(ROWS[0])
    page.workbook.save_deed.trigger()
    done()
    office = offices()["دفتر الف"]
    desk.edit.add(Office(name="دفتر دیگر", neighbourhoods=office.neighbourhoods))
    page.undo(desk.undo_import.past()[0].batch)
    done()
    assert any("باغ" in line.words for line in page.start.notice.lines)


def test_a_backup_is_made_before_saving(page, planned, desk, done):
    planned(ROWS[0])
    assert desk.care.backups() == ()
    page.workbook.save_deed.trigger()
    done()
    assert len(desk.care.backups()) == 1


def test_a_plan_that_is_stale_is_made_anew_and_told(page, planned, desk, done, ask, offices):
    planned(ROWS[0])
    desk.edit.add(Office(name="دفتر دیگر"))
    page.workbook.save_deed.trigger()
    done()
    assert ask.told
    assert set(offices()) == {"دفتر دیگر"}
    page.workbook.save_deed.trigger()
    done()
    assert len(offices()) == 2


def test_a_workbook_that_was_changed_in_excel_is_read_again(page, planned, book, done, ask):
    planned(*ROWS)
    page.workbook.table.go(1)
    book(ROWS[0])
    rewrite(page.workbook.pane.boxes["active_since"].editor, "1401/12/29")
    done()
    done()
    assert ask.told
    assert page.workbook.keeper.wishes.mending == {}
    assert len(page.workbook.sheet.rows) == 1


def test_rejected_rows_go_back_to_excel(page, planned, ask, tools, done, tmp_path):
    planned(*ROWS)
    ask.paths = [tmp_path / "برای اصلاح.xlsx"]
    page.workbook.report.click()
    done()
    written = load_workbook(tmp_path / "برای اصلاح.xlsx").active
    assert written.max_row >= 3
    assert tools.toasts.shown
    ask.paths = [tmp_path / "دفاتر.xlsx"]
    page.workbook.report.click()
    done()
    assert [type(each) for each in ask.errors] == [FileUnwritableError]


def test_another_register_can_be_meant(page, planned, done, ask):
    planned(("شهرداری",), head=("نام",))
    page.workbook.register.activated.emit(1 + IMPORTED.index(Organisation))
    done()
    assert page.workbook.sheet.kind is Organisation


@pytest.mark.parametrize("way", ["leave", "read_again"])
def test_corrections_are_not_dropped_without_asking(page, planned, ask, done, way):
    planned(*ROWS)
    page.workbook.table.go(1)
    rewrite(page.workbook.pane.boxes["active_since"].editor, "1401/12/29")
    done()
    ask.yes = False
    getattr(page.workbook, way)()
    done()
    assert len(ask.asked) == 1
    assert page.stack.currentWidget() is page.workbook
    assert page.workbook.keeper.wishes.mending == {(0, 3, "active_since"): "1401/12/29"}


def test_enter_on_the_result_of_a_row_in_order_offers_all_its_columns(page, planned, qtbot):
    planned(ROWS[0])
    page.workbook.table.go(0, 0)
    QTest.keyClick(page.workbook.table, Qt.Key.Key_Return)
    assert set(page.workbook.pane.boxes) == set(page.workbook.sheet.columns)
    qtbot.waitUntil(page.workbook.pane.boxes["code"].editor.hasFocus)


def test_the_keyboard_goes_from_the_rows_to_what_is_wrong_in_the_row(page, planned, qtbot):
    planned(*ROWS)
    page.workbook.table.go(2)
    page.workbook.table.setFocus()
    assert list(page.workbook.pane.boxes) == ["name"]
    qtbot.waitUntil(page.workbook.pane.boxes["name"].editor.isVisible)
    QTest.keyClick(page.workbook.table, Qt.Key.Key_Tab)
    qtbot.waitUntil(page.workbook.pane.boxes["name"].editor.hasFocus)
    QTest.keyClick(page.workbook.pane.boxes["name"].editor, Qt.Key.Key_Tab)
    qtbot.waitUntil(page.workbook.pane.others.hasFocus)


def test_what_is_being_typed_is_taken_over_before_saving_and_saved_only_if_it_is_in_order(
    page, planned, done, offices
):
    planned(*ROWS)
    page.workbook.table.go(1)
    page.workbook.pane.boxes["active_since"].editor.setText("فردا")
    page.workbook.save_deed.trigger()
    done()
    assert offices() == {}
    page.workbook.pane.boxes["active_since"].editor.setText("1401/12/29")
    page.workbook.save_deed.trigger()
    done()
    done()
    assert set(offices()) == {"دفتر الف", "دفتر ب"}


def test_what_is_being_typed_belongs_to_its_row_though_another_is_gone_to(page, planned, done):
    planned(*ROWS)
    page.workbook.table.go(1)
    page.workbook.pane.boxes["active_since"].editor.setText("1401/12/29")
    page.workbook.table.go(0)
    done()
    assert page.workbook.keeper.wishes.mending == {(0, 3, "active_since"): "1401/12/29"}


def test_a_check_that_ends_meanwhile_leaves_what_is_being_typed(page, planned, done):
    planned(*ROWS)
    page.workbook.table.go(1)
    page.workbook.pane.others.click()
    rewrite(page.workbook.pane.boxes["active_since"].editor, "1401/12/29")
    page.workbook.pane.boxes["manager"].editor.setText("زه")
    done()
    assert page.workbook.pane.boxes["manager"].editor.text() == "زه"
    rewrite(page.workbook.pane.boxes["code"].editor, "3")
    done()
    assert page.workbook.table.words_of(3).problems == {}


def test_the_next_row_with_an_error_is_gone_to_with_its_field(page, planned, qtbot):
    planned(*ROWS)
    page.workbook.table.go(1, 0)
    page.workbook.pane.next.click()
    assert page.workbook.table.current_number() == 4
    qtbot.waitUntil(page.workbook.pane.boxes["name"].editor.hasFocus)


def test_a_field_that_is_right_is_shown_as_it_is_written_here(page, planned, done):
    planned(*ROWS)
    page.workbook.table.go(1)
    page.workbook.pane.focus_first()
    rewrite(page.workbook.pane.boxes["active_since"].editor, "1401/12/29")
    done()
    page.workbook.table.go(1)
    assert page.workbook.pane.boxes["active_since"].editor.text() == "۱۴۰۱/۱۲/۲۹"
