from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime, timedelta
from threading import Thread

import pytest
from sqlcipher3 import dbapi2

from desktop.domain.office import Office
from desktop.domain.place import Neighbourhood
from desktop.errors import (
    BackupDamagedError,
    DatabaseDamagedError,
    DiskFullError,
    FileEmptyError,
    FileMissingError,
    FileTypeError,
    FileUnwritableError,
    NewerDatabaseError,
)
from desktop.storage.backup_notes import NAME
from desktop.storage.backups import Backups
from desktop.storage.migrations.upgrade import newest
from desktop.storage.opening import open_database, replica_of
from tests.storage.conftest import reopened


def test_a_clerk_can_read_the_name_of_a_backup(backups, office):
    made = backups.make()
    assert made.path.name == "mahalleyar-1405-08-30-1015.db"
    assert made.made_at == datetime(2026, 11, 21, 10, 15, tzinfo=UTC)
    assert backups.list() == (made,)


def test_a_backup_says_what_is_in_it(backups, store, office):
    with store.work() as work:
        work.delete(work.records(Office).open(office.id))
        work.commit()
    contents = backups.check(backups.make().path)
    assert (contents.counts["office"], contents.counts["neighbourhood"], contents.counts["place"]) == (
        0,
        1,
        1,
    )
    assert contents.rows["change"] == 5
    assert contents.changed_at == datetime.fromtimestamp(1_700_000_000, UTC)
    assert contents.revision == newest()
    assert contents.broken_links == ()


def test_two_backups_of_one_minute_do_not_overwrite_each_other(backups, tmp_path, office):
    for _ in range(3):
        backups.make(tmp_path)
    assert [each.name for each in sorted(tmp_path.glob("*-1015*.db"))] == [
        "mahalleyar-1405-08-30-1015-2.db",
        "mahalleyar-1405-08-30-1015-3.db",
        "mahalleyar-1405-08-30-1015.db",
    ]


def test_of_one_day_the_last_backup_stays_also_within_one_minute(backups, put, office):
    for number in range(4):
        put(Neighbourhood(name=f"کوی {number}"))
        made = backups.make()
        assert backups.list() == (made,)
    assert backups.check(made.path).counts["neighbourhood"] == 5


def test_old_backups_go_and_what_is_not_ours_stays(backups, clock, office):
    backups.make()
    stranger = backups.list()[0].path.with_name("mahalleyar-1405-13-30-1015.db")
    for name in (stranger.name, "notes.txt", "other-1405-08-30-1015.db", "mahalleyar-1405-08-30.db"):
        stranger.with_name(name).write_text("نامه")
    for _ in range(40):
        clock.at += timedelta(days=1)
        backups.make()
    assert 7 + 2 <= len(backups.list()) <= 7 + 4 + 12
    assert len(list(stranger.parent.iterdir())) == len(backups.list()) + 4 + len([NAME])


def test_a_backup_elsewhere_removes_nothing_there(backups, clock, tmp_path, office):
    usb = tmp_path / "usb"
    for _ in range(30):
        clock.at += timedelta(days=1)
        backups.make(usb)
    assert len(list(usb.iterdir())) == 30
    assert backups.list() == ()


def test_a_backup_is_made_only_after_changes(backups, put, clock, office):
    assert backups.make_if_changed()
    clock.at += timedelta(days=1)
    assert backups.make_if_changed() is None
    put(Neighbourhood(name="کوی نو"))
    assert backups.make_if_changed()
    assert len(backups.list()) == 2


def test_a_damaged_backup_does_not_keep_a_new_one_from_being_made(backups, clock, office):
    backups.make().path.write_bytes(b"SQLite format 3\0" + b"?" * 5000)
    clock.at += timedelta(days=1)
    assert backups.make_if_changed()


@pytest.mark.parametrize("name", ["گزارش #1", "50%20", "a?b", "دو  فاصله", "x" * 200])
def test_folders_may_have_any_name(tables, tmp_path, clock, name):
    folder = tmp_path / name
    opened = open_database(folder / "mahalleyar.db")
    backups = Backups(opened.path, folder / "backups", clock)
    replica = replica_of(opened)
    made = backups.make()
    opened.close()
    backups.restore(made.path)
    opened = open_database(folder / "mahalleyar.db")
    assert replica_of(opened) != replica
    opened.close()
    assert sorted(each.name for each in tmp_path.iterdir()) == [name]


def test_looking_leaves_no_trace(backups, database, tmp_path, office):
    made = backups.make().path
    by_hand = tmp_path / "hand" / "copied.db"
    by_hand.parent.mkdir()
    shutil.copy(database.path, by_hand)
    shutil.copy(f"{database.path}-wal", f"{by_hand}-wal")
    for path in (made, by_hand):
        before = {each: each.read_bytes() for each in path.parent.iterdir()}
        assert backups.check(path).counts["office"] == 1
        assert {each: each.read_bytes() for each in path.parent.iterdir()} == before


def refused(backups, path, content):
    if content is not None:
        path.write_bytes(content)
    return backups.check(path)


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (None, FileMissingError),
        (b"", FileEmptyError),
        ("نامه".encode(), FileTypeError),
        (b"SQLite format 3\0", BackupDamagedError),
        (b"SQLite format 3\0" + b"\0" * 4080, BackupDamagedError),
    ],
)
def test_what_is_no_backup_is_refused(backups, tmp_path, content, error):
    with pytest.raises(error):
        refused(backups, tmp_path / "given.db", content)


def test_a_folder_is_no_backup(backups, tmp_path):
    with pytest.raises(FileTypeError):
        backups.check(tmp_path)


def test_another_programs_database_is_no_backup(backups, tmp_path):
    connection = dbapi2.connect(str(tmp_path / "places.db"))
    connection.execute("CREATE TABLE change (id)")
    connection.close()
    with pytest.raises(FileTypeError):
        backups.check(tmp_path / "places.db")


def test_a_backup_of_a_newer_program_is_refused(backups, office):
    path = backups.make().path
    connection = dbapi2.connect(str(path))
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    with pytest.raises(NewerDatabaseError):
        backups.check(path)


def test_a_cut_backup_is_refused_and_the_one_before_it_is_offered(backups, clock, office):
    assert backups.newest_good() is None
    good = backups.make().path
    clock.at += timedelta(days=1)
    cut = backups.make().path
    os.truncate(cut, cut.stat().st_size // 2)
    with pytest.raises(BackupDamagedError):
        backups.check(cut)
    assert backups.newest_good() == good


def test_a_chain_that_was_broken_is_told_and_a_whole_one_is_offered_first(backups, raw, clock, office):
    good = backups.make().path
    raw("DROP TRIGGER change_is_kept_update")
    raw("UPDATE change SET author = 'علی' WHERE seq = 2")
    clock.at += timedelta(days=1)
    broken = backups.make()
    assert len(backups.check(broken.path).broken_links) == 1
    assert backups.newest_good() == good
    good.unlink()
    assert backups.newest_good() == broken.path


def test_a_damaged_database_is_not_backed_up(backups, database, office):
    good = backups.make()
    database.close()
    with database.path.open("r+b") as opened:
        opened.seek(5 * 4096)
        opened.write(b"\xff" * 8192)
    with pytest.raises(DatabaseDamagedError) as raised:
        backups.make()
    assert raised.value.path == database.path
    assert [each.path for each in backups.list()] == [good.path]
    assert {each.name for each in good.path.parent.iterdir()} == {good.path.name, NAME}


def test_a_missing_database_is_told_and_not_made(tmp_path, clock):
    backups = Backups(tmp_path / "none.db", tmp_path / "backups", clock)
    for make in (backups.make, backups.make_if_changed):
        with pytest.raises(FileMissingError):
            make()
    assert not (tmp_path / "none.db").exists()


def test_a_full_disk_leaves_the_backups_as_they_were(backups, mounted, put, office):
    disk = mounted("size=3m")
    first = backups.make(disk)
    put(*(Neighbourhood(name=f"کوی {number}", borders="شمال " * 300) for number in range(1500)))
    with pytest.raises(DiskFullError):
        backups.make(disk)
    assert [each.name for each in disk.iterdir()] == [first.path.name]
    assert backups.check(first.path).counts["office"] == 1


def test_a_read_only_disk_is_told(backups, mounted, office):
    disk = mounted("size=1m,ro")
    for folder in (disk, disk / "within"):
        with pytest.raises(FileUnwritableError):
            backups.make(folder)


def test_backups_made_while_commits_run_are_whole(backups, store, put, tmp_path, office):
    made, done = [], []

    def write():
        for number in range(400):
            put(Neighbourhood(name=f"کوی {number}"))
        done.append(True)

    writer = Thread(target=write)
    writer.start()
    while not done and writer.is_alive():
        made.append(backups.make(tmp_path / "usb"))
    writer.join()
    assert done
    counts = [backups.check(each.path).counts["neighbourhood"] for each in made]
    assert counts == sorted(counts)
    assert len(set(counts)) > 2


def test_what_was_chosen_here_is_backed_up_though_no_record_changed(backups, store, office):
    backups.make_if_changed()
    with store.work() as work:
        work.settings.keep("preferences", "{}")
        work.commit()
    assert backups.make_if_changed() is not None
    assert backups.make_if_changed() is None


def test_two_registers_on_one_stick_leave_each_others_backups_alone(tables, tmp_path, clock):
    (stick := tmp_path / "stick").mkdir()
    made = []
    for name in ("one", "two"):
        data = tmp_path / name / "mahalleyar.db"
        data.parent.mkdir()
        opened = open_database(data)
        with reopened(tables, opened).work() as work:
            work.add(Office(name=name))
            work.commit()
        opened.close()
        clock.at += timedelta(hours=1)
        made.append(Backups(data, data.parent / "backups", clock).at(stick).make_if_changed())
    assert all(each.path.exists() for each in made)
