from __future__ import annotations

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.domain.party import Organisation
from desktop.services.sheets.plan import RowOutcome
from desktop.ui.pages.exchange.registers import IMPORTED
from tests.ui.conftest import write
from tests.ui.naming import nameless

CTRL = Qt.KeyboardModifier.ControlModifier
SHEETS = {
    "دستگاه‌ها": [("نام دستگاه",), ("شهرداری",), ("بنیاد",)],
    "دفترها": [("نام دفتر", "تاریخ شروع"), ("الف", "1402/01/10"), ("ب", "1402/13/10")],
    "یادداشت": [("سلام",), ("خوبید؟",)],
}


@pytest.fixture
def opened(page, done, tmp_path):
    def opened(sheets, hidden=()):
        book = Workbook()
        book.remove(book.active)
        for name, rows in sheets.items():
            made = book.create_sheet(name)
            for row in rows:
                made.append(row)
            for row in hidden:
                made.row_dimensions[row].hidden = True
        book.save(tmp_path / "چند برگه.xlsx")
        page.workbook.open(tmp_path / "چند برگه.xlsx")
        done()
        return page.workbook

    return opened


def test_each_sheet_has_a_tab_and_the_first_with_problems_is_shown(opened, page, clipped):
    workbook = opened(SHEETS)
    assert workbook.tabs.isVisible()
    assert [workbook.tabs.tabText(each)[1:].split("\u2069")[0] for each in range(3)] == list(SHEETS)
    assert "۱" in workbook.tabs.tabText(1)
    assert "۲" in workbook.tabs.tabText(0)
    assert workbook.tabs.tr("not read") in workbook.tabs.tabText(2)
    assert workbook.sheet.kind is Office
    assert nameless(page) == []
    assert clipped() == []


@pytest.mark.parametrize(("key", "how"), [(Qt.Key.Key_F6, None), (Qt.Key.Key_Tab, CTRL)])
def test_keys_go_from_sheet_to_sheet_and_round(opened, key, how):
    workbook = opened(SHEETS)
    seen = []
    for _ in range(3):
        workbook.table.setFocus()
        QTest.keyClick(workbook.focusWidget() or workbook, key, how or Qt.KeyboardModifier.NoModifier)
        seen.append(workbook.place)
    assert seen == [2, 0, 1]


def test_a_sheet_that_is_passed_over_says_so_and_can_be_read(opened, done):
    workbook = opened({**SHEETS, "یادداشت": [("نام",), ("اداره",), ("سازمان",)]} | {})
    place = next(iter(each.place for each in workbook.plan.passed), 2)
    workbook.show_place(place)
    workbook.register.activated.emit(1 + IMPORTED.index(Organisation))
    done()
    assert workbook.sheet.kind is Organisation
    assert workbook.table.isVisible()


def test_a_sheet_can_be_left_unread_and_its_rows_are_not_saved(opened, done, desk):
    workbook = opened(SHEETS)
    workbook.register.activated.emit(0)
    done()
    assert workbook.sheet is None
    assert workbook.unread.isVisible()
    assert not workbook.table.isVisible()
    workbook.save_deed.trigger()
    done()
    assert (len(desk.browse.ids(Office)), len(desk.browse.ids(Organisation))) == (0, 2)


def test_where_there_is_one_sheet_there_are_no_tabs(opened):
    assert not opened({"دفترها": SHEETS["دفترها"]}).tabs.isVisible()


def test_sheets_with_the_same_rows_keep_corrections_apart(opened, done):
    workbook = opened(SHEETS)
    workbook.pane.corrected.emit(3, "active_since", "1402/12/10")
    done()
    workbook.show_place(0)
    workbook.pane.corrected.emit(3, "name", "بنیاد مسکن")
    done()
    assert set(workbook.keeper.wishes.mending) == {(1, 3, "active_since"), (0, 3, "name")}
    assert workbook.plan.refused == 0


def test_the_row_of_the_headings_can_be_pointed_at(opened, done):
    rows = [("نام دفتر", "مدیر"), ("نام دفتر", "تلفن"), ("الف", "071")]
    workbook = opened({"دفترها": rows})
    other = 2 if workbook.sheet.heading_row == 1 else 1
    workbook.heading.click()
    workbook.heading.field.setText(str(other))
    QTest.keyClick(workbook.heading.field, Qt.Key.Key_Return)
    done()
    assert workbook.sheet.heading_row == other


def test_a_row_that_is_no_heading_is_told_and_what_was_shown_stays(opened, done, ask):
    workbook = opened({"دفترها": SHEETS["دفترها"]})
    workbook.heading.wished.emit(3)
    done()
    assert workbook.table.isVisible() or ask.errors
    assert workbook.plan is not None


def test_hidden_rows_are_told_of_and_can_be_left_out_and_taken_in_again(opened, done):
    workbook = opened({"دفترها": [("نام دفتر",), ("الف",), ("ب",), ("پ",)]}, hidden=(3,))
    assert workbook.plan.counts[RowOutcome.NEW] == 3
    for count in (2, 3):
        workbook.head.notice.deeds[0].click()
        done()
        assert workbook.plan.counts[RowOutcome.NEW] == count


def test_twenty_sheets_with_long_names_can_all_be_reached(opened, page, clipped):
    workbook = opened({f"برگه‌ای با نام بلند شمارهٔ {n}": SHEETS["دستگاه‌ها"] for n in range(20)})
    assert workbook.tabs.count() == 20
    assert workbook.tabs.width() <= page.width()
    assert clipped() == []


def test_what_is_being_typed_in_a_cell_stays_with_its_sheet_when_another_is_gone_to(opened, done):
    workbook = opened(SHEETS)
    workbook.table.setFocus()
    QTest.keyClick(workbook.table, Qt.Key.Key_F8)
    write(workbook.table._delegate.editor, "1402/12/10")
    QTest.keyClick(workbook.table._delegate.editor, Qt.Key.Key_F6)
    assert workbook.place == 2
    done()
    assert workbook.keeper.wishes.mending == {(1, 3, "active_since"): "1402/12/10"}


def test_leaving_asks_for_what_is_being_typed_in_a_cell(opened, done, ask):
    workbook = opened(SHEETS)
    workbook.go_on()
    write(workbook.table._delegate.editor, "1402/12/10")
    ask.yes = False
    workbook.leave()
    done()
    assert len(ask.asked) == 1
    assert workbook.keeper.wishes.mending
