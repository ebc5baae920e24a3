from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.body import Body, Seat
from desktop.domain.editing import title_of, with_fields
from desktop.domain.session import Session, SessionKind, SessionState
from desktop.persian.numbers import number_text
from desktop.schema.record import link_to
from desktop.ui.minutes.facts.facts_tab import FactsTab
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.minutes.conftest import BODY, HELD_ON, PEOPLE
from tests.ui.minutes.typing_in import typed
from tests.ui.naming import nameless

OTHER = Body(name="کارگروه تخصصی اجتماعی")


@pytest.fixture
def tab(shown, writing, desk, tools):
    return shown(FactsTab(writing, desk, tools))


def choose(tab, name, value):
    combo = tab.cells[name].editor.combo
    combo.setCurrentIndex(tab.cells[name].editor._values.index(value))
    combo.activated.emit(combo.currentIndex())


def test_everything_has_a_name_and_room(in_persian, tab):
    assert (nameless(tab), clipped(tab)) == ([], [])


def test_a_new_session_shows_what_follows_from_its_body(tab):
    shown = {name: tab.cells[name].editor.typed for name in ("body", "number", "heading", "held_on")}
    assert shown == {
        "body": BODY.name,
        "number": "۱",
        "heading": f"نخستین جلسهٔ {BODY.name}",
        "held_on": "۱۳۹۷/۰۷/۱۰",
    }
    assert tab.cells["held_on"].hint.words == "سه‌شنبه ۱۰ مهر ۱۳۹۷"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("start", "30/19", time(19, 30)),
        ("start", "۸ صبح", time(8)),
        ("end", "۲۱", time(21)),
        ("held_on", "97/7/11", date(2018, 10, 3)),
        ("venue", "سالن  اجتماعات", "سالن اجتماعات"),
        ("number", "50", 50),
        ("number", "", None),
    ],
)
def test_what_is_typed_stands_in_the_minutes(tab, writing, name, text, value):
    typed(tab, name, text)
    assert getattr(writing.minutes.session, name) == value
    assert tab.unread == ()


def test_the_number_says_its_ordinal_and_makes_the_title(tab, writing):
    typed(tab, "number", "50")
    assert tab.cells["number"].hint.words == "پنجاهمین"
    assert tab.cells["heading"].editor.typed == title_of(writing.minutes) == f"پنجاهمین جلسهٔ {BODY.name}"


def test_words_of_ones_own_make_the_title_and_can_be_given_up(tab, writing):
    typed(tab, "heading", "نشست فوری")
    assert writing.minutes.session.heading == "نشست فوری"
    assert tab.cells["heading"].deed.isVisible()
    tab.cells["heading"].deed.click()
    assert (writing.minutes.session.heading, tab.cells["heading"].editor.typed) == (
        "",
        f"نخستین جلسهٔ {BODY.name}",
    )


def test_a_title_that_is_rubbed_out_is_made_again(tab, writing):
    typed(tab, "heading", "")
    assert (writing.minutes.session.heading, tab.cells["heading"].editor.typed) == (
        "",
        f"نخستین جلسهٔ {BODY.name}",
    )


def test_undo_takes_back_a_field_wherever_it_was_written(tab, writing):
    typed(tab, "venue", "سالن شهدا")
    writing.undo()
    assert (writing.minutes.session.venue, tab.cells["venue"].editor.typed) == ("سالن", "سالن")
    writing.undo()
    assert tab.cells["venue"].editor.typed == ""


def test_a_meeting_that_is_not_formal_has_no_number(tab, writing):
    choose(tab, "kind", SessionKind.VISIT)
    assert writing.minutes.session.number is None
    assert not tab.cells["number"].stop.isEnabled()
    choose(tab, "kind", SessionKind.EXTRAORDINARY)
    assert writing.minutes.session.number == 1
    assert tab.cells["heading"].editor.typed.startswith("نخستین جلسهٔ فوق‌العادهٔ")


def test_other_bodies_are_asked_for_only_in_a_joint_session(tab, writing, desk):
    desk.edit.add(OTHER)
    assert not tab.cells["joint_bodies"].isVisible()
    choose(tab, "kind", SessionKind.JOINT)
    assert tab.cells["joint_bodies"].isVisible()
    tab.cells["joint_bodies"].editor.box.add(OTHER.id, OTHER.name)
    assert writing.minutes.session.joint_bodies == (OTHER.id,)
    assert writing.minutes.names[OTHER.id] == OTHER.name


def test_a_number_that_is_taken_is_remarked_on_and_the_next_one_offered(tab, writing, desk):
    desk.edit.add(Session(body=link_to(BODY), number=1, held_on=HELD_ON))
    writing._forget_surroundings()
    writing.judge()
    cell = tab.cells["number"]
    assert cell.remark.words
    assert number_text(2) in cell.deed.text()
    cell.deed.click()
    writing.judge()
    assert (writing.minutes.session.number, cell.remark.words, cell.deed.isVisible()) == (2, "", False)


def test_another_body_asks_nothing_but_offers_to_renew(tab, writing, desk):
    seat = Seat(body=link_to(OTHER), post="دبیر کارگروه")
    desk.edit.add(OTHER, seat, Session(body=link_to(OTHER), number=7, held_on=HELD_ON))
    line = tab.cells["body"].stop
    line.setFocus()
    line.clear()
    write(line, "کارگروه تخصصی")
    line.offer()
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    assert (writing.minutes.body, writing.minutes.session.number) == (OTHER, 1)
    assert tab.notice.isVisible()
    tab.notice.deeds[0].click()
    assert writing.minutes.session.number == 8
    assert [each.post for each in writing.minutes.attendance] == ["دبیر کارگروه"]
    assert tab.cells["number"].editor.typed == "۸"
    assert not tab.notice.isVisible()
    writing.undo()
    writing.undo()
    assert (writing.minutes.body, tab.cells["body"].editor.typed) == (BODY, BODY.name)


def test_a_body_that_lies_in_the_bin_by_now_is_told(tab, writing, desk, ask):
    desk.edit.add(OTHER)
    desk.edit.delete(desk.browse.open(Body, OTHER.id))
    tab._write("body", link_to(Body(name="نیست")))
    assert len(ask.errors) == 1
    assert writing.minutes.body == BODY


def test_the_chair_is_found_by_any_spelling_and_can_be_made(tab, writing, desk):
    typed(tab, "chair", "زهرا احمدي")
    assert writing.minutes.session.chair == PEOPLE[1].id
    line = tab.cells["chair"].stop
    line.setFocus()
    line.clear()
    write(line, "مریم کاظمی")
    line.offer()
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    made = writing.minutes.session.chair
    assert writing.minutes.names[made] == "مریم کاظمی"


def test_places_of_earlier_sessions_are_offered(tab, desk, qtbot):
    desk.edit.add(
        Session(body=link_to(BODY), venue="سالن شهید بهشتی", held_on=date(2018, 1, 1)),
        Session(body=link_to(BODY), venue="فرمانداری", held_on=date(2018, 2, 1)),
    )
    line = tab.cells["venue"].stop
    write(line, "بهش")
    qtbot.waitUntil(line.list.isVisible)
    assert line._offers.stringList() == ["سالن شهید بهشتی"]
    line.offer()
    assert line._offers.stringList() == ["فرمانداری", "سالن شهید بهشتی"]
    QTest.keyClick(line.list, Qt.Key.Key_Down)
    QTest.keyClick(line.list, Qt.Key.Key_Return)
    assert line.text() == tab.minutes.session.venue == "فرمانداری"
    assert not line.list.isVisible()


def test_a_doubt_leads_to_its_field(tab, writing):
    session_id = writing.minutes.session.id
    assert [tab.has(session_id, each) for each in ("held_on", "closing", "")] == [True, False, False]
    tab.go_to(session_id, "end")
    assert tab.cells["end"].stop.hasFocus()


def test_minutes_that_are_final_keep_their_state(shown, writing_of, desk, tools, stored):
    session = stored()
    desk.close_minutes.finalise(session.id)
    tab = shown(FactsTab(writing_of(desk.minutes.drafts.open(session.id)), desk, tools))
    assert not tab.cells["state"].isEnabled()
    assert tab.cells["state"].editor.value() is SessionState.FINAL


def test_nobody_calls_minutes_final_by_hand(tab):
    combo = tab.cells["state"].editor.combo
    assert combo.count() == len([each for each in SessionState if not each.is_locked])


def test_what_was_asked_about_a_body_is_not_asked_after_undo(tab, writing, desk):
    desk.edit.add(OTHER)
    tab._write("body", link_to(OTHER))
    assert tab.notice.isVisible()
    writing.undo()
    assert not tab.notice.isVisible()


def test_the_live_page_is_told_what_is_written(tab, writing, qtbot):
    with qtbot.waitSignal(writing.looked) as told:
        tab.cells["venue"].stop.setFocus()
    assert told.args == [writing.minutes.session.id, "venue"]


def test_what_others_changed_is_shown_but_not_over_what_is_typed(tab, writing):
    typed(tab, "start", "نه")
    writing.write(with_fields(writing.minutes, writing.minutes.session.id, venue="تالار", start=time(9)))
    assert (tab.cells["venue"].editor.typed, tab.cells["start"].editor.typed) == ("تالار", "۰۹:۰۰")
