from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from desktop.ui.page_action import PageAction
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip, ChipRow
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.search_box import SearchBox
from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def row(qtbot, theme):
    row = ChipRow([("all", "همه"), ("active", "فعال"), ("bin", "سطل بازیافت")], "نماها")
    qtbot.addWidget(row)
    row.show()
    return row


@pytest.fixture
def box(qtbot, tools):
    box = SearchBox(tools.icons, "جست‌وجو در نام و کد")
    qtbot.addWidget(box)
    box.show()
    return box


def test_the_first_view_is_chosen_until_another_is(row, qtbot):
    assert row.choice == "all"
    with qtbot.waitSignal(row.chosen) as told:
        row.buttons["active"].click()
    assert (told.args, row.choice) == (["active"], "active")


def test_choosing_by_the_program_tells_nobody(row, qtbot):
    with qtbot.assertNotEmitted(row.chosen):
        row.choose("bin")
    assert row.choice == "bin"


def test_words_of_a_view_can_carry_a_count(row):
    row.set_words("all", "همه (۳۴)")
    assert row.buttons["all"].accessibleName() == "همه (۳۴)"
    assert nameless(row) == []


def test_a_chip_takes_the_colour_of_its_tone(qtbot, theme):
    chip = Chip("فعال", Tone.OK)
    qtbot.addWidget(chip)
    chip.show()

    def ground():
        return chip.grab().toImage().pixelColor(chip.width() // 2, 1)

    before = ground()
    chip.say("تعطیل", Tone.DANGER)
    assert (before, ground()) == (theme.colour("okBg"), theme.colour("dangerBg"))


def test_a_search_is_asked_once_when_the_typing_pauses(box, qtbot):
    told = []
    box.asked.connect(told.append)
    write(box, "دفتر")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["دفتر"]


def test_enter_asks_at_once_and_escape_asks_for_all(box):
    told = []
    box.asked.connect(told.append)
    write(box, "پل")
    QTest.keyClick(box, Qt.Key.Key_Return)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (told, box.text()) == (["پل", ""], "")


def test_an_empty_page_says_what_belongs_there_and_offers_the_first_step(qtbot, tools):
    done, owner = [], QObject()
    deeds = [
        PageAction("برنامه‌ریزی جلسه", "add", lambda: done.append("new"), owner),
        PageAction("خواندن صورت‌جلسه‌های پیشین", "arrow_import", lambda: done.append("old"), owner),
    ]
    empty = EmptyState(tools.icons, "document_text", "هنوز جلسه‌ای نیست", "نخستین جلسه را بنویسید.", *deeds)
    qtbot.addWidget(empty)
    for button in empty.buttons:
        button.click()
    assert done == ["new", "old"]
    assert [button.property("role") for button in empty.buttons] == ["primary", "ghost"]
    assert nameless(empty) == []
