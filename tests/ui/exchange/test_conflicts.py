from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.sheets.plan import RowOutcome, Side
from tests.ui.exchange import ugly_books
from tests.ui.naming import nameless


@pytest.fixture
def torn(page, desk, done, tmp_path):
    page.workbook.open(ugly_books.torn(tmp_path, desk))
    done()
    return page.workbook


def outcomes(workbook):
    return [row.outcome for row in workbook.sheet.rows]


def test_a_conflict_is_shown_with_all_three_values(page, torn, clipped):
    assert outcomes(torn) == [RowOutcome.CONFLICT, RowOutcome.CONFLICT, RowOutcome.CHANGED]
    box = torn.pane.conflicts
    assert box.isVisible()
    assert "رضا" in box.buttons["manager", Side.WORKBOOK].text()
    assert "زهرا" in box.buttons["manager", Side.REGISTER].text()
    assert nameless(page) == []
    assert clipped() == []


@pytest.mark.parametrize(("side", "manager"), [(Side.WORKBOOK, "رضا"), (Side.REGISTER, "زهرا")])
def test_a_side_is_taken_by_the_keyboard_and_saved(torn, done, offices, side, manager):
    button = torn.pane.conflicts.buttons["manager", side]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    done()
    assert outcomes(torn)[0] in (RowOutcome.CHANGED, RowOutcome.UNCHANGED)
    assert outcomes(torn)[1] is RowOutcome.CONFLICT
    torn.save_deed.trigger()
    done()
    assert [offices()[f"دفتر {each}"].manager for each in (1, 2, 3)] == [manager, "زهرا", "رضا"]


@pytest.mark.parametrize(("side", "manager"), [(Side.WORKBOOK, "رضا"), (Side.REGISTER, "زهرا")])
def test_one_side_is_taken_for_all_by_one_click(torn, done, offices, side, manager):
    torn.pane.conflicts.all[side].click()
    done()
    assert torn.plan.refused == 0
    torn.save_deed.trigger()
    done()
    assert [offices()[f"دفتر {each}"].manager for each in (1, 2, 3)] == [manager, manager, "رضا"]


def test_a_choice_can_be_taken_back(torn, done):
    torn.pane.conflicts.all[Side.WORKBOOK].click()
    done()
    torn.pane.drop.click()
    done()
    assert outcomes(torn)[0] is RowOutcome.CONFLICT
    torn.table.setFocus()
    QTest.keyClick(torn.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    done()
    assert torn.plan.refused == 0


def test_another_value_can_be_typed_in_place_of_both(torn, done, write_at):
    torn.table.written.emit(int(torn.table.rows.ids[0]), "manager", "سارا")
    done()
    assert torn.keeper.wishes.mending
    assert torn.plan.to_save >= 1


def test_closed_minutes_refuse_what_a_workbook_adds(page, desk, done, tmp_path):
    page.workbook.open(ugly_books.closed(tmp_path, desk))
    done()
    assert outcomes(page.workbook) == [RowOutcome.FINAL], page.workbook.sheet.rows[0].problems
    assert page.workbook.figures.buttons[RowOutcome.FINAL].isVisible()
    assert not page.workbook.save_deed.isEnabled()
