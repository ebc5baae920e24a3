from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.clauses import assignments_of, clauses_of, with_clauses
from desktop.domain.editing import with_fields
from desktop.domain.resolution import AssignmentRole
from desktop.schema.problem import Reason
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.conftest import AGENCIES
from tests.ui.minutes.resolutions.hands import ALT, CONTROL, focused, press, take
from tests.ui.naming import nameless

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clauses(new_tab, card):
    """Return a reader of the clauses of the first resolution, which has one that is being written."""
    card.texts.operative.setFocus()
    press(Qt.Key.Key_B, CONTROL)
    write(focused(), "زمین واگذار شود.")
    return lambda: [each.words for each in clauses_of(new_tab.minutes, card.part_id)]


def rows(card):
    return list(card.clauses.rows.values())


def test_a_card_without_clauses_makes_no_room_for_them(card):
    assert card.clauses is None


def test_a_clause_is_begun_by_key_and_enter_begins_the_next(clauses, card):
    press(Qt.Key.Key_Return)
    assert focused() is rows(card)[1].words
    write(focused(), "پروانه صادر شود.")
    assert clauses() == ["زمین واگذار شود.", "پروانه صادر شود."]
    assert [each.letter.text() for each in rows(card)] == ["الف)", "ب)"]


def test_everything_has_a_name_and_room(in_persian, clauses, new_tab):
    press(Qt.Key.Key_Return)
    assert (nameless(new_tab), clipped(new_tab)) == ([], [])


def test_enter_in_the_middle_cuts_the_clause_there(clauses, card):
    cursor = rows(card)[0].words.textCursor()
    cursor.setPosition(len("زمین"))
    rows(card)[0].words.setTextCursor(cursor)
    press(Qt.Key.Key_Return)
    assert clauses() == ["زمین", "واگذار شود."]
    card._shared.writing.undo()
    assert clauses() == ["زمین واگذار شود."]


def test_enter_in_an_empty_clause_begins_no_other(clauses, card):
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_B, CONTROL)
    assert len(clauses()) == 2


def test_backspace_takes_an_empty_clause_away_and_goes_to_the_one_before(clauses, card):
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Backspace)
    assert clauses() == ["زمین واگذار شود."]
    assert focused() is rows(card)[0].words


def test_the_last_clause_that_goes_leaves_the_keyboard_in_the_text(clauses, card):
    rows(card)[0].remove.click()
    assert clauses() == []
    assert card.texts.operative.hasFocus()
    assert card.clauses.isHidden()


def test_clauses_are_moved_by_keys(clauses, card):
    press(Qt.Key.Key_Return)
    write(focused(), "دوم")
    press(Qt.Key.Key_Up, ALT | SHIFT)
    assert clauses() == ["دوم", "زمین واگذار شود."]
    assert focused().words() == "دوم"


def test_a_pasted_list_becomes_clauses(clauses, card):
    press(Qt.Key.Key_Return)
    data = QMimeData()
    data.setText("۱. یکم\n۲. دوم\n۳. سوم")
    focused().insertFromMimeData(data)
    assert clauses() == ["زمین واگذار شود.", "یکم", "دوم", "سوم"]
    assert focused() is rows(card)[3].words


def test_each_clause_has_agencies_and_a_day_of_its_own(clauses, card, new_tab):
    row = rows(card)[0]
    take(row.agencies.line, "شهرداری")
    write(row.deadline.stop, "۱۴۰۵/۰۸/۳۰")
    (clause,) = clauses_of(new_tab.minutes, card.part_id)
    found = assignments_of(new_tab.minutes, card.part_id, clause.id, AssignmentRole.RESPONSIBLE)
    assert [each.organisation for each in found] == [AGENCIES[2].id]
    assert clause.deadline_on == date(2026, 11, 21)
    assert card.fields.agencies.names == {}


def test_a_day_that_cannot_be_read_is_kept_and_told_until_the_clause_goes(clauses, card, new_tab):
    row = rows(card)[0]
    write(row.deadline.stop, "۱۴۰۵/۱۳/۳۰")
    doubts = new_tab.writing.doubts_at(row.clause_id, "deadline_on")
    assert [each.blocks for each in doubts] == [True]
    assert row.deadline.stop.text() == "۱۴۰۵/۱۳/۳۰"
    row.remove.click()
    new_tab.show_minutes()
    assert new_tab.writing.doubts_at(row.clause_id, "deadline_on") == ()


def test_an_agency_that_nobody_knows_is_asked_about(clauses, card, leave):
    row = rows(card)[0]
    row.agencies.line.setFocus()
    write(row.agencies.line, "ادارهٔ ناشناس")
    leave()
    assert card.names.asked is not None
    assert card.names.asked.isVisible()


def test_a_clause_without_words_is_pointed_at(clauses, card, new_tab, desk):
    minutes = new_tab.minutes
    (clause,) = clauses_of(minutes, card.part_id)
    take(rows(card)[0].agencies.line, "شهرداری")
    new_tab.write(with_fields(new_tab.minutes, clause.id, words=""))
    new_tab.writing.judge()
    assert [each.problem.reason for each in new_tab.writing.doubts_at(clause.id)] == [Reason.MISSING]
    assert rows(card)[0].error.words
    new_tab.go_to(clause.id, "words")
    assert focused() is rows(card)[0].words


def test_empty_clauses_are_not_saved(clauses, card, new_tab):
    press(Qt.Key.Key_Return)
    new_tab.writing.save()
    assert clauses() == ["زمین واگذار شود."]


def test_clauses_that_others_bring_are_shown(card, new_tab):
    resolution = new_tab.minutes.resolutions[0]
    new_tab.writing.write(with_clauses(new_tab.minutes, resolution, ("یک", "دو")))
    assert [each.words.words() for each in rows(card)] == ["یک", "دو"]
    new_tab.writing.undo()
    assert card.clauses.isHidden()


def test_undo_goes_to_the_clause(clauses, card, new_tab):
    new_tab.head.new.setFocus()
    QApplication.processEvents()
    press(Qt.Key.Key_Tab)
    new_tab.writing.undo()
    assert focused() in (rows(card)[0].words, card.texts.operative)
