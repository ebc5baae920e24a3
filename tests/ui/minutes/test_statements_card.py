from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain.editing import removed, with_fields
from desktop.domain.party import Organisation
from desktop.domain.session import StatementKind
from desktop.ui.minutes.statements.statements_tab import FOOT
from tests.ui.conftest import write
from tests.ui.minutes.statement_keys import CONTROL, SHIFT, card_of, paste, press, said, statements_tab


@pytest.fixture
def blank(writing, desk, tools, shown, qtbot):
    """Return the tab of a new session without an agenda."""
    return statements_tab(writing, desk, tools, shown, qtbot)


@pytest.fixture
def tab(desk, tools, shown, qtbot, writing_of, stored):
    """Return the tab of a session with three items and two statements about the first."""
    writing = writing_of(desk.minutes.drafts.open(stored(resolutions=2).id))
    return statements_tab(writing, desk, tools, shown, qtbot)


def test_words_are_one_step_a_word(tab):
    card = card_of(tab, 1)
    card.words.selectAll()
    write(card.words, "یک دو")
    tab.writing.undo()
    assert tab.minutes.statements[1].words == "یک " == card.words.words()


def test_speaker_organisation_and_kind_are_optional(tab, desk):
    card = card_of(tab, 0)
    write(card.speaker, "آقای کریمی")
    write(card.organisation, "شهرداري تهران")
    card.words.setFocus()
    card.kind.setCurrentIndex(card.kind.findData(StatementKind.OBJECTION.value))
    card.kind.activated.emit(card.kind.currentIndex())
    first = tab.minutes.statements[0]
    assert first.speaker == "آقای کریمی"
    assert first.organisation == desk.browse.named(Organisation, "شهرداری تهران")
    assert first.kind is StatementKind.OBJECTION
    for _ in range(3):
        tab.writing.undo()
    assert (card.speaker.text(), card.organisation.text()) == ("", "")
    assert card.kind.currentData() == StatementKind.OPINION.value


def test_an_unknown_organisation_is_asked_about(tab, desk):
    card = card_of(tab, 0)
    write(card.organisation, "شرکت آب")
    card.words.setFocus()
    assert tab.minutes.statements[0].organisation is None
    assert card.organisation.text() == "شرکت آب"
    card.asked.names.buttons[0].click()
    assert tab.minutes.statements[0].organisation == desk.browse.named(Organisation, "شرکت آب")
    assert card.asked.isHidden()


def test_one_becomes_a_resolution_and_leads_there(tab, qtbot):
    card = card_of(tab, 0)
    card.words.setFocus()
    press(Qt.Key.Key_R, CONTROL | SHIFT)
    made = tab.minutes.resolutions[-1]
    assert made.operative == tab.minutes.statements[0].words
    assert tab.minutes.statements[0].became == made.id
    with qtbot.waitSignal(tab.writing.wanted) as told:
        card.resolution.click()
    assert told.args == [made.id, "operative"]
    assert len(tab.minutes.resolutions) == 3
    tab.writing.write(removed(tab.minutes, made.id))
    card.resolution.click()  # it can become one again
    assert len(tab.minutes.resolutions) == 3


def test_an_empty_one_becomes_nothing(blank):
    blank.add()
    card = card_of(blank, 0)
    assert not card.resolution.isEnabled()
    card.resolve()
    assert not blank.minutes.resolutions
    write(card.words, "ا")
    assert card.resolution.isEnabled()


def test_pasted_paragraphs_become_statements_after_one_question(tab):
    tab.area.reveal(FOOT + tab.minutes.agenda[1].id).button.click()
    foot = tab.area.cards[FOOT + tab.minutes.agenda[1].id]
    foot.button.setFocus()
    foot.button.click()
    card = tab.area.cards[tab._current()]
    paste(card.words, "بند یکم\n\nبند دوم\nبند سوم")
    assert not card.split.isHidden()
    assert card.words.words() == "بند یکم\nبند دوم\nبند سوم"
    card.split.apart.click()
    assert said(tab)[1] == ["بند یکم", "بند دوم", "بند سوم"]
    assert card.split.isHidden()
    tab.writing.undo()
    assert said(tab)[1] == ["بند یکم\nبند دوم\nبند سوم"]


def test_they_may_stay_one(blank):
    blank.add()
    card = card_of(blank, 0)
    paste(card.words, "بند یکم\nبند دوم")
    card.split.together.click()
    assert card.split.isHidden()
    assert blank.minutes.statements[0].words == "بند یکم\nبند دوم"


def test_typing_paragraphs_asks_nothing(blank):
    blank.add()
    card = card_of(blank, 0)
    write(card.words, "یک")
    press(Qt.Key.Key_Return)
    write(card.words, "دو")
    paste(card.words, "یک بند")
    assert card.split.isHidden()
    blank.part()
    assert [each.words for each in blank.minutes.statements] == ["یک", "دویک بند"]


def test_a_pasted_megabyte_is_taken_or_told(blank, ask, qtbot):
    blank.add()
    card = card_of(blank, 0)
    paste(card.words, "سلام\u200f دنیا " * 80_000)
    qtbot.waitUntil(lambda: bool(ask.told or card.words.words()), timeout=20_000)
    assert blank.minutes.statements[0].words == card.words.words()


def test_the_menu_does_what_keys_do(tab):
    card = card_of(tab, 0)
    card.menu.click()
    menu = tab.findChild(QMenu)
    assert menu is not None
    assert not menu.actions()[3].isEnabled()
    menu.actions()[2].trigger()
    menu.close()
    assert said(tab)[0] == ["گزارش پیشرفت ارائه شد.", "بر تکمیل اطلاعات محلات تأکید شد."]


def test_doubts_stand_under_the_words(tab):
    card = card_of(tab, 0)
    tab.writing.write(with_fields(tab.minutes, card.part_id, words="", speaker="کریمی"))
    tab.writing.judge()
    assert card.error.words
    write(card.words, "گفت")
    tab.writing.judge()
    assert not card.error.words


def test_steps_back_are_left_to_the_editor(tab):
    card = card_of(tab, 0)
    for line in (card.organisation, card.speaker, card.words, tab.summary.box):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CONTROL)
        event.setAccepted(False)
        QApplication.sendEvent(line, event)
        assert not event.isAccepted()
