"""Names of neighbourhoods are found in every spelling, also those of a file older than this rule."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2

from desktop.domain.place import Neighbourhood
from desktop.schema.reading import name_key
from desktop.storage.migrations.upgrade import HERE
from desktop.storage.name_keys import keys_of
from desktop.storage.opening import open_database

NAMES = ("حسن آباد", "حسن‌آباد", "کوی ۱۲ متری", "منطقهٔ ۱ ۲", "-", "شهرک Alef")


@pytest.fixture
def migrated(tmp_path):
    scripts = tmp_path / "scripts"
    shutil.copytree(HERE, scripts, ignore=shutil.ignore_patterns("__pycache__", "v000[6-9]*"))
    path = tmp_path / "fifth.db"
    open_database(path, scripts).close()
    with closing(dbapi2.connect(str(path))) as connection:
        for number, name in enumerate(NAMES):
            connection.execute(
                "INSERT INTO neighbourhood (id, name, name_sort, aliases, deleted) VALUES (?, ?, '', ?, ?)",
                (f"n{number}", name, '["اسکان", "اسكان"]' if number == 0 else None, int(number == 1)),
            )
        connection.commit()
    database = open_database(path)
    yield database
    database.close()


def test_the_names_of_an_older_file_have_the_keys_of_today(migrated):
    with migrated.reading.connect() as connection:
        found = set(connection.exec_driver_sql("SELECT record_id, key FROM name_key").fetchall())
    wanted = {(f"n{number}", name_key(name)) for number, name in enumerate(NAMES) if number not in (1, 4)}
    assert {tuple(each) for each in found} == wanted | {("n0", name_key("اسکان"))}


def test_keys_are_of_the_name_and_of_all_other_names():
    assert keys_of("حسن آباد", ["حسن‌آباد", "اسکان", "؟"]) == {name_key("حسناباد"), name_key("اسکان")}


def test_names_are_kept_renewed_and_forgotten_with_the_record(store):
    def keys():
        with store.view() as view:
            return set(view.connection.exec_driver_sql("SELECT key FROM name_key").scalars())

    first = Neighbourhood(name="حسن‌آباد")
    with store.work() as work:
        work.add(first)
        work.commit()
    assert keys() == {name_key("حسن‌آباد")}
    with store.view() as view:
        opened = view.records(Neighbourhood).open(first.id)
    with store.work() as work:
        work.delete(opened)
        work.commit()
    assert keys() == set()
    with store.work() as work:
        work.restore(first)
        work.commit()
    assert keys() == {name_key("حسن‌آباد")}
