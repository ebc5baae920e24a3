"""What a clerk corrected, in the place of what a workbook's cells say; the workbook stays as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from desktop.excel.reading.cells import MOST_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.excel.reading.cells import Cell, Row

Place: TypeAlias = "tuple[int, str]"
"""A row's number in the sheet, and the name of a field."""


class MendedRows:
    """Gives rows with corrections in them; a field that has no column gets one that no sheet has."""

    def __init__(self, columns: Mapping[int, str], mending: Mapping[Place, str]) -> None:
        known = {name: column for column, name in columns.items()}
        for _, name in mending:
            known.setdefault(name, MOST_COLUMNS + len(known))
        self.columns = {column: name for name, column in known.items()}
        """The field of each column, from 0."""
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
