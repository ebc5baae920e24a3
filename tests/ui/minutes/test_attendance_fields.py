from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.editing import with_body, with_fields
from desktop.domain.party import Organisation, Person
from desktop.domain.session import Presence
from tests.ui.conftest import write
from tests.ui.minutes.attendance_keys import attendance_tab, is_blank, names, press, press_list
from tests.ui.minutes.conftest import PEOPLE

PRESENT, ABSENT, EXCUSED, REPRESENTED = Presence


@pytest.fixture
def tab(writing, desk, tools, shown):
    return attendance_tab(writing, desk, tools, shown)


def test_represented_asks_by_whom_and_goes_on(tab):
    tab.list.choose_place(0)
    write(tab.list, "ن")
    assert QApplication.focusWidget() is tab.fields.representative
    write(tab.fields.representative, "علی رضایی")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is tab.fields.letter
    write(tab.fields.letter, "۱۲")
    press(Qt.Key.Key_Return)
    row = tab.minutes.attendance[0]
    assert (row.presence, row.representative, row.letter_number) == (REPRESENTED, "علی رضایی", "۱۲")
    assert not tab.list.open_id
    assert tab.list.hasFocus()
    assert tab.list.current_id == tab.minutes.attendance[1].id
    assert "علی رضایی" in tab.list.rows.rows[0].note


def test_enter_goes_through_the_fields_and_back(tab):
    tab.list.choose_place(3)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is tab.fields.name
    write(tab.fields.name, "زهرا صادقی")
    assert names(tab)[3] == tab.list.rows.rows[3].name == "زهرا صادقی"
    for line in (tab.fields.post, tab.fields.organisation):
        press(Qt.Key.Key_Return)
        assert QApplication.focusWidget() is line
    press(Qt.Key.Key_Return)
    assert tab.list.hasFocus()
    assert tab.list.current_id == tab.minutes.attendance[3].id


def test_escape_leaves_the_fields_and_keeps_what_was_typed(tab):
    tab.list.choose_place(0)
    press(Qt.Key.Key_Return)
    write(tab.fields.name, "2")
    press(Qt.Key.Key_Escape)  # no names are wanted
    press(Qt.Key.Key_Escape)
    assert names(tab)[0].endswith("2")
    assert tab.list.hasFocus()


def test_typing_another_name_lets_go_of_the_person(tab):
    tab.list.choose_place(0)
    assert tab.minutes.attendance[0].person == PEOPLE[0].id
    press(Qt.Key.Key_Return)
    tab.fields.name.selectAll()
    write(tab.fields.name, "زهرا نوری")
    assert tab.minutes.attendance[0].person is None
    press(Qt.Key.Key_Return)  # somebody whose whole name is typed is recognised
    assert tab.minutes.attendance[0].person == PEOPLE[2].id
    tab.writing.undo()
    assert tab.minutes.attendance[0].person == PEOPLE[0].id


def test_a_known_person_is_taken_from_the_list_and_only_by_choice(tab, qtbot):
    tab.list.open_fields(tab.minutes.attendance[3].id)
    write(tab.fields.name, "نوری")
    qtbot.waitUntil(tab.fields.name.list.isVisible)
    press_list(tab.fields.name, Qt.Key.Key_Down)
    press_list(tab.fields.name, Qt.Key.Key_Return)
    assert (names(tab)[3], tab.minutes.attendance[3].person) == ("زهرا نوری", PEOPLE[2].id)
    assert tab.minutes.names[PEOPLE[2].id] == "زهرا نوری"


def test_somebody_unknown_is_made_only_where_that_is_asked_for(tab, desk, qtbot):
    write(tab.guests.name, "رضا تازه")
    qtbot.wait(200)
    assert not tab.guests.name.list.isVisible()
    press(Qt.Key.Key_Down)
    press_list(tab.guests.name, Qt.Key.Key_Down)
    press_list(tab.guests.name, Qt.Key.Key_Return)
    made = desk.browse.named(Person, "رضا تازه")
    assert made
    assert tab.minutes.attendance[-1].person == made


def test_enter_goes_on_with_the_name_as_typed_though_another_is_like_it(tab, qtbot):
    write(tab.guests.name, "زهرا نور")
    qtbot.waitUntil(tab.guests.name.list.isVisible)
    press_list(tab.guests.name, Qt.Key.Key_Return)
    assert (names(tab)[-1], tab.minutes.attendance[-1].person) == ("زهرا نور", None)
    assert is_blank(tab.guests)


def test_an_unknown_organisation_is_asked_about_and_made(tab, desk):
    tab.list.open_fields(tab.minutes.attendance[1].id, "organisation")
    write(tab.fields.organisation, "شرکت آب")
    tab.fields.post.setFocus()
    assert not tab.fields.asked.isHidden()
    tab.list.setFocus()
    press(Qt.Key.Key_Down)
    assert tab.list.open_id == tab.minutes.attendance[1].id  # what was typed is not lost
    tab.fields.asked.names.buttons[0].click()
    made = desk.browse.named(Organisation, "شرکت آب")
    assert made
    assert tab.minutes.attendance[1].organisation == made
    assert tab.minutes.names[made] == "شرکت آب"
    assert tab.fields.asked.isHidden()


def test_a_known_organisation_is_taken_in_any_spelling(tab, desk):
    tab.list.open_fields(tab.minutes.attendance[0].id, "organisation")
    write(tab.fields.organisation, "شهرداري تهران")
    press(Qt.Key.Key_Return)
    assert tab.minutes.attendance[0].organisation == desk.browse.named(Organisation, "شهرداری تهران")
    tab.list.open_fields(tab.minutes.attendance[0].id, "organisation")
    tab.fields.organisation.clear()
    press(Qt.Key.Key_Return)
    assert tab.minutes.attendance[0].organisation is None


def test_one_of_two_of_the_same_name_has_to_be_chosen(tab, desk):
    desk.edit.add(Organisation(name="شرکت آب"), Organisation(name="شرکت آب"))
    tab.list.open_fields(tab.minutes.attendance[0].id, "organisation")
    write(tab.fields.organisation, "شرکت آب")
    tab.fields.post.setFocus()
    assert tab.fields.asked.several.words
    assert tab.minutes.attendance[0].organisation is None


def test_guests_are_added_one_after_the_other(tab):
    write(tab.guests.name, "مهمان یکم")
    write(tab.guests.post, "کارشناس")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is tab.guests.name
    assert is_blank(tab.guests)
    write(tab.guests.name, "زهرا کریمی")
    press(Qt.Key.Key_Return)
    first, second = tab.minutes.attendance[-2:]
    assert (first.name, first.post, first.is_guest, first.presence) == ("مهمان یکم", "کارشناس", True, PRESENT)
    assert second.person == PEOPLE[0].id
    assert tab.list.current_id == second.id


def test_nobody_is_added_of_nothing(tab):
    tab.guests.name.setFocus()
    press(Qt.Key.Key_Return)
    tab.guests.button.click()
    assert len(tab.minutes.attendance) == 5


def test_a_guest_is_in_the_minutes_from_the_first_key(tab):
    write(tab.guests.name, "مه")
    write(tab.guests.post, "ک")
    assert (names(tab)[-1], tab.minutes.attendance[-1].post) == ("مه", "ک")
    assert tab.list.current_id == tab.guests.row_id == tab.minutes.attendance[-1].id
    tab.list.setFocus()
    assert is_blank(tab.guests)
    assert len(tab.minutes.attendance) == 6


def test_a_guest_of_whom_nothing_is_left_goes(tab):
    write(tab.guests.name, "م")
    press(Qt.Key.Key_Backspace)
    assert len(tab.minutes.attendance) == 5
    write(tab.guests.name, "ن")
    assert names(tab)[-1] == "ن"


def test_undo_takes_a_guest_back_and_leaves_the_line_to_the_next(tab):
    write(tab.guests.name, "مهمان")
    tab.writing.undo()
    assert len(tab.minutes.attendance) == 5
    assert is_blank(tab.guests)
    write(tab.guests.name, "دیگری")
    assert names(tab)[-1] == "دیگری"


def test_a_guest_of_an_unknown_organisation_waits_for_the_answer(tab):
    write(tab.guests.name, "مهمان")
    write(tab.guests.organisation, "شرکت گاز")
    tab.guests.button.click()
    assert tab.guests.name.text() == "مهمان"
    tab.guests.asked.names.buttons[0].click()
    tab.guests.button.click()
    assert is_blank(tab.guests)
    assert tab.minutes.names[tab.minutes.attendance[-1].organisation] == "شرکت گاز"


def test_without_a_body_nobody_is_brought(tab):
    tab.writing.write(with_body(tab.minutes, None))
    assert tab.strip.bring.isHidden()
    tab.bring()
    assert len(tab.minutes.attendance) == 5


def test_doubts_stand_in_their_row_and_under_their_field(tab):
    row = tab.minutes.attendance[0]
    tab.writing.write(with_fields(tab.minutes, row.id, name="ن" * 2000))
    tab.writing.judge()
    assert tab.list.rows.rows[0].doubt
    tab.list.open_fields(row.id)
    assert tab.fields.boxes["name"].error.words


def test_what_others_change_leaves_the_cursor_alone(tab):
    row = tab.minutes.attendance[0]
    tab.list.open_fields(row.id)
    tab.fields.name.setCursorPosition(2)
    tab.writing.write(with_fields(tab.minutes, row.id, post="رئیس"))
    assert tab.fields.name.cursorPosition() == 2
    assert tab.fields.post.text() == "رئیس"


@pytest.mark.parametrize("field", ["name", "organisation"])
def test_a_row_that_goes_while_it_is_open_closes(tab, field):
    row = tab.minutes.attendance[0]
    tab.list.open_fields(row.id, field)
    write(QApplication.focusWidget(), "شهرداری تهران")
    tab.writing.write(replace(tab.minutes, attendance=tab.minutes.attendance[1:]))
    assert not tab.list.open_id
    assert tab.fields.isHidden()


def test_steps_back_are_left_to_the_editor(tab):
    tab.list.open_fields(tab.minutes.attendance[0].id)
    fields, guests = tab.fields, tab.guests
    for line in (
        fields.name,
        fields.post,
        fields.organisation,
        guests.name,
        guests.post,
        guests.organisation,
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        event.setAccepted(False)
        QApplication.sendEvent(line, event)
        assert not event.isAccepted()
