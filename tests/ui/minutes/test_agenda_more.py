from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.editing import added, with_fields
from desktop.domain.paperwork import Letter, LetterKind
from desktop.domain.resolution import Resolution
from desktop.domain.session import AgendaItem, Attendance, ItemKind, Outcome, Session, SessionState, Vote
from desktop.domain.topic import Topic
from desktop.schema.record import link_to
from desktop.ui.minutes.agenda.agenda_tab import AgendaTab
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.conftest import BODY, HELD_ON
from tests.ui.naming import nameless

CTRL = Qt.KeyboardModifier.ControlModifier
BEFORE = Session(body=link_to(BODY), number=49, held_on=HELD_ON.replace(year=2017), heading="جلسهٔ چهل‌ونهم")
DECIDED = Resolution(session=link_to(BEFORE), order=1, operative="روشنایی بوستان گلستان تکمیل شود.")
LIGHT = Topic(name="روشنایی معابر")


@pytest.fixture
def tab(shown, writing, desk, tools):
    return shown(AgendaTab(writing, desk, tools))


@pytest.fixture
def one(tab):
    """Return the tab with one item, and what earlier sessions have left."""
    tab.desk.edit.add(BEFORE, DECIDED, LIGHT)
    tab.add_after()
    write(card(tab).subject, "وضعیت روشنایی بوستان گلستان")
    return tab


def card(tab):
    return tab._card_at(tab.area.ids[0])


def item(tab):
    return tab.minutes.agenda[0]


def test_a_card_of_which_nothing_more_is_said_makes_no_more_fields(one):
    assert card(one).fields is None


def test_everything_has_a_name_and_room_when_it_is_open(in_persian, one):
    card(one).open_more()
    one.write(with_fields(one.minutes, item(one).id, outcome=Outcome.ADOPTED, vote=Vote.MAJORITY))
    one.show_minutes()
    assert (nameless(one), clipped(one)) == ([], [])


def test_urgency_and_a_reserved_opinion_are_written(one):
    card(one).open_more()
    fields = card(one).fields
    fields.flags["is_urgent"].click()
    write(fields.reserved, "شهرداری: با مهلت موافق نیست")
    assert (item(one).is_urgent, item(one).reserved) == (True, "شهرداری: با مهلت موافق نیست")
    while one.writing.draft.can_undo and item(one).is_urgent:
        one.writing.undo()
    assert (item(one).is_urgent, item(one).reserved) == (False, "")


def test_what_is_said_stays_to_be_seen_when_the_rest_is_folded(one):
    card(one).open_more()
    fields = card(one).fields
    fields.flags["is_late"].click()
    card(one).fold.setChecked(False)
    assert fields.flags["is_late"].isVisible()
    assert not fields.flags["is_urgent"].isVisible()
    assert not fields.links["topic"].isVisible()


def test_a_vote_by_majority_asks_for_a_reserved_opinion(one):
    one.write(with_fields(one.minutes, item(one).id, outcome=Outcome.ADOPTED, vote=Vote.MAJORITY))
    one.show_minutes()
    assert card(one).fields.reserved.isVisible()
    assert card(one).cells["votes_abstained"].isVisible()


def test_a_topic_is_chosen_or_made_on_the_way(one):
    card(one).open_more()
    line = card(one).fields.links["topic"].editor.line
    write(line, "روشنايي")
    line.offer()
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    assert item(one).topic == LIGHT.id
    assert one.minutes.names[LIGHT.id] == "روشنایی معابر"
    line.clear()
    write(line, "سرفصل تازه")
    line.offer()
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    assert one.desk.browse.titles(Topic, [item(one).topic]) == {item(one).topic: "سرفصل تازه"}


@pytest.mark.parametrize(
    ("kind", "asked"), [(ItemKind.MINUTES, "approves"), (ItemKind.CLOSING, "from_resolution")]
)
def test_a_kind_asks_for_what_it_is_nothing_without(one, kind, asked):
    one.write(with_fields(one.minutes, item(one).id, kind=kind))
    one.show_minutes()
    links = card(one).fields.links
    assert [name for name, link in links.items() if link.isVisible()] == [asked]


def test_what_is_approved_is_called_by_its_title(one):
    one.write(with_fields(one.minutes, item(one).id, kind=ItemKind.MINUTES, approves=link_to(BEFORE)))
    one.show_minutes()
    assert card(one).fields.links["approves"].editor.line.text() == "جلسهٔ چهل‌ونهم"


@pytest.mark.parametrize("state", [SessionState.INVITED, SessionState.HELD])
def test_an_item_that_comes_after_the_invitation_is_outside_the_agenda(tab, state):
    tab.write(with_fields(tab.minutes, tab.minutes.session.id, state=state))
    tab.add_after()
    assert item(tab).is_late
    assert card(tab).fields.flags["is_late"].isVisible()
    card(tab).fields.flags["is_late"].click()
    assert not item(tab).is_late


def test_an_item_of_a_draft_is_late_once_invitations_went_out(tab):
    assert tab.minutes.session.state is SessionState.DRAFT
    tab.add_after()
    assert not item(tab).is_late
    write(card(tab).subject, "گزارش")
    tab.writing.save()
    session = link_to(tab.minutes.session)
    tab.desk.edit.add(Letter(kind=LetterKind.INVITATION, subject="دعوت به جلسه", session=session))
    tab.add_after()
    assert [each.is_late for each in tab.minutes.agenda] == [False, True]


def test_an_item_written_while_nobody_is_invited_is_on_the_agenda(tab):
    tab.write(with_fields(tab.minutes, tab.minutes.session.id, state=SessionState.PLANNED))
    tab.add_after()
    assert not item(tab).is_late


def test_a_late_item_in_which_nothing_is_written_is_left_out(tab):
    tab.write(with_fields(tab.minutes, tab.minutes.session.id, state=SessionState.HELD, venue="سالن"))
    tab.add_after()
    tab.writing.save()
    assert tab.minutes.agenda == ()


def test_a_card_says_who_was_not_in_the_room(one):
    row = Attendance(name="مریم احمدی", missed=(link_to(item(one)),))
    one.write(added(one.minutes, row))
    one.show_minutes()
    assert card(one).without.words == "Without مریم احمدی"


def test_the_history_of_an_item_is_one_key_away_and_enter_links_it(one):
    QTest.keyClick(card(one).subject, Qt.Key.Key_H, CTRL)
    dialog = one.history.dialog
    assert dialog.list.ids == (DECIDED.id,)
    assert dialog.text.toPlainText() == DECIDED.operative
    assert nameless(dialog) == []
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert item(one).from_resolution == DECIDED.id
    assert card(one).subject.hasFocus()
    one.writing.undo()
    assert item(one).from_resolution is None


def test_the_history_gives_its_topic_to_an_item_that_has_none(one):
    filed = AgendaItem(
        session=link_to(BEFORE), order=1, subject="روشنایی بوستان گلستان", topic=link_to(LIGHT)
    )
    one.desk.edit.add(filed)
    one.show_history(item(one).id)
    dialog = one.history.dialog
    dialog.list.choose(filed.id)
    dialog.list.ask_open()
    assert (item(one).from_item, item(one).topic) == (filed.id, LIGHT.id)


def test_an_item_of_which_nobody_spoke_has_no_history(tab):
    tab.add_after()
    write(card(tab).subject, "آبرسانی روستای بالادست")
    tab.show_history(item(tab).id)
    dialog = tab.history.dialog
    assert dialog.link_button.isHidden()
    assert dialog.hint.words
    dialog.reject()
    tab.show_history("gone")
    tab.show_history()


def test_an_item_that_goes_while_its_history_is_read_is_not_linked(one):
    one.show_history(item(one).id)
    dialog = one.history.dialog
    one.write(with_fields(one.minutes, one.minutes.session.id, venue="سالن"))
    one.remove(item(one).id)
    dialog.list.ask_open()
    assert one.minutes.agenda == ()
