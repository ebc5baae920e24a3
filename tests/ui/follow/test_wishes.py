from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.resolution import AssignmentState, Priority
from desktop.services.follow.cards import Wishes
from desktop.ui.pages.follow.follow_page import FollowPage
from desktop.ui.pages.follow.wish_bar import REMEMBERED, keep, remembered
from desktop.ui.places import Destination
from tests.ui.conftest import write


def shown(page):
    return {
        card.words for cards in page.views.segment.lists for card in map(cards.rows.card, range(9)) if card
    }


def test_words_narrow_the_board(page, qtbot):
    write(page.views.wishes.words, "مدرسه")
    QTest.keyClick(page.views.wishes.words, Qt.Key.Key_Return)
    assert shown(page) == {"زمین مدرسه واگذار شود."}
    page.views.wishes.clear_button.click()
    assert len(shown(page)) == 4


def test_an_agency_narrows_the_board(page, made):
    page.views.wishes.ask(Wishes(agency=made.town.id))
    assert shown(page) == {"روشنایی گذر اصلاح شود.", "زمین مدرسه واگذار شود."}


def test_a_name_that_is_emptied_asks_for_all_again(page, made):
    page.views.wishes.ask(Wishes(agency=made.town.id))
    page.views.wishes.names["agency"].clear()
    assert len(shown(page)) == 4


def test_only_one_list_is_chosen_at_a_time(page):
    chips = page.views.wishes.chips
    chips["without_deadline"].click()
    chips["without_agency"].click()
    assert page.views.wishes.wishes.view == "without_agency"
    chips["without_agency"].click()
    assert page.views.wishes.wishes == Wishes()


def test_without_an_agency_the_resolution_itself_is_a_card(page):
    page.views.wishes.chips["without_agency"].click()
    assert shown(page) == {"گزارش تهیه شود."}


def test_nothing_found_offers_to_clear(page):
    page.views.wishes.words.seek("ققنوس")
    assert page.views.stack.currentWidget() is page.views.unfound
    page.views.unfound.buttons[0].click()
    assert len(shown(page)) == 4


@pytest.mark.parametrize(
    "wishes",
    [
        Wishes(),
        Wishes(words="«مدرسه»", overdue=True, priority=Priority.HIGH),
        Wishes(states=(AssignmentState.STOPPED,), view="without_deadline"),
    ],
)
def test_what_is_asked_for_is_remembered(memory, wishes):
    keep(memory, wishes)
    assert remembered(memory) == wishes


@pytest.mark.parametrize("spoilt", ["", "[]", "{", '{"states": ["x"]}', '{"priority": 3}', '{"states": 5}'])
def test_a_spoilt_memory_asks_for_everything(memory, spoilt):
    memory.keep(REMEMBERED, spoilt)
    assert remembered(memory) == Wishes()


def test_the_next_page_begins_as_the_last_one_ended(page, qtbot, desk, tools, made):
    page.views.wishes.ask(Wishes(agency=made.health.id, states=(AssignmentState.DONE,)))
    page.views.turn("table")
    other = FollowPage(desk, tools)
    qtbot.addWidget(other)
    assert other.views.wishes.wishes == Wishes(agency=made.health.id, states=(AssignmentState.DONE,))
    assert other.views.choice.choice == "table"


def test_an_agency_that_was_deleted_leaves_an_empty_board_that_can_be_cleared(page, desk, made):
    page.views.wishes.ask(Wishes(agency="gone"))
    assert page.views.stack.currentWidget() is page.views.unfound


def test_one_arrives_at_what_is_overdue(page):
    page.arrive(Destination("follow", view="overdue"))
    assert shown(page) == {"روشنایی گذر اصلاح شود."}


def test_one_arrives_at_a_resolution(page, made):
    page.arrive(Destination("follow", record_id=made.late.id))
    assert page.detail.record.id == made.late.id


def test_ctrl_f_goes_to_the_words(page):
    QTest.keyClick(page.views.segment.focusProxy(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.views.wishes.words.hasFocus()
