"""Makes the record tables anew from the journal, of which they are only a picture."""

from __future__ import annotations

from itertools import groupby, islice
from operator import itemgetter
from typing import TYPE_CHECKING

from sqlalchemy import delete, text

from desktop.storage.closings import all_closings, contents_closed
from desktop.storage.finals import Finals
from desktop.storage.own_tables import FINAL, NAME_KEY, RIVAL, SEARCH_ENTRY, UNSETTLED
from desktop.storage.settling import Settling, owners_first, revive
from desktop.storage.states import States
from desktop.storage.triggers import LIFTED

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from desktop.storage.closings import Closing
    from desktop.storage.journal import Journal
    from desktop.storage.tables import Tables

_PORTION = 5000


def rebuild(connection: Connection, tables: Tables, journal: Journal) -> None:
    """Empty the record tables and fill them from the journal; sort keys and the index come out fresh."""
    for name in LIFTED:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    _empty(connection, tables)
    closings = _close(connection)
    settling = Settling(connection, tables, journal)
    order = owners_first(tables)
    states = States(connection, tables, closings)
    kinds = {kind.__name__: kind for kind in order}
    for name, same_kind in groupby(journal.by_record(list(kinds)), itemgetter(0)):
        while some := {each: changes for _, each, changes in islice(same_kind, _PORTION)}:
            settling.fill(kinds[name], states.of(some))
    for kind in reversed(order):
        revive(connection, tables, kind)
    for statement in LIFTED.values():
        connection.exec_driver_sql(statement)


def _empty(connection: Connection, tables: Tables) -> None:
    for table in tables.kinds().values():
        for each in (*table.lists.values(), table.rows):
            connection.execute(delete(each))
    for derived in (FINAL, RIVAL, SEARCH_ENTRY, NAME_KEY, UNSETTLED):
        connection.execute(delete(derived))
    connection.execute(text("INSERT INTO search_index (search_index) VALUES ('delete-all')"))


def _close(connection: Connection) -> dict[str, Closing]:
    """Write down the minutes that were ever closed; return their closings."""
    closings = all_closings(connection)
    for session, closing in closings.items():
        Finals(connection).settle(closing, contents_closed(connection, session))
    return closings
