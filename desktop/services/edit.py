"""Saving what a form edited, without undoing what somebody else saved meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.schema.diff import Edit
    from desktop.schema.record import R, Record
    from desktop.storage.store import Store


class EditRecords:
    """Adds new records, saves edited ones, puts them into the bin and takes them back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, *records: Record) -> None:
        """Save records that are not stored yet."""
        with self._store.work() as work:
            work.add(*records)
            work.commit()

    def save(self, edit: Edit[R]) -> None:
        """Save what was edited; raise `ChangedElsewhereError` where others changed the same fields."""
        with self._store.work() as work:
            work.save(edit)
            work.commit()

    def delete(self, record: Record) -> None:
        """Put a record into the bin."""
        with self._store.work() as work:
            work.delete(record)
            work.commit()

    def restore(self, record: Record) -> None:
        """Take a record out of the bin."""
        with self._store.work() as work:
            work.restore(record)
            work.commit()
