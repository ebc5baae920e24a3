from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.office import Office, OfficeState
from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.record import link_to, new_id
from desktop.ui.places import Destination
from desktop.ui.theme import Look
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(shell, qtbot):
    shell.resize(1366, 768)
    shell.go(Destination("offices"))
    qtbot.wait(100)  # what is made beside the page takes the window's activity for a moment
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return shell.pages["offices"]


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def enter(page, name, text):
    line = page.form.form.editors[name].stops[0]
    line.setFocus()
    line.clear()
    write(line, text)


def test_an_office_is_entered_mended_deleted_and_taken_back_without_a_mouse(page, desk, shell):
    press(Qt.Key.Key_N, CONTROL)
    enter(page, "name", "دفتر كوي مهر")
    enter(page, "active_since", "۱۴۰۴/۱۳/۰۱")
    press(Qt.Key.Key_S, CONTROL)
    assert page.form.form.wrong == ("active_since",)
    assert QApplication.focusWidget() is page.form.form.editors["active_since"].stops[0]
    enter(page, "active_since", "97/7/10")
    press(Qt.Key.Key_S, CONTROL)
    assert page.detail.name.words == "دفتر کوی مهر"
    assert page.detail.facts.cells["active_since"] == "۱۳۹۷/۰۷/۱۰"
    page.list.setFocus()
    press(Qt.Key.Key_F2)
    assert "state" not in page.form.form.editors  # it is changed by a step
    enter(page, "phone", "071-1234")
    press(Qt.Key.Key_S, CONTROL)
    page.detail.segments.choose("history")
    assert len(page.detail.sections[-1].entries) == 2
    page.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert page.nothing.isVisible()
    assert page.detail.isHidden()
    shell.tools.toasts.shown.button.click()
    assert page.detail.name.words == "دفتر کوی مهر"


def test_a_neighbourhood_is_gone_to_from_its_office_and_the_office_from_its_neighbourhood(page, desk, shell):
    place = Neighbourhood(name="آبشار")
    office = Office(name="دفتر آبشار", neighbourhoods=(link_to(place),))
    desk.edit.add(place, office)
    page.open_record(office.id)
    page.detail.facts.links[0].click()
    other = shell.pages["neighbourhoods"]
    assert shell.key == "neighbourhoods"
    assert other.detail.name.words == "آبشار"
    here = next(each for each in other.detail.sections if getattr(each, "found", ()))
    here.list.opened.emit(office.id)
    assert shell.key == "offices"
    assert page.detail.name.words == "دفتر آبشار"


def test_another_active_office_of_the_neighbourhood_is_warned_of_and_gone_to(page, desk):
    place, session = Neighbourhood(name="آبشار"), Session(heading="جلسه")
    allowing = Resolution(session=link_to(session), order=1, operative="مجاز است.")
    one = Office(name="یکم", state=OfficeState.ACTIVE, neighbourhoods=(link_to(place),))
    allowed = {"parallel_reason": "جمعیت بسیار", "parallel_resolution": link_to(allowing)}
    other = replace(one, id=new_id(), name="دوم", **allowed)
    desk.edit.add(place, session, allowing, one)
    desk.edit.add(other)
    page.open_record(one.id)
    life = page.detail.sections[0]
    assert [each.text() for each in life.notice.deeds] == ["دوم"]
    life.notice.deeds[0].click()
    assert page.detail.name.words == "دوم"


def test_a_window_with_typed_text_is_not_closed_without_a_question(page, shell, ask):
    page.new_record()
    enter(page, "name", "دفتر")
    ask.yes = False
    shell.close()
    assert shell.isVisible()
    assert len(ask.asked) == 1
    page.form.give_up()


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_nothing_is_clipped_or_nameless_in_the_window(page, desk, shell, look, qtbot):
    shell.tools.theme.apply(look, 100)
    desk.edit.add(Office(name="دفتر آبشار"))
    for _scene in page.scenes():
        qtbot.waitUntil(lambda: clipped(page) == [])
        assert nameless(page) == []
