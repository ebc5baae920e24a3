"""Saving what a form edited, without undoing what somebody else saved meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.domain.resolution import Assignment, AssignmentState
from desktop.domain.session import Session
from desktop.errors import ClosedBySessionError, FinalByHandError
from desktop.schema.mending import tidied

if TYPE_CHECKING:
    from desktop.schema.diff import Edit, Opened
    from desktop.schema.record import R, Record
    from desktop.storage.store import Store


class EditRecords:
    """Adds new records, saves edited ones, puts them into the bin and takes them back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, *records: Record) -> None:
        """Save records that are not stored yet.

        Raises `FinalByHandError` where one is called final, `ClosedBySessionError` where one is closed.
        """
        for record in records:
            _refuse_by_hand(record)
        with self._store.work() as work:
            work.add(*map(tidied, records))
            work.commit()

    def save(self, edit: Edit[R]) -> None:
        """Save what was edited; raise `ChangedElsewhereError` where others changed the same fields.

        Raises `FinalByHandError` where a session is made final, which only `CloseMinutes` does, and
        `ClosedBySessionError` where an assignment is closed, to which only a session agrees.
        """
        _refuse_by_hand(edit.edited, edit.opened.record)
        with self._store.work() as work:
            work.save(replace(edit, edited=tidied(edit.edited)))
            work.commit()

    def delete(self, *opened: Opened[Any]) -> None:
        """Put records with their parts into the bin, all or none.

        Raises `ChangedElsewhereError` where others changed one of them.
        """
        with self._store.work() as work:
            for each in opened:
                work.delete(each)
            work.commit()

    def restore(self, *records: Record) -> None:
        """Take records out of the bin, with the parts that went with them, all or none.

        Raises `OwnerDeletedError` for a part of what stays in the bin.
        """
        with self._store.work() as work:
            work.restore(*records)
            work.commit()


def _refuse_by_hand(record: Record, before: Record | None = None) -> None:
    """Refuse a state that a record had not before, and that is given by closing minutes."""
    if isinstance(record, Session) and record.state.is_locked:
        if not (isinstance(before, Session) and before.state.is_locked):
            raise FinalByHandError
    elif isinstance(record, Assignment) and record.state is AssignmentState.CLOSED:
        was = before if isinstance(before, Assignment) else None
        if was is None or (was.state, was.closed_in) != (record.state, record.closed_in):
            raise ClosedBySessionError
