from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.editing import added, removed, with_fields
from desktop.domain.session import AgendaItem, Presence
from desktop.ui.minutes.attendance.attendance_tab import AttendanceTab
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(shown, writing, desk, tools, qtbot):
    minutes = writing.minutes
    for subject in ("گزارش دبیرخانه", "برنامهٔ محله"):
        minutes = added(minutes, AgendaItem(subject=subject))
    writing.write(minutes)
    tab = shown(AttendanceTab(writing, desk, tools))
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    return tab


@pytest.fixture
def stay(tab):
    """Open the fields of the first row by key, and return those of coming and leaving."""
    tab.list.setFocus()
    tab.list.choose_place(0)
    QTest.keyClick(tab.list, Qt.Key.Key_Return, CTRL)
    return tab.fields.stay


def row(tab):
    return tab.minutes.attendance[0]


def test_nothing_is_asked_of_coming_and_leaving_until_it_is_wanted(tab):
    tab.list.open_fields(row(tab).id)
    assert tab.fields.stay.isHidden()


def test_everything_has_a_name_and_room(in_persian, tab, stay):
    assert (nameless(tab), clipped(tab)) == ([], [])


def test_times_are_written_as_they_are_typed(tab, stay):
    assert stay.lines["arrived"].hasFocus()
    write(stay.lines["arrived"], "۹:۳۰")
    write(stay.lines["left"], "1015")
    assert (row(tab).arrived, row(tab).left) == (time(9, 30), time(10, 15))
    assert "09:30" in tab.list.rows.rows[0].note or "۰۹:۳۰" in tab.list.rows.rows[0].note


def test_a_time_that_is_none_stays_and_keeps_the_row_open(tab, stay):
    write(stay.lines["arrived"], "۲۵:۷۰")
    assert row(tab).arrived is None
    stay.lines["left"].setFocus()
    assert stay.boxes["arrived"].error.words
    tab.list.open_fields(tab.minutes.attendance[1].id)
    assert tab.list.open_id == row(tab).id
    assert stay.lines["arrived"].text() == "۲۵:۷۰"
    QTest.keyClick(stay.missed.line, Qt.Key.Key_Return)
    assert tab.list.open_id == row(tab).id


def test_who_left_before_they_came_is_pointed_at(tab, stay):
    write(stay.lines["arrived"], "۱۰:۰۰")
    write(stay.lines["left"], "۰۹:۰۰")
    tab.writing.judge()
    assert [each.blocks for each in tab.writing.doubts_at(row(tab).id, "left")] == [True]


def test_missed_items_are_chosen_by_number_or_words(tab, stay):
    line = stay.missed.line
    write(line, "2")
    line.settle()
    write(line, "گزارش")
    line.offer()
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    assert [each.subject for each in tab.minutes.agenda if each.id in row(tab).missed] == [
        "گزارش دبیرخانه",
        "برنامهٔ محله",
    ]
    stay.missed.remove(stay.missed.tags[0])
    assert row(tab).missed == (tab.minutes.agenda[0].id,)


def test_an_item_that_goes_is_missed_by_nobody(tab, stay):
    write(stay.missed.line, "1")
    stay.missed.line.settle()
    tab.writing.write(removed(tab.minutes, tab.minutes.agenda[0].id))
    assert row(tab).missed == ()
    assert stay.missed.keys == ()


def test_what_is_said_is_seen_when_the_row_is_opened_again(tab, stay):
    write(stay.lines["arrived"], "۹:۳۰")
    tab.list.close_fields()
    tab.fields.fold.setChecked(False)
    tab.list.open_fields(tab.minutes.attendance[1].id)
    assert tab.fields.stay.isHidden()
    assert tab.fields.stay.lines["arrived"].text() == ""
    tab.list.open_fields(row(tab).id)
    assert tab.fields.stay.lines["arrived"].text() == "۰۹:۳۰"


def test_a_remark_leads_to_the_field(tab):
    tab.go_to(row(tab).id, "missed")
    assert tab.fields.stay.missed.line.hasFocus()


def test_the_quorum_is_counted_at_each_key(in_persian, tab):
    assert tab.strip.quorum.text() == "حد نصاب: ۳ از ۵"
    tab.write(with_fields(tab.minutes, row(tab).id, presence=Presence.ABSENT))
    assert tab.strip.quorum.text() == "بدون حد نصاب: ۲ از ۵، لازم ۳"
    assert tab.strip.quorum.property("kind") == "danger"
    assert "۳" in tab.strip.quorum.toolTip()


def test_a_seat_that_must_be_taken_is_named_where_the_quorum_is_reached(in_persian, tab):
    rows = tab.minutes.attendance
    minutes = with_fields(tab.minutes, rows[1].id, presence=Presence.ABSENT)
    tab.write(with_fields(minutes, rows[3].id, presence=Presence.PRESENT))
    assert tab.strip.quorum.property("kind") == "warn"
    assert "دبیر ستاد" in tab.strip.quorum.toolTip()


def test_a_body_without_a_rule_shows_no_quorum(tab):
    tab.writing.write(replace(tab.minutes, body=replace(tab.minutes.body, quorum_percent=None)))
    QApplication.processEvents()
    assert tab.strip.quorum.isHidden()
