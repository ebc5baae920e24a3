"""The minutes in a window: kept by themselves, judged while one rests, taken back step by step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.body import Body
from desktop.domain.editing import added, removed, with_fields
from desktop.domain.resolution import Citation, Resolution
from desktop.domain.session import AgendaItem
from desktop.errors import ChangedElsewhereError
from desktop.schema.record import link_to
from desktop.services.minutes_draft import Keeping
from desktop.ui.minutes import writing as timing
from desktop.ui.minutes.changed_place import changed_place


def venue(writing, text, key="venue"):
    writing.write(with_fields(writing.minutes, writing.minutes.session.id, venue=text), key)


def test_what_is_written_is_kept_without_being_asked(writing, desk, qtbot):
    with qtbot.waitSignal(writing.kept, check_params_cb=lambda keeping: keeping is Keeping.KEPT):
        venue(writing, "سالن")
    again = desk.minutes.drafts.open(writing.draft.session_id)
    assert again.minutes.session.venue == "سالن"


def test_somebody_who_never_rests_is_kept_all_the_same(writing, desk, qtbot):
    for number in range(80):  # two seconds
        venue(writing, f"سالن {number}")
        qtbot.wait(25)
    assert desk.minutes.drafts.unsaved()


def test_one_is_told_that_something_is_not_kept_yet(writing, qtbot):
    with qtbot.waitSignal(writing.kept, check_params_cb=lambda keeping: keeping is None):
        venue(writing, "سالن")


def test_keystrokes_in_one_field_are_one_step_until_a_rest(writing, qtbot):
    for text in ("س", "سا", "سالن"):
        venue(writing, text)
    qtbot.wait(timing.STEP_AFTER + 100)
    venue(writing, "سالن شهرداری")
    writing.undo()
    assert writing.minutes.session.venue == "سالن"
    writing.undo()
    assert writing.minutes.session.venue == ""
    writing.redo()
    assert writing.minutes.session.venue == "سالن"


def test_a_step_back_leads_to_its_place(writing, qtbot):
    item = AgendaItem(subject="گزارش")
    writing.write(added(writing.minutes, item))
    writing.write(with_fields(writing.minutes, item.id, subject="گزارش دبیر"))
    with qtbot.waitSignal(writing.wanted) as wanted:
        writing.undo()
    assert wanted.args == [item.id, "subject"]
    with qtbot.waitSignal(writing.wanted) as wanted:
        writing.undo()
    assert wanted.args == [writing.minutes.session.id, "agenda"]


def test_a_citation_that_changed_is_shown_at_its_resolution(writing):
    made = Resolution(operative="مقرر شد.")
    before = added(writing.minutes, made)
    after = added(before, Citation(resolution=link_to(made), words="بند ۲"))
    assert changed_place(before, after) == (made.id, "citations")
    assert changed_place(after, removed(after, made.id)) == (after.session.id, "resolutions")
    assert changed_place(after, after) == (after.session.id, "")


def test_what_is_missing_is_found_while_one_rests(writing, qtbot):
    with qtbot.waitSignal(writing.doubts_changed):
        writing.write(added(writing.minutes, made := Resolution(operative="مقرر شد.")))
    assert {each.field for each in writing.doubts_at(made.id)} == {"assignments", "deadline_kind"}
    with qtbot.waitSignal(writing.doubts_changed):
        writing.undo()
    assert writing.doubts_at(made.id) == ()


def test_a_body_that_is_deleted_meanwhile_is_told(writing, desk, body, qtbot):
    writing.judge()
    desk.edit.delete(desk.browse.open(Body, body.id))
    writing.judge()
    assert any(each.field == "body" for each in writing.doubts)


def test_both_write_and_one_chooses(desk, stored, writing_of, browse_edit):
    session = stored()
    writing = writing_of(desk.minutes.drafts.open(session.id))
    venue(writing, "سالن من")
    browse_edit(session, venue="سالن دیگری")
    with pytest.raises(ChangedElsewhereError):
        writing.save()
    clashes = writing.together()
    assert [(each.field, each.theirs) for each in clashes] == [("venue", "سالن دیگری")]
    writing.take_theirs(clashes)
    writing.save()
    assert desk.browse.open(type(session), session.id).record.venue == "سالن دیگری"


@pytest.fixture
def browse_edit(desk):
    """Change a stored record as somebody else does."""
    from desktop.schema.diff import Edit

    def browse_edit(record, **fields):
        opened = desk.browse.open(type(record), record.id)
        desk.edit.save(Edit(opened, replace(opened.record, **fields)))

    return browse_edit
