"""The data is taken to another folder whole, with its backups, and nothing is deleted where it was."""

from __future__ import annotations

import shutil

import pytest

from desktop.app import BACKUPS, DATABASE, Program
from desktop.domain.office import Office
from desktop.errors import DataMissingError
from desktop.services.backup_standing import Why
from desktop.storage.carrying import ASIDE
from desktop.storage.opening import replica_of
from tests.services.carrying.moved import BOTH, names_in, there


def test_data_is_taken_along_with_its_backups_and_what_is_known_of_them(program, home, stick):
    backups = {each.name for each in (home / BACKUPS).glob("*.db")}
    former = program.carry(program.usual_file(), stick)
    assert program.usual_file() == Program(home).usual_file() == stick / DATABASE
    assert {each.name for each in (stick / BACKUPS).glob("*.db")} == backups
    assert len(backups) == 2
    with program.open(program.usual_file()) as desk:
        assert {each.why for each in desk.care.backups()} == {Why.BY_HAND, Why.AUTOMATIC}
        assert desk.care.examine().is_sound
        offices = [desk.browse.open(Office, each).record for each in desk.browse.ids(Office)]
        assert sum(len(desk.attachments.of(each)) for each in offices) == 1
    assert names_in(program) == BOTH
    assert former.parent == home
    assert ASIDE in former.name


def test_the_former_file_and_its_backups_stay_and_nobody_opens_them_by_mistake(program, home, stick):
    before = there(home)
    former = program.carry(program.usual_file(), stick)
    after = there(home)
    assert not (home / DATABASE).exists()
    assert after[former.name]
    assert {name: after[name] for name in before if name != DATABASE} == {
        name: before[name] for name in before if name != DATABASE
    }
    with program.open(program.usual_file()) as desk:
        assert desk.care.check_backup(former).counts["office"] == 2


def test_the_register_stays_the_same_replica(program, stick):
    def replica():
        with program.open(program.usual_file()) as desk:
            return replica_of(desk._database)

    before = replica()
    program.carry(program.usual_file(), stick)
    assert replica() == before


def test_data_comes_back_to_its_former_folder_and_goes_there_again(program, home, stick):
    for folder in (stick, home, stick):
        former = program.usual_file().parent
        program.carry(program.usual_file(), folder)
        assert program.usual_file().parent == folder
        assert names_in(program) == BOTH
        assert not (former / DATABASE).exists()
    assert len(list(home.glob(f"*{ASIDE}*"))) == 2


def test_what_was_backed_up_meanwhile_comes_back_too(program, home, stick):
    program.carry(program.usual_file(), stick)
    with program.open(program.usual_file()) as desk:
        desk.edit.add(Office(name="دفتر سوم"))
    kept = {each.name for each in (stick / BACKUPS).glob("*.db")}
    program.carry(program.usual_file(), home)
    assert {each.name for each in (home / BACKUPS).glob("*.db")} >= kept


def test_how_far_it_is_never_goes_back(program, stick):
    steps = []

    class Watch:
        def step(self, done, total):
            steps.append((done, total))

    program.carry(program.usual_file(), stick, Watch())
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1] > 0


def test_a_wal_that_a_crash_left_is_taken_along(program, home, stick):
    with program.open(program.usual_file()) as desk:
        desk.edit.add(Office(name="دفتر سوم"))
        for suffix in ("", "-wal"):
            shutil.copy(home / f"{DATABASE}{suffix}", home / f"crashed{suffix}")
    for suffix in ("", "-wal"):
        (home / f"crashed{suffix}").replace(home / f"{DATABASE}{suffix}")
    program.carry(program.usual_file(), stick)
    assert names_in(program) == {*BOTH, "دفتر سوم"}
    assert not (home / f"{DATABASE}-wal").exists()


def test_a_backup_of_another_register_is_neither_replaced_nor_taken_for_ours(program, home, stick):
    (stick / BACKUPS).mkdir()
    ours = {each.name: each.read_bytes() for each in (home / BACKUPS).glob("*.db")}
    for name in ours:
        (stick / BACKUPS / name).write_bytes(b"another's")
    program.carry(program.usual_file(), stick)
    assert all((stick / BACKUPS / name).read_bytes() == b"another's" for name in ours)
    shelf = [each.read_bytes() for each in (stick / BACKUPS).glob("*.db")]
    assert all(kept in shelf for kept in ours.values())
    with program.open(program.usual_file()) as desk:
        names = {each.path.read_bytes() for each in desk.care.backups()}
    assert names >= set(ours.values())


def test_a_way_that_goes_back_is_remembered_straight(program, stick, tmp_path):
    (tmp_path / "other").mkdir()
    program.carry(program.usual_file(), tmp_path / "other" / ".." / stick.name)
    (tmp_path / "other").rmdir()
    assert names_in(program) == BOTH


def test_who_still_has_the_former_path_begins_nothing_new_there(program, home, stick):
    former = program.usual_file()
    program.carry(former, stick)
    with pytest.raises(DataMissingError), program.open(former):
        pass
    assert not former.exists()
    with program.open(former.with_name("[*]**.db")) as desk:  # a file that somebody named
        assert desk.folder == home


def test_data_is_taken_to_another_file_system(program, mounted):
    disk = mounted("size=8m")
    program.carry(program.usual_file(), disk)
    assert names_in(program) == BOTH


def test_a_backup_is_restored_right_after_a_move(program, stick):
    program.carry(program.usual_file(), stick)
    with program.open(program.usual_file()) as desk:
        oldest = desk.care.backups()[-1].path
    assert program.restore(program.usual_file(), oldest).parent == stick / BACKUPS
    assert names_in(program) == {"دفتر نخست"}
