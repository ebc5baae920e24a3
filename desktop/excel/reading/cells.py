"""Turns the XML of a sheet into rows of values in one pass; the value types of a cell are said here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TYPE_CHECKING, TypeAlias

from openpyxl.utils.cell import column_index_from_string, get_column_letter
from openpyxl.utils.datetime import from_excel, from_ISO8601

from desktop.excel.reading.stream import Stream
from desktop.excel.texts import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_ROWS = 200_000
MOST_COLUMNS = 1_000
MOST_EMPTY = 1_000
_MOST_OF_EXCEL = 16_384  # cells in a row, filled or not
_MOST_DAYS = 10_000  # kept because days repeat and are slow to make
_MOST_TEXTS = 50_000  # kept because short texts repeat: a large sheet holds each once
_SHORT = 40
_TEXTS = frozenset({"str", "inlineStr"})
EXACT_BELOW = 10**15  # Excel keeps fifteen digits; a number at or above this has lost its last ones


@dataclass(frozen=True, slots=True)
class ErrorCell:
    """A cell that shows an error of Excel, such as ``#N/A``; a number no calendar has is ``#VALUE!``."""

    code: str


@dataclass(frozen=True, slots=True)
class FormulaCell:
    """A cell whose formula was never calculated: its value is unknown, not empty."""


Cell: TypeAlias = str | int | float | bool | date | datetime | time | ErrorCell | FormulaCell | None


@dataclass(frozen=True, slots=True)
class Row:
    """A filled row: its number in the sheet from 1, and its cells from column A to the last filled one."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False


class TooManyCellsError(Exception):
    """The sheet is larger than what is read; the reader says so of its file."""


class SheetCells(Stream):
    """Collects the filled rows of one sheet; ``finished`` once nothing more is wanted."""

    def __init__(
        self, texts: Sequence[str | None], day_styles: frozenset[str | None], epoch: datetime
    ) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self.finished = False
        self.beyond: int | None = None
        self._texts, self._day_styles, self._epoch = texts, day_styles, epoch
        self._columns = {get_column_letter(place + 1): place for place in range(MOST_COLUMNS)}
        self._days: dict[str, Cell] = {}
        self._short: dict[str, str | None] = {}
        self._number = self._last = 0
        self._hidden = False
        self._cells: list[Cell] = []
        self._attributes: dict[str, str] = {}
        self._column, self._met = -1, 0
        self._formula = self._valued = self._aside = False

    def name(self, prefix: str) -> None:
        """Learn the names of a row, a cell and what a cell holds."""
        self._c, self._v, self._row = prefix + "c", prefix + "v", prefix + "row"
        self._t, self._f, self._reading = prefix + "t", prefix + "f", prefix + "rPh"

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Begin a row, a cell, or a value."""
        if name == self._c:
            self._attributes = attributes
            self._formula = self._valued = False
        elif name == self._v or (name == self._t and not self._aside):
            self._valued = True
            self.listen()
        elif name == self._f:
            self._formula = True
        elif name == self._row:
            self._number = int(attributes.get("r") or self._number + 1)
            self._hidden = attributes.get("hidden") in {"1", "true"}
            self._cells = []
            self._column, self._met = -1, 0
        elif name == self._reading:
            self._aside = True

    def close(self, name: str) -> None:
        """Keep a finished value, cell or row."""
        if name == self._v or name == self._t:  # noqa: PLR1714  # a tuple here costs 4 % of the reading
            self.ignore()
        elif name == self._c:
            self._keep_cell()
        elif name == self._row:
            self._keep_row()
        elif name == self._reading:
            self._aside = False

    def _keep_cell(self) -> None:
        attributes = self._attributes
        place = attributes.get("r")
        if place is None:
            column: int | None = self._column + 1
        else:
            column = self._columns.get(place.rstrip("0123456789"))
        text = self.heard()
        value = self._value(text, attributes) if text or self._formula else None
        if column is None:
            column = column_index_from_string(place.rstrip("0123456789") if place else "") - 1
        self._column = column
        self._met += 1
        if self._met > _MOST_OF_EXCEL:
            raise TooManyCellsError
        if value is None:
            return
        if column >= MOST_COLUMNS:
            raise TooManyCellsError
        cells = self._cells
        missing = column - len(cells)
        if missing > 0:
            cells.extend([None] * missing)
        if missing >= 0:
            cells.append(value)
        else:
            cells[column] = value

    def _value(self, text: str, attributes: dict[str, str]) -> Cell:
        kind = attributes.get("t", "n")
        if kind == "s":
            return self._texts[_index(text)]
        if kind == "n":
            if not text:
                return FormulaCell()
            return self._day(text) if attributes.get("s") in self._day_styles else number_of(text)
        if not text:
            return None if self._valued else FormulaCell()
        if kind in _TEXTS:
            return self._plain(text)
        return _spelled(kind, text)

    def _plain(self, text: str) -> str | None:
        """Return what a text says; of a short one that was met before the very same object."""
        if len(text) > _SHORT:
            return plain(text)
        if text not in self._short:
            if len(self._short) >= _MOST_TEXTS:
                self._short.clear()
            self._short[text] = plain(text)
        return self._short[text]

    def _day(self, text: str) -> Cell:
        if text not in self._days:
            if len(self._days) >= _MOST_DAYS:
                self._days.clear()
            try:
                self._days[text] = shortest(from_excel(float(text), self._epoch))
            except (OverflowError, ValueError):
                self._days[text] = ErrorCell("#VALUE!")
        return self._days[text]

    def _keep_row(self) -> None:
        if self.finished:
            return
        if self._number - self._last > MOST_EMPTY:
            self.finished = True
            self.beyond = self._number if self._cells else None
        elif self._cells:
            if self._number <= self._last:
                message = f"row {self._number} after row {self._last}"
                raise ValueError(message)
            if self._number > MOST_ROWS:
                raise TooManyCellsError
            self._last = self._number
            self.rows.append(Row(self._number, tuple(self._cells), self._hidden))


def _index(text: str) -> int:
    index = int(text)
    if index < 0:
        message = "a shared text before the first"
        raise ValueError(message)
    return index


def _spelled(kind: str, text: str) -> Cell:
    """Return the value of a cell that says its own kind, other than a text."""
    if kind == "b":
        return text.strip() in {"1", "true"}
    if kind == "e":
        return ErrorCell(text)
    if kind == "d":
        return shortest(from_ISO8601(text))
    message = f"unknown kind of cell: {kind}"
    raise ValueError(message)


def number_of(text: str) -> Cell:
    """Return the number that a file spells, whole ones as such; an endless one is ``#NUM!``."""
    if text.isdecimal():
        return int(text)
    number = float(text)
    if not -EXACT_BELOW < number < EXACT_BELOW:
        return number if abs(number) < float("inf") else ErrorCell("#NUM!")
    return int(number) if number.is_integer() else number


def shortest(moment: datetime | date | time) -> Cell:
    """Return a moment without a time of day as a day."""
    if isinstance(moment, datetime) and moment.time() == time():
        return moment.date()
    return moment
