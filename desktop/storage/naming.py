"""Which records somebody may mean by a name that is being typed, or was; no list is read as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, select

from desktop.persian.text import squashed_key
from desktop.schema.fields import fields_of
from desktop.storage.own_tables import SEARCH_ENTRY
from desktop.storage.search import BETWEEN_FIELDS, holding, words_of
from desktop.storage.table_names import sort_column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Select, Table

    from desktop.schema.record import Record
    from desktop.storage.tables import Tables

MERGED = "merged_into"
"""The link of a record that became another one, and is not meant any more."""


class Naming:
    """Finds the records of one kind by what they are called; whoever asks compares the names themselves."""

    def __init__(self, connection: Connection, tables: Tables, record: type[Record]) -> None:
        self._connection = connection
        self._rows: Table = tables[record].rows
        self._order = next((sort_column(field) for field in fields_of(record) if field.ordered), "id")

    def first(self, most: int) -> tuple[str, ...]:
        """Return the first ids by name."""
        return self._ids(self._present(), most)

    def beginning(self, words: Sequence[str], most: int) -> tuple[str, ...]:
        """Return the first ids, by name, of those of which a searched field begins with the words."""
        whole = squashed_key(" ".join(words))
        return self._ids(self._holding([BETWEEN_FIELDS + whole]), most) if whole else ()

    def holding(self, words: Sequence[str], most: int) -> tuple[str, ...]:
        """Return the first ids, by name, of those that hold all the words anywhere."""
        return self._ids(self._holding(words_of(" ".join(words))), most)

    def bearing(self, typed: str) -> tuple[str, ...]:
        """Return ids of all that may bear the name: what bears it is among them, also what was merged.

        A title may be made of several fields; then it holds the first one that is searched.
        """
        if not (key := squashed_key(typed)):
            return ()
        whole = self._rows.c.id.in_(holding([f"{BETWEEN_FIELDS}{key}{BETWEEN_FIELDS}"]))
        ids = select(self._rows.c.id).where(self._rows.c.deleted == 0)
        entry = SEARCH_ENTRY.c
        line = func.substr(entry.squashed, 2, func.instr(func.substr(entry.squashed, 2), BETWEEN_FIELDS) - 1)
        # the ids go in as a list, so that the few of this kind are looked up among the entries of all
        within = select(entry.record_id).where(entry.record_id.in_(ids), line != "")
        within = within.where(func.instr(bindparam("typed"), line) > 0)
        found = [
            *self._connection.scalars(ids.where(whole)),
            *self._connection.scalars(within, {"typed": key}),
        ]
        return tuple(dict.fromkeys(found))

    def _present(self) -> Select[Any]:
        rows = self._rows
        present = select(rows.c.id).where(rows.c.deleted == 0)
        return present.where(rows.c[MERGED].is_(None)) if MERGED in rows.c else present

    def _holding(self, pieces: Sequence[str]) -> Select[Any]:
        return self._present().where(self._rows.c.id.in_(holding(pieces)))

    def _ids(self, found: Select[Any], most: int) -> tuple[str, ...]:
        ordered = found.order_by(self._rows.c[self._order], self._rows.c.id).limit(most)
        return tuple(self._connection.scalars(ordered))
