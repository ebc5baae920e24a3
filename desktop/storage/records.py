"""Reads records of one kind; the same few questions for every kind."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic

from sqlalchemy import bindparam, func, select

from desktop.errors import RecordMissingError
from desktop.schema.diff import Opened
from desktop.schema.fields import fields_of
from desktop.schema.record import R
from desktop.schema.values import record_of
from desktop.storage.conditions import Clauses
from desktop.storage.journal import Journal
from desktop.storage.pages import in_pages
from desktop.storage.rows import values_of_row
from desktop.storage.search import matching, searched_text, words_of
from desktop.storage.sorting import Sorting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Select, Table

    from desktop.schema.change import Values
    from desktop.schema.condition import Condition
    from desktop.storage.tables import Tables


class Records(Generic[R]):
    """Finds ids in order, and gives the records of a page of them."""

    def __init__(self, connection: Connection, tables: Tables, record: type[R]) -> None:
        self._connection = connection
        self._record = record
        self._tables = tables
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
        descending: bool = False,
        deleted: bool = False,
        where: Mapping[str, str | int] | None = None,
        conditions: Sequence[Condition] = (),
    ) -> Sequence[str]:
        """Return the ids of records that hold every word of ``search`` and fulfil all of ``conditions``.

        They have the values of ``where``. Blanks come last, equals in the order of their birth.
        """
        statement = self._matching(search, where or {}, deleted=deleted)
        statement = statement.where(*Clauses(self._tables, self._record).all(conditions))
        sorting = Sorting(self._connection, self._tables, self._record)
        found = sorting.ids(statement, order_by, descending=descending)
        return self._holding(search, found) if deleted and search.strip() else found

    def count(self, conditions: Sequence[Condition] = ()) -> int:
        """Return how many records fulfil all of ``conditions``."""
        rows = self._table.rows
        fulfilling = Clauses(self._tables, self._record).all(conditions)
        statement = select(func.count()).select_from(rows).where(rows.c.deleted == 0, *fulfilling)
        return self._connection.scalar(statement) or 0

    def tally(self, field: str, conditions: Sequence[Condition] = ()) -> dict[str, int]:
        """Return how many of those that fulfil ``conditions`` have each value of ``field``, most first.

        The field has one value, as a link has; blanks are left out.
        """
        cell, fulfilling = self._table.rows.c[field], Clauses(self._tables, self._record).all(conditions)
        statement = select(cell, func.count()).where(self._table.rows.c.deleted == 0, cell.is_not(None))
        statement = statement.where(*fulfilling).group_by(cell).order_by(func.count().desc(), cell)
        return {str(value): int(count) for value, count in self._connection.execute(statement)}

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

    def _holding(self, search: str, ids: Sequence[str]) -> tuple[str, ...]:
        """Return those that hold every word of ``search``; the index knows nothing of what is in the bin."""
        words, values = words_of(search), self.values(ids)
        texts = {each: searched_text(self._record, values[each]) for each in ids}
        return tuple(each for each in ids if words and all(word in texts[each] for word in words))

    def _matching(self, search: str, equal: Mapping[str, str | int], *, deleted: bool) -> Select[Any]:
        rows = self._table.rows
        statement = select(rows.c.id).where(rows.c.deleted == int(deleted))
        if search.strip() and not deleted:
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
