from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.editing import added, with_fields
from desktop.domain.session import AgendaItem, ItemKind, Outcome, Session, SessionState, Vote
from desktop.schema.record import link_to
from desktop.ui.minutes.agenda.agenda_tab import AgendaTab
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.conftest import BODY, HELD_ON
from tests.ui.naming import nameless

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def tab(shown, writing, desk, tools):
    return shown(AgendaTab(writing, desk, tools))


@pytest.fixture
def full(tab):
    """Return the tab with three items."""
    for subject in ("نخست", "دوم", "سوم"):
        tab.add_after()
        write(card(tab, -1).subject, subject)
    return tab


def card(tab, place):
    return tab._card_at(tab.area.ids[place])


def subjects(tab):
    return [each.subject for each in tab.minutes.agenda]


def test_everything_has_a_name_and_room(in_persian, full):
    tab = full
    tab.write(with_fields(tab.minutes, tab.minutes.agenda[0].id, outcome=Outcome.ADOPTED, vote=Vote.MAJORITY))
    tab.show_minutes()
    assert (nameless(tab), clipped(tab)) == ([], [])


def test_an_empty_agenda_says_how_to_begin(in_persian, tab):
    assert tab.nothing.isVisible()
    assert (nameless(tab), clipped(tab), tab.count()) == ([], [], None)
    tab.nothing.buttons[0].click()
    assert tab.area.isVisible()
    assert card(tab, 0).subject.hasFocus()


def test_items_are_written_one_after_the_other_by_keys(tab, writing):
    tab.setFocus()
    QTest.keyClick(tab.nothing.buttons[0], Qt.Key.Key_Return, CTRL)
    write(card(tab, 0).subject, "گزارش دبیرخانه")
    QTest.keyClick(card(tab, 0).subject, Qt.Key.Key_Return, CTRL)
    write(card(tab, 1).subject, "سایر موارد")
    assert [(each.order, each.subject) for each in writing.minutes.agenda] == [
        (1, "گزارش دبیرخانه"),
        (2, "سایر موارد"),
    ]
    assert tab.count() == 2


def test_a_new_item_comes_after_the_one_with_the_keyboard(full):
    card(full, 0).subject.setFocus()
    QTest.keyClick(card(full, 0).subject, Qt.Key.Key_Return, CTRL)
    assert subjects(full) == ["نخست", "", "دوم", "سوم"]
    assert full.current_id == full.area.ids[1]


def test_items_move_by_alt_and_the_arrows(full):
    card(full, 2).subject.setFocus()
    QTest.keyClick(card(full, 2).subject, Qt.Key.Key_Up, ALT)
    QTest.keyClick(card(full, 1).subject, Qt.Key.Key_Up, ALT)
    QTest.keyClick(card(full, 0).subject, Qt.Key.Key_Up, ALT)
    assert subjects(full) == ["سوم", "نخست", "دوم"]
    assert full.current_id == full.area.ids[0]
    QTest.keyClick(card(full, 0).subject, Qt.Key.Key_Down, ALT)
    assert subjects(full) == ["نخست", "سوم", "دوم"]


@pytest.mark.parametrize(
    ("source", "target", "order"),
    [
        (0, 3, ["دوم", "سوم", "نخست"]),
        (2, 0, ["سوم", "نخست", "دوم"]),
        (1, 1, ["نخست", "دوم", "سوم"]),
        (0, 2, ["دوم", "نخست", "سوم"]),
    ],
)
def test_items_are_dragged_by_their_number(full, source, target, order):
    y = -50 if target == 0 else card(full, target - 1).geometry().bottom() + 6
    point = full.area.column.mapToGlobal(QPoint(100, y))
    handle = card(full, source).handle
    handle.dragged.emit(point)
    handle.dropped.emit(point)
    assert subjects(full) == order
    assert not full.area.mark.isVisible()


def test_a_removed_item_comes_back_by_undo(full, writing):
    card(full, 1).subject.setFocus()
    QTest.keyClick(card(full, 1).subject, Qt.Key.Key_Delete, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert subjects(full) == ["نخست", "سوم"]
    assert full.current_id == full.area.ids[1]
    writing.undo()
    assert subjects(full) == ["نخست", "دوم", "سوم"]
    assert card(full, 1).subject.words() == "دوم"


def test_removing_all_leaves_the_empty_state(full):
    for _ in range(3):
        card(full, 0).subject.setFocus()
        full.remove()
    assert full.nothing.isVisible()
    assert full.nothing.buttons[0].hasFocus()


def test_presenter_and_kind_stand_in_the_minutes(full, writing):
    cells = card(full, 0).cells
    write(cells["presenter"].stop, "دبیر")
    combo = cells["kind"].editor.combo
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    item = writing.minutes.agenda[0]
    assert (item.presenter, item.kind) == ("دبیر", ItemKind.REPORT)


def test_who_is_on_the_list_is_offered_as_presenter(full, qtbot):
    line = card(full, 0).cells["presenter"].stop
    write(line, "دبیر")
    qtbot.waitUntil(line.list.isVisible)
    assert line._offers.stringList()[0] == "دبیر ستاد"


def test_an_outcome_is_asked_for_only_once_a_session_was_held(full, writing):
    assert card(full, 0).cells["outcome"].isVisible()
    session_id = writing.minutes.session.id
    writing.write(with_fields(writing.minutes, session_id, state=SessionState.INVITED))
    assert not card(full, 0).cells["outcome"].isVisible()


def test_votes_are_asked_for_only_where_there_is_an_outcome(full, writing):
    first = card(full, 0)
    assert "vote" not in first.cells
    combo = first.cells["outcome"].editor.combo
    combo.setCurrentIndex(1)
    combo.activated.emit(1)
    assert first.cells["vote"].isVisible()
    assert not first.cells["votes_for"].isVisible()
    combo = first.cells["vote"].editor.combo
    combo.setCurrentIndex(2)
    combo.activated.emit(2)
    write(first.cells["votes_for"].stop, "4")
    item = writing.minutes.agenda[0]
    assert (item.outcome, item.vote, item.votes_for) == (Outcome.ADOPTED, Vote.MAJORITY, 4)


def test_a_figure_that_cannot_be_read_is_a_doubt_while_its_item_is_there(full, writing):
    item_id = full.area.ids[0]
    fields = {"outcome": Outcome.ADOPTED, "vote": Vote.MAJORITY}
    writing.write(with_fields(writing.minutes, item_id, **fields))
    write(card(full, 0).cells["votes_for"].stop, "اکثر")
    card(full, 0).subject.setFocus()
    writing.judge()
    assert [(each.part_id, each.field) for each in writing.doubts if each.blocks][:1] == [
        (item_id, "votes_for")
    ]
    assert card(full, 0).cells["votes_for"].error.words
    full.remove(item_id)
    assert not any(each.part_id == item_id for each in writing.doubts if each.blocks)


def test_what_an_earlier_session_left_says_where_it_comes_from(shown, desk, body, writing_of, tools):
    earlier = Session(body=link_to(BODY), number=49, held_on=HELD_ON)
    left = AgendaItem(session=link_to(earlier), order=1, subject="دفاتر", outcome=Outcome.POSTPONED)
    desk.edit.add(earlier, left)
    tab = shown(AgendaTab(writing_of(desk.minutes.drafts.begin(BODY.id)), desk, tools))
    assert card(tab, 0).source.isVisible()
    assert "۴۹" in card(tab, 0).source.text()


def test_an_item_whose_source_is_gone_is_still_shown(tab, writing):
    writing.write(added(writing.minutes, AgendaItem(subject="دفاتر", from_item="نیست")))
    assert card(tab, 0).source.text()


def test_an_empty_subject_is_told_beside_it(full, writing):
    writing.save()
    writing.write(with_fields(writing.minutes, full.area.ids[1], subject=""))
    writing.judge()
    assert card(full, 1).error.words
    assert not card(full, 0).error.words


def test_a_place_is_gone_to_by_part_and_field(full, writing):
    item_id = full.area.ids[2]
    assert full.has(item_id, "subject")
    assert full.has(writing.minutes.session.id, "agenda")
    assert not full.has(writing.minutes.session.id, "held_on")
    full.go_to(item_id, "presenter")
    assert card(full, 2).cells["presenter"].stop.hasFocus()
    full.go_to(item_id, "order")
    assert card(full, 2).subject.hasFocus()


def test_many_items_are_shown_without_making_all_their_cards(tab, writing):
    minutes = writing.minutes
    for number in range(200):
        minutes = added(minutes, AgendaItem(subject=f"بند {number}"))
    writing.write(minutes)
    assert len(tab.area.ids) == 200
    assert len(tab.area.cards) < 30
    tab.go_to(tab.area.ids[-1], "subject")
    assert card(tab, -1).subject.hasFocus()


def test_writing_in_one_item_leaves_the_cursor_where_it_is(full):
    box = card(full, 0).subject
    box.setFocus()
    cursor = box.textCursor()
    cursor.setPosition(2)
    box.setTextCursor(cursor)
    write(box, "x")
    full._stale = True
    full.catch_up()
    assert (box.words(), box.textCursor().position()) == ("نخxست", 3)


def test_every_deed_of_an_item_is_in_its_menu_with_its_keys(full):
    card(full, 0).more.click()
    actions = {each.text().split("\t")[0]: each for each in full.menu.actions() if each.text()}
    assert {name: each.isEnabled() for name, each in actions.items()} == {
        "New item after this one": True,
        "Move up": False,
        "Move down": True,
        "History of the subject…": True,
        "Topic, urgency and reserved opinion": True,
        "Remove item": True,
    }
    actions["Move down"].trigger()
    assert subjects(full) == ["دوم", "نخست", "سوم"]
    card(full, 0).more.click()
    next(each for each in full.menu.actions() if "Remove" in each.text()).trigger()
    assert subjects(full) == ["نخست", "سوم"]
