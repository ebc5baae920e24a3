from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.naming import nameless

HEAD = ("ردیف", "نام مرکز", "شهرستان", "مدیر", "یادداشت")
ROWS = ((1, "دفتر الف", None, "مریم", "x"), (2, "دفتر ب", None, "رضا", "y"))


@pytest.fixture
def choosers(page):
    return page.workbook.head.columns


@pytest.fixture
def choose(choosers, done):
    def choose(heading, words):
        combo = choosers.combos[heading]
        combo.setCurrentIndex(combo.findText(words))
        combo.activated.emit(combo.currentIndex())
        done()

    return choose


def test_a_column_is_chosen_by_hand_and_remembered(page, planned, choosers, choose, done, offices, clipped):
    path = planned(*ROWS, head=HEAD)
    assert choosers.isVisible()
    assert choosers.property("kind") == "warn"
    assert list(choosers.combos) == ["نام مرکز", "یادداشت"]
    choose("نام مرکز", "نام دفتر")
    assert [row.edited.name for row in page.workbook.sheet.rows] == ["دفتر الف", "دفتر ب"]
    assert "نام دفتر" in [each.heading for each in page.workbook.table.rows.columns]
    choose("یادداشت", choosers.tr("Ignore"))
    assert choosers.property("kind") == "info"
    assert nameless(page) == []
    assert clipped() == []
    page.workbook.open(path)
    done()
    assert choosers.combos["نام مرکز"].currentText() == "نام دفتر"
    page.workbook.save()
    done()
    assert sorted(offices()) == ["دفتر الف", "دفتر ب"]


def test_another_column_no_longer_offers_a_field_that_is_taken(planned, choosers, choose):
    planned(*ROWS, head=HEAD)
    assert choosers.combos["یادداشت"].findText("نام دفتر") > 0
    assert choosers.combos["یادداشت"].findText("مدیر") < 0
    choose("نام مرکز", "نام دفتر")
    assert choosers.combos["یادداشت"].findText("نام دفتر") < 0


def test_corrections_stay_when_a_column_is_chosen(page, planned, choose, done):
    planned(*ROWS, head=HEAD)
    page.workbook.pane.corrected.emit(2, "phone", "۱۲۳")
    done()
    choose("نام مرکز", "نام دفتر")
    assert page.workbook.sheet.rows[0].edited.phone == "123"


def test_a_column_is_chosen_by_the_keyboard_which_stays_where_it_is(planned, choosers, done):
    planned(*ROWS, head=HEAD)
    combo = choosers.combos["نام مرکز"]
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    done()
    assert choosers.combos["نام مرکز"] is combo
    assert combo.hasFocus()
    assert combo.currentText() == choosers.tr("Ignore")


def test_where_all_columns_are_known_nothing_is_asked(planned, choosers):
    planned((1, "الف"), head=("ردیف", "نام دفتر"))
    assert not choosers.isVisible()


def test_of_very_many_columns_each_can_be_reached(page, planned, choosers, clipped):
    heads = [f"ستونی با نامی بسیار بلند و ناشناخته {number}" for number in range(60)]
    planned(("الف", *heads), head=("نام دفتر", *heads))
    assert len(choosers.combos) == 60
    assert choosers.height() < 220
    assert page.workbook.table.height() > 100
    assert clipped() == []


def test_a_near_spelling_is_proposed_and_taken_by_one_click(page, planned, choosers, done, qtbot):
    planned(("دفتر الف", "071"), head=("نام دفتر", "تلفنن دفتر"))
    proposal = choosers.proposals["تلفنن دفتر"]
    qtbot.waitUntil(proposal.isVisible)
    assert "تلفن" in proposal.text()
    proposal.click()
    done()
    assert "phone" in page.workbook.sheet.columns
    assert not choosers.proposals["تلفنن دفتر"].isVisible()
