"""Writes a right-to-left workbook that opens in Excel as a clerk would have made it; no text is a formula.

openpyxl makes everything around the rows; the rows are streamed as XML, several times faster.
"""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl.utils.cell import get_column_letter

from desktop.errors import TextTooLongError
from desktop.excel.reading.cells import EXACT_BELOW
from desktop.excel.texts import written
from desktop.excel.writing.sheet_out import Kind
from desktop.excel.writing.skeleton import ROWS_PART, Style, make_skeleton
from desktop.saving import replacing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from desktop.excel.writing.sheet_out import CellOut, ColumnOut, SheetOut
    from desktop.progress import Progress

LONGEST_TEXT = 32_767  # of UTF-16 units; Excel cuts what is longer

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t")
_FIRST_DAY = date(1900, 3, 1)  # before it Excel counts a 29 February 1900 that never was
_DAY_ZERO = date(1899, 12, 30)
_MIDNIGHT = datetime(1899, 12, 30)  # noqa: DTZ001  # Excel knows no time zones
_DAY_SECONDS = 86_400
_BUNDLE = 500


def write_sheet(path: Path, sheet: SheetOut, progress: Progress | None = None) -> None:
    """Write ``sheet`` whole or not at all; the same values give the same bytes.

    Numbers of sixteen digits or more and days before March 1900 are written as text, which keeps them.
    Raises `DiskFullError`, `FileUnwritableError` and `TextTooLongError`.
    """
    skeleton = make_skeleton(sheet, last_row=1)
    writer = _RowWriter(sheet.columns, skeleton.styles)
    with replacing(path) as file, ZipFile(file, "w", ZIP_DEFLATED) as archive:
        with archive.open(_member(ROWS_PART), "w", force_zip64=True) as part:
            part.write(skeleton.before)
            for bundle in writer.bundles(sheet, progress):
                part.write(bundle)
            skeleton = make_skeleton(sheet, last_row=writer.last_row)
            part.write(skeleton.after)
        for name, content in skeleton.parts.items():
            archive.writestr(_member(name), content)


def _member(name: str) -> ZipInfo:
    member = ZipInfo(name)  # of 1980: the same values give the same bytes
    member.compress_type = ZIP_DEFLATED
    return member


class _RowWriter:
    """Turns rows of values into the XML of a sheet."""

    def __init__(self, columns: Sequence[ColumnOut], styles: Mapping[Style, int]) -> None:
        self.last_row = 1
        self._columns = [
            (get_column_letter(place), column, Style.CODE if column.kind is Kind.CODE else Style.TEXT)
            for place, column in enumerate(columns, start=1)
        ]
        self._styles = {style: f'" s="{number}"' for style, number in styles.items()}

    def bundles(self, sheet: SheetOut, progress: Progress | None) -> Iterator[bytes]:
        """Yield the XML of some hundred rows at a time."""
        bundle: list[str] = []
        for done, row in enumerate(sheet.rows, start=1):
            self.last_row = done + 1
            bundle.append(self._row(row))
            if len(bundle) == _BUNDLE:
                yield "".join(bundle).encode()
                bundle.clear()
                if progress:
                    progress.step(done, 0)
        yield "".join(bundle).encode()

    def _row(self, row: Sequence[CellOut]) -> str:
        number = self.last_row
        cells = [
            f'<c r="{letter}{number}{self._cell(value, column, style)}'
            for (letter, column, style), value in zip(self._columns, row, strict=True)
            if value is not None and value != ""
        ]
        return f'<row r="{number}">{"".join(cells)}</row>'

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
        return f'{self._styles[style]} t="inlineStr"><is><t xml:space="preserve">{written(text)}</t></is></c>'

    def _number(self, value: float | Decimal, column: ColumnOut) -> str:
        if not -EXACT_BELOW < value < EXACT_BELOW:
            return self._text(str(value), column, Style.CODE)
        return self._value(Style.NUMBER if value == int(value) else Style.DECIMAL, str(value))

    def _value(self, style: Style, serial: str) -> str:
        return f"{self._styles[style]}><v>{serial}</v></c>"
