"""Turns conditions into SQL; each is true or false there, never unknown."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, false, func, or_, select, true

from desktop.schema.condition import Between, Either, Having, Is, Linked, Missing, Not
from desktop.schema.fields import Field, Kind, field_named, fields_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Select
    from sqlalchemy.sql.elements import ColumnElement

    from desktop.schema.condition import Condition
    from desktop.schema.record import Record
    from desktop.storage.tables import Tables

_WRITTEN_EMPTY = (Kind.TEXT, Kind.PASSAGE)
"""Fields whose cell is an empty text while nothing is written."""


class Clauses:
    """Gives the clause of each condition on one kind of record."""

    def __init__(self, tables: Tables, record: type[Record]) -> None:
        self._tables = tables
        self._record = record
        self._table = tables[record]
        self._cells = self._table.rows.c

    def all(self, conditions: Iterable[Condition]) -> list[ColumnElement[bool]]:
        """Return the clause of each condition."""
        return [self.of(each) for each in conditions]

    def of(self, condition: Condition) -> ColumnElement[bool]:
        """Return what holds of the rows that fulfil ``condition``."""
        match condition:
            case Is(name, values):
                return self._is(self._field(name), values)
            case Missing(name):
                return self._missing(self._field(name))
            case Between(name, least, most):
                return self._between(self._field(name), least, most)
            case Having(part, conditions):
                return self._having(self._tables.catalogue[part], conditions)
            case Linked(name, conditions):
                return self._linked(self._field(name), conditions)
            case Not(other):
                return ~self.of(other)
            case Either(others):
                return or_(false(), *self.all(others))

    def _field(self, name: str) -> Field:
        return Field(Kind.TEXT, "id") if name == "id" else field_named(self._record, name)

    def _is(self, field: Field, values: tuple[str | int, ...]) -> ColumnElement[bool]:
        return self._among(field, _each_of(json.dumps(values, ensure_ascii=False)))

    def _linked(self, field: Field, conditions: Iterable[Condition]) -> ColumnElement[bool]:
        theirs = Clauses(self._tables, self._tables.catalogue[field.target])
        return self._among(field, select(theirs._cells.id).where(*theirs.all(conditions)).correlate(None))

    def _among(self, field: Field, wanted: Select[Any]) -> ColumnElement[bool]:
        if field.kind is Kind.LINKS:
            listed = self._table.lists[field.name].c
            return self._cells.id.in_(select(listed.owner).where(listed.target.in_(wanted)))
        cell = self._cells[field.name]
        if field.kind is Kind.TEXTS:
            written = func.json_each(cell).table_valued("value")
            return select(written.c.value).where(written.c.value.in_(wanted)).exists()
        return and_(cell.is_not(None), cell.in_(wanted))

    def _missing(self, field: Field) -> ColumnElement[bool]:
        if field.kind is Kind.LINKS:
            return self._cells.id.not_in(select(self._table.lists[field.name].c.owner))
        cell = self._cells[field.name]
        return cell == "" if field.kind in _WRITTEN_EMPTY else cell.is_(None)

    def _between(self, field: Field, least: str | int | None, most: str | int | None) -> ColumnElement[bool]:
        if field.kind in (Kind.LINKS, Kind.TEXTS):
            message = f"{field.name} holds a list, which is between nothing"
            raise TypeError(message)
        cell = self._cells[field.name]
        above = true() if least is None else cell >= least
        below = true() if most is None else cell <= most
        return and_(~self._missing(field), above, below)

    def _having(self, part: type[Record], conditions: Iterable[Condition]) -> ColumnElement[bool]:
        pointing = [field for field in fields_of(part) if field.target == self._record.__name__]
        owners = [field for field in pointing if field.owner] or pointing
        return or_(false(), *(self._cells.id.in_(self._pointed(part, each, conditions)) for each in owners))

    def _pointed(self, part: type[Record], link: Field, conditions: Iterable[Condition]) -> Select[Any]:
        """Return the ids that ``link`` of the fulfilling records of ``part`` points at."""
        theirs = Clauses(self._tables, part)
        table, cells = theirs._table, theirs._cells
        if link.kind is Kind.LINKS:
            listed = table.lists[link.name].c
            targets = select(listed.target).join(table.rows, cells.id == listed.owner)
        else:
            targets = select(cells[link.name]).where(cells[link.name].is_not(None))
        # of its own, so that a record of the same kind outside is not taken for this one
        return targets.where(cells.deleted == 0, *theirs.all(conditions)).correlate(None)


def _each_of(values: str) -> Select[Any]:
    """Return the values of a JSON list, of which there may be more than a statement has places for."""
    return select(func.json_each(values).table_valued("value").c.value)
