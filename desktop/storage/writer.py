"""Writes records: compares with what is stored, then writes the changes, the rows and the search entries."""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING, Any

from desktop.errors import IncompleteRecordError, RecordMissingError
from desktop.schema.change import ChangeKind
from desktop.schema.check import problems
from desktop.schema.diff import merge
from desktop.schema.values import record_of, values_of
from desktop.storage.journal import Write
from desktop.storage.owners import refuse_ownerless
from desktop.storage.records import Records
from desktop.storage.row_writer import RowWriter
from desktop.storage.sight import Sight
from desktop.storage.states import States

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from desktop.schema.change import Values
    from desktop.schema.diff import Edit
    from desktop.schema.record import Record
    from desktop.storage.journal import Journal
    from desktop.storage.tables import Tables


_PORTION = 1000
"""How many records are held in all their forms at once."""


class Writer:
    """Brings records into the file; the journal, the tables and the index stay one."""

    def __init__(self, connection: Connection, tables: Tables, journal: Journal) -> None:
        self._connection = connection
        self._tables = tables
        self._journal = journal
        self._rows = RowWriter(connection, tables)
        self.disputed: list[tuple[str, str]] = []
        """Kind and id of what was saved though somebody deleted it once, perhaps not known to its author."""

    def add(self, records: Iterable[Record]) -> None:
        """Store new records, each as one change with all its values.

        Raises `IncompleteRecordError`, and `OwnerDeletedError` for a part of what lies in the bin.
        """
        for kind, same_kind in groupby(records, type):
            while portion := list(islice(same_kind, _PORTION)):
                self._add(kind, portion)

    def _add(self, kind: type[Record], records: Sequence[Record]) -> None:
        born = {}
        for record in records:
            _refuse_incomplete(record)
            born[record.id] = values_of(record)
        self._journal.append(
            Write(kind.__name__, record_id, ChangeKind.CREATE, new=values)
            for record_id, values in born.items()
        )
        self._rows.insert(kind, born)
        refuse_ownerless(self._connection, self._tables, kind, list(born))

    def save(self, edits: Sequence[Edit[Any]]) -> tuple[Record, ...]:
        """Store what was edited; raise `ChangedElsewhereError` where others changed the same fields.

        Each changed field is one change, whose bases are the writes that its author had seen. Of several
        edits of one record each is merged with what those before it have made. Raises `OwnerDeletedError`
        for a part of what lies in the bin.
        """
        saved: list[Record] = []
        for kind, same_kind in groupby(edits, lambda edit: type(edit.edited)):
            for each_once in _each_once(same_kind):
                saved += self._save_kind(kind, each_once)
        return tuple(saved)

    def _save_kind(self, kind: type[Record], edits: Sequence[Edit[Any]]) -> list[Record]:
        old = Records(self._connection, self._tables, kind).values([edit.edited.id for edit in edits])
        saved, new = [], {}
        for edit in edits:
            if edit.edited.id not in old:
                raise RecordMissingError(kind.__name__, edit.edited.id)
            stored = record_of(kind, edit.edited.id, old[edit.edited.id])
            merged = merge(edit, stored)
            if merged != stored:
                _refuse_incomplete(merged)
                new[merged.id] = values_of(merged)
            saved.append(merged)
        self._journal.append(self._field_writes(edits, old, new))
        self._rows.update(kind, new, old)
        refuse_ownerless(self._connection, self._tables, kind, list(new))
        return saved

    def _field_writes(
        self, edits: Sequence[Edit[Any]], old: Mapping[str, Values], new: Mapping[str, Values]
    ) -> Iterator[Write]:
        arrived = self._journal.arrived_of(list(new))
        changes = {each: [change for _, change in some] for each, some in arrived.items()}
        seals = States(self._connection, self._tables, batch=self._journal.batch).seals(changes)
        for edit in edits:
            if (values := new.get(record_id := edit.edited.id)) is not None:
                if any(change.kind is ChangeKind.DELETE for change in changes[record_id]):
                    self.disputed.append((type(edit.edited).__name__, record_id))
                sight = Sight(edit.opened, arrived[record_id], seals.get(record_id))
                was = old[record_id]
                for name in {**was, **values}:
                    if (now := values.get(name)) != was.get(name):
                        kind = type(edit.edited).__name__
                        bases = sight.bases(name)
                        yield Write(kind, record_id, ChangeKind.SET, name, was.get(name), now, bases)


def _each_once(edits: Iterable[Edit[Any]]) -> Iterator[list[Edit[Any]]]:
    """Yield the edits in their order, as many at once as are of different records."""
    portion: dict[str, Edit[Any]] = {}
    for edit in edits:
        if edit.edited.id in portion:
            yield list(portion.values())
            portion = {}
        portion[edit.edited.id] = edit
    yield list(portion.values())


def _refuse_incomplete(record: Record) -> None:
    if found := problems(record):
        raise IncompleteRecordError(found)
