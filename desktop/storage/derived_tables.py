"""The tables that follow from the records; nothing here names a record or a field."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, Table, Text
from sqlalchemy.types import REAL

from desktop.schema.fields import Field, Kind, fields_of
from desktop.storage.table_names import NAMES, sort_column, table_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.catalogue import Catalogue
    from desktop.schema.record import Record


@dataclass(frozen=True, slots=True)
class RecordTable:
    """Where one kind of record lives: its rows, and a table for each list of links."""

    rows: Table
    lists: Mapping[str, Table]


@cache
def derived(catalogue: Catalogue) -> Mapping[type[Record], RecordTable]:
    """Return the tables of each kind of record of a catalogue: the same ones for every file."""
    metadata = MetaData(naming_convention=NAMES)
    return {record: _derive(record, metadata) for record in catalogue}


def _pointer(name: str, target: str, *, nullable: bool = False) -> Column[str]:
    """Return a foreign key that is checked at commit, so that rows may come in any order."""
    key = ForeignKey(f"{table_name(target)}.id", deferrable=True, initially="DEFERRED")
    return Column(name, Text, key, nullable=nullable)


def _columns(field: Field) -> list[Column[str]] | list[Column[int]] | list[Column[float]]:
    match field.kind:
        case Kind.LINKS:
            return []
        case Kind.LINK:
            return [_pointer(field.name, field.target, nullable=True)]
        case Kind.NUMBER:
            return [Column(field.name, Integer)]
        case Kind.MEASURE:
            return [Column(field.name, REAL)]
        case Kind.FLAG:
            return [Column(field.name, Integer, nullable=False, server_default=str(int(field.default)))]
        case Kind.TEXT | Kind.PASSAGE:
            names = [field.name, sort_column(field)] if field.ordered else [field.name]
            return [Column(name, Text, nullable=False, server_default="") for name in names]
        case Kind.TEXTS | Kind.DAY | Kind.MOMENT | Kind.CHOICE:
            return [Column(field.name, Text)]


def _derive(record: type[Record], metadata: MetaData) -> RecordTable:
    name, fields = table_name(record.__name__), fields_of(record)
    columns = [column for field in fields for column in _columns(field)]
    deleted = Column("deleted", Integer, nullable=False, server_default="0")
    identity = Column("id", Text, primary_key=True, nullable=False)
    rows = Table(name, metadata, identity, *columns, deleted, sqlite_strict=True)
    for field in fields:
        if field.ordered:  # with all that a list of names asks of a row, so that no row is looked at
            Index(None, rows.c[sort_column(field)], rows.c.id, rows.c.deleted)
        elif field.kind is Kind.LINK or field.indexed:
            Index(None, rows.c[field.name])
    lists = {
        field.name: Table(
            f"{name}_{field.name}",
            metadata,
            _pointer("owner", record.__name__),
            Column("place", Integer, nullable=False),
            _pointer("target", field.target),
            sqlite_strict=True,
        )
        for field in fields
        if field.kind is Kind.LINKS
    }
    for table in lists.values():
        Index(None, table.c.owner, table.c.place)
        Index(None, table.c.target)
    return RecordTable(rows, lists)
