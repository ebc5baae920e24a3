from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.editing import with_fields
from desktop.domain.resolution import DeadlineKind
from desktop.persian.jalali import day_of
from tests.ui.conftest import rewrite, write
from tests.ui.minutes.resolutions.hands import due, press
from tests.ui.naming import nameless

DAY, PHRASE, NONE = DeadlineKind.DAY, DeadlineKind.PHRASE, DeadlineKind.NONE
HELD_ON = day_of(1405, 9, 1)


@pytest.fixture
def tab(new_tab):
    held(new_tab, HELD_ON)
    return new_tab


@pytest.fixture
def line(tab, card):
    card.fields.deadline.setFocus()
    return card.fields.deadline


def held(tab, day):
    tab.writing.write(with_fields(tab.minutes, tab.minutes.session.id, held_on=day))


def offer(card):
    return card.fields.offer


def test_a_readable_phrase_offers_its_day_and_sets_nothing(card, line, resolution, in_persian):
    write(line, "ظرف دو هفته")
    assert offer(card).isVisible()
    assert offer(card).button.text() == "\u00a0تا ۱۴۰۵/۰۹/۱۵"
    assert due(resolution()) == (PHRASE, None, "ظرف دو هفته")
    assert nameless(card) == []


def test_enter_confirms_the_day_and_keeps_the_words(card, line, resolution, in_persian):
    write(line, "ظرف دو هفته")
    press(Qt.Key.Key_Return)
    assert due(resolution()) == (DAY, day_of(1405, 9, 15), "ظرف دو هفته")
    assert line.text() == "۱۴۰۵/۰۹/۱۵"
    assert not offer(card).button.isVisible()
    assert "ظرف دو هفته" in offer(card).notes.words


def test_a_click_confirms_and_the_keyboard_stays_in_the_line(card, line, resolution):
    write(line, "تا پایان خرداد")
    QTest.mouseClick(offer(card).button, Qt.MouseButton.LeftButton)
    assert resolution().deadline_on == day_of(1406, 3, 31)
    assert QApplication.focusWidget() is line


def test_confirming_is_one_step_that_can_be_undone(tab, card, line, resolution):
    write(line, "ظرف دو هفته")
    press(Qt.Key.Key_Return)
    tab.writing.undo()
    assert due(resolution()) == (PHRASE, None, "ظرف دو هفته")
    assert line.text() == "ظرف دو هفته"
    assert offer(card).button.isVisible()
    tab.writing.redo()
    assert due(resolution()) == (DAY, day_of(1405, 9, 15), "ظرف دو هفته")


def test_tab_goes_from_the_line_to_the_button(card, line):
    write(line, "ظرف دو هفته")
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is offer(card).button
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is card.fields.citations.lines[0]


@pytest.mark.parametrize("phrase", ["مستمر", "در اسرع وقت", "جلسهٔ آتی", "پس از تأمین اعتبار"])
def test_words_that_mean_no_day_offer_none(card, line, resolution, phrase):
    write(line, phrase)
    before = due(resolution())
    press(Qt.Key.Key_Return)
    assert offer(card) is None
    assert due(resolution()) == before


def test_the_offer_follows_the_day_of_the_session(tab, card, line):
    write(line, "ظرف دو هفته")
    held(tab, day_of(1405, 10, 1))
    assert offer(card).offered.on == day_of(1405, 10, 15)
    held(tab, None)
    assert not offer(card).isVisible()
    press(Qt.Key.Key_Return)
    assert card.fields.deadline.text() == "ظرف دو هفته"


def test_a_confirmed_day_stays_when_the_session_moves(tab, card, line, resolution):
    write(line, "ظرف دو هفته")
    press(Qt.Key.Key_Return)
    held(tab, day_of(1405, 10, 1))
    assert resolution().deadline_on == day_of(1405, 9, 15)


def test_another_day_keeps_the_words_of_the_text(card, line, resolution):
    write(line, "ظرف دو هفته")
    press(Qt.Key.Key_Return)
    rewrite(line, "1405/09/20")
    assert due(resolution()) == (DAY, day_of(1405, 9, 20), "ظرف دو هفته")
    line.clear()
    line.written.emit()
    assert due(resolution()) == (NONE, None, "")


def test_a_day_of_the_calendar_keeps_the_words_of_the_text(line, resolution):
    write(line, "پس از تأمین اعتبار")
    line.open_month()
    line.popup.taken.emit(day_of(1405, 9, 20))
    line.popup.close()
    assert due(resolution()) == (DAY, day_of(1405, 9, 20), "پس از تأمین اعتبار")


def test_a_closed_day_is_told_beside_it(card, line, in_persian):
    write(line, "1405/12/29")
    assert offer(card).notes.words == "این روز تعطیل است: روز ملی شدن صنعت نفت."
    rewrite(line, "1405/09/20")
    assert offer(card).notes.words == "این روز جمعه و تعطیل است."
    rewrite(line, "1405/09/21")
    assert not offer(card).isVisible()


def test_a_closed_day_is_told_before_it_is_confirmed(card, line, in_persian):
    write(line, "تا پایان سال")
    assert "تعطیل است" in offer(card).notes.words


def test_words_that_are_the_day_itself_are_not_said_again(tab, card):
    tab.writing.write(
        with_fields(
            tab.minutes,
            card.part_id,
            deadline_kind=DAY,
            deadline_on=date(2026, 12, 6),
            deadline_phrase="۱۵ آذر ۱۴۰۵",
        )
    )
    assert offer(card) is None
