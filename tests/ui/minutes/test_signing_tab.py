from __future__ import annotations

import pytest

from desktop.domain.attending import all_marked
from desktop.domain.editing import moved, with_fields
from desktop.domain.session import Presence
from desktop.ui.minutes.signing_tab import SigningTab
from tests.ui.clipping import clipped
from tests.ui.conftest import write
from tests.ui.naming import nameless


@pytest.fixture
def tab(shown, writing, desk, tools):
    return shown(SigningTab(writing, desk, tools))


def signing(tab):
    return [tab.signers.item(place).text() for place in range(tab.signers.count())]


def test_everything_has_a_name_and_room(in_persian, tab):
    assert (nameless(tab), clipped(tab)) == ([], [])


@pytest.mark.parametrize("field", ["closing", "attendance_note"])
def test_what_is_typed_stands_in_the_minutes_and_can_be_undone(tab, writing, field):
    write(tab.boxes[field], "جلسه پایان یافت.")
    assert getattr(writing.minutes.session, field) == "جلسه پایان یافت."
    writing.undo()
    assert tab.boxes[field].words() == getattr(writing.minutes.session, field) == "جلسه پایان "


def test_those_who_attended_sign_in_the_order_of_their_list(tab, writing):
    assert [each[:2] for each in signing(tab)] == ["۱.", "۲.", "۳."]
    assert "زهرا کریمی" in signing(tab)[0]
    rows = writing.minutes.attendance
    writing.write(moved(writing.minutes, rows[1].id, 0))
    assert "زهرا احمدی" in signing(tab)[0]
    writing.write(with_fields(writing.minutes, rows[0].id, presence=Presence.ABSENT))
    assert len(signing(tab)) == 2


def test_without_anybody_there_is_room_for_chair_and_secretary(tab, writing):
    writing.write(all_marked(writing.minutes, Presence.ABSENT))
    assert len(signing(tab)) == 2
    assert "زهرا کریمی" in signing(tab)[0]
    assert "Nobody" in tab.hint.words


def test_a_signature_leads_to_its_row(tab, writing, qtbot):
    with qtbot.waitSignal(writing.wanted) as told:
        tab.signers.setCurrentRow(1)
        tab.signers.ask_open()
    assert told.args == [writing.minutes.attendance[1].id, "name"]


def test_a_draft_says_that_closing_locks_it(tab):
    assert "locked" in tab.state.words.words


def test_final_minutes_say_so_and_show_their_digest(shown, writing_of, desk, tools, stored):
    session = stored()
    desk.close_minutes.finalise(session.id)
    tab = shown(SigningTab(writing_of(desk.minutes.drafts.open(session.id)), desk, tools))
    digest = desk.minutes.versions.of(session.id)[-1].digest
    assert "final" in tab.state.words.words
    assert digest[:16] in tab.state.lines[0].words


def test_a_place_is_gone_to(tab, writing):
    session_id = writing.minutes.session.id
    assert [tab.has(session_id, each) for each in ("closing", "summary")] == [True, False]
    tab.go_to(session_id, "attendance_note")
    assert tab.boxes["attendance_note"].hasFocus()


def test_a_text_that_is_too_long_is_told_beside_it(tab, writing):
    writing.write(with_fields(writing.minutes, writing.minutes.session.id, closing="ن" * 100_001))
    writing.judge()
    assert tab.errors["closing"].words
