"""Undo over everything: any run of edits, kept and reopened or not; steps, bodies, bounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.body import Body
from desktop.domain.editing import with_body
from desktop.domain.session import Session
from desktop.services import edit_history
from desktop.services.edit_minutes import EditMinutes
from desktop.services.minutes_drafts import MinutesDrafts
from tests.domain.minutes_edits import edits
from tests.services.test_edit_minutes import TODAY
from tests.services.test_minutes_draft import NOW, venue
from tests.strategies import PATIENT

KEYS = st.sampled_from(["", "", "a", "b"])
RUNS = st.lists(
    st.one_of(st.tuples(edits, KEYS), st.sampled_from(["undo", "undo", "redo", "pause", "keep"])), max_size=25
)


@pytest.fixture
def drafts(store):
    return MinutesDrafts(store, EditMinutes(store, lambda: TODAY), lambda: NOW)


@pytest.fixture
def session(draft, body):
    return draft(body)[0].id


def run(drafts, session, deeds, *, reopening):
    editor = drafts.open(session)
    for deed in deeds:
        match deed:
            case "undo":
                editor.undo()
            case "redo":
                editor.redo()
            case "pause":
                editor.pause()
            case "keep":
                if reopening:
                    editor.keep()
                    editor = drafts.open(session)
            case edit, key:
                editor.apply(edit(editor.minutes), key)
    return editor


def trail(editor):
    """Return all that can be reached by undo and redo, by what stands there, not by the random ids."""
    found = []
    while editor.redo():
        pass
    while True:
        found.append(shape(editor.minutes))
        if not editor.undo():
            return found


def shape(minutes):
    return [
        [(each.operative, each.order, each.deadline_kind) for each in minutes.resolutions],
        [(each.words, bool(each.became), bool(each.item)) for each in minutes.statements],
        [(each.name, each.presence) for each in minutes.attendance],
        [each.subject for each in minutes.agenda],
        [(each.organisation, each.role) for each in minutes.assignments],
        [each.words for each in minutes.citations],
        (minutes.session.venue, minutes.session.summary),
    ]


@PATIENT
@given(RUNS)
def test_a_run_that_was_kept_and_reopened_equals_one_that_was_not(drafts, store, deeds):
    with store.work() as work:
        work.add(session := Session())
        work.commit()
    there = run(drafts, session.id, deeds, reopening=True)
    shown, past = shape(there.minutes), trail(there)
    there.give_up()
    here = run(drafts, session.id, deeds, reopening=False)
    assert shown == shape(here.minutes)
    assert past == trail(here)
    here.give_up()


@PATIENT
@given(st.lists(st.tuples(edits, KEYS), max_size=15))
def test_undoing_everything_gives_what_was_opened_and_redoing_it_what_was_written(drafts, store, deeds):
    with store.work() as work:
        work.add(session := Session())
        work.commit()
    editor = drafts.open(session.id)
    before = editor.minutes
    for edit, key in deeds:
        editor.apply(edit(editor.minutes), key)
    after = editor.minutes
    while editor.undo():
        pass
    assert editor.minutes == before
    assert not editor.is_unsaved
    while editor.redo():
        pass
    assert editor.minutes == after


def test_keystrokes_in_one_field_are_one_step(drafts, session):
    editor = drafts.open(session)
    for text in ("س", "سا", "سال"):
        venue(editor, text, "venue")
    editor.pause()
    venue(editor, "سالن", "venue")
    venue(editor, "سالن ۲", "other")
    editor.undo()
    editor.undo()
    assert editor.minutes.session.venue == "سال"
    editor.undo()
    assert (editor.minutes.session.venue, editor.can_undo) == ("", False)


def test_the_body_of_minutes_is_undone_too(drafts, session, put):
    put(other := Body(name="کارگروه"))
    editor = drafts.open(session)
    before = editor.minutes.body
    editor.apply(with_body(editor.minutes, other))
    editor.keep()
    again = drafts.open(session)
    assert again.minutes.body == other
    again.undo()
    assert again.minutes.body == before


def test_a_key_in_a_very_long_text_is_a_short_step(drafts, session):
    editor = drafts.open(session)
    venue(editor, text := "متن بلند " * 100_000)
    venue(editor, text[:5000] + "ن" + text[5000:])
    editor.undo()
    assert editor.minutes.session.venue == text
    editor.redo()
    editor.keep()
    assert drafts.open(session).minutes.session.venue[4999:5002] == text[4999] + "ن" + text[5000]


def test_what_is_oldest_is_forgotten_first(drafts, session, monkeypatch):
    monkeypatch.setattr(edit_history, "MOST_STEPS", 3)
    editor = drafts.open(session)
    for number in range(5):
        venue(editor, str(number))
    while editor.undo():
        pass
    assert editor.minutes.session.venue == "1"
    monkeypatch.setattr(edit_history, "MOST_BYTES", 100)
    for number in (7, 8, 9):
        venue(editor, f"{number} " * 40)
    while editor.undo():
        pass
    assert editor.minutes.session.venue == "8 " * 40
