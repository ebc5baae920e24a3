"""What cannot be taken to another folder stays where it was, and that folder is as it was."""

from __future__ import annotations

import os
import shutil
import subprocess
from functools import partial

import pytest

from desktop.app import BACKUPS, DATABASE, Program
from desktop.errors import (
    BackupFolderError,
    DatabaseDamagedError,
    DatabaseInUseError,
    DatabaseReadOnlyError,
    DiskFullError,
    FileMissingError,
    FileTakenError,
    FileUnreadableError,
    FileUnwritableError,
    FixedPlaceError,
    UnsafeFolderError,
)
from desktop.location import NAME, PORTABLE
from tests.services.carrying.moved import BOTH, names_in, there


def untouched(program, home, stick, carry, error):
    before, was = there(stick), there(home)
    with pytest.raises(error) as raised:
        carry()
    assert there(stick) == before
    assert there(home) == was
    assert program.usual_file() == home / DATABASE
    assert not (stick / BACKUPS).exists()
    assert names_in(program) == BOTH
    return raised.value


def test_a_folder_that_has_a_register_is_refused(program, home, stick):
    (stick / DATABASE).write_bytes(b"another")
    error = untouched(
        program, home, stick, lambda: program.carry(program.usual_file(), stick), FileTakenError
    )
    assert error.path == stick / DATABASE
    with pytest.raises(FileTakenError):
        program.carry(program.usual_file(), home)


def test_a_folder_with_what_is_left_of_a_register_is_refused(program, home, stick):
    (stick / f"{DATABASE}-wal").write_bytes(b"what was saved last")
    untouched(program, home, stick, lambda: program.carry(program.usual_file(), stick), FileTakenError)


def test_a_register_that_appears_meanwhile_is_not_replaced(program, home, stick):
    class Other:
        def step(self, done, total):
            (stick / DATABASE).write_bytes(b"another")

    with pytest.raises(FileTakenError):
        program.carry(program.usual_file(), stick, Other())
    assert there(stick) == {DATABASE: b"another"}
    assert names_in(program) == BOTH


@pytest.mark.parametrize("name", ["OneDrive", "none"])
def test_a_cloud_and_a_folder_that_is_not_there_are_refused(program, home, stick, tmp_path, name):
    folder = tmp_path / name
    if name == "OneDrive":
        folder.mkdir()
    error = UnsafeFolderError if folder.exists() else FileMissingError
    untouched(program, home, stick, lambda: program.carry(program.usual_file(), folder), error)


@pytest.mark.parametrize("inner", ["", "درون"])
def test_data_is_not_put_among_its_own_backups(program, home, stick, tmp_path, inner):
    (home / BACKUPS / inner).mkdir(exist_ok=True)
    link = tmp_path / "link"
    link.symlink_to(home / BACKUPS, target_is_directory=True)
    for shelf in (home / BACKUPS, link, stick / ".." / link.name):
        carry = partial(program.carry, program.usual_file(), shelf / inner)
        untouched(program, home, stick, carry, BackupFolderError)


def test_its_own_folder_by_any_other_name_is_refused(program, home, stick, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(home, target_is_directory=True)
    for folder in (home, link, stick / ".." / home.name, home / "backups" / ".."):
        carry = partial(program.carry, program.usual_file(), folder)
        untouched(program, home, stick, carry, FileTakenError)


def test_two_who_move_their_data_to_one_folder_do_not_meet(program, stick, tmp_path):
    other = Program(tmp_path / "other")
    with other.open(other.usual_file()):
        pass
    errors = []

    class Meanwhile:
        def step(self, done, total):
            with pytest.raises(DatabaseInUseError) as raised:
                other.carry(other.usual_file(), stick)
            errors.append(raised.value)

    program.carry(program.usual_file(), stick, Meanwhile())
    assert errors
    assert names_in(program) == BOTH
    assert other.usual_file().exists()


def test_a_register_that_is_open_is_not_moved(program, stick):
    with program.open(program.usual_file()), pytest.raises(DatabaseInUseError):
        program.carry(program.usual_file(), stick)
    assert there(stick) == {}


def test_a_register_that_is_not_there_is_not_moved(home, stick):
    home.mkdir()
    with pytest.raises(FileMissingError):
        Program(home).carry(home / DATABASE, stick)
    assert there(stick) == {}


def test_a_damaged_register_stays_where_it_is(program, home, stick):
    with (home / DATABASE).open("r+b") as opened:
        opened.seek(5000)
        opened.write(b"\xff" * 30_000)
    with pytest.raises(DatabaseDamagedError) as raised:
        program.carry(program.usual_file(), stick)
    assert raised.value.path == home / DATABASE
    assert there(stick) == {}
    assert program.usual_file() == home / DATABASE


def test_a_register_that_somebody_named_is_not_moved(program, tmp_path, stick):
    other = tmp_path / "other" / DATABASE
    with program.open(other):
        pass
    with pytest.raises(FixedPlaceError):
        program.carry(other, stick)


def test_a_portable_program_keeps_its_data(program, home, stick, monkeypatch):
    monkeypatch.setattr("sys.executable", str(home / "mahalleyar.exe"))
    monkeypatch.setattr("sys.frozen", True, raising=False)
    (home / PORTABLE).touch()
    for way in (program.carry, program.move):
        with pytest.raises(FixedPlaceError):
            way(program.usual_file(), stick)
    assert there(stick) == {}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_backup_that_cannot_be_read_is_named(program, home, stick):
    backup = next((home / BACKUPS).glob("*.db"))
    backup.chmod(0)
    with pytest.raises(FileUnreadableError) as raised:
        program.carry(program.usual_file(), stick)
    backup.chmod(0o600)
    assert raised.value.path == backup
    assert there(stick) == {}


def test_where_the_place_cannot_be_remembered_the_new_folder_is_as_it_was(program, home, stick):
    (home / NAME).with_suffix(".new").mkdir()
    untouched(program, home, stick, lambda: program.carry(program.usual_file(), stick), FileUnwritableError)


def test_a_file_called_as_the_folder_of_backups_is_told(program, stick):
    (stick / BACKUPS).write_text("x")
    with pytest.raises(FileUnwritableError):
        program.carry(program.usual_file(), stick)
    assert there(stick) == {BACKUPS: b"x"}


@pytest.mark.parametrize("share", [0, 0.3, 0.9])
def test_a_disk_without_room_is_told_before_anything_is_copied(program, home, mounted, share):
    disk = mounted("size=8m")
    needed = sum(map(len, there(home).values()))
    free = shutil.disk_usage(disk).free
    (disk / "filling").write_bytes(bytes(int(free - needed * share)))
    was = there(home)
    with pytest.raises(DiskFullError):
        program.carry(program.usual_file(), disk)
    assert set(there(disk)) == {"filling"}
    assert there(home) == was


@pytest.mark.parametrize("spare", range(0, 1000, 100))
def test_a_disk_that_fills_up_meanwhile_leaves_the_old_data_in_use(
    program,
    home,
    mounted,
    spare,
):
    disk = mounted("size=8m")

    class Filling:
        def step(self, done, total):
            with (disk / "filling").open("wb") as filling:
                filling.write(bytes(max(0, shutil.disk_usage(disk).free - spare * 1024)))

    try:
        program.carry(program.usual_file(), disk, Filling())
    except (DiskFullError, FileUnwritableError):
        assert program.usual_file() == home / DATABASE
        assert set(there(disk)) <= {"filling"}
    else:
        assert program.usual_file() == disk / DATABASE
    assert names_in(program) == BOTH


def test_a_disk_that_is_read_only_is_told(program, home, mounted):
    disk = mounted("size=8m")
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    with pytest.raises(DatabaseReadOnlyError):
        program.carry(program.usual_file(), disk)
    assert names_in(program) == BOTH
