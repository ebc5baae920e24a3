"""The bin: a record goes into it with its parts, and comes back with those that went with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from desktop.errors import ChangedElsewhereError, RecordMissingError
from desktop.schema.change import ChangeKind
from desktop.schema.reducer import reduce
from desktop.storage import search
from desktop.storage.journal import Write
from desktop.storage.records import Records
from desktop.storage.sight import Sight

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from desktop.schema.diff import Opened
    from desktop.schema.record import Record
    from desktop.schema.reducer import State
    from desktop.storage.journal import Journal
    from desktop.storage.tables import Tables


class Bin:
    """Puts records aside and takes them back; their history, and what points at them, stay."""

    def __init__(self, connection: Connection, tables: Tables, journal: Journal) -> None:
        self._connection = connection
        self._tables = tables
        self._journal = journal

    def put(self, opened: Opened[Any]) -> None:
        """Put a record and its parts into the bin.

        Raises `RecordMissingError`, and `ChangedElsewhereError` where its author had not seen all of it;
        the parts go as they are. What is in the bin already stays as it is.
        """
        kind, record_id = type(opened.record), opened.record.id
        self._require(kind, record_id)
        sight = Sight(opened, self._journal.arrived_of([record_id])[record_id])
        if unseen := sight.unseen():
            raise ChangedElsewhereError(unseen)
        self._put(kind, record_id, sight.now)

    def take(self, kind: type[Record], record_id: str) -> None:
        """Take a record out of the bin, with the parts that went with it; raise `RecordMissingError`."""
        self._require(kind, record_id)
        state = self._state(record_id)
        self._take(kind, record_id, state, {each.batch for each in state.deletions})

    def _put(self, kind: type[Record], record_id: str, state: State) -> None:
        if state.deleted:
            return
        for part, part_id in self._parts(kind, record_id):
            self._put(part, part_id, self._state(part_id))
        self._journal.append([Write(kind.__name__, record_id, ChangeKind.DELETE, bases=state.dots)])
        search.remove_entries(self._connection, [record_id])
        self._mark(kind, record_id, deleted=True)

    def _take(self, kind: type[Record], record_id: str, state: State, batches: Collection[str]) -> None:
        if not any(each.batch in batches for each in state.deletions):
            return
        bases = frozenset(change.dot for change in state.deletions)
        self._journal.append([Write(kind.__name__, record_id, ChangeKind.RESTORE, bases=bases)])
        self._mark(kind, record_id, deleted=False)
        stored = Records(self._connection, self._tables, kind).values([record_id])
        search.update_entries(self._connection, kind, stored)
        for part, part_id in self._parts(kind, record_id):
            self._take(part, part_id, self._state(part_id), batches)

    def _parts(self, kind: type[Record], record_id: str) -> list[tuple[type[Record], str]]:
        return [
            (part, part_id)
            for part, field in self._tables.catalogue.parts_of(kind.__name__)
            for rows in [self._tables[part].rows]
            for part_id in self._connection.scalars(select(rows.c.id).where(rows.c[field.name] == record_id))
        ]

    def _state(self, record_id: str) -> State:
        return reduce(self._journal.of([record_id])[record_id])

    def _mark(self, kind: type[Record], record_id: str, *, deleted: bool) -> None:
        rows = self._tables[kind].rows
        self._connection.execute(update(rows).where(rows.c.id == record_id).values(deleted=int(deleted)))

    def _require(self, kind: type[Record], record_id: str) -> None:
        if not Records(self._connection, self._tables, kind).values([record_id]):
            raise RecordMissingError(kind.__name__, record_id)
