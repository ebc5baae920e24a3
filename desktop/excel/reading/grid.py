"""A table that is held as a whole, as pages and XML spreadsheets give it: cells may span columns and rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.excel.reading.cells import MOST_COLUMNS, MOST_ROWS, Row, TooManyCellsError
from desktop.excel.reading.sheet import MOST_MERGED, Merged, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.excel.reading.cells import Cell
    from desktop.excel.reading.sheet import Batch
    from desktop.progress import Progress


@dataclass
class Grid:
    """The filled rows by their numbers, from 1; a row holds its cells up to the last filled one."""

    name: str = ""
    is_visible: bool = True
    rows: dict[int, list[Cell]] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)
    merged: list[Merged] = field(default_factory=list)
    """The ranges of the cells that span several."""
    row: int = 0
    column: int = 0
    _reach: dict[int, int] = field(default_factory=dict)
    """The last row into which a cell above reaches, by column."""

    @property
    def size(self) -> int:
        """How many cells are filled."""
        return sum(len(cells) - cells.count(None) for cells in self.rows.values())

    def begin_row(self, number: int | None = None, *, hidden: bool = False) -> None:
        """Begin the next row, or one further below."""
        self.row = max(self.row + 1, number or 0)
        self.column = 0
        if hidden:
            self.hidden.add(self.row)

    def put(self, value: Cell, width: int = 1, height: int = 1) -> None:
        """Put a cell into the row, beside what reaches into it from above."""
        while self._reach.get(self.column, 0) >= self.row:
            self.column += 1
        first, self.column = self.column, self.column + width
        if value is not None:
            if first >= MOST_COLUMNS or self.row > MOST_ROWS:
                raise TooManyCellsError
            cells = self.rows.setdefault(self.row, [])
            cells += [None] * (first - len(cells))
            cells.append(value)
        last = self.row + height - 1
        if height > 1:
            self._reach |= dict.fromkeys(range(first, min(self.column, MOST_COLUMNS)), last)
        if (width > 1 or height > 1) and len(self.merged) < MOST_MERGED:
            self.merged.append(Merged(self.row, first, last, self.column - 1))


class GridSheet(Sheet):
    """A sheet of such a table; the steps of its progress are rows."""

    def __init__(self, path: Path, place: int, grid: Grid) -> None:
        super().__init__(path, place, grid.name or str(place + 1), is_visible=grid.is_visible)
        self._grid = grid

    def merged(self) -> tuple[Merged, ...]:
        """Return the ranges of spanning cells."""
        return tuple(self._grid.merged)

    def _batches(self, _progress: Progress | None) -> Iterator[Batch]:
        grid = self._grid
        for number, cells in grid.rows.items():
            yield number, grid.row, [Row(number, tuple(cells), number in grid.hidden)]
