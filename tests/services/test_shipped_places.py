from __future__ import annotations

from collections import Counter

import pytest

from desktop.domain.catalogue import SCHEMA
from desktop.domain.place import Place, PlaceKind
from desktop.paths import PLACES
from desktop.services.shipped_places import REPLICA, bring_places
from desktop.storage.health import examine
from desktop.storage.opening import open_database, replica_of
from desktop.storage.own_tables import CHANGE
from desktop.storage.store import Store

FILE = PLACES / "iran.csv"


@pytest.fixture
def fresh(tmp_path, tables):
    """Return a maker of empty stores, each on a computer and a clock of its own."""
    opened = []

    def fresh(now):
        opened.append(open_database(tmp_path / f"{now}.db"))
        replica = replica_of(opened[-1])
        return Store(opened[-1], tables, replica, f"کاربر {now}", SCHEMA, lambda: now, lambda: None)

    yield fresh
    for database in opened:
        database.close()


def changes(store):
    with store.view() as view:
        return [tuple(row) for row in view.connection.execute(CHANGE.select().order_by(CHANGE.c.seq))]


def test_all_provinces_are_there_with_their_counties(all_of):
    places = {each.id: each for each in all_of(Place)}
    kinds = Counter(each.kind for each in places.values())
    assert kinds[PlaceKind.PROVINCE] == 31
    counties = [each for each in places.values() if each.kind is PlaceKind.COUNTY]
    assert {places[each.parent].kind for each in counties} == {PlaceKind.PROVINCE}
    assert len({each.parent for each in counties}) == 31


def test_two_computers_have_the_same_changes_to_the_last_byte(fresh):
    first, second = fresh(1_700_000_000_000), fresh(1_800_000_000_000)
    for store in (first, second):
        bring_places(store, FILE)
    assert changes(first) == changes(second)
    assert {row[1] for row in changes(first)} == {REPLICA}


def test_a_second_opening_adds_nothing(fresh):
    store = fresh(1)
    assert bring_places(store, FILE) > 400
    before = changes(store)
    assert bring_places(store, FILE) == 0
    assert changes(store) == before


def test_a_longer_file_adds_only_what_is_new(fresh, tmp_path):
    store, shorter = fresh(1), tmp_path / "shorter.csv"
    lines = FILE.read_text(encoding="utf-8").splitlines(keepends=True)
    shorter.write_text("".join(lines[:101]), encoding="utf-8")
    assert bring_places(store, shorter) == 100
    assert bring_places(store, FILE) == len(lines) - 101
    whole = fresh(2)
    bring_places(whole, FILE)
    own = ("replica", "seq", "record_id", "new")
    columns = [list(CHANGE.columns.keys()).index(name) for name in own]
    assert [[row[each] for each in columns] for row in changes(store)] == [
        [row[each] for each in columns] for row in changes(whole)
    ]


def test_a_place_that_somebody_changed_stays_changed(fresh, tmp_path):
    store = fresh(1_800_000_000_000)
    bring_places(store, FILE)
    with store.work() as work:
        place = work.records(Place).all()[0]
        work.delete(work.records(Place).open(place.id))
        work.commit()
    bring_places(store, FILE)
    with store.view() as view:
        assert place.id not in view.records(Place).find()


def test_the_file_is_sound_with_them(database, store, tables):
    assert examine(database, tables, store.work()).is_sound
