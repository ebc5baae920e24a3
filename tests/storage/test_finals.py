from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.domain.resolution import Assignment, AssignmentState, Resolution
from desktop.domain.session import Attendance, Session
from desktop.errors import MinutesLockedError
from desktop.schema.diff import Edit
from desktop.storage.finals import Final
from desktop.storage.health import differing_tables
from desktop.storage.opening import open_database, renew_replica
from desktop.storage.triggers import LOCKS
from tests.storage.closed_minutes import minutes, of_kind
from tests.storage.conftest import reopened

RECORD_TABLES = [
    *("session", "agenda_item", "attendance", "statement", "resolution"),
    *("citation", "clause", "assignment"),
]
LIST_TABLES = [
    *("session_joint_bodies", "session_co_chairs", "attendance_missed"),
    *("resolution_neighbourhoods", "resolution_offices"),
]
TABLES = [*RECORD_TABLES, *LIST_TABLES]
CHANGED = {
    "assignment": "role = 'cooperating'",
    "agenda_item": "subject = 'دستوری دیگر'",
    "resolution": "operative = 'متنی دیگر'",
}


def test_every_lock_is_tried_here():
    assert set(LOCKS) == {
        f"lock_{table}_{event}" for table in TABLES for event in ("insert", "update", "delete")
    }


def statements(table, columns):
    """Return what somebody with another program would try: to change, to take away, to add."""
    copied = ", ".join(column if column != '"id"' else "'new'" for column in columns)
    return {
        "update": f"UPDATE {table} SET {CHANGED.get(table) or columns[0] + ' = ' + columns[0]}",
        "delete": f"DELETE FROM {table}",
        "insert": f"INSERT INTO {table} SELECT {copied} FROM {table}",
        "replace": f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
    }


@pytest.mark.parametrize("event", ["update", "delete", "insert", "replace"])
@pytest.mark.parametrize("table", TABLES)
def test_final_minutes_are_locked_by_the_database_itself(closed, raw, columns, dump, table, event):
    if (table, event) == ("session", "insert"):
        pytest.skip("a new session is not the final one")
    before = dump()
    with pytest.raises(IntegrityError, match="minutes are final"):
        raw(statements(table, columns(table))[event])
    assert dump() == before


@pytest.mark.parametrize("event", ["update", "delete", "insert"])
@pytest.mark.parametrize("table", TABLES)
def test_a_draft_is_not_locked(draft, raw, columns, table, event):
    raw("PRAGMA foreign_keys = OFF")
    raw(statements(table, columns(table))[event])


@pytest.mark.parametrize(
    ("table", "pointer"),
    [(table, "session") for table in ("agenda_item", "attendance", "statement", "resolution")]
    + [(table, "resolution") for table in ("citation", "clause", "assignment")]
    + [(table, "owner") for table in LIST_TABLES],
)
def test_nothing_is_slipped_into_final_minutes_from_a_draft(put, draft, close, raw, table, pointer):
    put(*(records := minutes(1)))
    close(of_kind(records, Session))
    of_session = pointer == "session" or table.startswith("session")
    kind = Session if of_session else Attendance if table.startswith("attendance") else Resolution
    target, source = of_kind(records, kind), of_kind(draft, kind)
    with pytest.raises(IntegrityError, match="minutes are final"):
        raw(f"UPDATE {table} SET {pointer} = ? WHERE {pointer} = ?", target.id, source.id)


def test_other_minutes_stay_open(closed, draft, store, open_of):
    session = of_kind(draft, Session)
    opened = open_of(session)
    with store.work() as work:
        work.save(Edit(opened, replace(session, venue="سالن")))
        work.commit()


def test_the_program_is_told_that_minutes_are_locked(closed, store, open_of):
    session = of_kind(closed, Session)
    opened = open_of(session)
    with pytest.raises(MinutesLockedError), store.work() as work:
        work.save(Edit(opened, replace(session, venue="سالن")))


def test_what_became_of_an_assignment_may_be_written_down_later(closed, store, open_of):
    assignment = of_kind(closed, Assignment)
    opened = open_of(assignment)
    with store.work() as work:
        work.save(Edit(opened, replace(assignment, state=AssignmentState.DONE, percent=100)))
        work.commit()
    with store.view() as view:
        assert view.records(Assignment).get(assignment.id).percent == 100


def test_an_open_amendment_lifts_the_lock_until_it_is_closed(closed, store, open_of, close):
    session = of_kind(closed, Session)
    opened = open_of(session)
    with store.work() as work:
        work.finals.open_amendment(session.id, 2, "تاریخ نادرست بود")
        work.save(Edit(opened, replace(session, venue="سالن")))
        final = Final(session.id, 2, "تاریخ نادرست بود", "متن دو", "2" * 64, "1" * 64, "")
        work.finals.close(final)
        work.commit()
    with store.view() as view:
        assert view.records(Session).get(session.id).venue == "سالن"
        assert [each.version for each in view.finals.of(session.id)] == [1, 2]
    with pytest.raises(MinutesLockedError), store.work() as work:
        work.save(Edit(open_of(session), replace(session, venue="جای دیگر")))


def test_an_amendment_that_was_given_up_leaves_the_lock(closed, store, raw):
    with store.work() as work:
        work.finals.open_amendment(of_kind(closed, Session).id, 2, "…")
    with pytest.raises(IntegrityError, match="minutes are final"):
        raw("UPDATE session SET venue = ''")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE final_minutes SET content = ''",
        "DELETE FROM final_minutes",
        "REPLACE INTO final_minutes SELECT session, version, reason, '', '', '', '' FROM final_minutes",
    ],
)
def test_a_closed_version_is_not_changed(closed, raw, sql):
    with pytest.raises(IntegrityError, match="minutes are final"):
        raw(sql)


def test_final_versions_are_rebuilt_from_the_journal(closed, store, tables, raw, dump):
    session = of_kind(closed, Session)
    assert differing_tables(tables, store.work()) == ()
    with store.view() as view:
        before = view.finals.of(session.id)
    raw("DROP TRIGGER final_is_kept_update")
    raw("UPDATE final_minutes SET content = 'متن دیگر'")
    assert differing_tables(tables, store.work()) == ("final_minutes",)
    with store.work() as work:
        work.rebuild()
        work.commit()
    with store.view() as view:
        assert view.finals.of(session.id) == before
    with pytest.raises(IntegrityError, match="minutes are final"):
        raw("UPDATE session SET venue = ''")


def test_a_restored_file_goes_on_with_the_chain_of_finals(database, tables, close, put, store):
    sessions = [Session(heading=f"جلسهٔ {number}") for number in range(2)]
    put(*sessions)
    last = [close(session, content=session.heading) for session in sessions][-1]
    with store.view() as view:
        assert view.journal.last_final() == last.digest
    database.close()
    renew_replica(database.path)
    opened = open_database(database.path)
    with reopened(tables, opened).work() as work:
        assert work.journal.last_final() == last.digest
    opened.close()


def test_a_file_is_kept_once_and_found_by_its_content(store, raw):
    content = b"%PDF-1.7 \0\xff"
    for _ in range(2):
        with store.work() as work:
            digest = work.finals.keep_file(content)
            work.commit()
    assert digest == hashlib.sha256(content).hexdigest()
    with store.view() as view:
        assert view.finals.file(digest) == content
        assert view.finals.file("0" * 64) is None
    with pytest.raises(IntegrityError, match="does not change"):
        raw("UPDATE kept_file SET content = x'00'")
