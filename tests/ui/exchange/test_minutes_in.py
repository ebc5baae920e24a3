from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.domain.session import Session
from desktop.errors import NoMinutesError
from desktop.paths import SAMPLE
from desktop.ui.places import Destination
from tests.ui.conftest import rewrite, write
from tests.ui.naming import nameless


def test_old_minutes_are_shown_beside_their_text_the_questions_first(in_persian, page, read, clipped):
    assert page.stack.currentWidget() is page.minutes
    assert read.list.parts.choice == "questions"
    assert read.list.list.count() == len(read.reading.questions)
    assert nameless(page) == []
    assert clipped() == []


def test_each_line_leads_to_its_place_in_the_text(read):
    places = []
    for key in ("questions", "resolutions", "others"):
        read.list.parts.buttons[key].click()
        for row in range(read.list.list.count()):
            read.list.list.setCurrentRow(row)
            places.append(bool(read.text.marked))
    assert places.count(True) >= len(places) - 2
    read.list.parts.buttons["resolutions"].click()
    read.list.list.setCurrentRow(1)
    assert read.reading.resolutions[1].operative[:20] in read.text.marked_words()


def test_a_fact_leads_to_its_place_when_it_is_gone_into(read, qtbot):
    read.list.choose("date")
    read.go_to_editor()
    qtbot.waitUntil(read.facts.lines["date"].hasFocus)
    assert "۱۴۰۴" in read.text.marked_words()


def test_what_is_wrong_is_corrected_and_saved_as_a_draft(page, read, desk, done, tools, qtbot):
    read.list.choose("number")
    rewrite(read.facts.lines["number"], "۹۹")
    rewrite(read.facts.lines["date"], "1404/01/15")
    page.minutes.save_draft()
    done()
    (session,) = desk.browse.page(Session, desk.browse.ids(Session))
    assert (session.record.number, session.record.held_on) == (99, date(2025, 4, 4))
    with qtbot.waitSignal(page.going) as gone:
        button(tools.toasts.shown, 1).click()
    assert gone.args[0] == Destination(kind="Session", record_id=session.id)


def test_a_draft_is_taken_back_and_its_reading_waits_again(page, read, desk, done, tools):
    rewrite(read.facts.lines["number"], "۹۹")
    page.minutes.save_draft()
    done()
    assert page.stack.currentWidget() is page.start
    button(tools.toasts.shown, 0).click()
    done()
    assert desk.browse.ids(Session) == ()
    assert page.stack.currentWidget() is page.minutes
    assert page.minutes.reading.number == 99


@pytest.mark.parametrize(
    ("field", "typed"), [("number", "دوازده و نیم"), ("date", "فردا"), ("body", ""), ("start", "صبح")]
)
def test_what_is_no_value_is_told_beside_the_field_and_nothing_is_saved(page, read, desk, done, field, typed):
    read.list.choose(field)
    rewrite(read.facts.lines[field], typed)
    page.minutes.save_draft()
    done()
    assert read.facts.boxes[field].error.words
    assert read.facts.lines[field].text() == typed
    assert desk.browse.ids(Session) == ()


def test_the_same_minutes_are_asked_about_before_they_are_saved_twice(page, read, desk, ask, done):
    page.minutes.save_draft()
    done()
    ask.yes = False
    page.minutes.open(SAMPLE / "minutes.txt")
    done()
    page.minutes.save_draft()
    done()
    assert len(ask.asked) == 1
    assert len(desk.browse.ids(Session)) == 1
    ask.yes = True
    page.minutes.save_draft()
    done()
    done()
    assert len(desk.browse.ids(Session)) == 2


def test_a_pasted_text_is_read(page, done):
    page.start.paste.click()
    review = page.minutes.review
    assert page.minutes.deed is page.minutes.read
    assert not page.minutes.read.isEnabled()
    write(review.text, "عنوان جلسه: سومین جلسه ستاد نمونه\nتاریخ جلسه: 1402/07/10 🙂\n")
    review.text.appendPlainText("مصوبات:\n۱. مقرر شد شهرداری نمونه گزارش دهد.")
    page.minutes.read.trigger()
    done()
    assert page.minutes.reading.number == 3
    review.list.parts.buttons["resolutions"].click()
    review.list.list.setCurrentRow(0)
    assert review.text.marked_words() == "مقرر شد شهرداری نمونه گزارش دهد"
    assert review.text.chosen == review.text.marked


def test_a_text_that_is_no_minutes_is_told_and_kept(page, ask, done):
    page.minutes.paste()
    page.minutes.review.text.setPlainText("یک متن دیگر")
    page.minutes.read_text()
    done()
    assert [type(each) for each in ask.errors] == [NoMinutesError]
    assert page.minutes.review.text.toPlainText() == "یک متن دیگر"
    page.minutes.leave()
    page.start.waiting.click()
    done()
    assert page.minutes.review.text.toPlainText() == "یک متن دیگر"
    assert not page.minutes.review.text.isReadOnly()
    page.minutes.review.text.clear()
    page.minutes.leave()
    assert page.start.waiting.isHidden()


def test_a_pasted_text_that_waits_is_still_the_one_that_is_read(page, done):
    page.minutes.paste()
    page.minutes.review.text.setPlainText("صورتجلسه ستاد نمونه\nمصوبات:\n۱. مقرر شد گزارش دهند.")
    assert page.may_leave(print)
    page.minutes.read_text()
    done()
    assert len(page.minutes.reading.resolutions) == 1
    assert len(page.minutes.files.files) == 1


def test_what_was_corrected_and_not_saved_waits_on_the_start_view(page, read, done):
    read.list.choose("number")
    rewrite(read.facts.lines["number"], "۹۹")
    page.minutes.leave()
    assert page.stack.currentWidget() is page.start
    assert "۱" in page.start.waiting.text()
    page.start.waiting.click()
    done()
    assert page.minutes.reading.number == 99


def test_a_reading_that_was_only_looked_at_leaves_nothing_behind(page, read):
    read.list.choose("number")
    read.go_to_editor()
    read.facts.lines["date"].setFocus()
    page.minutes.leave()
    assert page.stack.currentWidget() is page.start
    assert page.start.waiting.isHidden()


def test_the_lines_of_a_word_file_are_marked_in_what_is_shown(page, done, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes(
        "عنوان جلسه: سومین جلسه ستاد نمونه\r\n\r\nمصوبات:\r\n۱. مقرر\u00a0شد گزارش دهد.\r\n".encode()
    )
    page.minutes.open(path)
    done()
    review = page.minutes.review
    review.list.parts.buttons["resolutions"].click()
    review.list.list.setCurrentRow(0)
    assert review.text.marked_words() == "مقرر شد گزارش دهد"


def button(toast, place):
    """Return a button of a toast: the way back, or what else it offers."""
    return toast.findChildren(QPushButton)[place]
