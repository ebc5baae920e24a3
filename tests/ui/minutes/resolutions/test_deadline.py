from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain.editing import with_fields
from desktop.domain.resolution import DeadlineKind
from desktop.ui.tone import Tone
from tests.ui.conftest import rewrite, write
from tests.ui.minutes.conftest import HELD_ON
from tests.ui.minutes.resolutions.hands import (
    due,
)

DAY, PHRASE, NEXT, NONE = DeadlineKind.DAY, DeadlineKind.PHRASE, DeadlineKind.NEXT_SESSION, DeadlineKind.NONE


@pytest.fixture
def tab(new_tab):
    return new_tab


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1397/08/15", (DAY, date(2018, 11, 6), "")),
        ("۱۵ آبان ۱۳۹۷", (DAY, date(2018, 11, 6), "")),
        ("مستمر", (PHRASE, None, "مستمر")),
        ("ظرف ۲ ماه", (PHRASE, None, "ظرف ۲ ماه")),
        ("جلسه آتی", (NEXT, None, "")),
        ("جلسهٔ بعد", (NEXT, None, "")),
        ("بدون مهلت", (NONE, None, "")),
        ("", (NONE, None, "")),
    ],
)
def test_a_deadline_is_a_day_words_or_the_next_session(card, resolution, typed, meant):
    card.fields.deadline.setFocus()
    write(card.fields.deadline, typed)
    assert due(resolution()) == meant
    assert not card.fields.is_wrong


@pytest.mark.parametrize("typed", ["۱۳۹۷/۱۳/۰۱", "1397/12/30", "15", "۱۵ آبان", "1397/8/"])
def test_a_day_that_there_is_not_is_told_beside_it_and_kept(card, resolution, leave, typed):
    write(card.fields.deadline, typed)
    assert not card.fields.is_wrong  # not while one is typing
    leave()
    assert card.fields.boxes["deadline"].error.words
    assert card.head.state.property("kind") == Tone.DANGER.value
    assert due(resolution()) == (DAY, None, typed)
    rewrite(card.fields.deadline, "1397/08/15")
    leave()
    assert not card.fields.is_wrong
    assert resolution().deadline_on == date(2018, 11, 6)
    assert card.head.state.property("kind") == Tone.NEUTRAL.value


def test_a_wrong_day_is_there_again_when_the_card_is_made_anew(tab, card, leave):
    write(card.fields.deadline, "1397/13/01")
    leave()
    tab.area.set_ids(())
    tab.show_minutes()
    again = tab.card(tab.minutes.resolutions[0].id)
    assert again.fields.deadline.text() == "1397/13/01"
    assert again.fields.boxes["deadline"].error.words


def test_the_line_shows_what_was_understood(card, leave):
    write(card.fields.deadline, "97/8/15")
    leave()
    assert card.fields.deadline.text() == "۱۳۹۷/۰۸/۱۵"


def test_down_offers_what_is_often_meant(card, resolution):
    card.fields.deadline.setFocus()
    QTest.keyClick(card.fields.deadline, Qt.Key.Key_Down)
    menu = card.fields.deadline.findChild(QMenu)
    actions = {each.text(): each for each in menu.actions()}
    actions["مستمر"].trigger()
    assert due(resolution()) == (PHRASE, None, "مستمر")
    actions["جلسهٔ آتی"].trigger()
    assert resolution().deadline_kind is NEXT
    filled = next(words for words in actions if "…" in words and "تا پایان" in words)
    actions[filled].trigger()
    assert card.fields.deadline.selectedText() == "…"
    menu.close()


def test_alt_and_down_open_the_calendar_in_a_deadline_and_move_nothing(tab, card):
    card.fields.deadline.setFocus()
    QTest.keyClick(card.fields.deadline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert card.fields.deadline.popup.isVisible()
    assert tab.minutes.resolutions[0].id == card.part_id
    card.fields.deadline.popup.close()


def test_a_day_of_the_calendar_is_written(card, resolution):
    card.fields.deadline.open_month()
    card.fields.deadline.popup.taken.emit(date(2018, 11, 6))
    card.fields.deadline.popup.close()
    assert due(resolution()) == (DAY, date(2018, 11, 6), "")


def test_keys_in_a_deadline_are_one_step(tab, card, resolution):
    write(card.fields.deadline, "مستمر")
    tab.writing.undo()
    assert due(resolution()) == (NONE, None, "")
    assert card.fields.deadline.text() == ""
    assert QApplication.focusWidget() is card.fields.deadline


def test_the_state_says_the_words_of_the_deadline(tab, card):
    write(card.fields.deadline, "مستمر")
    assert (card.head.state.text(), card.head.state.property("kind")) == ("مستمر", Tone.INFO.value)


def test_the_day_of_the_session_changes_no_deadline(tab, card, resolution):
    write(card.fields.deadline, "1397/08/15")
    tab.writing.write(with_fields(tab.minutes, tab.minutes.session.id, held_on=HELD_ON))
    assert resolution().deadline_on == date(2018, 11, 6)
