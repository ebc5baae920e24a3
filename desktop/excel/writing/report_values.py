"""A new workbook of the values of another one: the same sheets in the same order, each cell in its place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook

from desktop.excel.reading.cells import ErrorCell, FormulaCell
from desktop.excel.reading.spread import filled_down
from desktop.excel.writing.row_writer import LONGEST_TEXT
from desktop.excel.writing.sheet_out import sheet_name
from desktop.excel.writing.styles import Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.excel.reading.book import Book
    from desktop.excel.reading.cells import Cell, Row

LONGEST = LONGEST_TEXT // 2
"""So many characters fit into a cell, though each may take two of Excel's units."""
_FIRST_DAY = date(1900, 3, 1)
_ERROR, _TEXT = "e", "s"


def built(book: Book, headings: tuple[str, ...], heads: Mapping[int, int], most: int) -> Any:
    """Return an openpyxl workbook of all sheets of ``book``, or None where they have more than ``most`` rows.

    Under ``headings`` all rows stand one lower. Below its head, of which ``heads`` has the last row, each row
    of a sheet says itself what is merged over several.
    """
    made = Workbook()
    made.remove(made.active)
    left = most
    for sheet in book.sheets:
        page = made.create_sheet(sheet_name(sheet.name))
        page.sheet_view.rightToLeft = True
        page.sheet_state = "visible" if sheet.is_visible else "hidden"
        if headings:
            _fill(page, 1, headings)
        head = heads.get(sheet.place)
        for row in sheet.rows() if head is None else filled_down(sheet.rows(), sheet.merged(), head):
            left -= 1
            if left < 0:
                return None
            _fill_row(page, row, below=1 if headings else 0)
    return made


def plain(cell: Cell) -> str | float | date | Any:
    """Return a cell as a value that can be written; a formula without a value is empty."""
    if isinstance(cell, ErrorCell):
        return cell.code
    if isinstance(cell, FormulaCell):
        return None
    if isinstance(cell, str):
        return cell[:LONGEST]
    if isinstance(cell, date) and str(cell) < str(_FIRST_DAY):  # Excel has no such day
        return str(cell)
    return cell


def _fill_row(page: Any, row: Row, below: int) -> None:
    _fill(page, row.number + below, row.cells)
    if row.hidden:
        page.row_dimensions[row.number + below].hidden = True


def _fill(page: Any, number: int, cells: Iterable[Cell]) -> None:
    for place, value in enumerate(cells, start=1):
        written = plain(value)
        if written is None:
            continue
        cell = page.cell(number, place, written)
        if isinstance(written, str):
            cell.data_type = _ERROR if isinstance(value, ErrorCell) else _TEXT  # no text is a formula
        elif isinstance(written, date):
            cell.number_format = Style.DAY.value
