from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.list_samples import COLUMNS


@pytest.fixture
def chooser(offices_list):
    offices_list.bar.columns.click()
    return offices_list.chooser


def test_the_chooser_stays_open_while_one_ticks(offices_list, chooser):
    chooser.boxes["phone"].click()
    chooser.boxes["state"].click()
    assert chooser.isVisible()
    assert offices_list.places.shown == (*(each for each in COLUMNS if each != "state"), "phone")


def test_one_column_always_stays(offices_list, chooser):
    for name in COLUMNS[1:]:
        chooser.boxes[name].click()
    assert offices_list.places.shown == ("name",)
    assert not chooser.boxes["name"].isEnabled()
    chooser.boxes["phone"].click()
    assert chooser.boxes["name"].isEnabled()


def test_columns_are_remembered_and_taken_back(offices_list, chooser, list_of):
    chooser.boxes["phone"].click()
    again = list_of()
    assert again.places.shown == (*COLUMNS, "phone")
    again.bar.columns.click()
    again.chooser.reset.click()
    assert again.places.shown == COLUMNS
    assert not again.chooser.boxes["phone"].isChecked()
    assert list_of().places.shown == COLUMNS


def test_low_rows_are_remembered(offices_list, chooser, list_of, theme):
    chooser.dense.click()
    height = offices_list.table.verticalHeader().defaultSectionSize()
    assert height == list_of().table.verticalHeader().defaultSectionSize() == theme.height("denseRow")


def test_a_right_click_on_a_heading_opens_the_chooser(offices_list):
    offices_list.table.header.customContextMenuRequested.emit(QPoint(20, 10))
    assert offices_list.chooser.isVisible()


def test_a_moved_column_is_remembered(offices_list, list_of):
    header = offices_list.table.header
    header.moveSection(0, 2)
    assert list_of().places.shown == offices_list.places.shown != COLUMNS


def test_columns_fill_the_list_until_one_is_sized_by_hand(offices_list, list_of):
    header, room = offices_list.table.header, offices_list.table.viewport()
    assert header.length() >= room.width() - len(COLUMNS)
    offices_list.resize(1300, 600)
    assert header.length() >= room.width() - len(COLUMNS)
    header.resizeSection(header.logicalIndex(1), 200)
    again = list_of().table.header
    assert again.sectionSize(again.logicalIndex(1)) == 200


def test_spoilt_memory_of_columns_shows_the_usual_ones(memory, stored_offices, list_of):
    memory.keep("offices/columns", ["no_such", "nothing"])
    memory.keep("offices/widths", ["name=wide", "phone", "=3"])
    assert list_of().places.shown == COLUMNS


def test_choices_that_are_states_have_a_tone(offices_list):
    columns = {column.name: column for column in offices_list.model.columns}
    assert set(columns["state"].tones) >= {"فعال", "پیشنهادی"}
    assert not columns["kind"].tones
    assert not columns["name"].tones


def test_the_keyboard_reaches_all_in_the_chooser(offices_list, chooser):
    QTest.keyClick(offices_list.window().focusWidget(), Qt.Key.Key_Space)
    assert "name" not in offices_list.places.shown
    QTest.keyClick(chooser, Qt.Key.Key_Escape)
    assert offices_list.bar.columns.hasFocus()
