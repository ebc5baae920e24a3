from __future__ import annotations

import pytest

from desktop.errors import DiskFullError
from desktop.ui.icons import Icons
from desktop.ui.navigation import RAIL, WIDE
from desktop.ui.places import Destination
from desktop.ui.shell import Shell
from desktop.ui.theme import Look
from desktop.ui.tone import State, Tone
from desktop.ui.trouble import Ways, trouble
from tests.ui.frame.pressing import press
from tests.ui.naming import nameless


def test_places_are_there_before_the_register(shell):
    assert [place.text() for place in shell.navigation.places.values()][:2] == [
        "میز کار",
        "دستگاه‌ها و تشکل‌ها",
    ]
    assert shell.pages == {}
    assert shell.header.title.text() == "میز کار"
    shell.go(Destination("help"))
    assert shell.pages == {}


def test_pages_are_built_when_first_gone_to(open_shell):
    assert set(open_shell.pages) == {"home"}
    open_shell.navigation.places["help"].click()
    assert set(open_shell.pages) == {"home", "help"}
    assert open_shell.header.title.text() == "راهنما و میان‌برها"


@pytest.mark.parametrize(("keys", "key"), [("Ctrl+2", "organisations"), ("F1", "help"), ("Ctrl+1", "home")])
def test_keys_go_to_places(open_shell, keys, key):
    press(open_shell, keys)
    assert open_shell.key == key
    assert open_shell.navigation.places[key].isChecked()


def test_the_primary_button_is_at_the_far_left_and_does_the_deed(open_shell):
    primary, other = open_shell.header.buttons
    assert primary.x() < other.x() < open_shell.header.search.x() < open_shell.header.title.x()
    primary.click()
    press(open_shell, "Ctrl+N")
    assert open_shell.pages["home"].made == [1, 1]


def test_a_shortcut_works_only_on_the_page_that_is_shown(open_shell):
    open_shell.go(Destination("help"))
    press(open_shell, "Ctrl+N")
    assert (open_shell.pages["home"].made, open_shell.pages["help"].made) == ([], [1])


def test_a_button_follows_its_action_and_keeps_the_keyboard(open_shell):
    page, button = open_shell.pages["home"], open_shell.header.buttons[0]
    button.setFocus()
    page.set_state(State("پیش‌نویس ذخیره شد", Tone.OK))
    assert open_shell.header.buttons[0] is button
    assert button.hasFocus()
    page.buttons[0].setEnabled(False)
    assert not button.isEnabled()


def test_the_state_and_the_path_are_shown_and_taken_away(open_shell):
    page, header = open_shell.pages["home"], open_shell.header
    page.set_state(State("ذخیره نشد", Tone.DANGER))
    page.set_title("جلسهٔ پنجاهم", "جلسات", "ویرایش")
    assert (header.state.text(), header.path.text()) == ("ذخیره نشد", "جلسات › ویرایش")
    page.set_state(None)
    page.set_title("جلسه")
    assert header.state.isHidden()
    assert header.path.isHidden()


def test_a_page_that_must_not_be_left_is_not(open_shell):
    page = open_shell.pages["home"]
    page.leave = False
    open_shell.navigation.places["help"].click()
    assert open_shell.key == "home"
    assert open_shell.navigation.places["home"].isChecked()
    assert not open_shell.close()
    page.leave = True
    assert open_shell.close()


def test_who_agrees_later_goes_where_they_wanted_without_asking_again(open_shell):
    page = open_shell.pages["home"]
    page.leave = False
    open_shell.navigation.places["help"].click()
    page.leave = True
    page.then()
    assert open_shell.key == "help"


def test_a_page_sends_to_another(open_shell):
    open_shell.pages["home"].going.emit(Destination("resolutions", view="overdue"))
    assert open_shell.pages["resolutions"].arrivals == [Destination("resolutions", view="overdue")]


def test_a_record_is_opened_on_the_page_of_its_kind(open_shell):
    open_shell.go(Destination(kind="Organisation", record_id="7"))
    assert open_shell.pages["organisations"].arrivals[0].record_id == "7"


def test_what_waits_is_counted_again_after_each_save(open_shell, waiting, changes, qtbot):
    place = open_shell.navigation.places["resolutions"]
    qtbot.waitUntil(lambda: place.accessibleDescription() == "۳")
    waiting[0] = 0
    changes.saved.emit()
    qtbot.waitUntil(lambda: place.accessibleDescription() == "")


@pytest.mark.parametrize(("width", "expected"), [(1366, RAIL), (1440, WIDE)])
def test_a_narrow_window_has_a_rail(shell, qtbot, width, expected):
    shell.resize(width, 768)
    qtbot.waitUntil(lambda: shell.navigation.width() == expected)
    assert shell.navigation.x() + shell.navigation.width() == width
    assert bool(shell.navigation.places["home"].toolTip()) == (expected == RAIL)


def test_at_first_the_window_fills_a_small_screen_and_later_it_is_where_it_was(shell, qtbot):
    room = shell.screen().availableSize()
    assert room.width() < 1366
    with qtbot.waitExposed(shell):
        shell.appear()
    assert shell.isMaximized()
    shell.showNormal()
    shell._has_place = True
    shell.appear()
    assert not shell.isMaximized()


def test_trouble_is_told_in_place_of_the_pages_and_can_be_tried_again(shell, desk):
    tries = []
    for turn in (1, 2):
        ways = Ways(lambda turn=turn: tries.append(turn), list, list, list)
        shell.stack.show_trouble(trouble(shell.tools.icons, DiskFullError(), ways, shell))
    shell.stack.trouble.buttons[0].click()
    assert tries == [2]
    shell.stack.show_waiting("…")
    assert (shell.stack.trouble, shell.stack.currentWidget()) == (None, shell.stack.waiting)
    shell.set_desk(desk)
    assert shell.stack.currentWidget() is shell.pages["home"]


def test_the_window_comes_back_where_it_was(shell, qtbot, theme, memory, changes, ask, entries):
    shell.showMaximized()
    shell.close()
    again = Shell(entries, theme, Icons(theme), memory, changes, ask)
    qtbot.addWidget(again)
    assert again.isMaximized()


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
def test_nothing_that_takes_the_keyboard_is_nameless(open_shell, theme, look):
    theme.apply(look, 140)
    for key in ("home", "help"):
        open_shell.go(Destination(key))
        open_shell.grab()
        assert nameless(open_shell) == []


def test_the_window_fits_the_smallest_screen(open_shell):
    assert open_shell.minimumSizeHint().width() <= 1280


def test_on_a_new_day_pages_are_built_anew(open_shell, qtbot):
    home = open_shell.pages["home"]
    open_shell.go(Destination("help"))
    open_shell.go(Destination("home"))
    assert open_shell.pages["home"] is home
    open_shell.go(Destination("help"))
    open_shell._days.day = open_shell._days.day.addDays(-1)
    qtbot.waitUntil(lambda: not open_shell.tools.jobs.busy)
    open_shell.go(Destination("home"))
    assert open_shell.pages["home"] is not home
