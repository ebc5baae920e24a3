from __future__ import annotations

import json
from dataclasses import replace
from random import Random

import pytest
from sqlalchemy import select

from desktop.domain.place import Neighbourhood
from desktop.schema.change import START, Change, ChangeKind, digest_of, next_stamp, to_json
from desktop.schema.diff import Edit
from desktop.schema.reducer import reduce
from desktop.storage.health import broken_links
from desktop.storage.journal import stored_digest
from desktop.storage.own_tables import CHANGE

LAST = "0" * 13 + ".000000"


@pytest.fixture
def filled(store, put, open_of):
    """Fill the journal as a week of work does."""
    hoods = [Neighbourhood(name=f"کوی {number}", population=number) for number in range(12)]
    for each in hoods:
        put(each)
    for each in hoods:
        opened = open_of(each)
        with store.work() as work:
            work.save(Edit(opened, replace(each, name=f"محلهٔ {each.population}", households=3)))
            work.commit()
    return hoods


@pytest.fixture
def from_elsewhere(raw, journal_of):
    """Bring in a change of another replica as a package from another office would."""

    def from_elsewhere(record, field, value, seq=1):
        (created, *_) = journal_of(record)
        change = Change(
            ("elsewhere", seq), next_stamp(1_700_000_000_500 + seq, LAST), "علی", "b", 1, created.record,
            record.id, ChangeKind.SET, field, None, value, frozenset({created.dot}),
        )  # fmt: skip
        raw(
            "INSERT INTO change (replica, seq, stamp, author, batch, schema, record, record_id, kind, field, "
            "old, new, bases, previous) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            *change.dot, change.stamp, change.author, change.batch, change.schema, change.record, record.id,
            change.kind.value, field, to_json(None), to_json(value), json.dumps([list(created.dot)]),
            change.previous,
        )  # fmt: skip
        return change

    return from_elsewhere


def broken(database):
    with database.reading.connect() as connection:
        return broken_links(connection)


def test_the_chain_of_honest_work_holds(database, filled):
    assert broken(database) == ()


def test_stored_and_read_changes_have_one_digest(database, filled, journal_of):
    with database.reading.connect() as connection:
        stored = {row.seq: stored_digest(row) for row in connection.execute(select(CHANGE))}
    for hood in filled:
        assert all(stored[change.dot[1]] == change.digest for change in journal_of(hood))


def falsify(dice, raw, count):
    """Do one thing to the journal that its triggers would have refused; the very end is left alone."""
    seq = dice.randrange(1, count - 2)
    column = dice.choice(
        ["stamp", "author", "batch", "record", "record_id", "kind", "field", "old", "new", "bases"]
    )
    match dice.choice(["edit", "edit", "edit", "delete", "swap", "insert", "previous"]):
        case "edit":
            raw(f"UPDATE change SET {column} = {column} || ' ' WHERE seq = ?", seq)
        case "previous":
            raw(
                "UPDATE change SET previous = replace(previous, substr(previous, 1, 1), 'z') WHERE seq = ?",
                seq,
            )
        case "delete":
            raw("DELETE FROM change WHERE seq = ?", seq)
        case "swap":
            raw("UPDATE change SET seq = -1 WHERE seq = ?", seq)
            raw("UPDATE change SET seq = ? WHERE seq = ?", seq, seq + 1)
            raw("UPDATE change SET seq = ? WHERE seq = -1", seq + 1)
        case "insert":
            copied = "stamp, author, batch, schema, record, record_id, kind, field, old, new, bases, previous"
            raw("UPDATE change SET seq = seq + 1000 WHERE seq > ?", seq)
            raw(f"INSERT INTO change (replica, seq, {copied}) SELECT replica, seq + 1, {copied} "
                "FROM change WHERE seq = ?", seq)  # fmt: skip
            raw("UPDATE change SET seq = seq - 999 WHERE seq > 1000")
    return seq


@pytest.mark.parametrize("times", [60, pytest.param(2000, marks=pytest.mark.long)])
def test_every_falsification_is_found_where_it_was_done(database, filled, times):
    dice = Random(times)
    for _ in range(times):
        with database.writing.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            for trigger in ("change_is_kept_update", "change_is_kept_delete"):
                connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
            count = connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one()
            seq = falsify(dice, lambda sql, *values: connection.exec_driver_sql(sql, values), count)
            (found,) = broken_links(connection)
            assert seq - 1 <= int(found.split(":")[1]) <= seq + 2
    assert broken(database) == ()


def test_the_control_a_chain_that_does_not_hash_what_was_written_finds_no_edit(database, filled, raw):
    def weak_links(connection):
        """Return what `broken_links` would, were only the place of a change hashed."""
        previous, bad = START, []
        for row in connection.execute(select(CHANGE).order_by(CHANGE.c.seq)):
            link = digest_of((row.replica, row.seq), (), (), previous)
            if links.setdefault(row.seq, link) != link:
                bad.append(row.seq)
            previous = link
        return bad

    links = {}
    with database.reading.connect() as connection:
        assert weak_links(connection) == []
    raw("DROP TRIGGER change_is_kept_update")
    raw("UPDATE change SET author = 'علی' WHERE seq = 3")
    with database.reading.connect() as connection:
        assert weak_links(connection) == []
        assert broken_links(connection) != ()


def test_the_chain_of_each_replica_is_its_own(database, filled, from_elsewhere, raw):
    from_elsewhere(filled[0], "name", "کوی دور")
    assert broken(database) == ()
    raw("DROP TRIGGER change_is_kept_update")
    raw("UPDATE change SET previous = 'x' WHERE replica = 'elsewhere'")
    assert broken(database) == ("elsewhere:1",)


@pytest.mark.parametrize(
    "sql", ["UPDATE change SET author = ''", "DELETE FROM change", "DELETE FROM change WHERE seq = 1"]
)
def test_the_journal_is_not_edited(raw, filled, sql):
    with pytest.raises(Exception, match="the journal is kept"):
        raw(sql)


def test_an_edit_names_what_its_author_had_seen_though_another_write_came_between(
    store, put, open_of, journal_of, from_elsewhere
):
    put(hood := Neighbourhood(name="کوی"))
    opened = open_of(hood)
    theirs = from_elsewhere(hood, "name", "کوی ایشان")
    with store.work() as work:
        work.save(Edit(opened, replace(hood, name="کوی من")))
        work.commit()
    changes = journal_of(hood)
    created = next(change for change in changes if change.kind is ChangeKind.CREATE)
    mine = next(
        change for change in changes if change.kind is ChangeKind.SET and change.dot[0] != "elsewhere"
    )
    assert mine.bases == {created.dot}
    assert {change.new for change in reduce(changes).conflicts["name"]} == {"کوی من", theirs.new}


def test_who_opened_the_form_after_the_other_write_ends_the_conflict(
    store, put, open_of, journal_of, from_elsewhere
):
    put(hood := Neighbourhood(name="کوی"))
    theirs = from_elsewhere(hood, "name", "کوی ایشان")
    opened = open_of(hood)
    with store.work() as work:
        work.save(Edit(opened, replace(hood, name="کوی من")))
        work.commit()
    state = reduce(journal_of(hood))
    assert not state.conflicts
    assert theirs.dot in {dot for change in state.heads["name"] for dot in change.bases}


def test_fields_that_others_did_not_touch_are_no_conflict(store, put, open_of, journal_of, from_elsewhere):
    put(hood := Neighbourhood(name="کوی"))
    opened = open_of(hood)
    from_elsewhere(hood, "borders", "از شمال به رود")
    with store.work() as work:
        work.save(Edit(opened, replace(hood, name="کوی من")))
        work.commit()
    state = reduce(journal_of(hood))
    assert not state.conflicts
    assert (state.values["name"], state.values["borders"]) == ("کوی من", "از شمال به رود")


def test_time_goes_on_when_the_clock_goes_back(database, filled):
    with database.reading.connect() as connection:
        stamps = connection.execute(select(CHANGE.c.stamp, CHANGE.c.batch).order_by(CHANGE.c.seq)).all()
    ordered = [stamp for stamp, _ in stamps]
    assert ordered == sorted(ordered)
    assert len(set(ordered)) == len({batch for _, batch in stamps})
