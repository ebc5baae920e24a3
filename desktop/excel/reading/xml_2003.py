"""The “XML Spreadsheet 2003” of Excel, which some programs still write under the name of .xls."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from desktop.errors import FileTooLargeError, FileTypeError
from desktop.excel.reading.cells import ErrorCell, FormulaCell, number_of, shortest
from desktop.excel.reading.grid import Grid, GridSheet
from desktop.excel.reading.page import MOST_PAGE
from desktop.excel.reading.sheet import damage_told, text_cell
from desktop.excel.reading.stream import Stream

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.excel.reading.cells import Cell
    from desktop.progress import Progress

_BLOCK = 1 << 16


class _Worksheets(Stream):
    """Collects the sheets."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Grid] = []
        self._prefix = self._kind = ""
        self._cell: dict[str, str] = {}
        self._value: Cell = None

    def name(self, prefix: str) -> None:
        """Learn the prefix of the elements; those of attributes mean nothing."""
        self._prefix = prefix

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Begin a sheet, a row, a cell or its value."""
        told = {each.rpartition(":")[2]: text for each, text in attributes.items()}
        match name.removeprefix(self._prefix):
            case "Worksheet":
                self.found.append(Grid(told.get("Name", "")))
            case "Row":
                hidden = told.get("Hidden") == "1"
                self.found[-1].begin_row(int(told.get("Index", 0)), hidden=hidden)
            case "Cell":
                grid, self._cell = self.found[-1], told
                grid.column = max(grid.column, int(told.get("Index", 0)) - 1)
                self._value = FormulaCell() if "Formula" in told else None
            case "Data":
                self._kind = told.get("Type", "String")
                self.listen()
            case "Visible":
                self.listen()

    def close(self, name: str) -> None:
        """Keep a finished value or cell."""
        match name.removeprefix(self._prefix):
            case "Data":
                self.ignore()
                text = self.heard()
                self._value = _VALUES.get(self._kind, text_cell)(text) if text else None
            case "Cell":
                across, down = (int(self._cell.get(each, 0)) for each in ("MergeAcross", "MergeDown"))
                self.found[-1].put(self._value, across + 1, down + 1)
            case other if other.rpartition(":")[2] == "Visible" and self.found:
                self.ignore()
                self.found[-1].is_visible = self.heard() == "SheetVisible"


def xml_sheets(path: Path, progress: Progress | None) -> tuple[GridSheet, ...]:
    """Return the sheets of such a file."""
    size = path.stat().st_size
    if size > MOST_PAGE:
        raise FileTooLargeError(path)
    sheets = _Worksheets()
    with damage_told(path), path.open("rb") as file:
        while block := file.read(_BLOCK):
            sheets.feed(block)
            if progress:
                progress.step(file.tell(), size)
        sheets.feed(b"")
    if not sheets.found:
        raise FileTypeError(path)
    return tuple(GridSheet(path, place, grid) for place, grid in enumerate(sheets.found))


def _day(text: str) -> Cell:
    return shortest(datetime.fromisoformat(text))


_VALUES: dict[str, Callable[[str], Cell]] = {
    "Number": number_of,
    "DateTime": _day,
    "Boolean": lambda text: text.strip() == "1",
    "Error": ErrorCell,
    "String": text_cell,
}
