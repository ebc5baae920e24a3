"""A file of the schema before offices had a life of their own comes over whole, as its journal says."""

from __future__ import annotations

import shutil
from contextlib import closing

import pytest
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from desktop.domain.catalogue import SCHEMA
from desktop.domain.office import Office, OfficeState
from desktop.domain.place import AreaKind, Neighbourhood
from desktop.domain.session import Session
from desktop.persian.order import sort_key
from desktop.schema.change import ChangeKind
from desktop.schema.condition import Is
from desktop.storage.health import differing_tables, differing_triggers
from desktop.storage.journal import Write
from desktop.storage.migrations.upgrade import HERE
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store

HOOD, OFFICE = "کوی حسن‌آباد", "دفتر یک"
BORN = {
    ("Neighbourhood", "n"): {"name": HOOD, "aliases": ["حسن آباد"], "selection": "approved"},
    ("Office", "o"): {
        "name": OFFICE,
        "state": "active",
        "active_since": "2021-03-20",
        "neighbourhoods": ["n"],
    },
}
"""What the journal of the old file says of its records."""
ROWS = (
    (
        "INSERT INTO neighbourhood (id, name, name_sort, aliases, selection) "
        f"VALUES ('n', '{HOOD}', '{sort_key(HOOD)}', '[\"حسن آباد\"]', 'approved')"
    ),
    (
        "INSERT INTO office (id, name, name_sort, state, active_since) "
        f"VALUES ('o', '{OFFICE}', '{sort_key(OFFICE)}', 'active', '2021-03-20')"
    ),
    "INSERT INTO office_neighbourhoods (owner, place, target) VALUES ('o', 0, 'n')",
    "INSERT INTO session (id, kind, state, heading) VALUES ('s', 'ordinary', 'draft', 'پیش‌نویس')",
    "INSERT INTO session (id, kind, state) VALUES ('f', 'ordinary', 'final')",
    "INSERT INTO final_minutes VALUES ('f', 1, '', '{}', 'd', '', '')",
)


@pytest.fixture
def migrated(tmp_path):
    scripts = tmp_path / "scripts"
    shutil.copytree(HERE, scripts, ignore=shutil.ignore_patterns("__pycache__", "v000[6-9]*"))
    path = tmp_path / "fifth.db"
    open_database(path, scripts).close()
    with closing(dbapi2.connect(str(path))) as connection:
        for row in ROWS:
            connection.execute(row)
        connection.commit()
    database = open_database(path)
    yield database
    database.close()


@pytest.fixture
def store(migrated, tables):
    return Store(migrated, tables, replica_of(migrated), "مریم", SCHEMA, lambda: 1, lambda: None)


def test_offices_drafts_and_final_minutes_come_over_as_they_were(migrated, store):
    with store.view() as view:
        office = view.records(Office).get("o")
        assert (office.name, office.state, office.neighbourhoods) == ("دفتر یک", OfficeState.ACTIVE, ("n",))
        assert (office.programmes, office.is_pilot, office.parallel_reason) == ((), False, "")
        assert view.records(Session).get("s").heading == "پیش‌نویس"
        kept = view.connection.exec_driver_sql("SELECT * FROM final_minutes").all()
        assert [tuple(each) for each in kept] == [("f", 1, "", "{}", "d", "", "")]
        assert differing_triggers(view.connection) == ()
    with pytest.raises(IntegrityError, match="minutes are final"), migrated.writing.begin() as connection:
        connection.exec_driver_sql("UPDATE session SET heading = 'دیگر' WHERE id = 'f'")


def test_an_old_neighbourhood_is_found_by_its_names_and_by_what_it_is(store):
    with store.view() as view:
        neighbourhoods = view.records(Neighbourhood)
        assert neighbourhoods.find(conditions=(Is("area_kind", (AreaKind.NEIGHBOURHOOD.value,)),)) == ("n",)
        keys = view.connection.exec_driver_sql("SELECT key FROM name_key WHERE record_id = 'n'")
        assert len(keys.all()) == len({"کوی حسن‌آباد", "حسن آباد"})
        assert [each.office for each in view.offices_at(("n",), ("active",))] == ["o"]


def test_the_journal_gives_the_old_rows_again(store, tables):
    with store.work() as work:
        work.remember(*(Write(*each, ChangeKind.CREATE, new=values) for each, values in BORN.items()))
        work.commit()
    with store.work() as work:
        assert {"neighbourhood", "office", "office_neighbourhoods"}.isdisjoint(differing_tables(tables, work))
