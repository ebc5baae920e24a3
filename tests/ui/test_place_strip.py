from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.ui.places import Destination
from desktop.ui.widgets.place_strip import PlaceStrip
from tests.ui.naming import nameless

FAMILY = tuple((f"page{number}", f"صفحهٔ شمارهٔ {number}") for number in range(8))


@pytest.fixture
def strip(qtbot):
    strip = PlaceStrip(FAMILY, "page6")
    strip.setAccessibleName("دفاتر")
    qtbot.addWidget(strip)
    strip.resize(strip.sizeHint())
    strip.show()
    return strip


def test_all_pages_stand_side_by_side_where_there_is_room(strip):
    assert not strip.hidden_pages
    assert strip.more.isHidden()
    assert not nameless(strip)


@pytest.mark.parametrize("share", [0.9, 0.6, 0.3])
def test_what_does_not_fit_is_in_the_menu_but_never_this_page(strip, share):
    strip.resize(int(strip.sizeHint().width() * share), strip.height())
    assert strip.hidden_pages
    assert strip.more.isVisible()
    assert strip.buttons["page6"].isVisible()
    shown = [button for button in (*strip.buttons.values(), strip.more) if button.isVisible()]
    assert sum(button.sizeHint().width() for button in shown) <= strip.width()
    strip.resize(strip.sizeHint())
    assert not strip.hidden_pages


def test_going_elsewhere_is_told_and_going_here_is_not(strip, qtbot):
    with qtbot.waitSignal(strip.chosen) as told:
        strip.buttons["page1"].click()
    assert told.args == ["page1"]
    assert strip.buttons["page6"].isChecked()
    assert not strip.buttons["page1"].isChecked()
    with qtbot.assertNotEmitted(strip.chosen):
        strip.buttons["page6"].click()
    assert strip.buttons["page6"].isChecked()


def test_a_page_in_the_menu_is_gone_to_as_well(strip, qtbot):
    strip.resize(strip.minimumSizeHint())
    strip.more.click()
    menu = strip.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [dict(FAMILY)[key] for key in strip.hidden_pages]
    with qtbot.waitSignal(strip.chosen) as told:
        menu.actions()[0].trigger()
    assert told.args == [strip.hidden_pages[0]]
    menu.close()


def test_larger_letters_take_the_last_pages_into_the_menu_and_smaller_ones_bring_them_back(strip, qtbot):
    strip.setStyleSheet("QPushButton { font-size: 40px; }")
    qtbot.waitUntil(lambda: bool(strip.hidden_pages))
    strip.setStyleSheet("QPushButton { font-size: 8px; }")
    qtbot.waitUntil(lambda: not strip.hidden_pages)


def test_the_keyboard_stands_on_the_page_that_was_gone_to_and_on_the_present_one_on_coming_back(shell, qtbot):
    shell.go(Destination("neighbourhoods"))
    first = shell.pages["neighbourhoods"].strip
    for _ in range(2):
        QTest.mouseClick(first.buttons["coverage"], Qt.MouseButton.LeftButton)
        second = shell.pages["coverage"].strip
        assert shell.focusWidget() is second.buttons["coverage"]
        QTest.mouseClick(second.buttons["neighbourhoods"], Qt.MouseButton.LeftButton)
        assert shell.focusWidget() is first.buttons["neighbourhoods"] or not first.isAncestorOf(
            shell.focusWidget()
        )
