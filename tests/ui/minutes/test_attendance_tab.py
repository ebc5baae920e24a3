from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.domain.body import SeatHolder
from desktop.domain.editing import added, empty_minutes, with_fields
from desktop.domain.party import Person
from desktop.domain.quorum import Quorum
from desktop.domain.session import Attendance, Presence, Session
from desktop.schema.record import link_to
from desktop.ui.minutes.attendance.attendance_strip import AttendanceStrip
from desktop.ui.page_action import PageAction
from desktop.ui.theme import Look
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.attendance_keys import attendance_tab, presences, press
from tests.ui.minutes.conftest import BODY, PEOPLE, SEATS
from tests.ui.naming import nameless

PRESENT, ABSENT, EXCUSED, REPRESENTED = Presence


@pytest.fixture
def tab(writing, desk, tools, shown):
    return attendance_tab(writing, desk, tools, shown)


@pytest.fixture
def empty(desk, tools, body, writing_of, shown, stored):
    writing = writing_of(desk.minutes.drafts.open(stored(resolutions=0, people=0).id))
    return attendance_tab(writing, desk, tools, shown)


def test_one_key_a_person(tab):
    tab.list.choose_place(0)
    write(tab.list, "غمحح")
    assert presences(tab)[:4] == [ABSENT, EXCUSED, PRESENT, PRESENT]
    assert tab.list.current_id == tab.minutes.attendance[4].id
    write(tab.list, "غغ")  # the last row stays current
    assert presences(tab)[4] is ABSENT


def test_the_same_keys_on_a_latin_layout(tab):
    tab.list.choose_place(0)
    for key in (Qt.Key.Key_Y, Qt.Key.Key_L, Qt.Key.Key_P):
        press(key)
    assert presences(tab)[:3] == [ABSENT, EXCUSED, PRESENT]


def test_the_arrows_go_through_rows_and_presences(tab):
    tab.list.choose_place(0)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Left)
    assert presences(tab)[1] is ABSENT
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert presences(tab)[1] is PRESENT
    assert tab.list.current_id == tab.minutes.attendance[1].id


def test_other_letters_do_nothing(tab):
    before = tab.minutes
    write(tab.list, "xق1 ")
    assert tab.minutes is before


def test_a_click_on_a_word_marks(tab):
    place = tab.list.visualRect(tab.list.rows.index(1))
    point = tab.list.painter.segments(place)[EXCUSED].center()
    QTest.mouseClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert presences(tab)[1] is EXCUSED
    assert tab.list.current_id == tab.minutes.attendance[1].id


def test_a_double_click_opens_the_fields(tab):
    place = tab.list.visualRect(tab.list.rows.index(1))
    QTest.mouseDClick(tab.list.viewport(), Qt.MouseButton.LeftButton, pos=place.topRight() - QPoint(60, -20))
    assert tab.list.open_id == tab.minutes.attendance[1].id
    assert QApplication.focusWidget() is tab.fields.name


def test_one_is_removed_moved_and_undone(tab):
    third = tab.minutes.attendance[2].id
    tab.list.choose_place(2)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert tab.minutes.attendance[1].id == third == tab.list.current_id
    press(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(tab.list.rows.rows) == 4
    assert tab.list.currentIndex().row() == 1
    tab.writing.undo()
    assert tab.minutes.attendance[1].id == third
    assert len(tab.list.rows.rows) == 5


def test_a_dragged_row_goes_where_it_is_dropped(tab, qtbot):
    first, order = tab.minutes.attendance[0].id, [each.id for each in tab.minutes.attendance]
    assert tab.list.rows.moveRows(QModelIndex(), 0, 1, QModelIndex(), 3)
    qtbot.waitUntil(lambda: tab.minutes.attendance[2].id == first)
    assert [each.id for each in tab.minutes.attendance] == [*order[1:3], first, *order[3:]]


def test_everybody_was_there(tab):
    tab.strip.everybody.click()
    assert presences(tab) == [PRESENT] * 5
    tab.writing.undo()
    assert presences(tab)[3:] == [ABSENT] * 2


def test_the_strip_counts_and_names_the_quorum(in_persian, tab):
    assert not tab.strip.quorum.isHidden()
    assert "۲" in tab.strip.vacant.text()
    tab.list.choose_place(0)
    write(tab.list, "غ")
    tab.writing.judge()
    assert tab.strip.quorum.property("kind") == "danger"
    assert "۲" in tab.strip.present.text()
    tab.list.choose_place(1)
    write(tab.list, "غ")
    tab.writing.judge()
    assert not tab.strip.notice.isHidden()  # a seat whose holder has to be there


def test_missing_members_are_brought(empty):
    assert empty.stack.currentWidget() is empty.empty
    empty.bring()
    assert [each.seat for each in empty.minutes.attendance] == [each.id for each in SEATS]
    assert empty.strip.bring.isHidden()
    empty.list.choose_place(0)
    empty.list.ask_remove()
    assert not empty.strip.bring.isHidden()
    empty.strip.bring.click()
    assert len(empty.minutes.attendance) == 5
    assert empty.minutes.names[PEOPLE[0].id]


def test_who_holds_a_seat_since_is_seen(tab, desk, qtbot):
    desk.edit.add(person := Person(given_name="امید", family_name="رضایی"))
    desk.edit.add(SeatHolder(seat=link_to(SEATS[3]), person=link_to(person)))
    tab.writing.write(with_fields(tab.minutes, tab.minutes.session.id, venue="سالن"))
    assert not tab.strip.bring.isHidden()


def test_it_is_gone_to(tab):
    row = tab.minutes.attendance[2].id
    assert tab.has(row, "post")
    assert tab.has(tab.minutes.session.id, "attendance")
    assert not tab.has(tab.minutes.session.id, "venue")
    tab.go_to(row, "post")
    assert QApplication.focusWidget() is tab.fields.post
    tab.go_to(tab.minutes.attendance[1].id, "presence")
    assert tab.list.hasFocus()
    assert tab.list.current_id == tab.minutes.attendance[1].id


def test_nothing_is_nameless_or_clipped(in_persian, tab):
    tab.list.open_fields(tab.minutes.attendance[0].id)
    assert nameless(tab) == []
    assert clipped(tab) == []


@pytest.mark.long
def test_marking_is_quick_with_a_hundred_people(desk, tools, body, writing_of, shown, stored):
    session = stored(resolutions=60, people=100)
    tab = attendance_tab(writing_of(desk.minutes.drafts.open(session.id)), desk, tools, shown)
    tab.list.choose_place(0)
    begin = time.perf_counter()
    for _ in range(50):
        write(tab.list, "غ")
        QApplication.processEvents()
    assert (time.perf_counter() - begin) / 50 < 0.05


def test_an_attendance_of_somebody_without_a_name_says_so(tab):
    vacant = tab.list.rows.rows[3]
    assert vacant.name == ""
    assert vacant.note
    assert tab.list.rows.data(tab.list.rows.index(3), Qt.ItemDataRole.DisplayRole)


def test_body_and_rows_are_those_of_the_session(tab):
    assert tab.minutes.body == BODY
    assert tab.count() == len(tab.list.rows.rows) == 5
    assert all(isinstance(each, Attendance) for each in tab.minutes.attendance)


@pytest.mark.parametrize("width", [1200, 1])
def test_the_strip_has_room_for_all_of_its_words_also_where_they_are_large(
    desk, tools, qtbot, in_persian, width
):
    tools.theme.apply(Look.LIGHT, 140)
    deeds = [PageAction(words, "add", print, tools.theme) for words in ("افزودن", "همه حاضر", "مهمان")]
    strip = AttendanceStrip(tools.icons, *deeds)
    window = QWidget()
    QVBoxLayout(window).addWidget(strip)
    qtbot.addWidget(window)
    strip.show_quorum(Quorum(votes=9, present=5, needed=6, absent=()))
    strip.show_counts(added(empty_minutes(Session(), None), Attendance(name="کریمی")), missing=3)
    strip.show_doubts((), desk.vocabulary)
    window.resize(width, 300)
    window.show()
    assert clipped(strip) == []
    assert (strip.bring.y() < strip.quorum.mapTo(strip, QPoint()).y()) is (width == 1200)
    tools.theme.apply(Look.LIGHT, 100)
