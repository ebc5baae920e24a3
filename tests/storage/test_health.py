from __future__ import annotations

import os
import shutil
from dataclasses import replace
from random import Random

import pytest
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from desktop.domain.catalogue import SCHEMA
from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.errors import AppError
from desktop.schema.diff import Edit
from desktop.storage.health import examine
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from tests.storage.any_record import world
from tests.storage.dumps import dump_of

LOCAL = {"local_setting", "draft"}


@pytest.fixture
def health(database, tables, store):
    return lambda: examine(database, tables, store.work())


@pytest.fixture
def lived_in(put, store, office, open_of):
    """Fill the file as a week of work does."""
    put(*world())
    opened = open_of(office)
    with store.work() as work:
        work.save(Edit(opened, replace(office, manager="مریم", aliases=("خانهٔ محله",))))
        work.delete(work.records(Neighbourhood).open(work.records(Neighbourhood).find()[0]))
        work.finals.keep_file(b"%PDF" * 500)
        work.commit()
    return office


def test_a_sound_file_is_clean_and_stays_as_it_was(health, lived_in, dump):
    before = dump()
    assert health().is_sound
    assert dump() == before


def test_an_edited_table_is_found(health, lived_in, raw):
    raw("UPDATE office SET phone = '0713'")
    assert health().tables == ("office",)


@pytest.mark.parametrize(
    ("sql", "table"),
    [
        ("DELETE FROM office_neighbourhoods", "office_neighbourhoods"),
        ("UPDATE office SET deleted = 1", "office"),
        ("UPDATE search_entry SET squashed = ''", "search_entry"),
        ("INSERT INTO place (id) VALUES ('ghost')", "place"),
        ("DELETE FROM letter", "letter"),
    ],
)
def test_whatever_the_journal_does_not_say_is_found(health, lived_in, raw, sql, table):
    raw("PRAGMA foreign_keys = OFF")
    raw(sql)
    found = health()
    assert table in found.tables
    assert not found.is_sound


def test_an_edited_journal_is_found(health, lived_in, raw):
    raw("DROP TRIGGER change_is_kept_update")
    raw("UPDATE change SET new = replace(new, 'دفتر آبشار', 'دفتر دیگر')")
    found = health()
    assert found.triggers == ("change_is_kept_update",)
    assert len(found.chain) == 1
    assert "office" in found.tables


@pytest.mark.parametrize("column", ["new", "old", "bases", "kind", "stamp", "record", "record_id", "field"])
def test_a_journal_that_cannot_be_read_any_more_is_found(health, lived_in, raw, column):
    raw("DROP TRIGGER change_is_kept_update")
    raw(f"UPDATE change SET {column} = '{{'")
    assert not health().is_sound


@pytest.mark.parametrize("trigger", ["lock_session_update", "change_is_kept_delete", "final_is_kept_update"])
def test_a_dropped_trigger_is_found(health, lived_in, raw, trigger):
    raw(f"DROP TRIGGER {trigger}")
    found = health()
    assert found.triggers == (trigger,)
    assert found.tables == ()


def test_a_blunted_trigger_and_a_strange_one_are_found(health, lived_in, raw):
    raw("DROP TRIGGER lock_session_update")
    raw("CREATE TRIGGER lock_session_update BEFORE UPDATE ON session WHEN 0 BEGIN SELECT 1; END")
    raw("CREATE TRIGGER strange AFTER INSERT ON session BEGIN DELETE FROM draft; END")
    assert health().triggers == ("lock_session_update", "strange")


def test_a_table_of_another_shape_is_found(health, lived_in, raw):
    raw("DROP INDEX ix_change_batch")
    raw("ALTER TABLE letter ADD COLUMN strange TEXT")
    assert health().integrity == ("ix_change_batch", "letter")


def test_a_journal_whose_end_was_cut_off_shows_against_the_tables_and_a_backup(
    health, lived_in, raw, backups
):
    before = backups.check(backups.make().path)
    raw("DROP TRIGGER change_is_kept_delete")
    raw("DELETE FROM change WHERE seq = (SELECT max(seq) FROM change)")
    after = backups.check(backups.make().path)
    assert len(after.broken_links) == 1
    assert after.head != before.head
    found = health()
    assert found.tables
    assert found.chain == after.broken_links


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE change SET author = 'علی' WHERE arrival = (SELECT max(arrival) FROM change)",
        "DELETE FROM local_setting WHERE name LIKE 'end:%'",
        "UPDATE local_setting SET value = '' WHERE name LIKE 'end:%'",
    ],
)
def test_an_edited_last_change_is_found_by_the_note_of_it_and_the_note_by_the_change(
    health, lived_in, raw, sql
):
    trigger = "change_is_kept_update"
    made = raw("SELECT sql FROM sqlite_master WHERE name = ?", trigger, fetch=True)
    raw(f"DROP TRIGGER {trigger}")
    raw(sql)
    raw(made)
    found = health()
    assert len(found.chain) == 1
    assert not found.triggers
    assert not found.tables


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO search_index (search_index) VALUES ('delete-all')",
        "DELETE FROM search_index WHERE rowid = (SELECT min(rowid) FROM search_index)",
        "INSERT INTO search_index (rowid, squashed) VALUES (999999, 'شبح')",
        "UPDATE search_index SET squashed = 'دیگر' WHERE rowid = (SELECT max(rowid) FROM search_index)",
    ],
)
def test_a_search_index_that_does_not_find_what_there_is_is_found(health, lived_in, raw, sql):
    raw(sql)
    assert health().tables == ("search_index",)


def test_a_final_paper_that_is_not_kept_is_found(health, lived_in, raw):
    raw(
        "INSERT INTO final_minutes SELECT id, 1, '', 'x', 'x', '', 'lost' FROM session "
        "WHERE id NOT IN (SELECT session FROM final_minutes) LIMIT 1"
    )
    assert "kept_file" in health().tables


def test_a_kept_file_cannot_be_deleted(lived_in, raw):
    with pytest.raises(DBAPIError, match="a kept file does not go"):
        raw("DELETE FROM kept_file")


def test_a_link_to_nothing_is_found(health, lived_in, raw):
    raw("PRAGMA foreign_keys = OFF")
    raw("UPDATE office SET place = 'nowhere'")
    assert any("office" in each for each in health().foreign_keys)


def test_a_file_that_is_not_what_its_name_says_is_found(health, lived_in, raw):
    raw("DROP TRIGGER file_is_kept_update")
    raw("UPDATE kept_file SET content = x'00'")
    assert health().tables == ("kept_file",)


def test_a_corrupt_page_is_found(lived_in, database, tables):
    database.close()
    with database.path.open("r+b") as opened:
        opened.seek(20 * 4096)
        opened.write(b"\xff" * 4096 * 3)
    assert is_found(database.path, tables)


def is_found(path, tables):
    """Tell whether opening or examining the file shows that something is wrong."""
    try:
        database = open_database(path)
    except AppError:
        return True
    try:
        store = Store(
            database, tables, replica_of(database), "مریم", SCHEMA, lambda: 2 * 10**12, lambda: None
        )
        return not examine(database, tables, store.work()).is_sound
    except AppError:
        return True
    finally:
        database.close()


def what_matters(path):
    """Return the rows of all that the examination answers for; None where they cannot be read."""
    try:
        schema, rows = dump_of(path)
    except (dbapi2.Error, DBAPIError):
        return None
    named = [(name, kind, sql) for name, kind, sql in schema if name not in LOCAL]
    shown = {
        name: each for name, each in rows.items() if name not in LOCAL and not name.startswith("search_index")
    }
    return named, shown


def difference(before, after):
    """Return what stands only in one of two dumps, for a person to read."""
    if after is None:
        return "unreadable"
    schema = set(before[0]) ^ set(after[0])
    return schema, {name: set(rows) ^ set(after[1].get(name, ())) for name, rows in before[1].items()
                    if rows != after[1].get(name)}  # fmt: skip


@pytest.mark.parametrize("times", [40, pytest.param(1000, marks=pytest.mark.long)])
def test_flipped_bytes_and_cut_files_are_found_or_harmless(lived_in, database, tables, tmp_path, times):
    database.close()
    sound, dice = database.path.read_bytes(), Random(times)
    before, path = what_matters(database.path), tmp_path / "flipped" / "mahalleyar.db"
    path.parent.mkdir()
    missed = []
    for number in range(times):
        for each in path.parent.iterdir():
            each.unlink()
        content = bytearray(sound)
        for _ in range(dice.randint(1, 64) if number % 2 else 1):
            content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        path.write_bytes(content)
        if number % 10 == 9:
            os.truncate(path, dice.randrange(len(content)))
        shutil.copy(path, tmp_path / "copy.db")
        if not is_found(path, tables) and (after := what_matters(tmp_path / "copy.db")) != before:
            missed.append((number, difference(before, after)))
    assert missed == []


def test_an_office_is_still_there_after_all_this(lived_in, store):
    with store.view() as view:
        assert view.records(Office).get(lived_in.id).manager == "مریم"
