from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.office import Office, OfficeState
from desktop.schema.diff import Edit
from desktop.ui.places import Destination
from desktop.ui.records.list_and_detail import SIDE_BY_SIDE
from tests.ui.register_page.pressing import NAMES, press


def test_going_down_the_list_shows_the_detail_of_each(page, offices):
    page.list.select(offices[0].id)
    assert page.detail.name.words == NAMES[0]
    page.list.setFocus()
    press(Qt.Key.Key_Down)
    assert page.detail.name.words == NAMES[1]


def test_esc_closes_the_detail_and_enter_opens_it(page, offices):
    page.list.select(offices[0].id)
    page.list.setFocus()
    press(Qt.Key.Key_Escape)
    assert page.detail.isHidden()
    press(Qt.Key.Key_Down)
    assert page.detail.isHidden()
    press(Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.detail.name.words == NAMES[1]


def test_where_there_is_no_room_the_detail_takes_the_place_of_the_list(offices, shown):
    page = shown(SIDE_BY_SIDE)
    page.list.select(offices[0].id)
    assert page.list.isVisible()
    assert page.detail.isHidden()
    page.list.setFocus()
    press(Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.list.isHidden()
    page.detail.close_button.click()
    assert page.list.isVisible()
    page.open_record(offices[1].id)
    page.resize(SIDE_BY_SIDE + 300, 800)
    assert page.list.isVisible()
    assert page.detail.isVisible()


def test_a_neighbourhood_in_the_facts_can_be_gone_to(page, offices, qtbot):
    page.list.select(offices[0].id)
    (link,) = page.detail.facts.links
    with qtbot.waitSignal(page.going) as told:
        link.click()
    assert told.args[0] == Destination(kind="Neighbourhood", record_id=offices[0].neighbourhoods[0])


def test_the_place_of_the_splitter_is_remembered(page, shown, tools):
    page.list.select(page.list.ids[0])
    page.splitter.setSizes([700, 500])
    page.splitter.splitterMoved.emit(700, 1)
    other = shown()
    other.list.select(other.list.ids[0])
    assert abs(other.detail.width() - page.detail.width()) <= 2


def test_the_history_tells_who_changed_what(page, offices, desk):
    page.list.select(offices[0].id)
    opened = desk.browse.open(Office, offices[0].id)
    desk.edit.save(Edit(opened, replace(opened.record, state=OfficeState.ACTIVE, manager="<b>زهرا</b>")))
    page.detail.segments.choose("history")
    history = page.detail.sections[-1]
    words = " ".join(label.text() for label in history.entries[0].findChildren(QLabel))
    assert "فعال" in words
    assert "&lt;b&gt;" in words
    assert len(history.entries) == 2


def test_only_the_last_moments_are_shown_until_all_are_asked_for(page, offices, desk):
    for number in range(8):
        opened = desk.browse.open(Office, offices[0].id)
        desk.edit.save(Edit(opened, replace(opened.record, manager=f"مدیر {number}")))
    page.list.select(offices[0].id)
    page.detail.segments.choose("history")
    history = page.detail.sections[-1]
    assert len(history.entries) == 4
    history.more.click()
    assert len(history.entries) == 9
    assert history.more.isHidden()


@pytest.fixture
def attachments(page, offices):
    page.list.select(offices[0].id)
    page.detail.segments.choose("history")
    return page.detail.sections[-2]


def test_a_file_is_attached_opened_as_a_copy_and_deleted_with_a_way_back(
    attachments, ask, tmp_path, qtbot, tools, monkeypatch, page
):
    path = tmp_path / "گزارش.pdf"
    path.write_bytes(b"%PDF")
    ask.paths = [path]
    attachments.add_button.click()
    qtbot.waitUntil(lambda: attachments.list.count() == 1)
    opened = []
    monkeypatch.setattr(type(attachments), "show_file", lambda _self, copy: opened.append(copy))
    attachments.list.setFocus()
    attachments.list.setCurrentRow(0)
    press(Qt.Key.Key_Return)
    assert opened[0].read_bytes() == b"%PDF"
    assert opened[0] != path
    press(Qt.Key.Key_Delete)
    assert attachments.list.count() == 0
    assert page.list.current_id
    tools.toasts.shown.button.click()
    assert attachments.list.count() == 1


def test_dropped_files_are_attached_and_the_others_told(attachments, tmp_path, qtbot):
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.exe").write_text("b")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.txt", "b.exe", "none.txt")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    attachments.dropEvent(event)
    qtbot.waitUntil(lambda: bool(attachments.trouble.words))
    assert attachments.list.count() == 1
    assert "b.exe" in attachments.trouble.words
    assert "none.txt" in attachments.trouble.words


def test_words_without_a_space_do_not_push_the_detail_out_of_the_window(page, offices, desk):
    opened = desk.browse.open(Office, offices[0].id)
    endless = "ب" * 1000
    desk.edit.save(
        Edit(
            opened,
            replace(
                opened.record,
                name=endless,
                manager=endless,
                note=endless,
                aliases=(endless,),
                code="9" * 1000,
            ),
        )
    )
    page.open_record(offices[0].id)
    QApplication.processEvents()
    assert page.width() == 1300
    assert page.detail.width() <= 420
    assert page.detail.area.widget().width() <= page.detail.area.viewport().width()
    page.edit_record(offices[0].id)
    QApplication.processEvents()
    assert page.width() == 1300
    assert page.form.form.width() <= 1000


def test_a_copy_is_saved_and_a_file_that_nothing_opens_is_told(
    attachments, ask, tmp_path, qtbot, monkeypatch
):
    path = tmp_path / "a.xyz"
    path.write_text("a")
    attachments.add_files([path])
    qtbot.waitUntil(lambda: attachments.list.count() == 1)
    attachments.list.setCurrentRow(0)
    ask.paths = [tmp_path / "copy.xyz"]
    next(each for each in attachments.list.actions() if "Save" in each.text()).trigger()
    assert (tmp_path / "copy.xyz").read_text() == "a"
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    attachments.list.ask_open()
    assert attachments.trouble.words
