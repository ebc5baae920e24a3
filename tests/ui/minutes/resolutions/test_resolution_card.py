from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.editing import with_fields
from desktop.domain.resolution import BudgetClass, DeadlineKind, ResolutionKind
from desktop.ui.minutes.resolutions.resolutions_tab import ResolutionsTab
from desktop.ui.tone import Tone
from tests.ui.conftest import write
from tests.ui.minutes.resolutions.hands import (
    choose,
)

DAY, PHRASE, NEXT, NONE = DeadlineKind.DAY, DeadlineKind.PHRASE, DeadlineKind.NEXT_SESSION, DeadlineKind.NONE


@pytest.fixture
def tab(new_tab):
    return new_tab


def test_it_is_called_by_its_place(tab):
    titles = [tab.card(each.id).head.title.text() for each in tab.minutes.resolutions]
    assert titles == ["Resolution یکم", "Resolution دوم"]


def test_citations_are_written_line_by_line(tab, card):
    box = card.fields.citations
    write(box.lines[0], "بند ۲ مادهٔ ۵")
    QTest.keyClick(box.lines[0], Qt.Key.Key_Return)
    write(box.lines[1], "آیین‌نامهٔ ستاد")
    assert [each.words for each in tab.minutes.citations] == ["بند ۲ مادهٔ ۵", "آیین‌نامهٔ ستاد"]
    assert [each.order for each in tab.minutes.citations] == [1, 2]


def test_a_citation_that_is_emptied_goes(tab, card):
    box = card.fields.citations
    write(box.lines[0], "بند")
    for _ in "بند":
        QTest.keyClick(box.lines[0], Qt.Key.Key_Backspace)
    assert tab.minutes.citations == ()
    write(box.lines[0], "ماده")
    assert [each.words for each in tab.minutes.citations] == ["ماده"]


def test_backspace_in_an_empty_line_takes_it_away(card):
    box = card.fields.citations
    write(box.lines[0], "بند")
    box.add_line()
    QTest.keyClick(box.lines[1], Qt.Key.Key_Backspace)
    assert len(box.lines) == 1
    assert QApplication.focusWidget() is box.lines[0]


def test_one_of_several_citations_is_taken_away_by_its_cross(tab, card):
    box = card.fields.citations
    write(box.lines[0], "یک")
    box.add_line()
    write(box.lines[1], "دو")
    box.drop(box.lines[0])
    assert [each.words for each in tab.minutes.citations] == ["دو"]
    tab.writing.undo()
    assert [each.text() for each in box.lines] == ["یک", "دو"]


def test_a_new_citation_is_reached_by_tab(card):
    box = card.fields.citations
    write(box.lines[0], "یک")
    box.add_line()
    box.lines[0].setFocus()
    QTest.keyClick(box.lines[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is box.lines[1]


def test_what_is_seldom_said_is_folded_away(tab, card, resolution):
    assert card.more is None
    card.head.fold.click()
    assert all(box.isVisible() for box in card.more.boxes.values())
    choose(card.more.combos["budget"], 1)
    assert resolution().budget is BudgetClass.EXPENDITURE
    card.head.fold.click()
    assert card.more.boxes["budget"].isVisible()
    assert not card.more.boxes["item"].isVisible()
    tab.writing.undo()
    assert card.more.combos["budget"].currentIndex() == 0
    assert QApplication.focusWidget() is card.more.combos["budget"]


def test_it_belongs_to_an_item_of_the_agenda(desk, writing_of, stored, tools, shown):
    writing = writing_of(desk.minutes.drafts.open(stored(resolutions=1).id))
    tab = shown(ResolutionsTab(writing, desk, tools))
    card = tab.card(tab.minutes.resolutions[0].id)
    card.open_more()
    assert card.more.combos["item"].count() == 4
    choose(card.more.combos["item"], 2)
    assert tab.minutes.resolutions[0].item == tab.minutes.agenda[1].id
    card.more.secret.click()
    assert tab.minutes.resolutions[0].is_confidential
    assert card.head.secret.isVisible()


def test_a_kind_that_is_not_usual_is_shown(tab, card, resolution):
    tab.writing.write(with_fields(tab.minutes, card.part_id, kind=ResolutionKind.APPRECIATION))
    assert card.more.boxes["kind"].isVisible()
    assert not card.more.boxes["budget"].isVisible()
    choose(card.more.combos["kind"], 0)
    assert resolution().kind is ResolutionKind.ACTION


def test_saving_tidies_what_is_being_typed_and_leaves_the_cursor(tab, card):
    line = card.fields.citations.lines[0]
    write(line, "بند ")
    tab.writing.save()
    write(line, "۲")
    assert tab.minutes.citations[0].words == "بند۲"


def test_reasons_of_a_resolution_come_first_for_backspace(tab, card):
    second = tab.minutes.resolutions[1].id
    tab.go_to(second, "preamble")
    tab.card(second).texts.operative.setFocus()
    QTest.keyClick(tab.card(second).texts.operative, Qt.Key.Key_Backspace)
    assert tab.count() == 2
    tab.card(second).texts.boxes["preamble"].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    assert tab.count() == 1


def test_remarks_are_calm_and_what_blocks_is_red(tab, card):
    tab.writing.judge()
    hints = {name: box.hint.words for name, box in card.fields.boxes.items()}
    assert hints == {
        "agencies": "No agency is responsible yet.",
        "deadline": "No deadline yet.",
        "citations": "",
    }
    assert card.head.state.property("kind") == Tone.NEUTRAL.value
    tab.writing.write(with_fields(tab.minutes, card.part_id, operative="", deadline_phrase="", preamble=""))
    write(card.fields.citations.lines[0], "بند")
    tab.writing.judge()
    assert card.head.state.property("kind") == Tone.DANGER.value
    write(card.fields.deadline, "مستمر")
    assert card.fields.boxes["deadline"].hint.words == ""


def test_what_is_written_is_looked_at(tab, card):
    seen = []
    tab.writing.looked.connect(lambda *where: seen.append(where))
    for stop in card.fields.stops:
        stop.setFocus()
    assert seen == [
        (card.part_id, "assignments"),
        (card.part_id, "deadline_kind"),
        (card.part_id, "citations"),
    ]


def test_a_card_that_is_going_writes_nothing_any_more(tab, card):
    write(card.fields.agencies.line, "شهرداری تهران")
    tab.remove()
    QApplication.processEvents()
    assert tab.count() == 1
    assert tab.minutes.assignments == ()
