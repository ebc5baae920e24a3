from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.body import Body, Seat, SeatHolder
from desktop.domain.party import Organisation, Person
from desktop.schema.record import link_to
from desktop.ui.places import Destination
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def go(shell):
    def go(key):
        shell.go(Destination(key))
        return shell.pages[key]

    return go


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def in_front(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def enter(page, **typed):
    """Fill the new form by typing and save it by the keyboard."""
    for name, words in typed.items():
        write(page.form.form.editors[name].stops[0], words)
    press(Qt.Key.Key_S, CTRL)


def seats_of(page):
    return next(each for each in page.detail.sections if type(each).__name__ == "SeatsSection")


def test_two_agencies_by_hand_become_one(shell, go, desk, qtbot):
    in_front(shell, qtbot)
    page = go("organisations")
    for name in ("اداره کل راه و شهرسازی", "راه و شهرسازي"):
        page.new_record()
        enter(page, name=name)
    assert len(page.list.ids) == 2
    page.show_duplicates()
    qtbot.waitUntil(lambda: not shell.tools.jobs.busy)
    in_front(shell, qtbot)
    assert clipped(page) == []
    press(Qt.Key.Key_Return, CTRL)
    assert page.duplicates.pairs == []
    press(Qt.Key.Key_Escape)
    (agency,) = page.list.ids
    assert len(desk.browse.open(Organisation, agency).record.aliases) == 1
    assert nameless(page) == []


def test_a_council_is_made_and_its_chair_is_named(shell, go, desk, qtbot):
    in_front(shell, qtbot)
    desk.edit.add(Person(given_name="مریم", family_name="احمدی"))
    page = go("bodies")
    page.new_record()
    in_front(page.preset_dialog, qtbot)
    press(Qt.Key.Key_Return)
    in_front(shell, qtbot)
    press(Qt.Key.Key_S, CTRL)
    (body,) = desk.browse.ids(Body)
    section = seats_of(page)
    section.list.setFocus()
    section.list.setCurrentRow(0)
    press(Qt.Key.Key_Return)
    in_front(section.dialog, qtbot)
    section.dialog.page.holders.add()
    asked = section.dialog.page.holders.dialog
    in_front(asked, qtbot)
    write(asked.page.form.editors["person"].stops[0], "مريم احمدي")
    press(Qt.Key.Key_S, CTRL)
    in_front(section.dialog, qtbot)
    press(Qt.Key.Key_Escape)
    shown = desk.bodies.sitting(body)
    assert shown.names[shown.sitting.seats[0].holders[0].person] == "مریم احمدی"
    assert shown.sitting.filled == 1
    assert nameless(page) == []


def test_from_a_person_one_goes_to_the_body_in_which_they_sit(shell, go, desk, qtbot):
    in_front(shell, qtbot)
    person, body = Person(family_name="احمدی"), Body(name="شورا")
    seat = Seat(body=link_to(body), post="رئیس")
    desk.edit.add(person, body, seat, SeatHolder(seat=link_to(seat), person=link_to(person)))
    people = go("people")
    people.open_record(person.id)
    seats = next(each for each in people.detail.sections if type(each).__name__ == "SeatsHeld")
    seats.list.setFocus()
    seats.list.setCurrentRow(0)
    press(Qt.Key.Key_Return)
    assert shell.key == "bodies"
    assert shell.pages["bodies"].detail.record == body
