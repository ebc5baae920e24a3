from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.session import Presence
from desktop.services.pasted_attendance import MOST_ROWS
from tests.ui.conftest import write
from tests.ui.minutes.attendance_keys import attendance_tab, names, press
from tests.ui.minutes.conftest import AGENCIES

CONTROL = Qt.KeyboardModifier.ControlModifier
BLOCK = (
    "ردیف\tنام\tسمت\tدستگاه\tحضور\r\n"
    '1\tرضا كريمي\t"مدیر\nکل"\tشهرداري تهران\tغایب\r\n'
    "2\tزهرا رضایی\tدبیر\tسازمان ناشناس\t\r\n"
)


@pytest.fixture
def tab(writing, desk, tools, shown):
    return attendance_tab(writing, desk, tools, shown)


@pytest.fixture
def empty(desk, tools, body, writing_of, shown, stored):
    writing = writing_of(desk.minutes.drafts.open(stored(resolutions=0, people=0).id))
    return attendance_tab(writing, desk, tools, shown)


def paste(text):
    QApplication.clipboard().setText(text)
    press(Qt.Key.Key_V, CONTROL)


def test_rows_of_excel_come_behind_those_that_are_there_by_one_key_and_one_step(tab, writing):
    before = names(tab)
    paste(BLOCK)
    assert names(tab) == [*before, "رضا کریمی", "زهرا رضایی"]
    there = next(each for each in tab.minutes.attendance if each.name == "رضا کریمی")
    assert (there.post, there.organisation, there.presence) == ("مدیر کل", AGENCIES[2].id, Presence.ABSENT)
    assert tab.list.hasFocus()
    writing.undo()
    assert names(tab) == before


def test_an_organisation_that_nobody_knows_is_asked_about(tab, writing):
    paste("نام\tدستگاه\r\nرضا کریمی\tسازمان ناشناس\r\n")
    row = tab.minutes.attendance[-1]
    assert row.organisation is None
    assert [each.problem.values for each in writing.doubts_at(row.id, "organisation")] == [
        (("typed", "سازمان ناشناس"),)
    ]


def test_the_line_for_guests_takes_a_block_and_keeps_a_single_cell(empty):
    empty.guests.name.setFocus()
    paste("رضا کریمی\tدبیر\r\nزهرا نوری\tعضو\r\n")
    assert names(empty) == ["رضا کریمی", "زهرا نوری"]
    empty.guests.name.setFocus()
    paste("علی محمدی")
    assert empty.guests.name.text() == "علی محمدی"


def test_what_is_being_written_of_a_guest_stays(empty):
    empty.guests.name.setFocus()
    write(empty.guests.name, "علی")
    paste("رضا کریمی\tدبیر\r\nزهرا نوری\tعضو\r\n")
    assert names(empty) == ["علی", "رضا کریمی", "زهرا نوری"]


def test_a_block_does_not_end_up_in_the_name_of_an_open_row(tab):
    before = names(tab)
    tab.list.open_fields(tab.minutes.attendance[0].id)
    paste("رضا کریمی\tدبیر\r\nزهرا رضایی\tعضو\r\n")
    assert names(tab) == [*before, "رضا کریمی", "زهرا رضایی"]
    assert tab.list.current_id == tab.minutes.attendance[-1].id


@pytest.mark.parametrize("text", ["یک جمله", "", "نام\tسمت", "1\t2", "\n".join(["الف\tب"] * (MOST_ROWS + 1))])
def test_what_names_nobody_or_too_many_is_told(tab, tools, text):
    before = tab.minutes
    paste(text)
    assert tab.minutes is before
    assert tools.toasts.shown
