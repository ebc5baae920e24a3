from __future__ import annotations

import os
from contextlib import closing

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from desktop.domain.place import Neighbourhood
from desktop.errors import (
    AppError,
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseReadOnlyError,
    EngineTooOldError,
    NewerDatabaseError,
)
from desktop.storage.database import OLDEST_ENGINE, require_engine
from desktop.storage.opening import open_database, renew_replica, replica_of
from tests.storage.conftest import reopened


def asked(engine, pragma):
    with engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one()


def test_commits_are_safe_against_a_power_cut(database):
    assert asked(database.writing, "journal_mode") == "wal"
    assert asked(database.writing, "synchronous") == 2
    for engine in (database.writing, database.reading):
        assert asked(engine, "foreign_keys") == 1
        assert asked(engine, "busy_timeout") == 5000


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2)])
def test_an_engine_that_loses_data_is_refused(version):
    with pytest.raises(EngineTooOldError) as raised:
        require_engine(version)
    assert raised.value.found == ".".join(map(str, version))


def test_todays_engine_is_good_enough():
    assert dbapi2.sqlite_version_info >= OLDEST_ENGINE
    require_engine()


def test_a_reader_cannot_write(database):
    with database.reading.connect() as connection, pytest.raises(OperationalError, match="readonly"):
        connection.exec_driver_sql("DELETE FROM draft")


def test_a_reader_reads_while_somebody_writes(database, store, put):
    put(Neighbourhood(name="یک"))
    with store.work() as work:
        work.add(Neighbourhood(name="دو"))
        with store.view() as view:
            assert len(view.records(Neighbourhood).find()) == 1
        work.commit()
    with store.view() as view:
        assert len(view.records(Neighbourhood).find()) == 2


def test_a_view_stays_as_it_was_when_it_was_opened(store, put):
    with store.view() as view:
        assert len(view.records(Neighbourhood).find()) == 0
        put(Neighbourhood(name="یک"))
        assert len(view.records(Neighbourhood).find()) == 0


def test_a_new_file_is_made_whole(tmp_path):
    path = tmp_path / "پوشهٔ نو" / "mahalleyar.db"
    open_database(path).close()
    assert [each.name for each in path.parent.iterdir()] == ["mahalleyar.db"]


def test_what_was_left_of_a_kill_while_making_a_file_is_no_hindrance(tmp_path, empty_file):
    (tmp_path / "mahalleyar.db.new").write_bytes(empty_file.read_bytes()[:5000])
    (tmp_path / "mahalleyar.db.new-wal").write_bytes(b"half")
    open_database(tmp_path / "mahalleyar.db").close()
    assert [each.name for each in tmp_path.iterdir()] == ["mahalleyar.db"]


@pytest.mark.parametrize(
    "content",
    [b"", b"x", "صورت‌جلسه".encode() * 999, b"PK\3\4" + b"\0" * 9000, b"SQLite format 3\0" + b"\1" * 9000],
)
def test_a_file_that_is_no_database_is_never_overwritten(tmp_path, content):
    path = tmp_path / "mahalleyar.db"
    path.write_bytes(content)
    with pytest.raises(DatabaseDamagedError) as raised:
        open_database(path)
    assert raised.value.path == path
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["mahalleyar.db"]


def test_a_file_of_a_newer_program_is_refused(empty_file, tmp_path):
    path = tmp_path / "mahalleyar.db"
    path.write_bytes(empty_file.read_bytes())
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(NewerDatabaseError):
        open_database(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("sql", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_a_database_that_does_not_say_its_version_is_damaged_and_stays_as_it_is(empty_file, tmp_path, sql):
    path = tmp_path / "mahalleyar.db"
    path.write_bytes(empty_file.read_bytes())
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute(sql)
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(DatabaseDamagedError):
        open_database(path)
    assert path.read_bytes() == before


def test_a_database_that_does_not_know_its_replica_is_damaged(database, raw):
    raw("DELETE FROM local_setting WHERE name = 'replica'")
    with pytest.raises(DatabaseDamagedError):
        replica_of(database)


@pytest.mark.skipif(os.name != "posix", reason="only there an open file can be moved away")
def test_a_file_that_was_moved_away_is_told_and_not_made_anew(database, store, put):
    put(Neighbourhood(name="یک"))
    database.path.rename(database.path.with_name("moved.db"))
    with pytest.raises(AppError):
        put(Neighbourhood(name="دو"))
    database.close()
    with pytest.raises(DatabaseReadOnlyError), store.view():
        pass
    assert not database.path.exists()


def test_where_only_the_wal_of_a_file_is_left_no_empty_one_is_made(tmp_path):
    path = tmp_path / "mahalleyar.db"
    path.with_name("mahalleyar.db-wal").write_bytes(b"")
    with pytest.raises(DatabaseDamagedError):
        open_database(path)
    assert not path.exists()


def test_a_name_with_signs_is_only_a_name(tmp_path):
    path = tmp_path / "پوشه #1 100% a?mode=ro&b" / "داده #2%20?.db"
    open_database(path).close()
    opened = open_database(path)
    assert replica_of(opened)
    opened.close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_every_file_is_a_replica_of_its_own(database, tmp_path):
    other = open_database(tmp_path / "other.db")
    assert replica_of(other) != replica_of(database)
    other.close()


def test_a_restored_file_gets_a_new_id_and_nothing_else(database, tables, put):
    put(Neighbourhood(name="کوی"))
    before = replica_of(database)
    database.close()
    renew_replica(database.path)
    opened = open_database(database.path)
    assert replica_of(opened) not in ("", before)
    with reopened(tables, opened).view() as view:
        assert len(view.records(Neighbourhood).find()) == 1
    opened.close()


def test_a_file_that_another_program_holds_is_told(database, store):
    with closing(dbapi2.connect(str(database.path), timeout=0)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        with database.writing.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout = 1")
        with pytest.raises(DatabaseBusyError), store.work():
            pass


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DatabaseReadOnlyError):
        open_database(tmp_path / "file" / "mahalleyar.db")


@pytest.mark.skipif(os.name != "posix", reason="only there a file may be opened that is gone")
def test_closing_leaves_one_file(database, put):
    put(Neighbourhood(name="کوی"))
    database.close()
    assert [each.name for each in database.path.parent.iterdir()] == ["mahalleyar.db"]
