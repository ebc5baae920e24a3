from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.session import Session
from desktop.services.sheets.plan import RowOutcome
from tests.ui.exchange import ugly_books
from tests.ui.naming import nameless


@pytest.fixture
def opened(page, done, clipped):
    def opened(path):
        page.workbook.open(path)
        done()
        assert page.stack.currentWidget() is page.workbook
        assert nameless(page) == []
        assert clipped() == []
        return page.workbook

    return opened


@pytest.fixture
def saved(page, done):
    def saved():
        page.workbook.save_deed.trigger()
        done()
        assert page.stack.currentWidget() is page.start

    return saved


def test_titles_a_merged_head_and_arabic_letters(opened, saved, done, offices, tmp_path):
    workbook = opened(ugly_books.titled(tmp_path))
    assert workbook.sheet.heading_row == 5
    assert set(workbook.sheet.columns) == {"code", "name", "phone", "address", "active_since"}
    assert workbook.plan.counts[RowOutcome.REJECTED] == 1
    assert workbook.sheet.hidden_rows == 1
    workbook.pane.corrected.emit(9, "active_since", "1401/12/29")
    done()
    saved()
    assert set(offices()) >= {"دفتر تسهیلگری کشتارگاه", "دفتر پنهان", "دفتر بی تاریخ"}
    assert offices()["دفتر تسهیلگری کشتارگاه"].phone == "07138220000"


def test_an_old_text_file_that_is_called_a_workbook(opened, saved, done, offices, tmp_path):
    workbook = opened(ugly_books.old_csv(tmp_path))
    assert workbook.plan.counts[RowOutcome.REJECTED] == 1
    workbook.table.go_on()
    workbook.table.written.emit(3, "active_since", "1402/10/10")
    done()
    saved()
    assert set(offices()) == {"دفتر تسهیلگری الف", "دفتر تسهیلگری ب", "دفتر; با نقطه ویرگول"}
    assert offices()["دفتر تسهیلگری الف"].manager == "مریم"


def test_days_that_excel_ate(opened, saved, done, offices, tmp_path):
    workbook = opened(ugly_books.eaten_days(tmp_path))
    if "active_since" in workbook.head.verdicts.buttons:
        workbook.head.verdicts.buttons["active_since"].click()
        done()
    saved()
    assert [offices()[f"دفتر {each}"].active_since for each in (1, 2)] == [
        date(2019, 7, 21),
        date(2019, 7, 22),
    ]
    assert offices()["دفتر 1"].phone == "09171234561"


def test_sessions_with_their_parts_and_a_sheet_of_notes(opened, saved, done, desk, tmp_path):
    workbook = opened(ugly_books.sessions(tmp_path, desk))
    assert [each.sheet for each in workbook.plan.passed] == ["یادداشت‌های من"]
    assert workbook.sheet.kind is Session
    assert workbook.plan.refused == 1
    number = next(row.number for row in workbook.sheet.rows if row.problems)
    workbook.pane.corrected.emit(number, "held_on", "1405/09/10")
    done()
    assert workbook.plan.refused == 0
    assert workbook.plan.counts[RowOutcome.NEW] == 2
    saved()
    assert len(desk.browse.ids(Session)) == 2


def test_conflicts_are_settled_and_closed_minutes_stay_closed(opened, saved, done, desk, offices, tmp_path):
    workbook = opened(ugly_books.torn(tmp_path, desk))
    next(iter(workbook.pane.conflicts.all.values())).click()
    done()
    saved()
    assert {each.manager for each in offices().values()} == {"رضا"}
    assert opened(ugly_books.closed(tmp_path, desk)).plan.to_save == 0
