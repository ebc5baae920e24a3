from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, create_engine
from sqlcipher3 import dbapi2

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.domain.party import Appointment, Honorific, Person
from desktop.domain.place import Neighbourhood
from desktop.errors import AppError, DatabaseDamagedError, NewerDatabaseError
from desktop.schema.catalogue import Catalogue
from desktop.schema.diff import Edit, Opened
from desktop.schema.fields import choice, text
from desktop.schema.record import Link, Record, link_to
from desktop.storage.health import examine
from desktop.storage.migrations.upgrade import HERE, known, newest
from desktop.storage.opening import open_database
from desktop.storage.own_tables import METADATA
from desktop.storage.tables import Tables
from desktop.storage.triggers import SEARCH_INDEX, TRIGGERS
from tests.storage.conftest import reopened
from tests.storage.dumps import dump_of

ROOT = Path(__file__).parents[2]
NEXT = "9999"
MIGRATION = """
from alembic import op
revision = "{revision}"
down_revision = "{before}"
def upgrade():
    {body}
"""
FLAWED = {
    "drops a trigger": 'op.execute("DROP TRIGGER lock_session_update")',
    "changes a trigger": (
        'op.execute("DROP TRIGGER lock_session_update"); '
        'op.execute("CREATE TRIGGER lock_session_update BEFORE UPDATE ON session WHEN 0 BEGIN SELECT 1; END")'
    ),
    "makes a table anew and with it loses its triggers": (
        'op.execute("CREATE TABLE t AS SELECT * FROM statement"); op.execute("DROP TABLE statement"); '
        'op.execute("ALTER TABLE t RENAME TO statement")'
    ),
    "loses a row": "op.execute(\"DELETE FROM neighbourhood WHERE name = 'کوی 1'\")",
    "loses a table": 'op.execute("DROP TABLE draft")',
    "breaks a link": "op.execute(\"UPDATE office SET place = 'nowhere'\")",
    "fails half-way": 'op.execute("ALTER TABLE office ADD COLUMN fax TEXT"); raise RuntimeError',
}
SOUND = "op.execute(\"ALTER TABLE office ADD COLUMN fax TEXT NOT NULL DEFAULT ''\")"


@pytest.fixture
def scripts(tmp_path):
    """Return a folder of migrations with one more after today's."""

    def scripts(body):
        folder = tmp_path / "scripts"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(HERE, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / "v9999_next.py").write_text(
            MIGRATION.format(body=body, revision=NEXT, before=newest()), encoding="utf-8"
        )
        return folder

    return scripts


@pytest.fixture
def old(database, office, put):
    """Return a closed file of today's schema with a few records."""
    put(*(Neighbourhood(name=f"کوی {number}", borders="شمال " * 200) for number in range(200)))
    database.close()
    return database.path


def leftovers(path):
    return {each.name for each in path.parent.glob(f"{path.name}*")} - {path.name}


def shape(engine):
    """Return what the database itself says of each table, but for the order of its columns."""
    with engine.connect() as connection:

        def asked(sql):
            return [tuple(row) for row in connection.exec_driver_sql(sql)]

        statements = asked("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        return {
            name: (
                sorted(row[1:] for row in asked(f'PRAGMA table_info("{name}")')),
                sorted(row[2:] for row in asked(f'PRAGMA foreign_key_list("{name}")')),
                sorted(
                    (index[1:], [row[2] for row in asked(f"PRAGMA index_info({index[1]})")])
                    for index in asked(f'PRAGMA index_list("{name}")')
                    if not index[1].startswith("sqlite_")
                ),
                sorted(re.findall(r"CONSTRAINT (\w+)", sql)),
                sql.rstrip().endswith("STRICT"),
            )
            for name, sql in statements
            if not name.startswith(("search_index", "alembic_version", "sqlite_"))
        }


@pytest.mark.filterwarnings("ignore:Cannot correctly sort tables")  # sessions and resolutions link both ways
def test_migrations_give_the_tables_that_follow_from_the_records(database, tables):
    wanted = MetaData(naming_convention=METADATA.naming_convention)
    for table in (*METADATA.tables.values(), *tables.metadata.tables.values()):
        table.to_metadata(wanted)
    derived = create_engine("sqlite://", module=dbapi2)
    wanted.create_all(derived)
    assert shape(database.reading) == shape(derived)
    with database.reading.connect() as connection:
        named = {
            "include_name": lambda name, kind, _: kind != "table" or not name.startswith("search_index"),
            # SQLAlchemy reads no name and no rule of a link that a column was added with; `shape` does
            "include_object": lambda _object, _name, kind, *_: kind != "foreign_key_constraint",
        }
        assert compare_metadata(MigrationContext.configure(connection, opts=named), wanted) == []
    derived.dispose()


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstPerson(Record):
    """A person as the first schema described one."""

    honorific: Honorific | None = choice(Honorific)
    professional_title: str = text()
    given_name: str = text(searched=True)
    family_name: str = text(required=True, ordered=True, searched=True)
    phone: str = text(code=True)


def test_a_file_of_the_first_schema_comes_to_today_with_its_people_and_its_journal(tmp_path, tables):
    first_scripts = tmp_path / "scripts"
    shutil.copytree(HERE, first_scripts, ignore=shutil.ignore_patterns("__pycache__", "v000[2-9]*"))
    path = tmp_path / "first.db"
    first = open_database(path, first_scripts)
    known_then = [FirstPerson if kind is Person else kind for kind in CATALOGUE]
    FirstPerson.__name__ = "Person"
    person = FirstPerson(given_name="مریم", family_name="احمدی", professional_title="مهندس", phone="0713")
    appointment = Appointment(person=Link(person.id), post="شهردار")
    with reopened(Tables(Catalogue(known_then)), first).work() as work:
        work.add(person, appointment)
        work.commit()
    first.close()
    opened = open_database(path)
    store = reopened(tables, opened)
    with store.view() as view:
        kept = view.records(Person).get(person.id)
        assert (kept.given_name, kept.family_name, kept.phone) == ("مریم", "احمدی", "0713")
        assert (kept.aliases, kept.merged_into) == ((), None)
        assert view.records(Appointment).get(appointment.id) == appointment
        assert view.told_apart.pairs() == frozenset()
    with store.work() as work:
        other = Person(family_name="احمدی مریم", merged_into=link_to(kept))
        work.add(other)
        work.save(Edit(Opened(kept, work.journal.arrived()), replace(kept, aliases=("م. احمدی",))))
        work.commit()
    assert examine(opened, tables, store.work()).is_sound
    opened.close()


def test_every_table_is_strict(database, tables):
    with database.reading.connect() as connection:
        asked = "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        strict = dict(connection.exec_driver_sql(asked).all())
    names = {*METADATA.tables, *tables.metadata.tables}
    assert names <= set(strict)
    assert all(strict[name] for name in names)


def test_the_triggers_and_the_index_are_those_of_today(database):
    with database.reading.connect() as connection:
        asked = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' OR name = 'search_index'"
        found = dict(connection.exec_driver_sql(asked).all())
    assert found == {**TRIGGERS, "search_index": SEARCH_INDEX}


def test_links_are_checked_at_commit(database, tables):
    with database.reading.connect() as connection:
        asked = "SELECT sql FROM sqlite_master WHERE sql LIKE '%REFERENCES%'"
        statements = connection.exec_driver_sql(asked).scalars().all()
    references = sum(statement.count("REFERENCES") for statement in statements)
    deferred = sum(len(re.findall("DEFERRABLE INITIALLY DEFERRED", statement)) for statement in statements)
    assert references == deferred == sum(len(each.foreign_keys) for each in tables.metadata.tables.values())


def test_a_sound_migration_keeps_what_was_there(old, scripts, tables, office):
    opened = open_database(old, scripts(SOUND))
    with closing(dbapi2.connect(str(old))) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (NEXT,)
        assert connection.execute("SELECT fax FROM office").fetchall() == [("",)]
    with reopened(tables, opened).view() as view:
        assert view.records(Office).get(office.id) == office
        assert len(view.records(Neighbourhood).find()) == 201
    opened.close()
    assert leftovers(old) <= {"mahalleyar.db-wal", "mahalleyar.db-shm"}


@pytest.mark.parametrize("flaw", FLAWED)
def test_a_flawed_migration_is_refused_and_the_old_file_stays_as_it_was(old, scripts, flaw):
    before = old.read_bytes()
    with pytest.raises((DatabaseDamagedError, AppError, RuntimeError)):
        open_database(old, scripts(FLAWED[flaw]))
    assert old.read_bytes() == before
    open_database(old).close()
    assert old.exists()


def test_after_a_refused_migration_a_better_one_goes_through(old, scripts):
    with pytest.raises(DatabaseDamagedError):
        open_database(old, scripts(FLAWED["loses a row"]))
    open_database(old, scripts(SOUND)).close()
    assert leftovers(old) == set()


def test_a_migration_takes_along_what_is_still_in_the_wal(database, put, scripts, tmp_path):
    put(Neighbourhood(name="تنها در WAL"))
    for suffix in ("", "-wal"):
        shutil.copy(f"{database.path}{suffix}", tmp_path / f"crashed.db{suffix}")
    open_database(tmp_path / "crashed.db", scripts(SOUND)).close()
    with closing(dbapi2.connect(str(tmp_path / "crashed.db"))) as connection:
        assert connection.execute("SELECT name FROM neighbourhood").fetchall() == [("تنها در WAL",)]


def test_a_newer_file_is_refused_and_not_touched(old, scripts):
    open_database(old, scripts(SOUND)).close()
    before = old.read_bytes()
    with pytest.raises(NewerDatabaseError):
        open_database(old)
    assert old.read_bytes() == before


def test_the_newest_revision_is_known():
    assert newest() in known()


@pytest.mark.parametrize("count", [8, pytest.param(100, marks=pytest.mark.long)])
def test_a_kill_during_a_migration_leaves_the_old_file_or_the_new_one(old, scripts, count):
    slow = "op.execute('UPDATE neighbourhood SET borders = borders || 1'); " * 3
    folder, dice, seen = scripts(slow + SOUND), random.Random(count), set()
    kept = old.with_name("kept")
    shutil.copy(old, kept)
    program = (
        "import sys; from pathlib import Path; from desktop.storage.opening import open_database; "
        "import desktop.storage.migrations.upgrade as u; u.newest(Path(sys.argv[2])); "
        "print('ready', flush=True); open_database(Path(sys.argv[1]), Path(sys.argv[2])).close()"
    )
    for _ in range(count):
        shutil.copy(kept, old)
        child = subprocess.Popen(
            [sys.executable, "-c", program, old, folder], cwd=ROOT, stdout=subprocess.PIPE
        )
        assert child.stdout.readline() == b"ready\n"
        try:
            child.wait(dice.uniform(0, 0.15))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        child.stdout.close()
        with closing(dbapi2.connect(str(old))) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("SELECT count(*) FROM neighbourhood").fetchone() == (201,)
            (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        seen.add(version)
        if version == newest():
            assert dump_of(old) == dump_of(kept)
        open_database(old, folder).close()
    assert seen <= {newest(), NEXT}
    assert newest() in seen
