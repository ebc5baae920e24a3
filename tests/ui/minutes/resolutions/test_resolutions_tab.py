from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from desktop.domain.editing import removed, with_fields
from desktop.domain.resolution import DeadlineKind, Resolution
from desktop.domain.session import SessionState
from desktop.intake.reading import ReadResolution
from desktop.ui.minutes.resolutions.text_places import cursor_place
from desktop.ui.theme import Look
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.resolutions.hands import (
    ALT,
    CONTROL,
    begin,
    focused,
    ids,
    press,
    text_of,
    texts,
)
from tests.ui.naming import nameless


def test_it_counts_its_resolutions(tab, empty):
    assert (tab.count(), empty.count()) == (6, 0)


def test_an_empty_list_offers_to_write_and_to_paste(empty):
    assert empty.empty.isVisible()
    empty.empty.buttons[0].click()
    assert focused() is text_of(empty, 0)
    write(focused(), "مقرر شد")
    assert texts(empty) == ["مقرر شد"]


def test_a_list_that_was_copied_becomes_resolutions_of_empty_minutes(empty, qtbot):
    QApplication.clipboard().setText("یک بند")
    empty.empty.buttons[1].click()
    assert texts(empty) == ["یک بند"]


def test_what_is_typed_is_in_the_minutes_at_once(tab):
    write(begin(tab, 1), "نخست ")
    assert tab.minutes.resolutions[1].operative.startswith("نخست مقرر")


def test_undo_goes_to_the_text_that_changed(tab):
    write(begin(tab, 4), "آغاز")
    begin(tab, 0)
    tab.writing.undo()
    assert focused() is text_of(tab, 4)
    assert "آغاز" not in text_of(tab, 4).words()


@pytest.mark.parametrize("field", ["operative", "assignments", "deadline_kind", "citations"])
def test_undo_goes_past_every_field_to_the_editor(in_editor, field):
    tab = in_editor
    tab.go_to(ids(tab)[1], "operative")
    press(Qt.Key.Key_Return, CONTROL)
    assert tab.count() == 3
    tab.go_to(ids(tab)[2], field)
    press(Qt.Key.Key_Z, CONTROL)
    assert tab.count() == 2
    press(Qt.Key.Key_Y, CONTROL)
    assert tab.count() == 3


def test_undo_of_what_belongs_to_a_resolution_stays_with_it(in_editor):
    tab = in_editor
    card = tab.card(ids(tab)[1])
    card.fields.citations.add_line()
    write(focused(), "مادهٔ ۷")
    press(Qt.Key.Key_Z, CONTROL)
    assert [each.text() for each in card.fields.citations.lines] == ["بند ۲ مادهٔ ۵ آیین‌نامه"]
    card.fields.agencies.setFocus()
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Delete)
    assert len(card.fields.agencies.keys) == 1
    press(Qt.Key.Key_Z, CONTROL)
    assert len(card.fields.agencies.keys) == 2
    assert tab.isVisible()
    assert card.isAncestorOf(focused())


def test_undo_elsewhere_leaves_the_cursor_in_a_text(tab):
    box = begin(tab, 2, at=7)
    minutes = tab.minutes
    tab.writing.write(with_fields(minutes, ids(tab)[0], operative="دیگر"))
    assert cursor_place(box) == 7
    assert text_of(tab, 0).words() == "دیگر"


def test_each_field_is_gone_to(tab):
    part_id = ids(tab)[3]
    card = tab.card(part_id)
    for field, stop in (
        ("operative", card.texts.operative),
        ("assignments", card.fields.agencies.line),
        ("deadline_on", card.fields.deadline),
        ("citations", card.fields.citations.lines[0]),
    ):
        tab.go_to(part_id, field)
        assert focused() is stop
    for field in ("budget", "item", "is_confidential"):
        tab.go_to(part_id, field)
        assert focused() is card.more.place_of(field)
    tab.go_to(part_id, "preamble")
    assert focused() is card.texts.boxes["preamble"]


def test_it_has_resolutions_and_what_belongs_to_them(tab):
    part_id, citation = ids(tab)[2], tab.minutes.citations[2]
    assert tab.has(part_id, "operative")
    assert tab.has(citation.id, "words")
    assert tab.has(tab.minutes.session.id, "resolutions")
    assert not tab.has(tab.minutes.session.id, "venue")
    assert not tab.has(tab.minutes.agenda[0].id, "subject")
    tab.go_to(citation.id, "words")
    assert focused() is tab.card(part_id).fields.citations.lines[0]


def test_a_pasted_list_comes_after_the_card_it_was_pasted_into(tab):
    read = (
        ReadResolution(1, "", "بند یک", ("شهرداری تهران",)),
        ReadResolution(2, "", "بند دو", next_session=True),
    )
    card = tab.card(ids(tab)[1])
    card.texts.operative.resolutions_pasted.emit(read)
    assert texts(tab)[2:4] == ["بند یک", "بند دو"]
    assert tab.minutes.assigned(tab.minutes.resolutions[2]) == ("شهرداری تهران",)
    assert tab.minutes.resolutions[3].deadline_kind is DeadlineKind.NEXT_SESSION
    assert focused() is text_of(tab, 2)
    tab.writing.undo()
    assert tab.count() == 6


def test_a_pasted_list_takes_the_place_of_a_blank_card(empty):
    empty.begin_last()
    empty.card(empty.current).texts.operative.resolutions_pasted.emit((ReadResolution(1, "", "بند"),))
    assert texts(empty) == ["بند"]


def test_an_unknown_agency_of_a_paste_can_be_added(tab, desk):
    card = tab.card(ids(tab)[5])
    card.texts.operative.resolutions_pasted.emit((ReadResolution(1, "", "بند", ("بنیاد مسکن", "بهزیستی")),))
    made = tab.card(ids(tab)[6])
    assert made.names.asked.names == ("بنیاد مسکن", "بهزیستی")
    made.names.asked.buttons[0].click()
    assert tab.minutes.assigned(tab.minutes.resolutions[6]) == ("بنیاد مسکن",)
    assert made.names.asked.names == ("بهزیستی",)
    made.names.asked.buttons[2].click()
    assert not made.names.asked.isVisible()


def test_the_menu_has_every_deed(tab):
    card = tab.card(ids(tab)[1])
    card.head.menu.click()
    menu = card.head.menu.findChild(QMenu)
    actions = [each for each in menu.actions() if not each.isSeparator()]
    assert len(actions) == 13
    assert all(each.isEnabled() for each in actions if "Ctrl+Shift+" not in each.text())
    actions[-1].trigger()
    assert tab.count() == 5
    menu.close()


def test_numbered_resolutions_keep_their_place_in_an_amendment(final, tools):
    before = ids(final)
    begin(final, 0)
    press(Qt.Key.Key_Down, ALT)
    assert ids(final) == before
    card = final.card(before[0])
    assert not card.head.handle.isEnabled()
    assert card.head.number.isVisible()


def test_what_an_amendment_adds_stands_at_the_end(final):
    assert final.minutes.session.state is SessionState.FINAL
    begin(final, 0)
    press(Qt.Key.Key_Return, CONTROL)
    assert texts(final)[3] == ""
    assert focused() is text_of(final, 3)
    assert final.card(ids(final)[3]).head.handle.isEnabled()


def test_what_others_changed_is_shown(tab):
    tab.writing.write(with_fields(tab.minutes, ids(tab)[0], operative="از جای دیگر", budget=None))
    assert text_of(tab, 0).words() == "از جای دیگر"


def test_a_tab_that_is_not_seen_shows_it_later(tab):
    tab.hide()
    tab.writing.write(with_fields(tab.minutes, ids(tab)[0], operative="از جای دیگر"))
    tab.show()
    assert text_of(tab, 0).words() == "از جای دیگر"


def test_the_keyboard_comes_back_to_the_resolution_it_was_in(tab):
    begin(tab, 3)
    tab.head.new.setFocus()
    tab.setFocus()
    assert focused() is text_of(tab, 3)


def test_the_keyboard_never_falls_into_another_resolution(tab):
    tab.begin_last()
    minutes = removed(tab.minutes, ids(tab)[-1])  # as saving does with one that is blank
    tab.writing.write(minutes)
    assert focused() is tab.head.new


def test_large_letters_are_not_clipped(in_persian, tab, theme):
    tab.go_to(ids(tab)[0], "budget")
    tab.resize(900, 640)
    theme.apply(Look.LIGHT, 140)
    assert clipped(tab) == []


def test_the_bank_of_phrases_opens_at_the_cursor(tab):
    box = begin(tab, 2)
    tab.head.phrases.click()
    assert box.phrases.is_open


def test_a_huge_text_is_no_trouble(tab):
    box = begin(tab, 0)
    huge = "متن بلند \u200fNGO " * 7000
    box.selectAll()
    tab.writing.write(with_fields(tab.minutes, ids(tab)[0], operative=huge))
    assert text_of(tab, 0).words() == huge
    assert tab.card(ids(tab)[0]).height() < tab.height() + 100


def test_every_stop_has_a_name(tab, empty):
    tab.go_to(ids(tab)[0], "budget")
    tab.go_to(ids(tab)[0], "preamble")
    assert nameless(tab) == []
    assert nameless(empty) == []


@pytest.mark.parametrize("width", [560, 700, 1100])
def test_nothing_is_clipped(in_persian, desk, stored, writing_of, tab_of, width):
    tab = tab_of(writing_of(desk.minutes.drafts.open(stored().id)), width=width)
    tab.go_to(ids(tab)[0], "budget")
    tab.writing.judge()
    assert clipped(tab) == []


def test_blank_resolutions_are_not_asked(tab):
    tab.begin_last()
    tab.writing.judge()
    assert tab.minutes.resolutions[-1] == Resolution(
        id=ids(tab)[-1], session=tab.minutes.resolutions[0].session, order=7
    )
    assert not tab.card(ids(tab)[-1]).fields.is_wrong
