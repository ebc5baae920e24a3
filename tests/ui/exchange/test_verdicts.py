from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.services.sheets.columns.verdicts import Reading, Verdict
from tests.ui.exchange import ugly_books
from tests.ui.naming import nameless


@pytest.fixture
def days(page, done, tmp_path):
    page.workbook.open(ugly_books.eaten_days(tmp_path))
    done()
    return page.workbook


def reading(workbook, field):
    return next(each.reading for each in workbook.sheet.verdicts if each.field == field)


def test_how_columns_are_read_is_said_with_an_example(page, days, clipped):
    words = [line.words for line in days.head.verdicts.lines]
    assert any("۱۹۹۸" in each or "۹۸" in each for each in words)
    assert any("۹۱۷" in each for each in words)
    assert days.head.verdicts.isVisible()
    assert nameless(page) == []
    assert clipped() == []


def test_eaten_days_are_read_as_they_were_meant_by_one_click(days, done):
    if reading(days, "active_since") is not Reading.EATEN:
        days.head.verdicts.buttons["active_since"].click()
        done()
    assert reading(days, "active_since") is Reading.EATEN
    assert [row.edited.active_since for row in days.sheet.rows][:2] == [date(2019, 7, 21), date(2019, 7, 22)]
    assert days.plan.refused == 0


def test_another_reading_is_chosen_for_the_whole_column_and_taken_back(days, done):
    days.head.verdicts.wished.emit("active_since", Reading.EATEN.value)
    done()
    combo = days.head.verdicts.combos["active_since"]
    before = [row.edited.active_since for row in days.sheet.rows]
    combo.activated.emit(1)
    done()
    assert [row.edited.active_since for row in days.sheet.rows] != before
    days.keeper.take_back()
    done()
    assert [row.edited.active_since for row in days.sheet.rows] == before


def test_mended_cells_are_marked_and_told(days, done):
    row = days.table.words_of(2)
    assert "phone" in row.mended
    assert days.table._told(row, "phone")
    assert not days.table._told(row, "name")


def test_what_is_typed_in_a_mended_cell_is_marked_as_the_clerks_own(days, done):
    days.pane.corrected.emit(2, "phone", "07138220000")
    done()
    assert days.table._is_corrected("2", "phone")
    assert not days.table._told(days.table.words_of(2), "phone")


def test_what_is_said_of_several_columns_alike_is_said_once(page, planned):
    planned(("دفتر عربي", "علي"), head=("نام دفتر", "مدیر"))
    words = [line.words for line in page.workbook.head.verdicts.lines]
    assert len(words) == 1
    assert "نام دفتر و مدیر دفتر" in words[0]
    assert "۲" in words[0]


def test_what_is_to_be_decided_is_not_folded_with_the_rest(page, planned, qtbot):
    head = ("نام دفتر", "مدیر", "نشانی", "تلفن", "تاریخ شروع", "محله")
    planned(("دفتر عربي", "علي", "شيراز", 9171234567, "98/04/30", "باغ علي"), head=head)
    verdicts = page.workbook.head.verdicts
    also = (Reading.LOST_ZERO,)
    asked = Verdict("phone", Reading.AS_IT_IS, also, 7, "۹۱۷")
    sure = [
        Verdict("name", Reading.LETTERS, (), 2, "ي"),
        Verdict("active_since", Reading.TWO_DIGIT_YEAR, (Reading.DAY_FIRST,), 2, "۹۸"),
        Verdict("address", Reading.NUMBER_TEXT, (Reading.AS_IT_IS,), 2, "۱"),
    ]
    verdicts.show_sheet(replace(page.workbook.sheet, verdicts=(*sure, asked)))
    assert verdicts.unfold.isVisible()
    qtbot.waitUntil(verdicts.combos["phone"].isVisible)
    assert not verdicts.combos["active_since"].isVisible()
    assert "نام دفتر" in verdicts.unfold.text()
    verdicts.unfold.click()
    assert verdicts.combos["active_since"].isVisible()
