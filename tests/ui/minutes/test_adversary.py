"""Ways in which what a clerk typed could be lost, saved elsewhere, or closed other than shown."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from shiboken6 import isValid

from desktop.domain.editing import with_fields
from desktop.domain.party import Organisation
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session, SessionKind
from desktop.errors import FileUnwritableError
from desktop.schema.diff import Edit
from desktop.services.minutes_draft import Keeping
from desktop.ui.places import Destination, Form
from tests.ui.conftest import write
from tests.ui.minutes.conftest import AGENCIES, there, venue


def test_going_back_to_what_is_stored_does_not_save_what_came_back(page, stored, desk, qtbot, tools):
    session_id = stored().id
    draft = desk.minutes.drafts.open(session_id)
    draft.apply(with_fields(draft.minutes, session_id, venue="سالن دیگر"))
    draft.keep()
    page.edit_record(session_id)
    page.editor.notice.deeds[1].click()
    assert there(desk, session_id).venue == "سالن جلسات"
    assert page.editor.writing.minutes.session.venue == "سالن جلسات"


@pytest.mark.parametrize("odd", ["\ud800", "a\udfffb", "\x00", "\uffff", "😀", "\u202e\u2066", "\r", "\x1b"])
def test_odd_letters_are_kept_and_saved(editor, desk, odd, qtbot):
    tab = editor.tabs[4]
    editor.show_tab(4)
    first = tab.minutes.resolutions[0].id
    box = tab.card(first).texts.operative
    box.setFocus()
    box.selectAll()
    box.insertPlainText(f"مقرر شد {odd} گزارش.")
    editor.writing.keep_now()
    assert editor.save()
    stored = desk.browse.open(Resolution, first).record.operative
    assert stored.startswith("مقرر شد")
    assert stored.endswith("گزارش.")


@pytest.mark.parametrize("odd", ["\ud800", "\x00", "\uffff", "😀"])
def test_odd_letters_in_a_line(editor, desk, odd):
    line = editor.tabs[0].cells["venue"].stop
    line.setFocus()
    line.selectAll()
    line.insert(f"سالن {odd} الف")
    line.textEdited.emit(line.text())
    editor.writing.keep_now()
    assert editor.save()
    assert there(desk, editor.writing.draft.session_id).venue.startswith("سالن")


def test_saving_in_the_middle_of_a_sentence_keeps_the_space(editor, desk):
    tab = editor.tabs[4]
    editor.show_tab(4)
    first = tab.minutes.resolutions[0].id
    box = tab.card(first).texts.operative
    box.selectAll()
    write(box, "مقرر شد ")
    editor.save(going_on=True)
    write(box, "گزارش")
    assert box.words() == "مقرر شد گزارش"


def test_saving_in_the_middle_of_a_line_keeps_the_space(editor):
    line = editor.tabs[0].cells["venue"].stop
    line.clear()
    write(line, "سالن ")
    editor.save(going_on=True)
    write(line, "جلسات")
    assert line.text() == "سالن جلسات"


def test_a_new_session_is_begun_while_the_editor_is_open(page, editor, desk, qtbot):
    venue(editor, "الف")
    editor.writing.keep_now()
    venue(editor, "الف ب")
    page.arrive(Destination("sessions", view=Form.NEW))
    dialog = page.begin_dialog
    rows = [each for each in dialog._ways if each.startswith("draft/")]
    dialog.ways.choose(rows[0]) if rows else None
    dialog.begin()
    page.editor.save()
    assert not page.editor.notice.isVisible(), [each.words for each in page.editor.notice.lines]
    assert there(desk, editor.writing.draft.session_id).venue == "الف ب"


def test_the_list_says_nothing_of_a_draft_that_was_left(page, editor, qtbot, tools):
    venue(editor, "الف")
    editor.writing._keep_unseen()
    editor.leave()
    qtbot.waitUntil(lambda: not tools.jobs.busy)
    qtbot.wait(20)
    assert page.state is None


def test_what_could_not_be_kept_is_tried_again(editor, monkeypatch, qtbot):
    draft = editor.writing.draft
    real = type(draft).write
    full = [True]

    def write_(self, snapshot):
        if full[0]:
            raise FileUnwritableError(Path("x"))
        return real(self, snapshot)

    monkeypatch.setattr(type(draft), "write", write_)
    editor.writing._keeping.setInterval(30)
    venue(editor, "الف")
    with qtbot.waitSignal(editor.writing.failed):
        pass
    full[0] = False
    qtbot.waitUntil(lambda: not editor.notice.isVisible(), timeout=3000)
    assert draft.snapshot() is None


@pytest.mark.parametrize("kind", list(SessionKind))
@pytest.mark.parametrize("people", [0, 2])
def test_the_signing_tab_shows_every_kind(page, stored, kind, people):
    page.edit_record(stored(2, people).id)
    minutes = page.editor.writing.minutes
    page.editor.writing.write(with_fields(minutes, minutes.session.id, kind=kind))
    page.editor.show_tab(5)
    page.editor.writing.write(with_fields(page.editor.writing.minutes, minutes.session.id, body=None))


def test_both_wrote_and_one_left_without_choosing(page, editor, desk):
    session_id = editor.writing.draft.session_id
    venue(editor, "سالن من")
    opened = desk.browse.open(Session, session_id)
    desk.edit.save(Edit(opened, replace(opened.record, venue="سالن دیگری")))
    editor.leave()
    page.edit_record(session_id)
    assert page.editor.notice.isVisible()
    page.editor.save()
    assert there(desk, session_id).venue == "سالن دیگری"


def test_the_session_is_deleted_meanwhile(page, editor, desk):
    session_id = editor.writing.draft.session_id
    venue(editor, "سالن من")
    desk.life.delete([desk.browse.open(Session, session_id)]) if hasattr(desk, "life") else desk.edit.delete(
        desk.browse.open(Session, session_id)
    )
    assert editor.save()
    editor.leave()
    again = desk.minutes.drafts.open(session_id)
    assert again.minutes.session.venue == "سالن من"


def test_an_agency_is_deleted_meanwhile(page, editor, desk):
    venue(editor, "سالن من")
    desk.edit.delete(desk.browse.open(Organisation, AGENCIES[0].id))
    assert editor.save()
    assert there(desk, editor.writing.draft.session_id).venue == "سالن من"


def test_what_is_typed_is_kept_while_something_else_takes_long(editor, tools, desk, qtbot):
    goes_on = Event()
    tools.jobs.run_unseen(editor, lambda _progress: goes_on.wait(20), print, print)
    venue(editor, "سالن دیگر")
    try:
        is_kept = {"check_params_cb": lambda keeping: keeping is Keeping.KEPT, "timeout": 15_000}
        with qtbot.waitSignal(editor.writing.kept, **is_kept):
            pass
        assert desk.minutes.drafts.unsaved()
    finally:
        goes_on.set()


def test_deeds_in_any_order_show_what_is_written_and_can_be_taken_back(editor):
    chance = random.Random(5)
    tab = editor.tabs[4]
    editor.show_tab(4)
    for _ in range(150):
        one_deed(editor, tab, chance)
        cards = {part_id: card.texts.operative.words() for part_id, card in tab._cards()}
        for each in tab.minutes.resolutions:
            assert cards.get(each.id, each.operative) == each.operative
    while editor.writing.draft.can_redo:
        editor.writing.redo()
    before = [each.operative for each in tab.minutes.resolutions]
    for can, step in (("can_undo", editor.writing.undo), ("can_redo", editor.writing.redo)):
        while getattr(editor.writing.draft, can):
            step()
    assert [each.operative for each in tab.minutes.resolutions] == before
    assert editor.save()


def one_deed(editor, tab, chance):
    """Do something with the resolutions, as a person in a hurry does."""
    found = tab.minutes.resolutions
    each = chance.choice(found)
    deeds = {
        "begin": tab.begin_last,
        "cut": lambda: tab.cut_at(each.id, chance.randint(0, min(len(each.operative), 30))),
        "join": lambda: tab.join(each.id, chance.choice((-1, 0))),
        "move": lambda: tab._move(each.id, chance.randrange(len(found))),
        "type": lambda: write(tab.card(each.id).texts.operative, "واژه "),
        "undo": editor.writing.undo,
        "redo": editor.writing.redo,
        "save": lambda: editor.save(going_on=chance.random() < 0.5),
        "keep": editor.writing.keep_now,
    }
    chance.choice(list(deeds.values()))()


def test_nothing_is_done_when_the_editor_is_gone(page, editor, qtbot):
    writing = editor.writing
    venue(editor, "سالن دیگر")
    writing._keeping.setInterval(10)
    writing._keep_unseen()
    editor.leave()
    qtbot.waitUntil(lambda: not isValid(writing))
    qtbot.wait(100)
