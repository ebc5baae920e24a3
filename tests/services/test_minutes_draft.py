"""Undo over everything, also after keeping and reopening; damaged drafts; two editors."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.domain.editing import removed, with_fields
from desktop.domain.resolving import pasted
from desktop.domain.session import Session
from desktop.errors import DraftUnsavedError, RecordMissingError
from desktop.services.edit_minutes import EditMinutes
from desktop.services.minutes_draft import Keeping
from desktop.services.minutes_drafts import MinutesDrafts
from tests.services.test_edit_minutes import TODAY

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def drafts(store):
    return MinutesDrafts(store, EditMinutes(store, lambda: TODAY), lambda: NOW)


@pytest.fixture
def session(draft, body):
    return draft(body)[0].id


@pytest.fixture
def kept(store):
    def kept(subject):
        with store.view() as view:
            return view.drafts.of(subject)

    return kept


@pytest.fixture
def damage(store):
    def damage(subject, change):
        with store.work() as work:
            work.drafts.keep(subject, change(work.drafts.of(subject)), "2026-11-21")
            work.commit()

    return damage


def venue(editor, text, key=""):
    editor.apply(with_fields(editor.minutes, editor.session_id, venue=text), key)


def test_what_was_kept_is_recovered_with_its_time_and_its_undo(drafts, session):
    editor = drafts.open(session)
    assert (editor.keep(), editor.recovered) == (Keeping.UNCHANGED, None)
    venue(editor, "سالن")
    assert (editor.keep(), editor.keep()) == (Keeping.KEPT, Keeping.UNCHANGED)
    again = drafts.open(session)
    assert again.recovered.since == NOW
    assert again.minutes.session.venue == "سالن"
    assert again.undo()
    assert again.minutes.session.venue == ""


def test_new_minutes_that_were_never_saved_are_recovered(drafts, body):
    editor = drafts.begin(body.id)
    editor.apply(pasted(editor.minutes, ["یک", "دو"]))
    editor.keep()
    (unsaved,) = drafts.unsaved()
    assert (unsaved.session_id, unsaved.since, unsaved.is_new) == (editor.session_id, NOW, True)
    assert "جلسهٔ ستاد بازآفرینی شهری" in unsaved.title
    again = drafts.open(editor.session_id)
    assert [each.operative for each in again.minutes.resolutions] == ["یک", "دو"]
    again.save()
    assert drafts.unsaved() == ()


def test_what_was_given_up_is_gone(drafts, session):
    editor = drafts.open(session)
    venue(editor, "سالن")
    editor.keep()
    editor.give_up()
    assert drafts.open(session).minutes.session.venue == ""


def test_after_saving_minutes_can_be_closed_and_their_steps_undone(drafts, session, closing):
    editor = drafts.open(session)
    venue(editor, "سالن يک ")
    editor.keep()
    with pytest.raises(DraftUnsavedError):
        closing.finalise(session)
    editor.save()
    again = drafts.open(session)
    assert (again.minutes.session.venue, again.recovered, again.is_unsaved) == ("سالن یک", None, False)
    assert again.undo()
    assert again.minutes.session.venue == ""
    again.redo()
    assert again.keep() is Keeping.KEPT
    closing.finalise(session)


def test_undoing_what_was_saved_and_saving_that_gives_the_old_minutes(drafts, session):
    editor = drafts.open(session)
    before = editor.minutes
    editor.apply(removed(before, before.resolutions[0].id, before.agenda[0].id))
    editor.save()
    editor.undo()
    editor.save()
    assert drafts.open(session).minutes == before


def test_steps_of_minutes_that_others_changed_are_forgotten(drafts, session, change, kept):
    editor = drafts.open(session)
    venue(editor, "سالن")
    editor.save()
    change(editor.minutes.session, organiser="فرمانداری")
    assert not drafts.open(session).can_undo
    assert kept(f"undo/{session}") is None


def test_steps_are_kept_of_the_minutes_that_were_saved_last(drafts, draft, body, store):
    for _ in range(12):
        editor = drafts.open(draft(body)[0].id)
        venue(editor, "سالن")
        editor.save()
    with store.view() as view:
        assert len(view.drafts.subjects()) == 8


@pytest.mark.parametrize("change", [
    lambda text: text[: len(text) // 2],
    lambda text: "",
    lambda text: "{}",
    lambda text: text.replace("سالن", "سالم"),
    lambda text: "minutes-draft 9 x 00000000\n{}",
    lambda text: "متن",
])  # fmt: skip
def test_a_damaged_draft_loses_neither_the_stored_minutes_nor_itself(drafts, session, damage, kept, change):
    editor = drafts.open(session)
    before = editor.minutes
    venue(editor, "سالن")
    editor.keep()
    damage(session, change)
    damaged = kept(session)
    again = drafts.open(session)
    assert again.minutes == before
    assert again.recovered.since is None
    assert kept(f"damaged/{session}") == damaged
    assert drafts.unsaved() == ()
    venue(again, "شهرداری")
    assert again.keep() is Keeping.KEPT


def test_of_two_editors_the_second_to_keep_is_told_and_overwrites_nothing(drafts, session):
    one, two = drafts.open(session), drafts.open(session)
    venue(one, "یک")
    venue(two, "دو")
    assert (one.keep(), two.keep()) == (Keeping.KEPT, Keeping.TAKEN)
    assert drafts.open(session).minutes.session.venue == "یک"
    two.take_over()
    assert two.keep() is Keeping.KEPT
    venue(one, "سه")
    assert one.keep() is Keeping.TAKEN


def test_the_other_editor_s_draft_outlives_a_save(drafts, session, kept):
    one, two = drafts.open(session), drafts.open(session)
    venue(one, "یک")
    one.keep()
    two.apply(pasted(two.minutes, ["دو"]))
    two.save()
    assert kept(session)
    again = drafts.open(session)
    assert again.recovered.changed_elsewhere
    again.save()
    stored = drafts.open(session).minutes
    assert (stored.session.venue, stored.resolutions[-1].operative) == ("یک", "دو")


def test_what_others_saved_can_be_taken_in_before_saving(drafts, session, change):
    editor = drafts.open(session)
    change(editor.minutes.session, venue="شهرداری", organiser="ستاد")
    venue(editor, "سالن")
    assert [each.theirs for each in editor.together()] == ["شهرداری"]
    assert editor.minutes.session.organiser == "ستاد"
    editor.save()
    assert drafts.open(session).minutes.session.venue == "سالن"


def test_a_draft_of_minutes_that_were_deleted_is_still_there_to_read(drafts, session, browse, editing):
    editor = drafts.open(session)
    venue(editor, "سالن")
    editor.keep()
    editing.delete(browse.open(Session, session))
    again = drafts.open(session)
    assert again.recovered.is_deleted
    assert again.minutes.session.venue == "سالن"
    with pytest.raises(RecordMissingError):
        again.save()


def test_a_snapshot_that_is_older_than_a_save_is_let_go(drafts, session, kept):
    editor = drafts.open(session)
    venue(editor, "سالن")
    snapshot = editor.snapshot()
    editor.save()
    assert editor.write(snapshot) is Keeping.UNCHANGED
    assert kept(session) is None


def test_a_save_that_is_refused_leaves_the_editor_as_it_was(drafts, session, browse, editing):
    editor = drafts.open(session)
    venue(editor, "سالن")
    editing.delete(browse.open(Session, session))
    with pytest.raises(RecordMissingError):
        editor.save()
    assert (editor.is_unsaved, editor.can_undo) == (True, True)
    assert editor.keep() is Keeping.KEPT
