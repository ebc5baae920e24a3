from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout

from desktop.domain.party import Organisation
from desktop.errors import DiskFullError
from desktop.ui.icons import Icons
from desktop.ui.navigation import RAIL, WIDE
from desktop.ui.page import Page
from desktop.ui.page_action import PageAction
from desktop.ui.page_entry import PageEntry
from desktop.ui.places import Destination
from desktop.ui.shell import Shell
from desktop.ui.theme import Look
from desktop.ui.tone import State, Tone
from tests.ui.conftest import write
from tests.ui.naming import nameless


class Sample(Page):
    def __init__(self, title, tools):
        super().__init__(title, tools)
        self.made, self.arrivals, self.leave = [], [], True
        new = PageAction("ایجاد دفتر", "add", lambda: self.made.append(1), self, "Ctrl+N")
        self.set_buttons(new, PageAction("ورود از اکسل", "arrow_import", list, self))
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(title))
        layout.addWidget(QLineEdit(accessibleName="نام"))

    def arrive(self, destination):
        self.arrivals.append(destination)

    def may_leave(self):
        return self.leave


@pytest.fixture
def waiting():
    return [3]


@pytest.fixture
def entries(waiting):
    def entry(key, title, icon, **more):
        return PageEntry(key, title, icon, lambda _desk, tools: Sample(title, tools), **more)

    return (
        entry("home", "میز کار", "home"),
        entry("organisations", "دستگاه‌ها و تشکل‌ها", "building_government", kinds=("Organisation",)),
        entry("resolutions", "مصوبات", "task_list", waiting=lambda _desk: waiting[0]),
        entry("help", "راهنما و میان‌برها", "question_circle", at_foot=True),
    )


@pytest.fixture
def shell(qtbot, theme, memory, changes, ask, entries):
    shell = Shell(entries, theme, Icons(theme), memory, changes, ask)
    qtbot.addWidget(shell)
    with qtbot.waitExposed(shell):
        shell.show()
    return shell


@pytest.fixture
def open_shell(shell, desk, qtbot):
    shell.set_desk(desk)
    shell.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is shell)
    return shell


def press(shell, keys):
    combination = QKeySequence(keys)[0]
    QTest.keyClick(shell.focusWidget() or shell, combination.key(), combination.keyboardModifiers())


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


def test_what_is_sought_is_found_and_opened_with_enter(open_shell, desk, qtbot):
    desk.edit.add(Organisation(name="شهرداری كشتارگاه"))
    press(open_shell, "Ctrl+K")
    write(open_shell.header.search, "کشتارگاه")
    qtbot.waitUntil(open_shell.search.popup.isVisible)
    line = open_shell.search.list.item(0).data(Qt.ItemDataRole.UserRole)
    assert "<span" in line.title
    press(open_shell, "Return")
    assert open_shell.pages["organisations"].arrivals[-1].kind == "Organisation"
    assert not open_shell.search.popup.isVisible()


def test_enter_at_once_opens_what_is_sought_now(open_shell, desk):
    desk.edit.add(Organisation(name="راه و شهرسازی"))
    press(open_shell, "Ctrl+K")
    write(open_shell.header.search, "شهرسازی")
    press(open_shell, "Return")
    press(open_shell, "Return")
    assert open_shell.key == "organisations"


def test_pages_are_found_by_their_title_too(open_shell, qtbot):
    open_shell.header.search.seek("ميان برها")
    assert open_shell.search.list.count() == 1
    open_shell.search.list.itemClicked.emit(open_shell.search.list.item(0))
    assert open_shell.key == "help"


def test_nothing_found_is_said_and_escape_goes_back(open_shell):
    press(open_shell, "Ctrl+K")
    open_shell.header.search.seek("<زززز> & ۱۲")
    assert open_shell.search.nothing.isVisible()
    press(open_shell, "Esc")
    assert not open_shell.search.popup.isVisible()


def test_marks_in_names_are_shown_as_they_are(open_shell, desk):
    desk.edit.add(Organisation(name="<b>دستگاه</b> & پل"))
    open_shell.header.search.seek("دستگاه پل")
    lines = [
        open_shell.search.list.item(row).data(Qt.ItemDataRole.UserRole)
        for row in range(open_shell.search.list.count())
    ]
    assert any("&lt;b&gt;" in line.title for line in lines)
    open_shell.grab()


def test_trouble_is_told_in_place_of_the_pages_and_can_be_tried_again(shell, desk):
    tries = []
    shell.show_trouble(DiskFullError(), lambda: tries.append(1))
    shell.show_trouble(DiskFullError(), lambda: tries.append(2))
    shell.waiting.buttons[0].click()
    assert tries == [2]
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
