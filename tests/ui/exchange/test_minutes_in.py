from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.session import Session
from desktop.errors import (
    NoMinutesError,
)
from desktop.paths import SAMPLE
from desktop.ui.places import Destination
from tests.ui.conftest import rewrite, write
from tests.ui.naming import nameless


def test_old_minutes_are_shown_beside_their_text_the_questions_first(page, read, clipped):
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
    read.facts.day.editor.setFocus()
    qtbot.waitUntil(read.facts.day.editor.hasFocus)
    assert "۱۴۰۴" in read.text.marked_words() or "1404" in read.text.marked_words()


def test_what_is_wrong_is_corrected_and_saved_as_a_draft(page, read, desk, done, tools, qtbot):
    rewrite(read.facts.number.editor, "۹۹")
    rewrite(read.facts.day.editor, "1404/01/15")
    read.save_draft()
    done()
    (session,) = desk.browse.page(Session, desk.browse.ids(Session))
    assert (session.record.number, session.record.held_on) == (99, date(2025, 4, 4))
    with qtbot.waitSignal(page.going) as gone:
        tools.toasts.shown.button.click()
    assert gone.args[0] == Destination(kind="Session", record_id=session.id)


@pytest.mark.parametrize(("field", "typed"), [("number", "دوازده و نیم"), ("day", "فردا"), ("body", "")])
def test_what_is_no_value_is_told_beside_the_field_and_nothing_is_saved(read, desk, done, field, typed):
    box = getattr(read.facts, field)
    rewrite(box.editor, typed)
    read.save_draft()
    done()
    assert box.error.words
    assert desk.browse.ids(Session) == ()


def test_the_same_minutes_are_asked_about_before_they_are_saved_twice(page, read, desk, ask, done):
    read.save_draft()
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
    assert page.minutes.deed is page.minutes.read
    assert not page.minutes.read.isEnabled()
    write(page.minutes.text, "عنوان جلسه: سومین جلسه ستاد نمونه\nتاریخ جلسه: 1402/07/10 🙂\n")
    page.minutes.text.appendPlainText("مصوبات:\n۱. مقرر شد شهرداری نمونه گزارش دهد.")
    page.minutes.read.trigger()
    done()
    assert page.minutes.reading.number == 3
    page.minutes.list.parts.buttons["resolutions"].click()
    page.minutes.list.list.setCurrentRow(0)
    assert page.minutes.text.marked_words() == "مقرر شد شهرداری نمونه گزارش دهد"


def test_a_text_that_is_no_minutes_is_told_and_kept(page, ask, done):
    page.minutes.paste()
    page.minutes.text.setPlainText("یک متن دیگر")
    page.minutes.read_text()
    done()
    assert [type(each) for each in ask.errors] == [NoMinutesError]
    assert page.minutes.text.toPlainText() == "یک متن دیگر"


def test_what_was_typed_is_not_dropped_without_asking(page, read, ask):
    ask.yes = False
    rewrite(read.facts.number.editor, "۹۹")
    read.leave()
    assert len(ask.asked) == 1
    assert page.stack.currentWidget() is page.minutes


def test_a_reading_that_was_only_looked_at_is_left_without_asking(page, read, ask):
    read.facts.number.editor.setFocus()
    read.facts.day.editor.setFocus()
    read.leave()
    assert ask.asked == []
    assert page.stack.currentWidget() is page.start


def test_the_lines_of_a_word_file_are_marked_in_what_is_shown(page, done, tmp_path):
    path = tmp_path / "old.txt"
    path.write_bytes(
        "عنوان جلسه: سومین جلسه ستاد نمونه\r\n\r\nمصوبات:\r\n۱. مقرر\u00a0شد گزارش دهد.\r\n".encode()
    )
    page.minutes.open(path)
    done()
    page.minutes.list.parts.buttons["resolutions"].click()
    page.minutes.list.list.setCurrentRow(0)
    assert page.minutes.text.marked_words() == "مقرر شد گزارش دهد"
