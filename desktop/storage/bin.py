"""The bin: a record goes into it with its parts, and comes back with those that went with it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, update

from desktop.errors import ChangedElsewhereError, RecordMissingError
from desktop.exchange_errors import ConflictOpenError
from desktop.schema.change import ChangeKind
from desktop.storage import search
from desktop.storage.journal import Write
from desktop.storage.name_keys import forget_names, renew_names
from desktop.storage.owners import refuse_ownerless
from desktop.storage.pages import in_pages
from desktop.storage.records import Records
from desktop.storage.sight import Sight
from desktop.storage.states import States

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from desktop.schema.change import Dot
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
        self.touched: list[tuple[str, str]] = []
        """Kind and id of all that was put aside or taken back."""

    def put(self, opened: Opened[Any]) -> None:
        """Put a record and its parts into the bin.

        Raises `RecordMissingError`, `ChangedElsewhereError` where its author had not seen all of it, and
        `ConflictOpenError` where several values stand in a field of it or of its parts; else the parts go as
        they are. What is in the bin already stays as it is.
        """
        kind, record_id = type(opened.record), opened.record.id
        self._require(kind, record_id)
        arrived = self._journal.arrived_of([record_id])
        seals = self._all_states.seals({record_id: [change for _, change in arrived[record_id]]})
        sight = Sight(opened, arrived[record_id], seals.get(record_id))
        _refuse_conflicts([sight.now])
        if unseen := sight.unseen():
            raise ChangedElsewhereError(unseen)
        self._put(kind, {record_id: sight.now})

    def put_all(self, kind: type[Record], ids: Sequence[str]) -> None:
        """Put records of one kind and their parts into the bin, as they are now."""
        for some in in_pages(ids):
            self._put(kind, self._states(some))

    def take(self, *records: Record) -> None:
        """Take records out of the bin, with the parts that went with them.

        Raises `RecordMissingError`, and `OwnerDeletedError` for a part of what stays in the bin.
        """
        for each in records:
            self._require(type(each), each.id)
            state = self._states([each.id])[each.id]
            self._take(type(each), each.id, state, {deletion.batch for deletion in state.deletions})
        for kind, same_kind in groupby(records, type):
            ids = [each.id for each in same_kind]
            refuse_ownerless(self._connection, self._tables, kind, ids)

    def _put(self, kind: type[Record], states: Mapping[str, State]) -> None:
        shown = self._shown(kind, list(states))
        going = [each for each, state in states.items() if not state.deleted or each in shown]
        if not going:
            return
        _refuse_conflicts([states[each] for each in going])
        for part, part_ids in self._parts(kind, going):
            self._put(part, self._states(part_ids))
        self.touched += [(kind.__name__, each) for each in going]
        self._journal.append(
            Write(kind.__name__, each, ChangeKind.DELETE, bases=_seen_in(states[each])) for each in going
        )
        search.remove_entries(self._connection, going)
        forget_names(self._connection, kind, going)
        self._mark(kind, going, deleted=True)

    def _take(self, kind: type[Record], record_id: str, state: State, batches: Collection[str]) -> None:
        if not any(each.batch in batches for each in state.deletions):
            return
        self.touched.append((kind.__name__, record_id))
        bases = frozenset(change.dot for change in state.deletions)
        self._journal.append([Write(kind.__name__, record_id, ChangeKind.RESTORE, bases=bases)])
        self._mark(kind, [record_id], deleted=False)
        stored = Records(self._connection, self._tables, kind).values([record_id])
        search.update_entries(self._connection, kind, stored)
        renew_names(self._connection, kind, stored)
        for part, part_ids in self._parts(kind, [record_id]):
            for part_id, part_state in self._states(part_ids).items():
                self._take(part, part_id, part_state, batches)

    def _parts(self, kind: type[Record], owners: Sequence[str]) -> list[tuple[type[Record], list[str]]]:
        """Return the parts that these records have, by kind."""
        found = []
        for part, field in self._tables.catalogue.parts_of(kind.__name__):
            rows = self._tables[part].rows
            owned = select(rows.c.id).where(rows.c[field.name].in_(owners))
            if ids := list(self._connection.scalars(owned)):
                found.append((part, ids))
        return found

    def _shown(self, kind: type[Record], ids: Sequence[str]) -> frozenset[str]:
        """Return those that are in sight; a deleted one is, where a part of it lives that nobody deleted."""
        rows = self._tables[kind].rows
        asked = select(rows.c.id).where(rows.c.deleted == 0)
        found = (self._connection.scalars(asked.where(rows.c.id.in_(some))) for some in in_pages(ids))
        return frozenset(each for some in found for each in some)

    def _states(self, ids: Sequence[str]) -> dict[str, State]:
        return self._all_states.of(self._journal.of(ids))

    @property
    def _all_states(self) -> States:
        return States(self._connection, self._tables, batch=self._journal.batch)

    def _mark(self, kind: type[Record], ids: Sequence[str], *, deleted: bool) -> None:
        rows = self._tables[kind].rows
        for some in in_pages(ids):
            self._connection.execute(update(rows).where(rows.c.id.in_(some)).values(deleted=int(deleted)))

    def _require(self, kind: type[Record], record_id: str) -> None:
        if not Records(self._connection, self._tables, kind).values([record_id]):
            raise RecordMissingError(kind.__name__, record_id)


def _seen_in(state: State) -> frozenset[Dot]:
    """Return what a deletion has seen; one that stands already goes on standing, with the parts it took."""
    return state.dots - {each.dot for each in state.deletions} if state.deleted else state.dots


def _refuse_conflicts(states: Iterable[State]) -> None:
    """Refuse to put aside what nobody saw: the values of a conflict that are not shown."""
    if fields := sorted({field for state in states for field in state.conflicts}):
        raise ConflictOpenError(fields)
