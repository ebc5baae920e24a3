"""What a person chose where several values stand in a field: it replaces all that they saw there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import ChangedElsewhereError, IncompleteRecordError, OwnerDeletedError, RecordMissingError
from desktop.schema.change import ChangeKind
from desktop.schema.check import problems
from desktop.schema.fields import fields_of
from desktop.schema.values import readable, record_of
from desktop.storage.journal import Write
from desktop.storage.records import Records
from desktop.storage.states import States

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from sqlalchemy import Connection

    from desktop.schema.change import Dot, Plain, Values
    from desktop.schema.problem import Problem
    from desktop.schema.record import Record
    from desktop.storage.journal import Journal
    from desktop.storage.tables import Tables


class Choosing:
    """Writes choices into the journal; the tables of records are settled by the caller."""

    def __init__(self, connection: Connection, tables: Tables, journal: Journal) -> None:
        self._connection = connection
        self._tables = tables
        self._journal = journal

    def choose(
        self, kind: type[Record], record_id: str, field: str, value: Plain, seen: AbstractSet[Dot]
    ) -> None:
        """Give ``field`` its value by a change that has ``seen``, all that stands there, for bases.

        Raises `RecordMissingError` for what is not there or lies in the bin, `ChangedElsewhereError` where
        something else stands there by now, `OwnerDeletedError` for a part of what lies in the bin, and
        `IncompleteRecordError` where the record would be wrong that was not.
        """
        if not self._is_here(kind, record_id):
            raise RecordMissingError(kind.__name__, record_id)
        states = States(self._connection, self._tables, batch=self._journal.batch)
        state = states.of(self._journal.of([record_id]))[record_id]
        if frozenset(change.dot for change in state.heads.get(field, ())) != seen:
            raise ChangedElsewhereError([field])
        self._refuse_ownerless(kind, field, value)
        was = state.values
        wrong = _problems(kind, record_id, was)
        if found := [each for each in _problems(kind, record_id, {**was, field: value}) if each not in wrong]:
            raise IncompleteRecordError(found)
        bases = frozenset(seen)
        self._journal.append(
            [Write(kind.__name__, record_id, ChangeKind.SET, field, was.get(field), value, bases)]
        )

    def _refuse_ownerless(self, kind: type[Record], name: str, value: Plain) -> None:
        for field in fields_of(kind):
            is_owner = field.name == name and field.owner
            if is_owner and not self._is_here(self._tables.catalogue[field.target], str(value)):
                raise OwnerDeletedError

    def _is_here(self, kind: type[Record], record_id: str) -> bool:
        return bool(Records(self._connection, self._tables, kind).find(where={"id": record_id}))


def _problems(kind: type[Record], record_id: str, values: Values) -> tuple[Problem, ...]:
    return problems(record_of(kind, record_id, readable(kind, values)))
