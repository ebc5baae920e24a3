"""Final minutes are locked, by the program and by the database, except inside an amendment."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import DBAPIError

from desktop.domain.place import Neighbourhood
from desktop.domain.resolution import Assignment, AssignmentState, Resolution
from desktop.domain.session import AgendaItem, Session, SessionState, Statement
from desktop.errors import (
    ForeignPartError,
    MinutesLockedError,
    MinutesNotFinalError,
    MinutesNotReadyError,
    ReasonMissingError,
)
from desktop.schema.record import link_to
from desktop.storage.health import examine
from desktop.storage.own_tables import FINAL
from desktop.storage.table_names import table_name

PARTS = {
    "AgendaItem": {"subject": "دیگر"},
    "Attendance": {"name": "علی"},
    "Statement": {"words": "دیگر"},
    "Resolution": {"operative": "دیگر"},
    "Citation": {"words": "دیگر"},
    "Assignment": {"order": 9},
    "Session": {"venue": "تالار"},
}


@pytest.mark.parametrize("kind", [kind for kind in PARTS if kind != "Assignment"])
def test_no_part_of_final_minutes_is_edited(final, editing, edit_of, browse, kind):
    before = browse.open(type(final[kind]), final[kind].id)
    with pytest.raises(MinutesLockedError):
        editing.save(edit_of(final[kind], **PARTS[kind]))
    assert browse.open(type(final[kind]), final[kind].id) == before


@pytest.mark.parametrize("kind", PARTS)
def test_no_part_of_final_minutes_goes_into_the_bin(final, editing, browse, kind):
    with pytest.raises(MinutesLockedError):
        editing.delete(browse.open(type(final[kind]), final[kind].id))
    assert browse.open(type(final[kind]), final[kind].id)


@pytest.mark.parametrize("kind", [kind for kind in PARTS if kind != "Session"])
def test_no_part_is_added_to_final_minutes(final, editing, kind):
    from desktop.schema.record import new_id

    with pytest.raises(MinutesLockedError):
        editing.add(replace(final[kind], id=new_id()))


@pytest.mark.parametrize("kind", PARTS)
@pytest.mark.parametrize("statement", ["UPDATE {} SET deleted = 1", "DELETE FROM {}"])
def test_the_database_itself_refuses(final, database, kind, statement):
    with database.writing.connect() as connection:
        connection.execute(text("PRAGMA foreign_keys = OFF"))
        with pytest.raises(DBAPIError, match="minutes are final"):
            connection.execute(text(statement.format(table_name(kind))))


def test_the_neighbourhoods_of_a_final_resolution_are_locked_too(final, editing, edit_of, put):
    put(hood := Neighbourhood(name="باغ"))
    with pytest.raises(MinutesLockedError):
        editing.save(edit_of(final["Resolution"], neighbourhoods=(link_to(hood),)))


def test_nothing_moves_into_final_minutes_from_a_draft(final, draft, body, editing, edit_of):
    _, parts = draft(body)
    with pytest.raises(MinutesLockedError):
        editing.save(edit_of(parts[0], session=link_to(final["Session"])))


def test_the_closed_version_itself_is_kept(final, database):
    for statement in ("UPDATE final_minutes SET content = 'x'", "DELETE FROM final_minutes"):
        with database.writing.connect() as connection, pytest.raises(DBAPIError, match="minutes are final"):
            connection.execute(text(statement))


def test_carrying_out_goes_on(final, editing, edit_of, browse):
    editing.save(edit_of(final["Assignment"], state=AssignmentState.DONE, percent=100))
    stored = browse.open(Assignment, final["Assignment"].id).record
    assert (stored.state, stored.percent) == (AssignmentState.DONE, 100)


def test_other_minutes_are_not_locked(final, draft, body, change, all_of):
    session, _ = draft(body)
    change(session, venue="تالار")
    assert {each.venue for each in all_of(Session)} == {"", "تالار"}


def test_an_amendment_changes_adds_and_removes_and_is_numbered(
    final, closing, edit_of, browse, store, all_of
):
    session = final["Session"]
    added = Statement(session=link_to(session), order=2, words="افزوده")
    edit = edit_of(final["Resolution"], operative="متن درست")
    gone = browse.open(AgendaItem, final["AgendaItem"].id)
    closed = closing.amend(session.id, "  غلط   نگارشی ", [edit], [added], [gone])
    assert (closed.version, closed.session.state) == (2, SessionState.AMENDED)
    assert [each.operative for each in all_of(Resolution)] == ["متن درست"]
    assert (len(all_of(Statement)), all_of(AgendaItem)) == (2, ())
    with store.view() as view:
        first, second = view.finals.of(session.id)
    assert (first.version, first.reason, second.version, second.reason) == (1, "", 2, "غلط نگارشی")
    assert second.previous == first.digest != second.digest
    assert json.loads(first.content)["resolutions"][0]["operative"] == "مقرر شد گزارش داده شود."


def test_the_number_of_the_session_and_of_its_resolutions_stays(final, closing):
    before = closing.amend(final["Session"].id, "یک").session
    after = closing.amend(final["Session"].id, "دو")
    assert (after.version, after.session.number) == (3, before.number)


def test_after_an_amendment_the_lock_holds_again(final, closing, editing, edit_of):
    closing.amend(final["Session"].id, "غلط نگارشی")
    for kind in ("Session", "Resolution", "AgendaItem"):
        with pytest.raises(MinutesLockedError):
            editing.save(edit_of(final[kind], **PARTS[kind]))


@pytest.mark.parametrize("reason", ["", "   ", "\u200c", "\u200f"])
def test_an_amendment_needs_a_reason(final, closing, edit_of, all_of, reason):
    with pytest.raises(ReasonMissingError):
        closing.amend(final["Session"].id, reason, [edit_of(final["Resolution"], operative="دیگر")])
    assert [each.operative for each in all_of(Resolution)] == ["مقرر شد گزارش داده شود."]


def test_a_draft_is_not_amended(draft, body, closing):
    session, _ = draft(body)
    with pytest.raises(MinutesNotFinalError):
        closing.amend(session.id, "دلیل")


def test_an_amendment_that_leaves_a_resolution_empty_saves_nothing(final, closing, edit_of, store, all_of):
    with pytest.raises(MinutesNotReadyError):
        closing.amend(final["Session"].id, "دلیل", [edit_of(final["Resolution"], operative="")])
    assert [each.operative for each in all_of(Resolution)] == ["مقرر شد گزارش داده شود."]
    with store.view() as view:
        assert len(view.finals.of(final["Session"].id)) == 1


def test_an_amended_paper_says_so_and_the_first_one_is_kept(final, closing, printing, store):
    first = printing.paper(final["Session"].id).content
    closed = closing.amend(final["Session"].id, "غلط نگارشی")
    assert printing.paper(final["Session"].id).content == closed.paper != first
    with store.view() as view:
        assert view.finals.file(view.finals.of(final["Session"].id)[0].paper) == first


def test_an_amendment_of_one_session_does_not_open_another(final, draft, body, closing, edit_of):
    other, parts = draft(body)
    closing.finalise(other.id)
    with pytest.raises(ForeignPartError):
        closing.amend(final["Session"].id, "دلیل", [edit_of(parts[0], subject="دیگر")])


def test_a_version_that_was_opened_and_never_closed_leaves_no_trace(final, store, database):
    with store.work() as work:
        work.finals.open_amendment(final["Session"].id, 2, "دلیل")
    with database.reading.connect() as connection:
        assert len(connection.execute(select(FINAL)).all()) == 1


def test_the_file_is_sound_after_closing_and_amending(final, closing, database, tables, store):
    closing.amend(final["Session"].id, "غلط نگارشی")
    assert examine(database, tables, store.work()).is_sound


def test_a_forged_version_is_found(final, closing, database, tables, store):
    values = {"session": final["Session"].id, "version": 2, "reason": "x"}
    forged = {"content": "x", "digest": "x", "previous": "x", "paper": ""}
    with database.writing.begin() as connection:
        connection.execute(insert(FINAL).values(**values, **forged))
    assert examine(database, tables, store.work()).tables == ("final_minutes",)
