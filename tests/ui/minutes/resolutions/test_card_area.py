from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.editing import with_fields
from desktop.ui.minutes.cards.card_area import GAP
from tests.ui.conftest import write
from tests.ui.minutes.resolutions.hands import ids

MANY = 60
FEW = 15
"""More cards than are near at any time, by far less than all."""


@pytest.fixture
def tab(desk, stored, writing_of, tab_of):
    return tab_of(writing_of(desk.minutes.drafts.open(stored(resolutions=MANY, people=40).id)))


def top(tab, place):
    """Return how far below the upper edge a card begins."""
    card = tab.area.cards[ids(tab)[place]]
    return card.mapTo(tab.area.viewport(), card.rect().topLeft()).y()


def in_sight(tab, place):
    card, high = tab.area.cards.get(ids(tab)[place]), tab.area.viewport().height()
    return card is not None and card.isVisible() and 0 <= top(tab, place) <= high - card.height()


def test_only_what_is_seen_is_made(tab):
    assert len(tab.area.cards) <= 5
    assert in_sight(tab, 0)


def test_those_near_are_made_while_one_rests(tab, qtbot):
    qtbot.waitUntil(lambda: ids(tab)[5] in tab.area.cards)
    QTest.qWait(100)
    assert len(tab.area.cards) <= FEW


def test_the_last_is_gone_to_without_those_between(tab):
    tab.go_to(ids(tab)[-1], "operative")
    assert in_sight(tab, MANY - 1)
    assert QApplication.focusWidget() is tab.card(ids(tab)[-1]).texts.operative
    assert len(tab.area.cards) <= FEW
    bar = tab.area.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_undo_goes_to_the_last(tab):
    tab.go_to(ids(tab)[-1], "operative")
    write(QApplication.focusWidget(), "آغاز")
    tab.go_to(ids(tab)[0], "operative")
    assert not in_sight(tab, MANY - 1)
    tab.writing.undo()
    assert in_sight(tab, MANY - 1)


def test_cards_stand_one_below_the_other(tab, qtbot):
    tab.go_to(ids(tab)[30], "operative")
    QTest.qWait(300)
    places = sorted(ids(tab).index(each) for each, card in tab.area.cards.items() if card.isVisible())
    for above, below in pairwise(places):
        if below == above + 1:
            assert top(tab, below) - top(tab, above) == tab.area.cards[ids(tab)[above]].height() + GAP


def test_what_one_reads_stays_while_those_above_are_made(tab, qtbot):
    tab.go_to(ids(tab)[30], "operative")
    before = top(tab, 30)
    QTest.qWait(300)
    assert ids(tab)[28] in tab.area.cards
    assert top(tab, 30) == before


def test_scrolling_makes_what_comes_in_sight(tab):
    bar = tab.area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    room = tab.area.viewport().height()
    covered = [card for card in tab.area.cards.values() if -card.height() < card.y() - bar.value() < room]
    assert sum(card.height() + GAP for card in covered) >= room


def test_the_cursor_stays_in_sight_while_its_card_grows(tab, qtbot):
    tab.go_to(ids(tab)[3], "operative")
    box = tab.card(ids(tab)[3]).texts.operative
    for line in range(14):
        write(box, f"بند {line}")
        QTest.keyClick(box, Qt.Key.Key_Return)
        QApplication.processEvents()
    spot = box.viewport().mapTo(tab.area.viewport(), box.cursorRect().center()).y()
    assert 0 <= spot <= tab.area.viewport().height()


def test_a_narrower_window_lays_the_cards_out_anew(tab, qtbot):
    tab.resize(520, 640)
    qtbot.waitUntil(lambda: tab.area.cards[ids(tab)[0]].width() == tab.area.width() - 14)
    assert in_sight(tab, 0)


def test_tab_goes_on_into_cards_that_were_out_of_sight(tab, qtbot):
    tab.card(ids(tab)[0]).texts.operative.setFocus()
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QTest.qWait(5)
    owner = next(
        place
        for place, each in enumerate(ids(tab))
        if tab.area.cards.get(each) and tab.area.cards[each].isAncestorOf(QApplication.focusWidget())
    )
    assert owner >= 7
    assert top(tab, owner) >= 0


def test_undo_of_a_change_in_all_is_shown_in_all(tab):
    minutes = tab.minutes
    for each in ids(tab):
        minutes = with_fields(minutes, each, operative="دیگر")
    tab.writing.write(minutes)
    assert all(card.texts.operative.words() == "دیگر" for card in tab.area.cards.values())
    tab.writing.undo()
    assert all(card.texts.operative.words() != "دیگر" for card in tab.area.cards.values())
