"""Closed versions are read back as they were closed, and compared."""

from __future__ import annotations

import pytest

from desktop.domain.comparing import Change, Piece, differing
from desktop.domain.editing import removed, with_fields
from desktop.domain.minutes import content_of
from desktop.domain.resolution import Resolution
from desktop.domain.resolving import cut, pasted
from desktop.domain.session import Session
from desktop.errors import MinutesLockedError, RecordMissingError
from desktop.schema.record import link_to
from desktop.services.edit_minutes import EditMinutes
from desktop.services.minutes_changes import changes_of
from desktop.services.minutes_drafts import MinutesDrafts
from desktop.services.minutes_versions import MinutesVersions
from tests.services.test_edit_minutes import TODAY
from tests.services.test_minutes_draft import NOW


@pytest.fixture
def versions(store):
    return MinutesVersions(store)


@pytest.fixture
def amended(final, closing, store):
    """Return the session of minutes of which one resolution was corrected in the editor."""
    editing = EditMinutes(store, lambda: TODAY).open(final["Session"].id)
    corrected = with_fields(
        editing.minutes, final["Resolution"].id, operative="مقرر شد گزارش کتبی داده شود.", preamble="زیرا"
    )
    changes = changes_of(editing.with_minutes(corrected))
    closing.amend(editing.session_id, "سهو قلم", changes.edits, changes.added, changes.removed)
    return editing.session_id


def test_a_closed_version_is_read_back_with_the_same_content(versions, amended, store):
    with store.view() as view:
        finals = view.finals.of(amended)
    for each in finals:
        assert content_of(versions.minutes(amended, each.version), each.previous) == each.content
    assert [(each.number, each.reason) for each in versions.of(amended)] == [(1, ""), (2, "سهو قلم")]


def test_an_amendment_is_shown_word_by_word(versions, amended):
    compared = versions.compare(amended, 1, 2)
    changed = next(each for each in differing(compared.parts) if isinstance(each.record, Resolution))
    fields = {each.field.name: each for each in changed.fields}
    changed_words = [each for each in fields["operative"].pieces if each.change is not Change.SAME]
    assert changed_words == [Piece("کتبی ", Change.ADDED)]
    assert fields["preamble"].new == "زیرا"
    assert [type(each.record) for each in differing(compared.parts)] == [Resolution]
    assert versions.compare(amended, 1).parts == compared.parts


def test_there_is_no_other_version(versions, final):
    with pytest.raises(RecordMissingError):
        versions.minutes(final["Session"].id, 2)
    assert isinstance(versions.minutes(final["Session"].id).session, Session)


def test_an_amendment_written_in_the_editor_keeps_given_numbers(store, draft, body, closing, put):
    session, _ = draft(body)
    put(*(Resolution(session=link_to(session), order=order, operative=f"مصوبهٔ {order}") for order in (2, 3)))
    closing.finalise(session.id)
    drafts = MinutesDrafts(store, EditMinutes(store, lambda: TODAY), lambda: NOW)
    editor = drafts.open(session.id)
    one, two, three = editor.minutes.resolutions
    minutes = removed(editor.minutes, two.id)
    editor.apply(pasted(cut(minutes, three.id, 3), ["تازه"], 0))
    editor.keep()
    with pytest.raises(MinutesLockedError):
        editor.save()
    changes = changes_of(drafts.open(session.id).editing)
    closed = closing.amend(session.id, "سهو قلم", changes.edits, changes.added, changes.removed)
    editor.give_up()
    assert closed.version == 2
    stored = drafts.open(session.id).minutes.resolutions
    assert [(each.operative, each.order) for each in stored if each.id in (one.id, three.id)] == [
        (one.operative, 1),
        ("مصو", 3),
    ]
    assert sorted(each.order for each in stored) == [1, 3, 4, 5]
    assert len({each.number for each in stored}) == 4
