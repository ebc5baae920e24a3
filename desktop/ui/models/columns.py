"""The columns of a list, derived from the description of a record."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.schema.fields import fields_of
from desktop.ui.models.table import Column

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.browse import Shown

_ISOLATED = "\u2068{}\u2069"
"""Keeps the parts of a code in their order among right-to-left words: «021 3345» from the left, «۱۲/ص/۳» from
the right."""


def record_columns(record: type[Record], vocabulary: Vocabulary) -> tuple[Column[Shown], ...]:
    """Return a column for each field that a list of ``record`` can show; what it is a part of is left out."""
    return tuple(
        Column(
            field.name,
            vocabulary.field(record, field).label,
            partial(_code if field.code else _cell, field.name),
        )
        for field in fields_of(record)
        if not field.owner
    )


def _cell(name: str, shown: Shown) -> str:
    return shown.cells[name]


def _code(name: str, shown: Shown) -> str:
    cell = shown.cells[name]
    return _ISOLATED.format(cell) if cell else ""
