"""A record's plain values as a table's row."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop.persian.order import sort_key
from desktop.schema.fields import BLANK, Field, Kind, fields_of
from desktop.schema.once import once_for_each
from desktop.schema.values import decimal_text
from desktop.storage.table_names import sort_column

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.change import Plain, Values
    from desktop.schema.record import Record


def row_of(record: type[Record], record_id: str, values: Mapping[str, Plain]) -> dict[str, Any]:
    """Return the table row of ``values``, with its sort keys."""
    row: dict[str, Any] = {"id": record_id, **_blank_row(record)}
    for field in fields_of(record):
        if (stored := values.get(field.name)) is not None and field.kind is not Kind.LINKS:
            row[field.name] = _cell(field.kind, stored)
            if field.ordered:
                row[sort_column(field)] = sort_key(str(stored))
    return row


def _blank(record: type[Record]) -> Mapping[str, Any]:
    row: dict[str, Any] = {}
    for field in fields_of(record):
        if field.kind is not Kind.LINKS:
            row[field.name] = _blank_cell(field)
            if field.ordered:
                row[sort_column(field)] = sort_key("")
    return row


_blank_row = once_for_each(_blank)


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


def _blank_cell(field: Field) -> Any:
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
                stored = decimal_text(Decimal(repr(stored)))
            case Kind.FLAG:
                stored = bool(stored)
        values[field.name] = stored
    return values
