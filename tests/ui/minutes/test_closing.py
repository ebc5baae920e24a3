from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.domain.editing import with_fields
from desktop.domain.session import SessionState
from desktop.errors import DiskFullError, PaperFailedError
from desktop.services.close_minutes import CloseMinutes
from desktop.ui.minutes.closing.closing import Closing
from desktop.ui.papers import printing
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

pytestmark = pytest.mark.usefixtures("in_persian")
LONG = 30_000


@pytest.fixture(autouse=True)
def no_printer(monkeypatch):
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", list)


@pytest.fixture
def writing(desk, stored, writing_of):
    return writing_of(desk.minutes.drafts.open(stored().id))


@pytest.fixture
def owner(shown):
    return shown(QWidget(), 1100)


@pytest.fixture
def closing(writing, desk, tools, owner):
    return Closing(writing, desk, tools, owner)


@pytest.fixture
def told(closing):
    told = []
    closing.closed.connect(told.append)
    closing.lacking.connect(lambda: told.append("lacking"))
    return told


def state_of(desk, session_id):
    return desk.minutes.versions.minutes(session_id).session.state


def test_the_keyboard_goes_back_to_where_one_wrote(writing, desk, tools, shown):
    window = shown(QWidget(), 1100)
    owner = QWidget(window)
    line, button = QLineEdit(owner), QPushButton(window)
    for widget in (owner, line, button):
        widget.show()
    line.setFocus()
    button.setFocus()
    closing = Closing(writing, desk, tools, owner)
    closing.begin()
    closing.dialog.reject()
    assert window.focusWidget() is line


def test_number_title_and_what_is_left_odd_are_shown_before_anything_is_done(closing, writing, desk):
    closing.begin()
    dialog = closing.dialog
    assert dialog.isVisible()
    assert len(dialog.remarks.lines[0][1]) == len(writing.doubts)
    words = [each.words for each in dialog.findChildren(type(dialog.notice.words))]
    assert "پنجاهمین جلسهٔ ستاد ملی بازآفرینی شهری" in words
    assert "جلسهٔ شمارهٔ ۵۰ • سه‌شنبه ۱۰ مهر ۱۳۹۷ • ۴ حاضر • ۶ مصوبه" in words
    dialog.reject()
    assert state_of(desk, writing.draft.session_id) is SessionState.DRAFT


def test_finalising_locks_keeps_the_paper_and_tells(closing, writing, desk, told, qtbot):
    closing.begin()
    closing.dialog.close_button.click()
    qtbot.waitUntil(lambda: closing.result is not None, timeout=LONG)
    session_id = writing.draft.session_id
    assert told == [session_id]
    assert state_of(desk, session_id) is SessionState.FINAL
    assert desk.print_minutes.paper(session_id).content == closing.result._closed.paper
    assert desk.minutes.drafts.unsaved() == ()
    assert closing.result.isVisible()
    assert closing.result.windowTitle() == "صورت‌جلسه نهایی شد"
    closing.result.reject()


def test_minutes_that_were_never_saved_are_saved_first(desk, body, writing_of, tools, owner, qtbot):
    writing = writing_of(desk.minutes.drafts.begin(body.id))
    closing = Closing(writing, desk, tools, owner)
    closing.begin()
    closing.dialog.close_button.click()
    qtbot.waitUntil(lambda: closing.result is not None, timeout=LONG)
    assert closing.result._closed.session.number == 1
    closing.result.reject()


def test_what_was_just_typed_is_in_the_final(closing, writing, desk, qtbot):
    writing.write(with_fields(writing.minutes, writing.minutes.session.id, venue="فرمانداری"))
    closing.begin()
    closing.dialog.close_button.click()
    qtbot.waitUntil(lambda: closing.result is not None, timeout=LONG)
    assert desk.minutes.versions.minutes(writing.draft.session_id).session.venue == "فرمانداری"
    closing.result.reject()


@pytest.mark.parametrize("field", ["held_on", "operative"])
def test_what_is_missing_is_shown_instead(closing, writing, told, field):
    minutes = writing.minutes
    part, value = (minutes.session.id, None) if field == "held_on" else (minutes.resolutions[2].id, "")
    writing.write(with_fields(minutes, part, **{field: value}))
    closing.begin()
    assert told == ["lacking"]
    assert closing.dialog is None
    assert writing.doubts_at(part, field)


def test_a_remark_leads_back_to_its_field(closing, writing, qtbot):
    closing.begin()
    line = closing.dialog.remarks.lines[0][1][0]
    with qtbot.waitSignal(writing.wanted) as wanted:
        closing.dialog.remarks.chosen.emit(line.part_id, line.field)
    assert tuple(wanted.args) == (line.part_id, line.field)
    assert not closing.dialog.isVisible()


def test_while_the_paper_is_made_there_is_no_way_back_and_the_window_lives(
    closing, desk, qtbot, monkeypatch, told, writing
):
    waits = Event()
    original = CloseMinutes.finalise
    monkeypatch.setattr(CloseMinutes, "finalise", lambda *given: waits.wait(20) and original(*given))
    closing.begin()
    dialog = closing.dialog
    dialog.close_button.click()
    assert dialog.progress.isVisible()
    assert not dialog.cancel_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close_minutes(to_print=False)  # a second press does nothing
    dialog.go_back_to("", "")
    assert dialog.isVisible()
    waits.set()
    qtbot.waitUntil(lambda: closing.result is not None, timeout=LONG)
    assert told == [writing.draft.session_id]
    closing.result.reject()


@pytest.mark.parametrize("error", [DiskFullError(), PaperFailedError()])
def test_a_failure_is_told_beside_and_can_be_tried_again(closing, qtbot, monkeypatch, error, told):
    def fail(*_):
        raise error

    with monkeypatch.context() as failing:
        failing.setattr(CloseMinutes, "finalise", fail)
        closing.begin()
        closing.dialog.close_button.click()
        qtbot.waitUntil(closing.dialog.notice.isVisible)
    assert told == []
    assert clipped(closing.dialog) == []
    closing.dialog.close_button.click()
    qtbot.waitUntil(lambda: bool(told), timeout=LONG)
    closing.result.reject()


def test_a_draft_that_another_place_keeps_is_told(closing, desk, writing, qtbot):
    closing.begin()
    other = desk.minutes.drafts.open(writing.draft.session_id)
    other.apply(with_fields(other.minutes, other.session_id, venue="جای دیگر"))
    other.keep()
    closing.dialog.close_button.click()
    qtbot.waitUntil(closing.dialog.notice.isVisible, timeout=LONG)
    assert state_of(desk, writing.draft.session_id) is SessionState.DRAFT
    closing.dialog.reject()


def test_something_that_is_missing_by_now_leads_to_what_is_missing(closing, desk, writing, qtbot, told):
    closing.begin()
    other = desk.minutes.drafts.open(writing.draft.session_id)
    other.apply(with_fields(other.minutes, other.session_id, held_on=None))
    other.save()
    closing.dialog.close_button.click()
    qtbot.waitUntil(lambda: told == ["lacking"], timeout=LONG)
    assert writing.doubts_at(writing.draft.session_id, "held_on")[0].blocks


def test_minutes_that_were_deleted_meanwhile_are_told(closing, desk, writing, ask):
    desk.edit.delete(desk.browse.open(type(writing.minutes.session), writing.draft.session_id))
    writing.write(with_fields(writing.minutes, writing.minutes.session.id, venue="جای دیگر"))
    closing.begin()
    assert len(ask.errors) == 1
    assert closing.dialog is None
    assert writing.minutes.session.venue == "جای دیگر"


def test_an_editor_that_could_not_save_says_so_itself(desk, writing, tools, owner):
    writing.write(with_fields(writing.minutes, writing.minutes.session.id, venue="جای دیگر"))
    closing = Closing(writing, desk, tools, owner, save=lambda: False)
    closing.begin()
    assert closing.dialog is None


def test_finalise_and_print_goes_on_to_the_printer(closing, qtbot):
    closing.begin()
    QTest.keyClick(closing.dialog.print_button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: closing.result is not None, timeout=LONG)
    trouble = closing.result.papers.printing.trouble
    assert trouble.isVisible()
    trouble.reject()
    closing.result.reject()


def test_the_paper_is_saved_from_the_result_which_outlives_the_editor(
    closing, owner, ask, tmp_path, qtbot, shown
):
    ask.paths = [tmp_path / "نهایی.pdf"]
    closing.begin()
    closing.dialog.close_button.click()
    qtbot.waitUntil(lambda: closing.result is not None, timeout=LONG)
    result = closing.result
    closing.deleteLater()
    result.save_button.click()
    qtbot.waitUntil(result.notice.isVisible, timeout=LONG)
    assert (tmp_path / "نهایی.pdf").read_bytes() == result._closed.paper
    assert [each.text() for each in result.notice.deeds] == ["باز کردن", "باز کردن پوشه"]
    assert clipped(result) == []
    assert nameless(result) == []
    result.reject()


def test_nothing_is_nameless_or_clipped(closing):
    closing.begin()
    assert nameless(closing.dialog) == []
    assert clipped(closing.dialog) == []
    closing.dialog.reject()
