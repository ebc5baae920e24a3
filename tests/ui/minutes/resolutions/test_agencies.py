from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.party import Organisation
from desktop.domain.resolution import AssignmentRole, DeadlineKind
from desktop.schema.condition import Is
from tests.ui.conftest import write
from tests.ui.minutes.conftest import AGENCIES
from tests.ui.minutes.resolutions.hands import (
    take,
)

DAY, PHRASE, NEXT, NONE = DeadlineKind.DAY, DeadlineKind.PHRASE, DeadlineKind.NEXT_SESSION, DeadlineKind.NONE


@pytest.fixture
def tab(new_tab):
    return new_tab


def test_agencies_are_taken_from_the_register(tab, card, resolution):
    take(card.fields.agencies.line, "شهرداری")
    take(card.fields.agencies.line, "شورای")
    assert tab.minutes.assigned(resolution()) == ("شهرداری تهران", "شورای اجتماعی کشور")
    tab.writing.undo()
    assert card.fields.agencies.keys == (AGENCIES[2].id,)


def test_a_new_agency_is_made_on_the_way(tab, card, resolution, desk):
    write(card.fields.agencies.line, "بنیاد مسکن")
    line = card.fields.agencies.line
    line.offer()
    line.list.setCurrentIndex(line.list.model().index(len(line.offered) - 1, 0))
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    assert tab.minutes.assigned(resolution()) == ("بنیاد مسکن",)
    assert desk.browse.ids(Organisation, conditions=(Is("name", ("بنیاد مسکن",)),))


def test_a_name_that_nobody_knows_is_asked_about_when_it_is_left(tab, card, resolution, leave):
    write(card.fields.agencies.line, "بنیاد مسکن")
    assert card.names.asked is None
    leave()
    assert card.names.asked.names == ("بنیاد مسکن",)
    assert card.fields.agencies.typed == "بنیاد مسکن"
    card.names.asked.buttons[0].click()
    assert tab.minutes.assigned(resolution()) == ("بنیاد مسکن",)
    assert card.fields.agencies.typed == ""
    assert not card.names.asked.isVisible()
    assert QApplication.focusWidget() is card.fields.agencies.line


def test_a_name_that_is_known_is_taken_when_it_is_left(tab, card, resolution, leave):
    write(card.fields.agencies.line, "شهرداري تهران")
    leave()
    assert tab.minutes.assigned(resolution()) == ("شهرداری تهران",)
    assert card.names.asked is None


def test_what_is_asked_can_be_chosen_otherwise_or_left_out(card, leave):
    write(card.fields.agencies.line, "شهرداری")
    leave()
    card.names.asked.buttons[1].click()
    assert QApplication.focusWidget() is card.fields.agencies.line
    assert card.fields.agencies.line.list.isVisible()
    card.fields.agencies.line.list.hide()
    leave()
    card.names.asked.buttons[2].click()
    assert card.fields.agencies.typed == ""
    assert not card.names.asked.isVisible()


def test_an_agency_has_one_part_only(tab, card, resolution):
    take(card.fields.agencies.line, "شهرداری")
    card.open_more()
    take(card.more.cooperating.line, "شهرداری")
    assert tab.minutes.assigned(resolution()) == ()
    assert tab.minutes.assigned(resolution(), AssignmentRole.COOPERATING) == ("شهرداری تهران",)
    assert card.fields.agencies.keys == ()


def test_an_unknown_name_among_the_cooperating_is_asked_about(tab, card, resolution, leave):
    card.open_more()
    write(card.more.cooperating.line, "بنیاد مسکن")
    leave()
    card.names.asked.buttons[0].click()
    assert tab.minutes.assigned(resolution(), AssignmentRole.COOPERATING) == ("بنیاد مسکن",)
    assert QApplication.focusWidget() is card.more.cooperating.line


def test_reasons_are_shown_where_there_are_any_or_they_are_asked_for(tab, card, resolution):
    assert "preamble" not in card.texts.boxes
    tab.go_to(card.part_id, "preamble")
    write(QApplication.focusWidget(), "با توجه به نیاز")
    assert resolution().preamble == "با توجه به نیاز"
    assert card.stops[0] is card.texts.boxes["preamble"]


def test_a_member_of_the_body_is_offered_before_an_agency_elsewhere(tab, card, resolution, desk):
    elsewhere = [Organisation(name=f"شهرداری ا{number}") for number in range(30)]
    desk.edit.add(*elsewhere)
    line = card.fields.agencies.line
    write(line, "شهرداری")
    line.offer()
    assert line.offered[0].title == "شهرداری تهران"
    write(line, " ا7")
    line.offer()
    assert line.offered[0].title == "شهرداری ا7"
