from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.office import Office
from desktop.services.sheets.plan import RowOutcome

HEAD = ("نام دفتر", "مدیر", "تاریخ شروع")
ROWS = (
    ("دفتر الف", "مریم", "1402/01/10"),
    ("دفتر ب", "رضا", "1402/13/10"),
    ("دفتر پ", "علی", "1402/01/20"),
    ("دفتر پ", "علی", "1402/01/20"),
    ("دفتر ت", "سارا", None),
)


@pytest.fixture
def workbook(page, planned, desk):
    desk.edit.add(Office(name="دفتر ت", manager="سارا"), Office(name="دفتر پ", manager="زهرا"))
    planned(*ROWS, head=HEAD)
    return page.workbook


def test_outcomes_are_counted_and_empty_ones_are_not_shown(workbook, clipped):
    shown = {each for each, button in workbook.figures.buttons.items() if button.isVisible()}
    assert shown == {
        RowOutcome.NEW,
        RowOutcome.CHANGED,
        RowOutcome.UNCHANGED,
        RowOutcome.REPEATED,
        RowOutcome.REJECTED,
    }
    assert clipped() == []


def test_figures_filter_by_a_click_and_by_the_keyboard_and_together(workbook):
    buttons = workbook.figures.buttons
    buttons[RowOutcome.REJECTED].click()
    assert workbook.table.rows.ids == ("3",)
    buttons[RowOutcome.REPEATED].setFocus()
    QTest.keyClick(buttons[RowOutcome.REPEATED], Qt.Key.Key_Space)
    assert workbook.table.rows.ids == ("3", "5")
    for each in (RowOutcome.REJECTED, RowOutcome.REPEATED):
        buttons[each].click()
    assert len(workbook.table.rows.ids) == 5


def test_only_problems_and_figures_do_not_hide_each_others_rows(workbook):
    workbook.only_problems.setChecked(True)
    assert workbook.table.rows.ids == ("3", "5")
    workbook.figures.buttons[RowOutcome.NEW].click()
    assert not workbook.only_problems.isChecked()
    assert workbook.table.rows.ids == ("2",)


def test_a_mended_row_stays_in_sight_though_it_is_of_another_outcome_now(workbook, done):
    workbook.figures.buttons[RowOutcome.REJECTED].click()
    workbook.pane.corrected.emit(3, "active_since", "1402/12/10")
    done()
    assert workbook.table.rows.ids == ("3",)
    assert workbook.figures.buttons[RowOutcome.REJECTED].isVisible()


def test_what_is_said_of_a_whole_column_needs_no_look_in_each_row(page, planned):
    planned(("دفتر عربي", "مریم", "98/01/20"), ("دفتر ب", "رضا", "98/13/10"), head=HEAD)
    assert page.workbook.table.words_of(2).notes
    page.workbook.only_problems.setChecked(True)
    assert page.workbook.table.rows.ids == ("3",)


@pytest.fixture
def again(page, planned, desk):
    """Return the view of a workbook that is for the most part as the register is."""
    names = [f"دفتر {number}" for number in range(14)]
    desk.edit.add(*(Office(name=name) for name in names))
    planned(*((name, None, None) for name in names), ("دفتر تازه", "علی", None), head=HEAD)
    return page.workbook


def test_rows_that_stay_as_they_are_are_left_out_at_first_and_come_by_one_click(again):
    assert again.table.rows.ids == ("16",)
    same = again.figures.buttons[RowOutcome.UNCHANGED]
    assert same.isVisible()
    assert not same.isChecked()
    same.click()
    assert len(again.table.rows.ids) == 15


def test_rows_that_become_something_else_come_into_sight(again, done):
    again.pane.corrected.emit(3, "manager", "مریم")
    done()
    assert again.table.rows.ids == ("3", "16")
    assert again.figures.buttons[RowOutcome.CHANGED].isChecked()
