from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.domain.party import Organisation
from desktop.ui.places import Destination
from tests.ui.conftest import write
from tests.ui.naming import nameless

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def names(desk):
    browse = desk.browse
    return sorted(each.record.name for each in browse.page(Organisation, browse.ids(Organisation)))


@pytest.fixture
def press(qtbot, shell):
    """Press keys, and let end what they began: it runs beside the window where other work does."""

    def press(widget, key, modifiers=CTRL):
        qtbot.waitUntil(lambda: not shell.tools.jobs.busy)
        QTest.keyClick(widget, key, modifiers)
        qtbot.waitUntil(lambda: not shell.tools.jobs.busy)

    return press


@pytest.fixture
def done(desk, shell):
    shell.go(Destination("organisations"))
    for name in ("الف", "ب"):
        desk.edit.add(Organisation(name=name))
    shell.pages["organisations"].list.setFocus()
    return shell


def test_ctrl_z_takes_ones_steps_back_and_ctrl_y_does_them_again(done, press, desk):
    press(done, Qt.Key.Key_Z)
    assert names(desk) == ["الف"]
    toast = done.tools.toasts.shown
    assert "ب" in toast.label.text()
    press(done, Qt.Key.Key_Z)
    assert names(desk) == []
    press(done, Qt.Key.Key_Z)
    assert names(desk) == []
    press(done, Qt.Key.Key_Y)
    press(done, Qt.Key.Key_Z, CTRL | SHIFT)
    assert names(desk) == ["الف", "ب"]
    press(done, Qt.Key.Key_Y)
    assert names(desk) == ["الف", "ب"]


def test_the_list_of_a_page_lets_the_key_go_on_to_the_window(done, press, desk):
    table = done.pages["organisations"].list.table
    table.setFocus()
    press(table, Qt.Key.Key_Z)
    assert names(desk) == ["الف"]


def test_a_text_field_keeps_its_own_way_back(done, press, desk, qtbot):
    field = QLineEdit(done.pages["organisations"])
    field.show()
    write(field, "سلام")
    press(field, Qt.Key.Key_Z)
    assert field.text() != "سلام"
    press(field, Qt.Key.Key_Z)
    assert names(desk) == ["الف", "ب"]


def test_the_button_of_the_message_does_it_again(done, press, desk):
    press(done, Qt.Key.Key_Z)
    toast = done.tools.toasts.shown
    assert not toast.button.isVisible(), toast.label.text()
    again = [each for each in toast.findChildren(type(toast.button)) if each is not toast.button]
    again[0].click()
    assert names(desk) == ["الف", "ب"]


def test_a_deletion_that_its_message_took_back_is_a_step_that_is_taken_back(done, press, desk):
    page = done.pages["organisations"]
    one = desk.browse.ids(Organisation)[-1]
    desk.edit.delete(desk.browse.open(Organisation, one))
    record = desk.browse.open(Organisation, one).record
    done.tools.toasts.tell("x", lambda: desk.edit.restore(record))
    done.tools.toasts.shown.button.click()
    assert names(desk) == ["الف", "ب"]
    page.list.setFocus()
    press(done, Qt.Key.Key_Z)
    assert names(desk) == ["الف"], "the step before the deletion"
    press(done, Qt.Key.Key_Y)
    press(done, Qt.Key.Key_Y)
    assert names(desk) == ["الف"], "the deletion was done again"


def test_what_is_never_taken_back_is_said(done, press, desk, ask, qtbot):
    desk.sample.bring()
    press(done, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: bool(ask.errors))
    assert [type(each).__name__ for each in ask.errors] == ["NotUndoableError"]


def test_the_page_of_the_history_lists_the_steps_and_takes_one_back(done, desk, ask, qtbot):
    done.go(Destination("past"))
    page = done.pages["past"]
    assert nameless(page) == []
    first, second = page.list.ids[:2]
    assert page.list.current_id == first
    page.list.choose(second)
    ask.yes = True
    page.pane.back.click()
    qtbot.waitUntil(lambda: names(desk) == ["ب"])
    qtbot.waitUntil(lambda: page.steps[second].undone_by != "")
    page.list.choose(second)
    assert not page.pane.back.isVisible()
    assert page.pane.chip.isVisible()


def test_the_history_is_narrowed_and_says_when_nothing_is_left(done, desk):
    done.go(Destination("past"))
    page = done.pages["past"]
    page.filter.search.seek("ژژژژ")
    assert page.stack.currentWidget() is page.nothing
    page.nothing.buttons[0].click()
    assert page.stack.currentWidget() is page.both
    page.filter.search.seek("ب")
    assert page.list.ids


def test_further_steps_are_read_when_they_are_asked_for(done, desk):
    for number in range(60):
        desk.edit.add(Organisation(name=f"دستگاه {number}"))
    done.go(Destination("past"))
    page = done.pages["past"]
    assert (len(page.list.ids), page.more.isVisible()) == (50, True)
    page.more.click()
    assert len(page.list.ids) == 63
    assert not page.more.isVisible()


def test_a_record_is_shown_as_it_was_on_a_day(done, desk):
    page = done.pages["organisations"]
    page.open_record(desk.browse.ids(Organisation)[0])
    (section,) = [each for each in page.detail.sections if type(each).__name__ == "HistorySection"]
    section.on_day.click()
    dialog = section.day_dialog
    assert dialog.isVisible()
    assert dialog.compared.was_there
    assert not any(each.is_other for each in dialog.compared.fields)
    dialog.day.set_day(date(2020, 1, 1))
    dialog.day.editingFinished.emit()
    assert not dialog.compared.was_there
    assert not dialog.card.isVisible()
    write(dialog.day, "x")
    dialog.day.editingFinished.emit()
    assert nameless(dialog) == []
    dialog.reject()
