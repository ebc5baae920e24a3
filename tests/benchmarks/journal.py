"""A journal of a million changes: checked, rebuilt from, and behind a list, each against the raw work.

`check_chain` is the chain of every computer and what others saw of it; raw is every row read by the driver
alone and one SHA-256 over their text. `rebuild` is all of it, the old rows emptied too; raw is the insertion
by the driver of the very rows that come out: of records, lists of links, searched texts with their index and
names, into the same empty tables with the same indices and keys, and without the triggers that rebuilding
lifts. Times are those of the processor.
"""

from __future__ import annotations

import hashlib
import sys

from desktop.storage.health import broken_links
from desktop.storage.own_tables import FINAL, NAME_KEY, RIVAL, SEARCH_ENTRY, UNSETTLED
from desktop.storage.settling import owners_first
from desktop.storage.triggers import LIFTED
from desktop.storage.witnesses import contradicted
from tests.benchmarks import data_journal
from tests.benchmarks.measure import Row, busy, in_turns
from tests.benchmarks.register import folder, register

CHANGES = data_journal.RECORDS + data_journal.LATER
_TURNS = 3
_DERIVED = (SEARCH_ENTRY, NAME_KEY, UNSETTLED, FINAL, RIVAL)
_INDEX = "INSERT INTO search_index (rowid, squashed) VALUES (?, ?)"
_CLEAR = "INSERT INTO search_index (search_index) VALUES ('delete-all')"


def check_rows(changes=CHANGES):
    """Yield the row of the chain."""
    with _journal(changes) as store, store.view() as view:
        driver = view.connection.connection.driver_connection
        taken = in_turns(lambda: busy(_check, view.connection), lambda: busy(_hash, driver), _TURNS)
    yield Row("check_chain", *taken, "s", 5, f"{changes:,} changes")


def rebuild_rows(changes=CHANGES):
    """Yield the row of all tables made anew."""
    with _journal(changes) as store, store.view() as view:
        rows = _rows(view.connection.connection.driver_connection, store)
        view.connection.rollback()
        taken = in_turns(lambda: _rebuild(store), lambda: _insert(store, rows), _TURNS)
    yield Row("rebuild", *taken, "s", 8, f"{changes:,} changes, {sum(map(len, rows.values())):,} rows")


def _journal(changes):
    return _Journal(changes)


class _Journal:
    """A register that is filled, in a folder of its own."""

    def __init__(self, changes):
        self._changes = changes

    def __enter__(self):
        self._folder = folder()
        self._register = register(self._folder.__enter__() / "journal.db")
        store = self._register.__enter__()
        data_journal.fill(store, self._changes * 4 // 10, self._changes * 6 // 10)
        return store

    def __exit__(self, *error):
        self._register.__exit__(*error)
        self._folder.__exit__(*error)


def _check(connection):
    assert not broken_links(connection)
    assert not contradicted(connection)


def _hash(driver):
    digest = hashlib.sha256()
    for row in driver.execute("SELECT * FROM change"):
        digest.update("".join(map(str, row)).encode())
    return digest.hexdigest()


def _rows(driver, store):
    """Return the rows of each table that follows from the journal, owners first."""
    kinds = [store._tables[kind] for kind in owners_first(store._tables)]
    names = [each.name for kind in kinds for each in (kind.rows, *kind.lists.values())]
    names += [each.name for each in _DERIVED]
    return {name: driver.execute(f"SELECT * FROM {name}").fetchall() for name in names}


def _rebuild(store):
    with store.work() as work:
        return busy(work.rebuild)


def _insert(store, rows):
    """Empty the tables, then insert the rows; only that is measured."""
    with store.work() as work:
        driver = work.connection.connection.driver_connection
        for name in LIFTED:
            driver.execute(f"DROP TRIGGER {name}")
        for name in reversed(rows):
            driver.execute(f"DELETE FROM {name}")
        driver.execute(_CLEAR)
        return busy(_insert_all, driver, rows)


def _insert_all(driver, rows):
    for name, some in rows.items():
        if some:
            driver.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(some[0]))})", some)
    entries = rows[SEARCH_ENTRY.name]
    driver.executemany(_INDEX, ((number, squashed) for number, _, _, squashed in entries))


if __name__ == "__main__":
    for found in (check_rows, rebuild_rows):
        for each in found(int(sys.argv[1])):
            print(each, each.ratio)  # noqa: T201
