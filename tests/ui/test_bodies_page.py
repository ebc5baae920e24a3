from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from desktop.domain.body import Body
from desktop.domain.presets import COUNCIL, PRESETS
from desktop.ui.pages.bodies_page import BodiesPage
from desktop.ui.places import Destination
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def page(qtbot, desk, tools):
    page = BodiesPage(desk, tools)
    qtbot.addWidget(page)
    page.resize(1300, 800)
    with qtbot.waitActive(page):
        page.show()
    page.arrive(Destination())
    return page


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def begin(page, qtbot):
    page.new_action.trigger()
    qtbot.waitUntil(page.preset_dialog.isActiveWindow)
    return page.preset_dialog


def come_back(page, qtbot):
    """Make the page's window the active one; without a window manager nobody does."""
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def seats(page):
    return next(each for each in page.detail.sections if type(each).__name__ == "SeatsSection")


def test_a_body_is_made_of_a_preset_with_the_keyboard_alone(page, desk, qtbot):
    dialog = begin(page, qtbot)
    assert clipped(dialog) == []
    press(Qt.Key.Key_Return)
    come_back(page, qtbot)
    form = page.form.form
    assert form.editors["name"].stops[0].text() == COUNCIL.name
    write(form.editors["code"].stops[0], "SH")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (body,) = desk.browse.ids(Body)
    assert page.detail.record.code == "SH"
    assert page.detail.record.legal_basis == COUNCIL.source
    assert len(desk.bodies.sitting(body).sitting.seats) == len(COUNCIL.seats)
    assert seats(page).list.count() == len(COUNCIL.seats)
    assert nameless(page) == []
    assert clipped(page) == []


def test_a_body_may_begin_without_seats(page, desk, qtbot):
    begin(page, qtbot).empty_button.click()
    write(page.form.form.editors["name"].stops[0], "کارگروه اجتماعی")
    page.form.save()
    (body,) = desk.browse.ids(Body)
    assert desk.bodies.sitting(body).sitting.seats == ()
    assert page.detail.record.name == "کارگروه اجتماعی"


def test_a_form_that_was_given_up_leaves_no_seats_to_the_next(page, desk, qtbot):
    begin(page, qtbot)
    press(Qt.Key.Key_Return)
    page.form.give_up()
    begin(page, qtbot).empty_button.click()
    write(page.form.form.editors["name"].stops[0], "کارگروه")
    page.form.save()
    (body,) = desk.browse.ids(Body)
    assert desk.bodies.sitting(body).sitting.seats == ()


def test_esc_leaves_the_presets(page, desk, qtbot):
    begin(page, qtbot)
    press(Qt.Key.Key_Escape)
    come_back(page, qtbot)
    assert page.form is None
    assert desk.browse.ids(Body) == ()


def test_a_body_that_is_given_is_edited_at_once(page):
    page.new_record(Body(name="ستاد"))
    assert page.form.form.editors["name"].stops[0].text() == "ستاد"


def test_each_preset_can_be_begun_with(page, desk, qtbot):
    for preset in PRESETS:
        page._begin(preset)
        page.form.save()
    assert len(desk.browse.ids(Body)) == len(PRESETS)


def test_the_empty_page_says_what_belongs_here(page):
    assert page.list.nothing.isVisible()
    assert nameless(page) == []
    assert clipped(page) == []


def close_dialogs(page):
    for dialog in page.window().findChildren(QDialog):
        dialog.close()


def test_the_scenes_of_the_tour_can_be_shown(page, desk):
    empty = [close_dialogs(page) or name for name in page.scenes()]
    assert empty == ["new", "form"]
    body = COUNCIL.body()
    desk.edit.add(body)
    desk.bodies.add_seats(body.id, COUNCIL)
    filled = [close_dialogs(page) or name for name in page.scenes()]
    assert filled[-6:] == ["for-counties", "presets", "period", "composition", "new-seat", "seat"]
