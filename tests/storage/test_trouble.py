from __future__ import annotations

import shutil
import subprocess

import pytest
from sqlcipher3 import dbapi2

from desktop.domain.catalogue import SCHEMA
from desktop.domain.place import Neighbourhood
from desktop.errors import (
    BrokenLinkError,
    BrokenTextError,
    ChangedElsewhereError,
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseReadOnlyError,
    DiskFullError,
    MinutesLockedError,
)
from desktop.storage.health import examine
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from desktop.storage.trouble import meaning_of, translated


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("database or disk is full", DiskFullError),
        ("attempt to write a readonly database", DatabaseReadOnlyError),
        ("unable to open database file", DatabaseReadOnlyError),
        ("database is locked", DatabaseBusyError),
        ("disk I/O error", DatabaseReadOnlyError),
        ("database disk image is malformed", DatabaseDamagedError),
        ("malformed database schema (office)", DatabaseDamagedError),
        ('fts5: corruption found reading blob 7 from table "search_index"', DatabaseDamagedError),
        ("vtable constructor failed: search_index", DatabaseDamagedError),
        ("unsupported file format", DatabaseDamagedError),
        ("file is not a database", DatabaseDamagedError),
        ("Could not decode to UTF-8 column 'name' with text '?'", DatabaseDamagedError),
        ("minutes are final", MinutesLockedError),
        ("FOREIGN KEY constraint failed", BrokenLinkError),
        ("UNIQUE constraint failed: office.id", ChangedElsewhereError),
    ],
)
def test_what_sqlite_says_has_a_meaning(tmp_path, said, meant):
    with pytest.raises(meant), translated(tmp_path):
        raise dbapi2.OperationalError(said)


@pytest.mark.parametrize(
    "said", ["no such table: office", "NOT NULL constraint failed: office.id", 'near "SELEC"']
)
def test_a_bug_stays_a_bug(tmp_path, said):
    with pytest.raises(dbapi2.OperationalError), translated(tmp_path):
        raise dbapi2.OperationalError(said)
    assert meaning_of(ValueError(said), tmp_path) is None
    assert meaning_of(None, tmp_path) is None


def test_half_a_character_is_refused_in_whatever_is_asked_or_saved(store, put):
    with pytest.raises(BrokenTextError):
        put(Neighbourhood(name="کوی \ud800"))
    with pytest.raises(BrokenTextError), store.view() as view:
        view.records(Neighbourhood).get("\udcff")
    with store.view() as view:
        assert view.records(Neighbourhood).find(search="\udcff کوی") == ()


def store_on(path, tables):
    database = open_database(path)
    return database, Store(
        database, tables, replica_of(database), "مریم", SCHEMA, lambda: 10**12, lambda: None
    )


def test_a_full_disk_keeps_what_was_saved_and_nothing_half(mounted, empty_file, tables, tmp_path):
    disk = mounted("size=2m")
    shutil.copy(empty_file, disk / "mahalleyar.db")
    database, store = store_on(disk / "mahalleyar.db", tables)
    saved = 0

    def fill():
        nonlocal saved
        for number in range(10_000):
            with store.work() as work:
                work.add(*(Neighbourhood(name=f"کوی {number}", borders="شمال " * 400) for _ in range(3)))
                work.commit()
            saved += 3

    with pytest.raises(DiskFullError):
        fill()
    assert saved
    with store.view() as view:
        assert len(view.records(Neighbourhood).find()) == saved
    database.close()
    database, store = store_on(disk / "mahalleyar.db", tables)
    with store.view() as view:
        assert len(view.records(Neighbourhood).find()) == saved
    database.close()
    for each in disk.glob("mahalleyar.db*"):
        shutil.copy(each, tmp_path / each.name)
    database, store = store_on(tmp_path / "mahalleyar.db", tables)
    assert examine(database, tables, store.work()).is_sound
    database.close()


def test_a_full_disk_is_told_when_a_file_is_made(mounted):
    disk = mounted("size=100k")
    with pytest.raises(DiskFullError):
        open_database(disk / "mahalleyar.db")
    assert not (disk / "mahalleyar.db").exists()


def test_a_read_only_disk_is_told(mounted):
    with pytest.raises(DatabaseReadOnlyError):
        open_database(mounted("size=1m,ro") / "mahalleyar.db")


def test_a_disk_that_becomes_read_only_is_told(mounted, empty_file, tables):
    disk = mounted("size=5m")
    shutil.copy(empty_file, disk / "mahalleyar.db")
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    with pytest.raises(DatabaseReadOnlyError):
        open_and_write(disk / "mahalleyar.db", tables)


def open_and_write(path, tables):
    database, store = store_on(path, tables)
    with store.work() as work:
        work.add(Neighbourhood(name="کوی"))
        work.commit()
    database.close()


def test_who_cannot_wait_for_a_long_job_is_told_soon(store):
    with store.work(), pytest.raises(DatabaseBusyError), store.work():
        pass
