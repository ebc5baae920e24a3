from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.ui.places import Destination
from desktop.ui.tone import Tone
from desktop.ui.widgets.cards import FigureCard, RowCard
from desktop.ui.widgets.elided_label import ElidedLabel

PLACE = Destination("offices", view="active")


def test_long_words_end_with_dots_and_are_told_in_full(qtbot):
    label = ElidedLabel("مقرر شد\nشهرداری نمونه روشنایی گذر اصلی را اصلاح کند")
    qtbot.addWidget(label)
    label.resize(90, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.words == label.accessibleName()
    assert "\n" not in label.words
    label.resize(900, 20)
    assert (label.text(), label.toolTip()) == (label.words, "")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_card_is_pressed_by_the_keyboard(qtbot, tools, key):
    card = RowCard("دفتر", "امروز", PLACE, QLabel(), QLabel())
    qtbot.addWidget(card)
    with qtbot.waitActive(card):
        card.show()
    with qtbot.waitSignal(card.going) as told:
        QTest.keyClick(card, key)
    assert told.args[0] == PLACE


def test_a_click_on_the_words_presses_the_card(qtbot, tools):
    card = FigureCard(tools.icons, "دفاتر فعال", PLACE)
    qtbot.addWidget(card)
    card.say("۴", "از ۱۲ دفتر", "building_multiple", Tone.OK)
    card.show()
    with qtbot.waitSignal(card.going):
        QTest.mouseClick(card.window(), Qt.MouseButton.LeftButton, pos=card.figure.geometry().center())
    assert (card.accessibleName(), card.accessibleDescription()) == ("دفاتر فعال: ۴", "از ۱۲ دفتر")


def test_a_figure_stands_at_the_right(qtbot, tools):
    card = FigureCard(tools.icons, "دفاتر فعال", PLACE)
    qtbot.addWidget(card)
    card.say("۴", "", "building_multiple", Tone.OK)
    card.resize(300, 120)
    card.show()
    assert card.figure.alignment() & Qt.AlignmentFlag.AlignAbsolute
