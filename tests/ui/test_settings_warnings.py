from __future__ import annotations

import pytest

from desktop.services.preferences import PreferenceValues
from desktop.ui.pages.settings_warnings import WarningsCard
from tests.ui.naming import nameless


@pytest.fixture
def card(qtbot, tools):
    card = WarningsCard(tools, PreferenceValues())
    qtbot.addWidget(card)
    return card


def typed(card, text):
    card.days.setText(text)
    card.days.textEdited.emit(text)
    return card.values(PreferenceValues()).warning_days


def test_days_are_read_in_any_digits(card):
    assert card.days.text() == "۶۰، ۳۰ و ۰"
    assert typed(card, "۷ و ۳") == (7, 3)
    assert typed(card, "90, ۴۵،10") == (90, 45, 10)
    assert card.field.error.isHidden()
    assert nameless(card) == []


@pytest.mark.parametrize("text", ["", "سی روز", "400", "60; x", "9" * 100_000])
def test_what_is_no_days_is_told_and_nothing_is_changed(card, text):
    assert typed(card, text) == (60, 30, 0)
    assert not card.field.error.isHidden()


def test_saved_days_hold_for_the_documents(desk):
    saved = desk.preferences.save(PreferenceValues(warning_days=(5, 90, 5, 4000, -3)))
    assert saved.warning_days == (90, 5, 0)
    assert desk.offices.documents.warnings == (90, 5, 0)
