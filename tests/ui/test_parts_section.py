from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.body import Body, Seat, SeatRole
from desktop.schema.record import link_to
from desktop.ui.records.parts_section import PartsSection
from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def body(desk):
    body = Body(name="ستاد بازآفرینی")
    seats = [
        Seat(body=link_to(body), protocol=place, post=post, role=SeatRole.MEMBER)
        for place, post in enumerate(("فرماندار", "شهردار", "رئیس شورا"), 1)
    ]
    desk.edit.add(body, *seats)
    return body


@pytest.fixture
def section(qtbot, desk, tools, body):
    section = PartsSection(
        "جایگاه‌ها", Seat, "body", desk, tools, add="جایگاه جدید", note=("role",), order="protocol"
    )
    qtbot.addWidget(section)
    section.resize(400, 400)
    with qtbot.waitActive(section):
        section.show()
    section.show_record(body)
    return section


def posts(desk, section):
    return [each.post for each in section.found]


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_parts_are_listed_in_their_order(section, desk):
    assert posts(desk, section) == ["فرماندار", "شهردار", "رئیس شورا"]
    assert section.list.count() == 3


def test_a_part_is_added_in_a_dialog_and_gets_the_next_place(section, desk, qtbot):
    section.add_button.click()
    dialog = section.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    write(dialog.page.form.editors["post"].stops[0], "نمایندهٔ تشکل")
    with qtbot.waitSignal(section.changed):
        dialog.page.save()
    assert (section.found[-1].post, section.found[-1].protocol) == ("نمایندهٔ تشکل", 4)
    assert section.list.current_id == section.found[-1].id


def test_a_part_is_edited_from_its_row(section, qtbot):
    section.list.setFocus()
    section.list.setCurrentRow(1)
    press(Qt.Key.Key_Return)
    line = section.dialog.page.form.editors["post"].stops[0]
    line.clear()
    write(line, "شهردار منطقه")
    with qtbot.waitSignal(section.changed):
        section.dialog.page.save()
    assert section.found[1].post == "شهردار منطقه"


def test_esc_in_the_dialog_asks_only_where_something_was_typed(section, ask, qtbot):
    ask.yes = False
    section.add_button.click()
    qtbot.waitUntil(section.dialog.isActiveWindow)
    section.dialog.reject()
    assert not section.dialog.isVisible()
    section.add_button.click()
    write(section.dialog.page.form.editors["post"].stops[0], "الف")
    section.dialog.close()
    assert section.dialog.isVisible()
    assert len(ask.asked) == 1
    ask.yes = True
    section.dialog.reject()
    assert not section.dialog.isVisible()


@pytest.mark.parametrize("way", ["keys", "button"])
def test_alt_with_an_arrow_or_a_button_moves_a_part(section, desk, way):
    section.list.setFocus()
    section.list.setCurrentRow(2)
    if way == "keys":
        press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    else:
        section.list.move_up()
    assert posts(desk, section) == ["فرماندار", "رئیس شورا", "شهردار"]
    assert [each.protocol for each in section.found] == [1, 2, 3]
    assert section.list.currentRow() == 1


def test_a_deleted_part_comes_back_from_the_toast(section, desk, tools):
    section.list.setFocus()
    section.list.setCurrentRow(0)
    press(Qt.Key.Key_Delete)
    assert posts(desk, section) == ["شهردار", "رئیس شورا"]
    tools.toasts.shown.button.click()
    assert posts(desk, section) == ["فرماندار", "شهردار", "رئیس شورا"]


def test_nothing_is_said_by_colour_alone_and_everything_has_a_name(section):
    assert nameless(section) == []
    assert "فرماندار" in section.list.item(0).text()


def test_enter_in_a_line_of_the_dialog_saves(section, qtbot):
    section.add_button.click()
    qtbot.waitUntil(section.dialog.isActiveWindow)
    write(section.dialog.page.form.editors["post"].stops[0], "دبیر")
    with qtbot.waitSignal(section.changed):
        press(Qt.Key.Key_Return)
    assert section.found[-1].post == "دبیر"
