from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.office import Office
from desktop.errors import DiskFullError
from desktop.schema.diff import Edit
from desktop.services.edit import EditRecords
from desktop.ui.pages.entries import entries
from desktop.ui.places import Destination
from desktop.ui.records.linked_kinds import LINKED_KINDS
from desktop.ui.theme import Look
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless
from tests.ui.register_page.pressing import NAMES, press


def name_line(page):
    return page.form.form.editors["name"].stops[0]


def test_an_empty_register_says_what_belongs_here_and_lets_one_begin(shown, qtbot):
    page = shown()
    assert page.nothing.isVisible()
    qtbot.mouseClick(page.nothing.buttons[0], Qt.MouseButton.LeftButton)
    assert page.form.isVisible()


def test_a_new_office_is_made_by_keys_alone_and_is_selected(shown, desk):
    page = shown()
    page.list.setFocus()
    page.new_action.trigger()
    write(QApplication.focusWidget(), "دفتر گلستان")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert page.form is None
    (made,) = desk.browse.ids(Office)
    assert page.list.current_id == made
    assert page.detail.isVisible()
    assert page.detail.name.words == "دفتر گلستان"


@pytest.mark.parametrize(
    "keys", [(Qt.Key.Key_F2,), (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)], ids=["F2", "Ctrl+E"]
)
def test_a_row_is_edited_by_its_keys(page, offices, desk, keys):
    page.list.select(offices[0].id)
    page.list.setFocus()
    press(*keys)
    name_line(page).clear()
    write(name_line(page), "دفتر آبشار نو")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.browse.open(Office, offices[0].id).record.name == "دفتر آبشار نو"
    assert page.detail.name.words == "دفتر آبشار نو"
    assert page.list.current_id == offices[0].id


def test_the_header_says_what_is_edited_and_gives_its_buttons_back(page, offices):
    assert [each.text() for each in page.buttons] == ["New office", "Bring in from Excel"]
    page.edit_record(offices[0].id)
    assert (page.title, page.path, page.buttons) == (NAMES[0], ("Facilitation offices",), ())
    press(Qt.Key.Key_Escape)
    assert (page.title, page.path) == ("Facilitation offices", ())
    assert len(page.buttons) == 2


def test_deleting_goes_to_the_bin_and_the_toast_takes_it_back(page, offices, desk, tools):
    page.list.select(offices[1].id)
    page.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert desk.browse.ids(Office, deleted=True) == (offices[1].id,)
    assert page.list.current_id == offices[2].id
    tools.toasts.shown.button.click()
    assert desk.browse.ids(Office, deleted=True) == ()
    assert page.list.current_id == offices[1].id


def test_several_go_to_the_bin_only_after_a_question(page, desk, ask):
    ask.yes = False
    page.list.table.selectAll()
    page.delete_chosen()
    assert len(ask.asked) == 1
    assert len(desk.browse.ids(Office)) == 3
    ask.yes = True
    page.delete_chosen()
    assert desk.browse.ids(Office) == ()


def test_delete_in_the_search_deletes_a_letter_and_no_office(page, offices, desk):
    page.list.select(offices[0].id)
    page.list.focus_search()
    press(Qt.Key.Key_Delete)
    assert len(desk.browse.ids(Office)) == 3


def test_the_bin_shows_what_was_deleted_and_restores_it(page, offices, desk):
    page.list.select(offices[0].id)
    page.delete_chosen()
    page.bin_action.trigger()
    assert page.bin.model.ids == (offices[0].id,)
    assert NAMES[0] in [page.bin.model.index(0, each).data() for each in range(5)]
    press(Qt.Key.Key_Return)
    assert page.bin is None
    assert page.list.current_id == offices[0].id
    assert len(desk.browse.ids(Office)) == 3


def test_an_empty_register_offers_its_first_step_once_and_its_keys_are_heard(shown, qtbot):
    page = shown()
    assert page.buttons == ()
    assert [each.isVisible() for each in page.nothing.buttons] == [True, True, False]
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.form.isVisible()


def test_a_register_of_which_all_was_deleted_leads_to_the_bin(page, offices):
    assert [each.text() for each in page.buttons] == [each.text() for each in page.header_actions()]
    for each in offices:
        page.list.select(each.id)
        page.delete_chosen()
    assert page.buttons == ()
    page.nothing.buttons[-1].click()
    assert len(page.bin.model.ids) == 3
    page.bin.restore()
    assert page.buttons == page.header_actions()


def test_in_the_form_the_keys_of_the_list_are_silent(shown):
    page = shown()
    page.new_record()
    form = page.form
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.form is form


def test_an_empty_bin_says_so_and_esc_leads_back(page):
    page.bin_action.trigger()
    assert page.bin.stack.currentIndex() == 1
    assert not page.bin.restore_button.isEnabled()
    page.bin.back_button.click()
    assert page.bin is None


def test_a_page_with_typed_text_is_left_only_after_a_question(page, offices, ask):
    ask.yes = False
    page.edit_record(offices[0].id)
    assert page.may_leave(list)
    write(name_line(page), "الف")
    assert not page.may_leave(list)
    assert page.form is not None
    ask.yes = True
    assert not page.may_leave(list)
    assert page.form is None
    assert page.may_leave(list)


def test_going_to_another_record_asks_before_typed_text_is_lost(page, offices, ask):
    ask.yes = False
    page.edit_record(offices[0].id)
    write(name_line(page), "الف")
    page.arrive(Destination(kind="Office", record_id=offices[1].id))
    assert page.form is not None
    ask.yes = True
    page.arrive(Destination(kind="Office", record_id=offices[1].id))
    assert page.form is None
    assert page.detail.name.words == NAMES[1]


def test_what_others_save_is_seen_at_once_and_on_coming_back(page, offices, desk):
    page.list.select(offices[0].id)
    opened = desk.browse.open(Office, offices[0].id)
    desk.edit.save(Edit(opened, replace(opened.record, manager="زهرا احمدی")))
    assert "زهرا احمدی" in page.detail.facts.cells.values()
    page.hide()
    opened = desk.browse.open(Office, offices[0].id)
    desk.edit.save(Edit(opened, replace(opened.record, manager="مریم")))
    page.show()
    page.arrive(Destination("offices"))
    assert "مریم" in page.detail.facts.cells.values()


def test_a_full_disk_leaves_the_record_where_it_is_and_says_so(page, offices, ask, monkeypatch):
    def fail(*_):
        raise DiskFullError

    monkeypatch.setattr(EditRecords, "delete", fail)
    page.list.select(offices[0].id)
    page.delete_chosen()
    assert [type(each) for each in ask.errors] == [DiskFullError]
    assert page.list.current_id == offices[0].id


def test_everything_has_a_name_in_list_detail_form_and_bin(page, offices):
    page.open_record(offices[0].id)
    assert nameless(page) == []
    page.edit_record(offices[0].id)
    assert nameless(page) == []
    press(Qt.Key.Key_Escape)
    page.show_bin()
    assert nameless(page) == []


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK])
@pytest.mark.parametrize(("width", "size"), [(1230, 100), (980, 100), (1250, 140)])
def test_no_words_are_clipped(page, offices, desk, theme, look, width, size, qtbot):
    opened = desk.browse.open(Office, offices[0].id)
    long = "سازمان نوسازی و بهسازی محله‌های کم‌برخوردار و سکونتگاه‌های غیررسمی شهرستان"
    desk.edit.save(
        Edit(
            opened,
            replace(opened.record, manager=long, address=long, note=long, phone="021-3345", code="A-1"),
        )
    )
    theme.apply(look, size)
    page.resize(width, 740)
    page.open_record(offices[0].id)
    qtbot.waitUntil(lambda: clipped(page.detail) == [])
    page.edit_record(offices[0].id)
    page.form.form.editors["active_since"].stops[0].setText("۱۳۹۷/۱۳/۰۱")
    page.form.save()
    qtbot.waitUntil(lambda: clipped(page.form) == [])
    page.form.give_up()
    page.show_bin()
    qtbot.waitUntil(lambda: clipped(page.bin) == [])


def test_tab_goes_from_the_list_through_the_detail_and_nowhere_twice(page, offices):
    page.open_record(offices[0].id)
    page.list.setFocus()
    visited = []
    for _ in range(40):
        visited.append(QApplication.focusWidget())
        page.focusNextChild()
    first = visited.index(page.detail.close_button)
    assert visited.index(page.detail.edit_button) > first
    assert len(set(visited)) < 40


def test_tab_stays_in_the_form_and_ends_at_its_buttons(page, offices):
    page.edit_record(offices[0].id)
    stops = [stop for editor in page.form.form.editors.values() for stop in editor.stops]
    for _ in range(2 * len(stops)):
        if QApplication.focusWidget() is page.form.save_button:
            break
        assert page.form.isAncestorOf(QApplication.focusWidget())
        page.focusNextChild()
    assert QApplication.focusWidget() is page.form.save_button


def test_a_link_to_what_was_deleted_leads_to_the_bin(page, offices, desk, tools):
    desk.edit.delete(desk.browse.open(Office, offices[0].id))
    page.arrive(Destination(kind="Office", record_id=offices[0].id))
    tools.toasts.shown.button.click()
    assert page.bin.model.ids == (offices[0].id,)


def test_the_bin_is_read_anew_when_the_toast_takes_something_back(page, offices, tools):
    page.list.select(offices[0].id)
    page.delete_chosen()
    page.show_bin()
    tools.toasts.shown.button.click()
    assert page.bin.model.ids == ()


def test_the_scenes_of_the_tour_are_shown_one_after_the_other(page, offices):
    shown = [(name, page.title) for name in page.scenes()]
    assert [name for name, _ in shown] == [
        *("detail", "form", "bin"),
        *("team", "papers", "results", "history", "life", "step", "card", "excel"),
    ]
    assert page.form is page.bin is None


def test_the_kinds_that_can_be_gone_to_are_those_of_the_places():
    assert {kind for entry in entries() for kind in entry.kinds} == LINKED_KINDS


def test_a_draft_that_is_kept_while_one_types_reads_no_list_anew(page, offices, monkeypatch):
    page.edit_record(offices[0].id)
    read = []
    monkeypatch.setattr(type(page.list), "reload", lambda _list: read.append(1))
    write(name_line(page), "الف")
    page.form.draft.keep()
    assert (read, page.state.words) == ([], "Kept as a draft")
    page.form.give_up()
    assert (read, page.state) == ([1], None)
