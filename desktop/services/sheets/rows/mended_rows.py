"""What a clerk corrected, in the place of what a workbook's cells say; the workbook stays as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from desktop.excel.reading.cells import MOST_COLUMNS
from desktop.schema.fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.excel.reading.cells import Cell, Row
    from desktop.schema.record import Record

Place: TypeAlias = "tuple[int, str]"
"""A row's number in the sheet, and the name of a field."""


ID = "id"
"""Stands for the column of ids among the fields of columns; what stands there can be corrected too."""


@dataclass(frozen=True, slots=True)
class Mendable:
    """What of a sheet can be corrected: the field of each of its columns, from 0, and all names."""

    columns: Mapping[int, str]
    names: frozenset[str]


def mendable(kind: type[Record], columns: Mapping[int, str], ids: int | None) -> Mendable:
    """Return what can be corrected of a sheet of ``kind`` with a column of ``ids``, if it has one."""
    names = frozenset(each.name for each in fields_of(kind) if not each.automatic)
    return Mendable(columns, names) if ids is None else Mendable({**columns, ids: ID}, names | {ID})


class MendedRows:
    """Gives rows with corrections in them; a field that has no column gets one that no sheet has.

    A correction of what the sheet has not, or has no longer, changes nothing.
    """

    def __init__(self, sheet: Mendable, mending: Mapping[Place, str]) -> None:
        known = {name: column for column, name in sheet.columns.items()}
        mending = {(number, name): text for (number, name), text in mending.items() if name in sheet.names}
        for _, name in mending:
            known.setdefault(name, MOST_COLUMNS + len(known))
        self.read = {column: name for name, column in known.items() if name != ID}
        """The field of each column that holds one, from 0."""
        self._texts: dict[int, dict[int, str]] = {}
        for (number, name), text in mending.items():
            self._texts.setdefault(number, {})[known[name]] = text

    def row(self, row: Row) -> Row:
        """Return ``row`` as it shall be read."""
        if (texts := self._texts.get(row.number)) is None:
            return row
        cells: list[Cell] = list(row.cells)
        cells += [None] * (max(texts) + 1 - len(cells))
        for column, text in texts.items():
            cells[column] = text
        return replace(row, cells=tuple(cells))
