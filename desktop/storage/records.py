"""Reads records of one kind; the same few questions for every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import case, func, literal, or_, select

from desktop.schema.diff import Opened
from desktop.schema.fields import fields_of
from desktop.schema.record import R
from desktop.storage.conditions import Clauses
from desktop.storage.journal import Journal
from desktop.storage.search import matching, searched_text, words_of
from desktop.storage.sorting import Sorting
from desktop.storage.stored import Stored

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Column, Connection, Select
    from sqlalchemy.sql.base import ReadOnlyColumnCollection
    from sqlalchemy.sql.elements import ColumnElement

    from desktop.schema.condition import Condition
    from desktop.storage.tables import Tables


_SEXES = ("women", "men")


def _whole(cells: ReadOnlyColumnCollection[str, Column[Any]], name: str) -> ColumnElement[Any]:
    """Return a number, or where it is blank what is told of women and men."""
    parts = [cells[f"{name}_{sex}"] for sex in _SEXES if f"{name}_{sex}" in cells]
    if not parts:
        return cells[name]
    together = sum((func.coalesce(part, 0) for part in parts), start=literal(0))
    told = or_(*(part.is_not(None) for part in parts))
    return func.coalesce(cells[name], case((told, together)))


class Records(Stored[R]):
    """Finds ids in order, and gives the records of a page of them."""

    def __init__(self, connection: Connection, tables: Tables, record: type[R]) -> None:
        super().__init__(connection.exec_driver_sql, record)
        self._connection = connection
        self._tables = tables
        self._table = tables[record]

    def open(self, record_id: str) -> Opened[R]:
        """Return one record together with how far the journal has come."""
        return Opened(self.get(record_id), Journal(self._connection).arrived())

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

    def spans(
        self, field: str, of: str, conditions: Sequence[Condition] = ()
    ) -> dict[str, tuple[str | int, str | int]]:
        """Return the least and the most of ``field`` for each record that the link or links ``of`` lead to.

        Only records that fulfil ``conditions`` and have a value there are asked.
        """
        rows = self._table.rows
        listed = self._table.lists.get(of)
        link = listed.c.target if listed is not None else rows.c[of]
        cell = rows.c[field]
        statement = select(link, func.min(cell), func.max(cell)).where(rows.c.deleted == 0)
        if listed is not None:
            statement = statement.join_from(rows, listed, listed.c.owner == rows.c.id)
        fulfilling = Clauses(self._tables, self._record).all(conditions)
        statement = statement.where(cell.is_not(None), link.is_not(None), *fulfilling).group_by(link)
        return {str(each): (least, most) for each, least, most in self._connection.execute(statement)}

    def sums(
        self, fields: Sequence[str], *, search: str = "", conditions: Sequence[Condition] = ()
    ) -> dict[str, int | float]:
        """Return what each of these numbers comes to in the records that `find` gives for the same question.

        A count that is blank counts as the women and men that are told in its place. Where nothing at all
        is told, a number is left out.
        """
        cells = self._table.rows.c
        wholes = [_whole(cells, name) for name in fields]
        chosen = self._matching(search, {}, deleted=False).where(
            *Clauses(self._tables, self._record).all(conditions)
        )
        statement = chosen.with_only_columns(*(func.sum(each) for each in wholes))
        row = self._connection.execute(statement).one()
        return {name: value for name, value in zip(fields, row, strict=True) if value is not None}

    def all(self, **equal: str | int) -> tuple[R, ...]:
        """Return the records that have these values, in the order of their ``order`` or their birth."""
        has_order = any(field.name == "order" for field in fields_of(self._record))
        return self.page(self.find(order_by="order" if has_order else "id", where=equal))

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
