from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.errors import (
    BackupDamagedError,
    DatabaseBusyError,
    DiskFullError,
)
from desktop.schema.diff import Edit
from desktop.storage.backup_notes import Why
from desktop.storage.backups import Backups
from desktop.storage.opening import open_database, replica_of
from tests.storage.conftest import reopened
from tests.storage.dumps import dump_of

ROOT = Path(__file__).parents[2]
RESTORER = [sys.executable, "-m", "tests.storage.restore_once"]


@pytest.fixture
def restore(backups, database):
    """Restore as the program does: with the database closed."""

    def restore(path):
        database.close()
        return backups.restore(path)

    return restore


def test_restoring_gives_the_file_as_it_was_and_keeps_what_is(
    backups, database, restore, store, open_of, office
):
    made = backups.make().path
    then = dump_of(made)
    opened = open_of(office)
    with store.work() as work:
        work.save(Edit(opened, replace(office, name="دفتر نو")))
        work.commit()
    before = replica_of(database)
    kept = restore(made)
    assert backups.check(kept).rows["change"] == 5
    assert [each.path for each in backups.safety_copies()] == [kept]
    assert backups.note_of(kept).why is Why.BEFORE_RESTORING
    opened = open_database(database.path)
    assert replica_of(opened) != before
    opened.close()
    assert dump_of(database.path) == then
    assert {each.name for each in database.path.parent.iterdir()} == {"mahalleyar.db", "backups"}


def test_many_states_come_back_as_they_were(tables, database, backups, clock, tmp_path, put):
    shelf, dumps = tmp_path / "shelf", []
    for number in range(12):
        put(*(Neighbourhood(name=f"کوی {number} {each}") for each in range(number % 4 + 1)))
        dumps.append((backups.make(shelf).path, dump_of(database.path)))
    database.close()
    for path, then in random.Random(7).sample(dumps, len(dumps)):
        backups.restore(path)
        assert dump_of(database.path) == then
    assert len(backups.safety_copies()) == 12


def test_restoring_takes_the_last_commits_out_of_the_wal_first(backups, database, put, tmp_path, office):
    made = backups.make().path
    put(Neighbourhood(name="تنها در دفتر رویدادها"))
    for suffix in ("", "-wal"):  # as after a crash: the commit is in the WAL alone
        shutil.copy(f"{database.path}{suffix}", tmp_path / f"crashed.db{suffix}")
    crashed = Backups(tmp_path / "crashed.db", tmp_path / "kept", lambda: datetime(2026, 11, 21, tzinfo=UTC))
    kept = crashed.restore(made)
    assert crashed.check(kept).counts["neighbourhood"] == 2
    assert crashed.check(tmp_path / "crashed.db").counts["neighbourhood"] == 1
    assert not (tmp_path / "crashed.db-wal").exists()


def test_a_stale_wal_would_spoil_what_was_restored(backups, database, put, tmp_path, office):
    """The control of the test above: so it would be, were the WAL of the old file left."""
    made = backups.make().path
    put(*(Neighbourhood(name=f"کوی {number}") for number in range(300)))
    shutil.copy(made, tmp_path / "wrong.db")
    shutil.copy(f"{database.path}-wal", tmp_path / "wrong.db-wal")
    assert dump_of_or_error(tmp_path / "wrong.db") != dump_of(made)


def dump_of_or_error(path):
    try:
        return dump_of(path)
    except dbapi2.Error as error:
        return error


@pytest.mark.parametrize("content", [b"", "نامه".encode() * 500, b"SQLite format 3\0" + b"\7" * 20_000])
def test_a_damaged_database_is_kept_as_it_is_when_a_backup_is_restored(
    backups, restore, database, content, put
):
    put(Neighbourhood(name="کوی"))
    made = backups.make().path
    database.close()
    database.path.write_bytes(content)
    Path(f"{database.path}-wal").write_bytes(b"wal")
    kept = restore(made)
    if content:
        assert kept.read_bytes() == content
        assert Path(f"{kept}-wal").read_bytes() == b"wal"
    assert dump_of(database.path) == dump_of(made)


def test_a_missing_database_is_restored(backups, restore, database, office):
    made = backups.make().path
    database.close()
    database.path.unlink()
    assert restore(made) is None
    assert backups.check(database.path).counts["office"] == 1


def test_a_damaged_backup_is_not_restored(backups, restore, database, dump, office):
    made = backups.make().path
    os.truncate(made, made.stat().st_size // 2)
    before = dump()
    with pytest.raises(BackupDamagedError):
        restore(made)
    assert dump() == before
    assert backups.safety_copies() == ()


def test_a_database_that_is_open_is_not_replaced(backups, database, dump, office):
    made, before = backups.make().path, dump()
    with database.reading.connect() as connection:
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("SELECT count(*) FROM office")
        with pytest.raises(DatabaseBusyError):
            backups.restore(made)
    assert dump() == before


@pytest.mark.parametrize("room", range(0, 1500, 150))
def test_a_full_disk_does_not_harm_the_file_that_should_be_replaced(
    backups, mounted, put, clock, room, office
):
    disk = mounted("size=3m")
    there = Backups(disk / "mahalleyar.db", disk / "backups", clock)
    shutil.copy(backups.make().path, disk / "mahalleyar.db")
    put(Neighbourhood(name="کوی نو"))
    newer = backups.make().path
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    (disk / "filler").write_bytes(bytes(free - room * 1024))
    old, new = dump_of(disk / "mahalleyar.db"), dump_of(newer)
    try:
        there.restore(newer)
    except DiskFullError:
        assert dump_of(disk / "mahalleyar.db") == old
    else:
        assert dump_of(disk / "mahalleyar.db") == new


def killed_after(seconds, *arguments):
    child = subprocess.Popen([*RESTORER, *map(str, arguments)], cwd=ROOT, stdout=subprocess.PIPE)
    assert child.stdout.readline() == b"ready\n"
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    child.stdout.close()


@pytest.mark.parametrize("count", [12, pytest.param(200, marks=pytest.mark.long)])
def test_a_kill_while_backing_up_and_restoring_leaves_the_old_file_or_the_new_one(
    backups, database, clock, put, tmp_path, count
):
    put(*(Neighbourhood(name=f"کوی {number}", borders="شمال " * 200) for number in range(300)))
    old = backups.make(tmp_path / "usb").path
    put(*(Neighbourhood(name=f"محلهٔ {number}") for number in range(300)))
    database.close()
    dice = random.Random(count)
    for _ in range(count):
        killed_after(dice.uniform(0, 0.25), database.path, tmp_path / "backups", old)
        opened = open_database(database.path)
        opened.close()
        assert backups.check(database.path).counts["neighbourhood"] in (300, 600)
        for backup in (*backups.list(), *backups.safety_copies()):
            assert backups.check(backup.path).counts["neighbourhood"] in (300, 600)


def test_a_restored_file_takes_new_changes(backups, restore, database, tables, office, clock):
    made = backups.make().path
    restore(made)
    opened = open_database(database.path)
    store = reopened(tables, opened)
    with store.work() as work:
        work.add(Neighbourhood(name="پس از بازگردانی"))
        work.commit()
    with store.view() as view:
        assert view.records(Office).get(office.id) == office
    assert backups.check(backups.make().path).broken_links == ()
    opened.close()
