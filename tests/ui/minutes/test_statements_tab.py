from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.editing import added, part_of, removed, with_fields
from desktop.domain.session import Statement
from desktop.schema.record import link_to
from desktop.ui.minutes.statements.statement_card import StatementCard
from desktop.ui.minutes.statements.statements_tab import BEGINNING, FOOT, HEAD, SUMMARY
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.statement_keys import ALT, CONTROL, SHIFT, card_of, paste, press, said, statements_tab
from tests.ui.naming import nameless


@pytest.fixture
def blank(writing, desk, tools, shown, qtbot):
    """Return the tab of a new session without an agenda."""
    return statements_tab(writing, desk, tools, shown, qtbot)


@pytest.fixture
def tab(desk, tools, shown, qtbot, writing_of, stored):
    """Return the tab of a session with three items and two statements about the first."""
    writing = writing_of(desk.minutes.drafts.open(stored(resolutions=2).id))
    return statements_tab(writing, desk, tools, shown, qtbot)


def test_the_summary_is_written(tab):
    assert tab.summary.box.words() == "دبیر گزارش داد."
    tab.setFocus()
    assert QApplication.focusWidget() is tab.summary.box
    write(tab.summary.box, "و")
    assert tab.minutes.session.summary == "دبیر گزارش داد.و"
    tab.writing.undo()
    assert tab.summary.box.words() == "دبیر گزارش داد."


def test_statements_stand_under_their_items(tab):
    first, second, third = (each.id for each in tab.minutes.agenda)
    own = [each.id for each in tab.minutes.statements]
    assert list(tab.area.ids) == [
        SUMMARY,
        *(HEAD + first, *own, FOOT + first),
        *(HEAD + second, FOOT + second),
        *(HEAD + third, FOOT + third),
        *(HEAD, FOOT),
    ]
    assert "گزارش دبیرخانه" in tab.area.card(HEAD + first).title.words


def test_tab_goes_on_from_the_summary_through_the_statements_of_each_item(tab):
    tab.summary.box.setFocus()
    seen = []
    for _ in range(30):
        press(Qt.Key.Key_Tab)
        stop = QApplication.focusWidget()
        seen += [each for each, card in tab.area.cards.items() if card.isAncestorOf(stop)]
    first, second, third = (each.id for each in tab.minutes.agenda)
    order = list(dict.fromkeys(seen[: seen.index(FOOT) + 1]))
    own = [each.id for each in tab.minutes.statements]
    assert order == [*own, FOOT + first, FOOT + second, FOOT + third, FOOT]


def test_one_begins_with_a_key_and_is_written_without_any_name(blank):
    assert BEGINNING in blank.area.ids
    blank.setFocus()
    press(Qt.Key.Key_Return, CONTROL)
    write(QApplication.focusWidget(), "تأکید شد.")
    (only,) = blank.minutes.statements
    assert (only.words, only.speaker, only.organisation, only.item) == ("تأکید شد.", "", None, None)
    assert BEGINNING not in blank.area.ids
    blank.writing.judge()
    assert not blank.writing.doubts_at(only.id)


def test_the_next_one_comes_after_this_one(tab):
    card_of(tab, 0).words.setFocus()
    press(Qt.Key.Key_Return, CONTROL)
    write(QApplication.focusWidget(), "میان")
    assert said(tab)[0] == ["بر تکمیل اطلاعات محلات تأکید شد.", "میان", "گزارش پیشرفت ارائه شد."]


def test_a_button_under_each_item_adds_to_it(tab):
    foot = tab.area.reveal(FOOT + tab.minutes.agenda[1].id)
    foot.button.setFocus()
    foot.button.click()
    write(QApplication.focusWidget(), "دربارهٔ دوم")
    assert said(tab)[1] == ["دربارهٔ دوم"]


def test_it_moves_within_its_item_and_on_to_the_next(tab):
    card = card_of(tab, 0)
    card.words.setFocus()
    counts = []
    for _ in range(5):
        press(Qt.Key.Key_Down, ALT)
        counts.append([len(each) for each in said(tab)])
    assert counts == [[2, 0, 0, 0], [1, 1, 0, 0], [1, 0, 1, 0], [1, 0, 0, 1], [1, 0, 0, 1]]
    assert QApplication.focusWidget() is card.words
    for _ in range(4):
        press(Qt.Key.Key_Up, ALT)
    assert said(tab)[0][0] == "بر تکمیل اطلاعات محلات تأکید شد."


def test_one_is_removed_and_comes_back(tab):
    first = tab.minutes.statements[0].id
    card_of(tab, 0).words.setFocus()
    press(Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert len(tab.minutes.statements) == 1
    assert first not in tab.area.ids
    assert tab._current() == tab.minutes.statements[0].id
    press(Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert QApplication.focusWidget() is tab.area.cards[FOOT + tab.minutes.agenda[0].id].button
    tab.writing.undo()
    tab.writing.undo()
    assert said(tab)[0] == ["بر تکمیل اطلاعات محلات تأکید شد.", "گزارش پیشرفت ارائه شد."]
    assert first in tab.area.ids


def test_it_is_gone_to(tab):
    second = tab.minutes.statements[1].id
    session = tab.minutes.session.id
    assert tab.has(second, "words")
    assert [tab.has(session, each) for each in ("summary", "statements", "venue")] == [True, True, False]
    for field in ("speaker", "organisation", "kind", "words"):
        tab.go_to(second, field)
        assert QApplication.focusWidget() is getattr(tab.area.cards[second], field)
    tab.go_to(session, "summary")
    assert QApplication.focusWidget() is tab.summary.box


def test_what_others_change_is_shown_and_leaves_cursors_alone(tab):
    card = card_of(tab, 0)
    card.words.setFocus()
    cursor = card.words.textCursor()
    cursor.setPosition(3)
    card.words.setTextCursor(cursor)
    words = tab.minutes.statements[0].words
    tab.writing.write(with_fields(tab.minutes, card.part_id, words=f"{words} و", speaker="دبیر"))
    assert card.words.textCursor().position() == 3
    assert card.speaker.text() == "دبیر"
    item = tab.minutes.agenda[0].id
    tab.writing.write(with_fields(tab.minutes, item, subject="موضوع دیگر"))
    assert "موضوع دیگر" in tab.area.card(HEAD + item).title.words
    tab.writing.write(removed(tab.minutes, item))
    assert part_of(tab.minutes, card.part_id).item is None
    assert tab.area.ids[-2] == tab.minutes.statements[1].id


def test_nothing_is_nameless_or_clipped(in_persian, tab):
    card = card_of(tab, 0)
    write(card.organisation, "شرکت آب")
    card.words.setFocus()
    paste(card.words, "بند یکم\nبند دوم")
    assert nameless(tab) == []
    assert clipped(tab) == []


def test_cards_that_nobody_saw_are_not_made(tab):
    minutes = tab.minutes
    item = link_to(minutes.agenda[0])
    for number in range(60):
        minutes = added(minutes, Statement(item=item, words=f"دیدگاه {number} " * 20))
    tab.writing.write(minutes)
    made = [each for each in tab.area.cards.values() if isinstance(each, StatementCard)]
    assert len(made) < 20
    tab.go_to(minutes.statements[50].id, "words")
    assert QApplication.focusWidget() is tab.area.cards[minutes.statements[50].id].words


@pytest.mark.long
def test_a_key_is_quick_among_sixty_statements(tab):
    minutes = tab.minutes
    for number in range(60):
        minutes = added(minutes, Statement(words=f"دیدگاه {number} " * 20))
    tab.writing.write(minutes)
    card = card_of(tab, 0)
    begin = time.perf_counter()
    for _ in range(50):
        write(card.words, "ا")
        QApplication.processEvents()
    assert (time.perf_counter() - begin) / 50 < 0.05


def test_tab_goes_through_a_card_and_on_to_the_next(tab):
    first, second = card_of(tab, 0), card_of(tab, 1)
    first.organisation.setFocus()
    for stop in (first.speaker, first.kind, first.words, first.resolution, first.menu, second.organisation):
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop
