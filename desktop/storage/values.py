"""A record's values as the plain ones that a table and the journal both hold."""

from __future__ import annotations

import json
from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.persian.order import sort_key
from desktop.schema.fields import BLANK, Field, Kind, fields_of
from desktop.schema.record import Link
from desktop.storage.tables import sort_column

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from desktop.schema.change import Plain, Values
    from desktop.schema.record import R, Record


def values_of(record: Record) -> Values:
    """Return what is stored of ``record``, without its blank fields."""
    values: Values = {}
    for field in fields_of(type(record)):
        value = getattr(record, field.name)
        if value is not None and value not in ("", ()):
            values[field.name] = _PLAIN[field.kind](value)
    return values


def _decimal_text(value: Decimal) -> str:
    return format(value.normalize(), "f")


def _same(value: Any) -> Any:
    return value


_PLAIN: Mapping[Kind, Callable[[Any], Plain]] = {
    Kind.TEXT: _same,
    Kind.PASSAGE: _same,
    Kind.TEXTS: list,
    Kind.NUMBER: _same,
    Kind.MEASURE: _decimal_text,
    Kind.FLAG: _same,
    Kind.DAY: date.isoformat,
    Kind.MOMENT: lambda value: value.isoformat("minutes"),
    Kind.CHOICE: lambda value: value.value,
    Kind.LINK: str,
    Kind.LINKS: lambda value: list(map(str, value)),
}
"""How a value that is not blank is stored."""


def value(field: Field, stored: Any) -> Any:
    """Return the value of a stored one that is not blank."""
    match field.kind:
        case Kind.DAY:
            return date.fromisoformat(stored)
        case Kind.MOMENT:
            return time.fromisoformat(stored)
        case Kind.MEASURE:
            return Decimal(stored)
        case Kind.CHOICE if field.choices:
            return field.choices(stored)
        case Kind.LINK:
            return Link(stored)
        case Kind.LINKS:
            return tuple(map(Link, stored))
        case Kind.TEXTS:
            return tuple(stored)
        case _:
            return stored


def record_of(record: type[R], record_id: str, values: Mapping[str, Plain]) -> R:
    """Return the record that ``values`` describe."""
    given = ((each, values.get(each.name)) for each in fields_of(record))
    return record(id=record_id, **{each.name: value(each, it) for each, it in given if it is not None})


def row_of(record: type[Record], record_id: str, values: Mapping[str, Plain]) -> dict[str, Any]:
    """Return the table row of ``values``, with its sort keys."""
    row: dict[str, Any] = {"id": record_id}
    for field in fields_of(record):
        if field.kind is not Kind.LINKS:
            stored = values.get(field.name)
            row[field.name] = _blank(field) if stored is None else _cell(field.kind, stored)
            if field.ordered:
                row[sort_column(field)] = sort_key(str(row[field.name]))
    return row


def _cell(kind: Kind, stored: Plain) -> Any:
    match kind:
        case Kind.TEXTS:
            return json.dumps(stored, ensure_ascii=False)
        case Kind.MEASURE:
            return float(str(stored))
        case Kind.FLAG:
            return int(bool(stored))
        case _:
            return stored


def _blank(field: Field) -> Any:
    """Return the cell of a field that the values leave out."""
    match field.kind:
        case Kind.TEXT | Kind.PASSAGE:
            return ""
        case Kind.FLAG:
            return int(field.default)
        case Kind.CHOICE:
            return field.default and field.default.value
        case _:
            return None


def values_of_row(record: type[Record], row: Mapping[str, Any]) -> Values:
    """Return the values that a table row holds; lists of links are not in it."""
    values: Values = {}
    for field in fields_of(record):
        if field.kind is Kind.LINKS or (stored := row[field.name]) in BLANK:
            continue
        match field.kind:
            case Kind.TEXTS:
                stored = json.loads(stored)
            case Kind.MEASURE:
                stored = _decimal_text(Decimal(repr(stored)))
            case Kind.FLAG:
                stored = bool(stored)
        values[field.name] = stored
    return values
