"""The texts of a record as they are kept, whoever made it: no hidden signs, one line where one is meant."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop.persian.digits import latin_digits
from desktop.persian.text import tidy, tidy_passage
from desktop.schema.fields import Field, Kind, fields_of

if TYPE_CHECKING:
    from desktop.schema.record import R


def tidied(record: R) -> R:
    """Return ``record`` with its texts as `tidy` and `tidy_passage` give them, and codes in Latin digits."""
    mended = {}
    for field in fields_of(type(record)):
        if (value := getattr(record, field.name)) and (tidy_value := _tidy(field, value)) != value:
            mended[field.name] = tidy_value
    return replace(record, **mended) if mended else record


def _tidy(field: Field, value: Any) -> Any:
    match field.kind:
        case Kind.TEXT:
            return latin_digits(tidy(value)) if field.code else tidy(value)
        case Kind.PASSAGE:
            return tidy_passage(value)
        case Kind.TEXTS:
            return tuple(dict.fromkeys(filter(None, map(tidy, value))))
        case _:
            return value
