"""Makes the record tables anew from the journal, of which they are only a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, text

from desktop.schema.change import ChangeKind
from desktop.schema.reducer import reduce
from desktop.storage.finals import Finals
from desktop.storage.own_tables import FINAL, NAME_KEY, SEARCH_ENTRY
from desktop.storage.triggers import LIFTED

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from desktop.schema.change import Values
    from desktop.schema.record import Record
    from desktop.storage.journal import Journal
    from desktop.storage.tables import Tables
    from desktop.storage.writer import Writer

_PORTION = 5000


def rebuild(connection: Connection, tables: Tables, writer: Writer, journal: Journal) -> None:
    """Empty the record tables and fill them from the journal; sort keys and the index come out fresh."""
    for name in LIFTED:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    for table in tables.kinds().values():
        for each in (*table.lists.values(), table.rows):
            connection.execute(delete(each))
    connection.execute(delete(FINAL))
    connection.execute(delete(SEARCH_ENTRY))
    connection.execute(delete(NAME_KEY))
    connection.execute(text("INSERT INTO search_index (search_index) VALUES ('delete-all')"))
    for kind in tables.kinds():
        _fill(kind, writer, journal, Finals(connection))
    for statement in LIFTED.values():
        connection.exec_driver_sql(statement)


def _fill(kind: type[Record], writer: Writer, journal: Journal, finals: Finals) -> None:
    born: dict[str, Values] = {}
    deleted: set[str] = set()
    for record_id, changes in journal.of_kind(kind.__name__):
        state = reduce(changes)
        if state.heads:
            born[record_id] = state.values
        if state.deleted:
            deleted.add(record_id)
        for change in changes:
            if change.kind is ChangeKind.FINALISE:
                finals.rebuild({**change.new, "session": record_id})
        if len(born) == _PORTION:
            writer.insert_rows(kind, born, deleted)
            born.clear()
    writer.insert_rows(kind, born, deleted)
