"""The order of a list by any field: blanks last, texts by the alphabet, choices in their own order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, select

from desktop.persian.order import sort_key
from desktop.schema.fields import Field, Kind, field_named, fields_of
from desktop.storage.packed_ids import BETWEEN, unpacked
from desktop.storage.table_names import sort_column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Select
    from sqlalchemy.sql.elements import ColumnElement

    from desktop.schema.record import Record
    from desktop.storage.tables import Tables

_SORTED_LENGTH = 200
"""How much of a passage its place in a list depends on."""


class Sorting:
    """Puts the ids of one kind of record in order."""

    def __init__(self, connection: Connection, tables: Tables, record: type[Record]) -> None:
        self._connection = connection
        self._tables = tables
        self._record = record
        self._table = tables[record]

    def ids(self, found: Select[Any], order_by: str, *, descending: bool) -> Sequence[str]:
        """Return the ids of ``found``, a statement that gives ids, in order; equals in the order of birth.

        A blank is last whichever way the list runs.
        """
        cells = self._table.rows.c
        if order_by == "id":
            born = found.order_by(cells.id.desc() if descending else cells.id)
            return self._all(born)
        field = field_named(self._record, order_by)
        key = self._key(field)
        if field.kind in (Kind.TEXT, Kind.PASSAGE, Kind.TEXTS) and not field.ordered:
            return self._by_alphabet(found, key, descending=descending)
        order = key.desc() if descending else key
        if not field.required:  # a required name has no blanks, and its index alone gives the order
            found = found.order_by(key == "" if field.ordered else key.is_(None))
        return self._all(found.order_by(order, cells.id))

    def _all(self, found: Select[Any]) -> Sequence[str]:
        """Read the ids as one text: to fetch a row for each takes longer than the question."""
        ordered = found.subquery()
        return unpacked(self._connection.scalar(select(func.group_concat(ordered.c.id, BETWEEN))))

    def _by_alphabet(
        self, found: Select[Any], key: ColumnElement[Any], *, descending: bool
    ) -> tuple[str, ...]:
        """Order by a text of which no sort key is stored."""
        rows = self._connection.execute(found.add_columns(key).order_by(self._table.rows.c.id))
        keyed = [(record_id, sort_key((text or "")[:_SORTED_LENGTH])) for record_id, text in rows]
        written = sorted((each for each in keyed if each[1]), key=lambda each: each[1], reverse=descending)
        return (*(each for each, _ in written), *(each for each, key in keyed if not key))

    def _key(self, field: Field) -> ColumnElement[Any]:
        cells = self._table.rows.c
        match field.kind:
            case Kind.CHOICE:
                places = {choice.value: place for place, choice in enumerate(field.choices or ())}
                return case(places, value=cells[field.name])
            case Kind.LINK:
                rows, key = self._called(field)
                return select(key).where(rows.c.id == cells[field.name]).scalar_subquery()
            case Kind.LINKS:
                rows, key = self._called(field)
                listed = self._table.lists[field.name].c
                first = select(key).join(self._table.lists[field.name], listed.target == rows.c.id)
                first = first.where(listed.owner == cells.id).order_by(listed.place).limit(1)
                return first.scalar_subquery()
            case _:
                return cells[sort_column(field)]

    def _called(self, link: Field) -> tuple[Any, ColumnElement[Any]]:
        """Return the rows that ``link`` points at, and what orders them: their name, else their birth."""
        target = self._tables.catalogue[link.target]
        rows = self._tables[target].rows.alias()
        named = next((sort_column(field) for field in fields_of(target) if field.ordered), None)
        return rows, func.nullif(rows.c[named], "") if named else rows.c.id
