"""A file of the schema before the whole cycle of a body: its final minutes come over, and stay locked."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from desktop.storage.health import differing_triggers
from desktop.storage.migrations.upgrade import HERE
from desktop.storage.opening import open_database

ROWS = (
    "INSERT INTO session (id, kind, state) VALUES ('s', 'ordinary', 'final')",
    "INSERT INTO agenda_item (id, session, \"order\", subject) VALUES ('i', 's', 1, 'دستور')",
    (
        'INSERT INTO resolution (id, session, "order", kind, deadline_kind, operative) '
        "VALUES ('r', 's', 1, 'action', 'none', 'متن')"
    ),
    "INSERT INTO organisation (id, name, name_sort) VALUES ('o', 'برق', '')",
    (
        'INSERT INTO assignment (id, resolution, "order", organisation, role, state) '
        "VALUES ('a', 'r', 1, 'o', 'responsible', 'closed')"
    ),
    "INSERT INTO final_minutes VALUES ('s', 1, '', '{}', 'd', '', '')",
)


@pytest.fixture
def migrated(tmp_path):
    scripts = tmp_path / "scripts"
    shutil.copytree(HERE, scripts, ignore=shutil.ignore_patterns("__pycache__", "v000[5-9]*"))
    path = tmp_path / "fourth.db"
    open_database(path, scripts).close()
    with closing(dbapi2.connect(str(path))) as connection:
        for row in ROWS:
            connection.execute(row)
        connection.commit()
    database = open_database(path)
    yield database
    database.close()


@pytest.fixture
def write(migrated):
    def write(sql):
        with migrated.writing.connect() as connection:
            connection.exec_driver_sql(sql)
            connection.commit()

    return write


def test_final_minutes_come_over_as_they_were(migrated):
    with migrated.reading.connect() as connection:
        kept = connection.exec_driver_sql("SELECT * FROM final_minutes").all()
        assert [tuple(each) for each in kept] == [("s", 1, "", "{}", "d", "", "")]
        assert differing_triggers(connection) == ()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE resolution SET operative = 'دیگر'",
        "UPDATE resolution SET period = 'month'",
        "UPDATE agenda_item SET is_late = 1",
        "UPDATE assignment SET role = 'cooperating'",
        "INSERT INTO clause (id, resolution, \"order\", words) VALUES ('c', 'r', 1, 'بند')",
    ],
)
def test_what_is_new_in_them_is_locked_too(write, sql):
    with pytest.raises(IntegrityError, match="minutes are final"):
        write(sql)


def test_what_was_closed_without_a_session_may_be_taken_up_again_until_one_agrees(write):
    write("UPDATE resolution SET priority = 'high'")
    write("UPDATE assignment SET state = 'under_way'")
    write("UPDATE assignment SET state = 'closed', closed_in = 's'")
    with pytest.raises(IntegrityError, match="assignment is closed"):
        write("UPDATE assignment SET state = 'under_way'")
