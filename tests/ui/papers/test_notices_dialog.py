from __future__ import annotations

from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from desktop.domain.paperwork import Letter
from desktop.domain.resolution import Assignment, AssignmentState
from desktop.errors import FileUnwritableError, MinutesNotFinalError, NobodyToNotifyError
from desktop.schema.record import link_to
from desktop.services.page_pictures import text_of_pages
from desktop.services.prints.letter_files import Delivery
from desktop.ui.pages.letters_section import LettersSection
from desktop.ui.pages.session_papers import SessionPapers
from desktop.ui.progress_card import ProgressCard
from desktop.ui.theme import Look
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def page(at, final):
    return at("Session", final.id)


@pytest.fixture
def offered(page):
    words = SessionPapers.tr("Notices of resolutions\u2026")
    return next(each for each in page.print_menu.ready() if each.text() == words)


@pytest.fixture
def dialog(page, offered, qtbot):
    offered.trigger()
    dialog = page.session_papers.notices
    assert dialog.isVisible()
    yield dialog
    if isValid(dialog):
        dialog.reject()


def send(dialog, qtbot, page):
    QTest.keyClick(dialog.send_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.tools.toasts.shown is not None, timeout=30_000)


def letters(desk):
    return [desk.browse.open(Letter, each).record for each in desk.browse.ids(Letter, order_by="number")]


def states(desk):
    found = [desk.browse.open(Assignment, each).record for each in desk.browse.ids(Assignment)]
    return [each.state for each in found]


def test_a_draft_notifies_nobody(at, session, ask):
    at("Session", session.id).session_papers.ask_notices(session.id)
    assert isinstance(ask.errors[0], MinutesNotFinalError)


def test_every_agency_gets_its_own_letter_in_one_file(dialog, page, desk, ask, tmp_path, qtbot):
    assert nameless(dialog) == []
    assert [tick.text() for tick in dialog.agencies.ticks.values()][:2] == ["شهرداری نمونه", "ادارهٔ بهداشت"]
    dialog.letter.number.setFocus()
    write(dialog.letter.number, "120/45")
    path = tmp_path / "ابلاغ.pdf"
    ask.paths = [path]
    send(dialog, qtbot, page)
    qtbot.waitUntil(lambda: not isValid(dialog))
    assert [each.number for each in letters(desk)] == ["120/45", "121/45", "122/45"]
    assert set(states(desk)) == {AssignmentState.NOTIFIED}
    text = text_of_pages(path.read_bytes())
    assert all(words in text for words in ("روشنایی محله", "خانهٔ بهداشت", "پروندهٔ ویژه"))


def test_notices_are_taken_back_with_what_they_changed(dialog, page, desk, ask, tmp_path, qtbot):
    ask.paths = [tmp_path / "ابلاغ.zip"]
    dialog.ways.segments.buttons[Delivery.ZIP.value].click()
    send(dialog, qtbot, page)
    assert len(ZipFile(tmp_path / "ابلاغ.zip").namelist()) == 3
    page.tools.toasts.shown.button.click()
    assert letters(desk) == []
    assert set(states(desk)) == {None}
    assert (tmp_path / "ابلاغ.zip").exists()  # what went out is not taken from the clerk
    assert page.session_papers._desk.prints.notice_plan(page.current_id).agencies[0].untold


def test_only_those_that_are_ticked_are_told_and_the_others_later(
    dialog, page, offered, desk, ask, tmp_path, qtbot
):
    first, second, third = dialog.agencies.ticks.values()
    QTest.keyClick(dialog.all, Qt.Key.Key_Space)
    assert not dialog.send_button.isEnabled()
    QTest.keyClick(first, Qt.Key.Key_Space)
    ask.paths = [tmp_path]
    dialog.ways.segments.buttons[Delivery.FOLDER.value].click()
    send(dialog, qtbot, page)
    assert [each.name for each in tmp_path.glob("*.pdf")] == ["شهرداری نمونه.pdf"]
    offered.trigger()
    again = page.session_papers.notices
    first, second, third = again.agencies.ticks.values()
    assert (first.isEnabled(), second.isChecked(), third.isChecked()) == (False, True, True)
    assert "Notified on" in first.accessibleName()
    QTest.keyClick(second, Qt.Key.Key_Space)
    again.again.click()
    assert first.isEnabled()
    assert (first.isChecked(), second.isChecked(), third.isChecked()) == (False, False, True)
    again.reject()


def test_a_folder_that_cannot_be_written_leaves_everything_as_it_was(dialog, desk, ask, tmp_path, qtbot):
    ask.paths = [tmp_path / "no such folder" / "ابلاغ.pdf"]
    QTest.keyClick(dialog.send_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(ask.errors), timeout=30_000)
    assert isinstance(ask.errors[0], FileUnwritableError)
    assert dialog.isVisible()
    assert letters(desk) == []


def test_notices_are_seen_before_they_go_out(dialog, desk, qtbot):
    dialog.preview_button.click()
    shown = dialog.showing.dialog
    qtbot.waitUntil(lambda: not shown.busy, timeout=30_000)
    assert "روشنایی محله" in text_of_pages(shown.paper.data)
    shown.reject()
    assert letters(desk) == []


def test_a_batch_can_be_cancelled(dialog, desk, ask, tmp_path, qtbot):
    ask.paths = [tmp_path / "ابلاغ.pdf"]
    dialog.send()
    dialog.findChild(ProgressCard).cancel.click()
    qtbot.waitUntil(lambda: not dialog._tools.jobs.busy, timeout=30_000)
    assert dialog.isVisible()
    assert letters(desk) == []
    assert not (tmp_path / "ابلاغ.pdf").exists()
    assert ask.errors == []


def test_minutes_whose_resolutions_have_no_agency_notify_nobody(at, desk, session, ask):
    for each in desk.browse.ids(Assignment):
        desk.edit.delete(desk.browse.open(Assignment, each))
    desk.close_minutes.finalise(session.id)
    at("Session", session.id).session_papers.ask_notices(session.id)
    assert isinstance(ask.errors[0], NobodyToNotifyError)


def test_nothing_is_clipped_in_large_letters(in_persian, theme, dialog, qtbot):
    theme.apply(Look.DARK, 140)
    qtbot.waitUntil(lambda: clipped(dialog) == [])


def letters_shown(page):
    section = next(each for each in page.detail.sections if isinstance(each, LettersSection))
    return section, [section.list.item(row).text() for row in range(section.list.count())]


def test_a_letter_that_went_out_is_shown_as_it_was_sent(
    dialog, page, at, desk, agencies, ask, tmp_path, qtbot, made
):
    dialog.letter.number.setFocus()
    write(dialog.letter.number, "1405/د/310")
    ask.paths = [tmp_path / "ابلاغ.pdf"]
    send(dialog, qtbot, page)
    section, rows = letters_shown(page)
    assert [agencies[0].name in each for each in rows].count(True) == 1
    assert any("\u2068۱۴۰۵/د/۳۱۰\u2069" in each for each in rows)  # its parts in the order of the paper
    first = next(each for each in section.found if each.number == "1405/د/310")
    section.open(first.id)
    shown = made(section)
    assert "روشنایی محله" in text_of_pages(shown.paper.data)
    shown.reject()
    assert len(letters_shown(at("Resolution", first.resolutions[0]))[1]) == 1
    (row,) = letters_shown(at("Organisation", agencies[0].id))[1]
    assert agencies[0].name not in row


def test_where_no_letter_went_out_none_is_spoken_of(page):
    assert letters_shown(page)[0].isHidden()


def test_a_letter_whose_paper_is_not_there_is_told_of(page, desk, final, qtbot, made):
    letter = Letter(subject="ابلاغ", session=link_to(final))
    desk.edit.add(letter)
    qtbot.waitUntil(lambda: letters_shown(page)[1] != [])
    section, _ = letters_shown(page)
    section.open(letter.id)
    shown = made(section)
    assert shown.paper is None
    assert shown.notice.isVisible()
