from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.domain.body import Body, Seat
from desktop.domain.party import Organisation
from desktop.domain.place import Place, PlaceKind
from desktop.schema.record import Link
from desktop.ui.page_action import PageAction
from tests.ui.conftest import write
from tests.ui.frame.pressing import press


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


def test_what_is_a_part_leads_to_its_whole_and_is_offered_again(open_shell, desk):
    body = Body(name="ستاد بازآفرینی")
    desk.edit.add(
        body, Seat(body=Link(body.id), post="فرماندار شهرستان"), Place(name="فرماندار", kind=PlaceKind.CITY)
    )
    press(open_shell, "Ctrl+K")
    open_shell.header.search.seek("فرماندار")
    press(open_shell, "Return")
    there = open_shell.pages["bodies"].arrivals[-1]
    assert (there.kind, there.record_id) == ("Body", body.id)
    press(open_shell, "Ctrl+K")
    assert open_shell.search.list.item(0).data(Qt.ItemDataRole.UserRole).title == "ستاد بازآفرینی"


def test_deeds_of_the_page_are_found_and_done(open_shell):
    done = []
    page = open_shell.pages[open_shell.key]
    page.set_buttons(PageAction("دفتر جدید", "add", lambda: done.append(1), page))
    press(open_shell, "Ctrl+K")
    open_shell.header.search.seek("جديد")
    press(open_shell, "Return")
    assert done == [1]


def test_a_misspelt_word_is_offered_what_comes_near_it(open_shell, desk):
    desk.edit.add(Organisation(name="شهرداری طالقانی"))
    press(open_shell, "Ctrl+K")
    open_shell.header.search.seek("شهرداري طالغانی")
    assert open_shell.search.near.isVisible()
    assert not open_shell.search.nothing.isVisible()
    press(open_shell, "Return")
    assert open_shell.pages["organisations"].arrivals[-1].kind == "Organisation"
    open_shell.header.search.seek("شهرداري طالقانی")
    assert not open_shell.search.near.isVisible()


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
