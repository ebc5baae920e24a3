"""Reads records of one kind; the same few questions for every kind."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic

from sqlalchemy import bindparam, select

from desktop.errors import RecordMissingError
from desktop.schema.diff import Opened
from desktop.schema.fields import fields_of
from desktop.schema.record import R
from desktop.schema.values import record_of
from desktop.storage.journal import Journal
from desktop.storage.pages import in_pages
from desktop.storage.rows import values_of_row
from desktop.storage.search import matching
from desktop.storage.tables import sort_column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Select, Table

    from desktop.schema.change import Values
    from desktop.storage.tables import Tables


class Records(Generic[R]):
    """Finds ids in order, and gives the records of a page of them."""

    def __init__(self, connection: Connection, tables: Tables, record: type[R]) -> None:
        self._connection = connection
        self._record = record
        self._table = tables[record]

    def get(self, record_id: str) -> R:
        """Return one record; raise `RecordMissingError` where there is none."""
        if not (found := self.page([record_id])):
            raise RecordMissingError(self._record.__name__, record_id)
        return found[0]

    def open(self, record_id: str) -> Opened[R]:
        """Return one record together with how far the journal has come."""
        return Opened(self.get(record_id), Journal(self._connection).arrived())

    def page(self, ids: Sequence[str]) -> tuple[R, ...]:
        """Return the records of ``ids`` in that order; ids that are not stored are left out."""
        values = self.values(ids)
        return tuple(record_of(self._record, each, values[each]) for each in ids if each in values)

    def find(
        self,
        *,
        search: str = "",
        order_by: str = "id",
        deleted: bool = False,
        where: Mapping[str, str | int] | None = None,
    ) -> tuple[str, ...]:
        """Return the ids of records that hold every word of ``search`` and have the values of ``where``."""
        order = {field.name: sort_column(field) for field in fields_of(self._record)} | {"id": "id"}
        rows = self._table.rows
        statement = self._matching(search, where or {}, deleted=deleted)
        return tuple(self._connection.scalars(statement.order_by(rows.c[order[order_by]], rows.c.id)))

    def all(self, **equal: str | int) -> tuple[R, ...]:
        """Return the records that have these values, in the order of their ``order`` or their birth."""
        has_order = any(field.name == "order" for field in fields_of(self._record))
        return self.page(self.find(order_by="order" if has_order else "id", where=equal))

    def values(self, ids: Sequence[str]) -> dict[str, Values]:
        """Return the plain values of each record that is stored."""
        found: dict[str, Values] = {}
        rows = self._table.rows
        names = rows.c.keys()
        for some in in_pages(ids):
            for row in self._connection.execute(_rows_of(rows), {"ids": some}):
                found[row.id] = values_of_row(self._record, dict(zip(names, row, strict=True)))
            for name, table in self._table.lists.items():
                listed = self._connection.execute(_links_of(table), {"ids": some})
                for owner, links in groupby(listed, itemgetter(0)):
                    if owner in found:
                        found[owner][name] = [link.target for link in links]
        return found

    def _matching(self, search: str, equal: Mapping[str, str | int], *, deleted: bool) -> Select[Any]:
        rows = self._table.rows
        statement = select(rows.c.id).where(rows.c.deleted == int(deleted))
        if search.strip():
            statement = statement.where(rows.c.id.in_(matching(search)))
        return statement.where(*(rows.c[name] == value for name, value in equal.items()))


@lru_cache(256)
def _rows_of(rows: Table) -> Select[Any]:
    """Return the statement, built once for each table: to build it takes as long as to carry it out."""
    return select(rows).where(rows.c.id.in_(bindparam("ids", expanding=True)))


@lru_cache(256)
def _links_of(table: Table) -> Select[Any]:
    of_owners = table.c.owner.in_(bindparam("ids", expanding=True))
    return select(table).where(of_owners).order_by(table.c.owner, table.c.place)
