from __future__ import annotations

import json
import shutil
import stat
import sys

import pytest

from desktop.domain.office import Office
from desktop.schema.replica import End, Noticed
from desktop.storage.key_file import KeyFile, key_path, read_key_file, write_key_file
from desktop.storage.opening import open_database, renew_replica, replica_of
from desktop.storage.recognising import note_end, recognised
from desktop.storage.store import Store
from desktop.storage.this_machine import this_machine

HERE, THERE = "این رایانه", "رایانهٔ دیگر"
KEYS = KeyFile("کلیدها", "ab" * 32, HERE)


class Register:
    """A file that is opened again and again, as on one computer or another."""

    def __init__(self, path, tables):
        self.path, self.tables = path, tables

    def open(self, machine=HERE):
        """Open and close it; return the id and what was noticed."""
        database = open_database(self.path)
        try:
            replica = recognised(database, machine)
            note_end(database)
            with database.glance() as connection:
                found = dict(connection.execute("SELECT name, value FROM local_setting").fetchall())
            assert found["replica"] == replica == replica_of(database)
            return replica, Noticed(found["noticed"]) if "noticed" in found else None
        finally:
            database.close()

    def write(self, name="دفتر", machine=HERE):
        database = open_database(self.path)
        replica = recognised(database, machine)
        with Store(database, self.tables, replica, "مریم", 1, lambda: 1, lambda: None).work() as work:
            work.add(Office(name=name))
            work.commit()
        note_end(database)
        database.close()

    def keep(self, **settings):
        database = open_database(self.path)
        with database.writing.connect() as connection:
            for name, value in settings.items():
                connection.exec_driver_sql("INSERT INTO local_setting VALUES (?, ?)", (name, value))
        database.close()

    def introduce(self):
        self.keep(card=json.dumps({"name": "مرودشت", "sign_key": KEYS.sign_key, "seal_key": "cd"}))
        write_key_file(self.path, KEYS)

    def former(self):
        database = open_database(self.path)
        with database.glance() as connection:
            found = dict(connection.execute("SELECT name, value FROM local_setting").fetchall())
        database.close()
        return json.loads(found.get("former", "[]"))


@pytest.fixture
def register(tmp_path, tables):
    (tmp_path / "data").mkdir()
    made = Register(tmp_path / "data" / "mahalleyar.db", tables)
    made.write()
    return made


def test_a_file_that_stays_where_it_is_keeps_its_id(register):
    register.introduce()
    register.write()
    first = register.open()
    assert register.open() == register.open() == first
    assert first[1] is None


def test_a_file_from_another_computer_gets_an_id_of_its_own_and_keeps_it(register):
    before, _ = register.open()
    after, noticed = register.open(THERE)
    assert after != before
    assert noticed is None, "who never exchanged anything need not know"
    assert register.former() == [before]
    assert register.open(THERE) == (after, None)


def test_a_copied_folder_with_its_keys_is_noticed(register):
    register.introduce()
    before, _ = register.open()
    after, noticed = register.open(THERE)
    assert (after != before, noticed) == (True, Noticed.COPIED)
    assert read_key_file(register.path).machine == THERE
    assert register.open(THERE)[0] == after


def test_a_lost_file_of_keys_is_noticed_once(register):
    register.introduce()
    before, _ = register.open()
    key_path(register.path).unlink()
    after, noticed = register.open()
    assert (after != before, noticed) == (True, Noticed.KEY_LOST)
    assert register.open()[0] == after


@pytest.mark.parametrize("content", ["", "{", "[]", '{"ends": 3}', '{"ends": {}, "keys": "x"}'])
def test_a_spoilt_file_of_keys_is_none(register, content):
    register.introduce()
    key_path(register.path).write_text(content, encoding="utf-8")
    assert register.open()[1] is Noticed.KEY_LOST


def test_the_keys_of_another_computer_are_noticed(register):
    register.introduce()
    write_key_file(register.path, KeyFile("کلیدهای دیگر", "ef" * 32, THERE))
    assert register.open()[1] is Noticed.KEY_LOST


def test_an_older_copy_that_was_put_back_by_hand_is_noticed(register):
    register.introduce()
    register.write()
    older = shutil.copy(register.path, register.path.with_name("older.db"))
    before, _ = register.open()
    register.write("دفتر تازه")
    shutil.copy(older, register.path)
    after, noticed = register.open()
    assert (after != before, noticed) == (True, Noticed.OLDER)
    register.write("باز هم تازه")
    assert register.open()[0] == after


def test_an_older_copy_from_before_the_first_name_is_noticed_too(register):
    older = shutil.copy(register.path, register.path.with_name("older.db"))
    register.introduce()
    before, _ = register.open()
    register.write("دفتر تازه")
    shutil.copy(older, register.path)
    assert register.open()[0] != before


def test_a_copy_that_holds_all_that_went_out_goes_on_as_it_was(register):
    register.introduce()
    register.write()
    same = shutil.copy(register.path, register.path.with_name("same.db"))
    before = register.open()
    shutil.copy(same, register.path)
    assert register.open() == before


def test_a_restored_backup_is_noticed_once_and_the_keys_stay(register):
    register.introduce()
    register.write()
    before, _ = register.open()
    renew_replica(register.path)
    after, noticed = register.open()
    assert (after != before, noticed) == (True, Noticed.RESTORED)
    assert register.former() == [before]
    register.write("پس از بازیابی")
    assert register.open() == (after, Noticed.RESTORED)


def test_a_backup_that_is_restored_on_another_computer_gets_one_new_id(register):
    renew_replica(register.path)
    given = register.former()
    assert register.open(THERE) == register.open(THERE)
    assert register.former() == given


def test_an_id_that_never_wrote_is_not_remembered(register):
    register.open(THERE)
    first = register.former()
    register.open(HERE)
    assert register.former() == first


@pytest.mark.skipif(
    sys.platform == "win32", reason="Windows has no POSIX modes; the profile keeps others out"
)
def test_nobody_else_may_read_the_keys(register):
    write_key_file(register.path, KEYS)
    assert stat.S_IMODE(key_path(register.path).stat().st_mode) == 0o600


def test_the_file_of_keys_is_read_as_it_was_written(register):
    kept = KeyFile("کلیدها", "ab" * 32, HERE, {"a": End(3, "c" * 64)}, 7, "d" * 64)
    write_key_file(register.path, kept)
    assert read_key_file(register.path) == kept


def test_this_computer_is_the_same_at_every_start():
    assert this_machine() == this_machine()
    assert len(this_machine()) == 32
