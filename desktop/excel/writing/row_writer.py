"""Turns rows of values into the XML of a sheet, several times faster than openpyxl."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING

from openpyxl.utils.cell import get_column_letter

from desktop.errors import TextTooLongError
from desktop.excel.reading.cells import EXACT_BELOW
from desktop.excel.texts import written
from desktop.excel.writing.sheet_out import Kind
from desktop.excel.writing.styles import WRAPPED, Look, Style, height_of, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.excel.writing.sheet_out import CellOut, ColumnOut, SheetOut
    from desktop.excel.writing.styles import StyleNumbers

LONGEST_TEXT = 32_767  # of UTF-16 units; Excel cuts what is longer

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t")
_FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a 29 February 1900 that never was
_DAY_ZERO = date(1899, 12, 30)
_MIDNIGHT = datetime(1899, 12, 30)  # noqa: DTZ001  # Excel knows no time zones
_DAY_SECONDS = 86_400
_BUNDLE = 200_000  # characters: some milliseconds of work, however long the texts are
_TEXT_STYLES = {Kind.CODE: Style.CODE, Kind.ID: Style.ID}


class RowWriter:
    """Writes the rows of one sheet under its ``heads`` rows of headings, and the row of totals."""

    def __init__(self, sheet: SheetOut, styles: StyleNumbers, heads: int = 1) -> None:
        self.last_row = heads
        """The last row of the sheet so far, without that of totals."""
        self._sheet = sheet
        self._columns = [
            (get_column_letter(place), column, _TEXT_STYLES.get(column.kind, Style.TEXT))
            for place, column in enumerate(sheet.columns, start=1)
        ]
        self._styles = {look: {style: f'" s="{styles[look, style]}"' for style in Style} for look in Look}
        self._dress = self._styles[Look.PLAIN]
        self._lines = 1
        self._summed = [place for place, column in enumerate(sheet.columns) if column.summed]
        self._sums: list[int | Decimal] = [0] * len(sheet.columns)

    def bundles(self) -> Iterator[bytes]:
        """Yield the XML of some rows at a time."""
        bundle: list[str] = []
        size = 0
        for row in self._rows():
            bundle.append(row)
            size += len(row)
            if size > _BUNDLE:
                yield "".join(bundle).encode()
                bundle.clear()
                size = 0
        yield "".join(bundle).encode()

    def _rows(self) -> Iterator[str]:
        if self._sheet.example:
            self._dress = self._styles[Look.EXAMPLE]
            yield self._row(self._sheet.example)
            self._dress = self._styles[Look.PLAIN]
        for row in self._sheet.rows:
            yield self._row(row)
            for place in self._summed:
                if isinstance(value := row[place], int | Decimal):
                    self._sums[place] += value
        if self._sheet.totals and self.last_row > 1:
            yield self._totals()

    def _row(self, row: Sequence[CellOut]) -> str:
        self.last_row += 1
        self._lines = 1
        number = self.last_row
        cells = [
            f'<c r="{letter}{number}{self._cell(value, column, style)}'
            for (letter, column, style), value in zip(self._columns, row, strict=True)
            if value is not None and value != ""
        ]
        height = f' ht="{height_of(self._lines)}"' if self._lines > 1 else ""
        return f'<row r="{number}"{height}>{"".join(cells)}</row>'

    def _totals(self) -> str:
        """Return a row of sums that follow the filter, with their values of now."""
        self._dress = self._styles[Look.TOTALS]
        number = self.last_row + 1
        cells = [
            f'<c r="{letter}{number}{self._total(place, letter, column)}'
            for place, (letter, column, _) in enumerate(self._columns)
        ]
        return f'<row r="{number}">{"".join(cells)}</row>'

    def _total(self, place: int, letter: str, column: ColumnOut) -> str:
        if column.summed:
            sum_ = self._sums[place]
            formula = f"SUBTOTAL(109,{letter}2:{letter}{self.last_row})"
            style = Style.NUMBER if sum_ == int(sum_) else Style.DECIMAL
            return f"{self._dress[style]}><f>{formula}</f><v>{sum_}</v></c>"
        if place == 0 or column.kind is Kind.ID:
            return self._text(self._sheet.totals, column, _TEXT_STYLES.get(column.kind, Style.TEXT))
        return f"{self._dress[Style.TEXT]}/>"

    def _cell(self, value: CellOut, column: ColumnOut, style: Style) -> str:
        """Return the rest of the cell's element after its place."""
        if isinstance(value, str):
            return self._text(value, column, style)
        if isinstance(value, bool):
            return f'" t="b"><v>{value:d}</v></c>'
        if isinstance(value, int | float | Decimal):
            return self._number(value, column)
        if isinstance(value, datetime):
            return self._value(Style.MOMENT, str((value - _MIDNIGHT).total_seconds() / _DAY_SECONDS))
        if isinstance(value, date):
            if value < _FIRST_DAY:
                return self._text(value.isoformat(), column, Style.CODE)
            return self._value(Style.DAY, str((value - _DAY_ZERO).days))
        if isinstance(value, time):
            seconds = value.hour * 3600 + value.minute * 60 + value.second
            return self._value(Style.TIME, str(seconds / _DAY_SECONDS))
        message = f"no cell holds a {type(value).__name__}"
        raise TypeError(message)

    def _text(self, text: str, column: ColumnOut, style: Style) -> str:
        """Return a text cell; where typing it again would make a formula, Excel is told that it is quoted."""
        if (
            len(text) > LONGEST_TEXT // 2
            and len(text.encode("utf-16-le", "surrogatepass")) // 2 > LONGEST_TEXT
        ):
            raise TextTooLongError(self.last_row - 1, column.heading)
        if style is Style.TEXT and text.startswith(_FORMULA_SIGNS):
            style = Style.QUOTED
        if style in WRAPPED and (len(text) > column.width or "\n" in text):
            self._lines = max(self._lines, lines_of(text, column.width))
        return f'{self._dress[style]} t="inlineStr"><is><t xml:space="preserve">{written(text)}</t></is></c>'

    def _number(self, value: float | Decimal, column: ColumnOut) -> str:
        if not -EXACT_BELOW < value < EXACT_BELOW:
            return self._text(str(value), column, Style.CODE)
        return self._value(Style.NUMBER if value == int(value) else Style.DECIMAL, str(value))

    def _value(self, style: Style, serial: str) -> str:
        return f"{self._dress[style]}><v>{serial}</v></c>"
