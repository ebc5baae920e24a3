from __future__ import annotations

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.services.sheets.source import Source
from desktop.ui.pages.exchange.registers import IMPORTED
from desktop.ui.places import Destination
from tests.ui.naming import nameless

ROWS = (("ستون الف", "ستون ب", "ستون پ"), ("دفتر الف", "مریم", "1402/01/10"), ("دفتر ب", "رضا", "1402/02/10"))


@pytest.fixture
def strange(page, done, tmp_path):
    """Open a workbook of which no sheet is known, the last one hidden."""

    def strange(*names):
        book = Workbook()
        book.remove(book.active)
        for name in (*names, "پنهان"):
            sheet = book.create_sheet(name)
            for row in ROWS:
                sheet.append(row)
        sheet.sheet_state = "hidden"
        book.save(tmp_path / "ناشناس.xlsx")
        page.workbook.open(tmp_path / "ناشناس.xlsx")
        done()
        return page.workbook

    return strange


def choose(dialog, kind):
    dialog.register.setCurrentIndex(1 + IMPORTED.index(kind))
    QTest.keyClick(dialog.register, Qt.Key.Key_Return)


def test_what_no_sheet_says_is_said_by_hand_and_every_column_after_it(strange, page, done, offices, ask):
    workbook = strange("برگه")
    dialog = workbook.unknown
    assert ask.errors == []
    assert not dialog.sheet.isVisible()
    assert not dialog.go_button.isEnabled()
    assert nameless(dialog) == []
    choose(dialog, Office)
    done()
    assert workbook.unknown is None
    assert page.stack.currentWidget() is workbook
    assert [each.heading for each in workbook.sheet.asked] == list(ROWS[0])
    for heading, field in zip(ROWS[0], ("name", "manager", "active_since"), strict=True):
        workbook.head.columns.chosen.emit(heading, field)
        done()
    workbook.save_deed.trigger()
    done()
    assert {name: each.manager for name, each in offices().items()} == {"دفتر الف": "مریم", "دفتر ب": "رضا"}


def test_one_sheet_of_several_is_chosen_and_hidden_ones_are_not_offered(strange, done):
    workbook = strange("یک", "دو")
    dialog = workbook.unknown
    assert [dialog.sheet.itemText(each) for each in range(dialog.sheet.count())] == ["یک", "دو"]
    dialog.sheet.setCurrentIndex(1)
    choose(dialog, Office)
    done()
    assert workbook.place == 1
    assert workbook.sheet.sheet == "دو"
    assert [each.sheet for each in workbook.plan.passed] == ["یک"]


def test_esc_leaves_the_page_as_it_was(strange, page, done):
    workbook = strange("برگه")
    QTest.keyClick(workbook.unknown, Qt.Key.Key_Escape)
    done()
    assert workbook.unknown is None
    assert workbook.plan is None
    assert page.stack.currentWidget() is page.start


def test_a_sheet_of_nothing_is_told_and_another_can_be_chosen(page, done, ask, tmp_path):
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    book.create_sheet("تهی")
    book.save(tmp_path / "دو برگه.xlsx")
    page.workbook.open(tmp_path / "دو برگه.xlsx")
    done()
    dialog = page.workbook.unknown
    dialog.sheet.setCurrentIndex(1)
    choose(dialog, Office)
    done()
    assert len(ask.errors) == 1
    assert page.workbook.unknown is dialog
    dialog.sheet.setCurrentIndex(0)
    choose(dialog, Office)
    done()
    assert page.workbook.sheet.place == 0


def test_what_was_pasted_into_a_list_is_likely_of_that_list(page, done):
    source = Source(pasted="\n".join("\t".join(row) for row in ROWS))
    page.arrive(Destination("exchange", kind="Office", source=source))
    done()
    dialog = page.workbook.unknown
    if dialog:
        assert dialog.register.currentData() is Office
        assert dialog.go_button.isEnabled()
