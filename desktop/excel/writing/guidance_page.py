"""The page of guidance of a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils.cell import get_column_letter

from desktop.excel.texts import cleaned
from desktop.excel.writing.styles import FONT, GREY, HEADING_FILL, SIZE, height_of, lines_of

if TYPE_CHECKING:
    from desktop.excel.writing.sheet_out import Guidance, GuidanceTable

_WIDTHS = (28, 12, 22, 34, 70)
_HAIR = Side(style="hair", color=GREY)
_BOX = Border(left=_HAIR, right=_HAIR, top=_HAIR, bottom=_HAIR)
_TITLE = Font(name=FONT, size=16, bold=True)
_BOLD = Font(name=FONT, size=SIZE, bold=True)
_PLAIN = Font(name=FONT, size=SIZE)
_TOP = Alignment(horizontal="right", vertical="top", wrap_text=True, readingOrder=2)


def add_guidance(book: Any, guidance: Guidance) -> None:
    """Add the page after the other sheets, protected without a password since nobody reads it back."""
    page = book.create_sheet(guidance.name)
    page.sheet_view.rightToLeft = True
    page.sheet_view.showGridLines = False
    page.protection.sheet = True
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    for place, width in enumerate(_WIDTHS, start=1):
        page.column_dimensions[get_column_letter(place)].width = width
    _tell(page, 1, guidance.title, _TITLE)
    row = 2
    for line in guidance.lines:
        _tell(page, row, line, _PLAIN)
        row += 1
    for table in guidance.tables:
        row = _add_table(page, row + 1, table) + 1


def _tell(page: Any, row: int, text: str, font: Font) -> None:
    """Write a line across the page; Excel does not fit the height of merged cells, so it is told."""
    page.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(_WIDTHS))
    _write(page.cell(row, 1), text, font)
    page.row_dimensions[row].height = height_of(lines_of(text, sum(_WIDTHS))) * font.size / SIZE + 2


def _add_table(page: Any, row: int, table: GuidanceTable) -> int:
    """Return the last row of the table."""
    _tell(page, row, table.title, _BOLD)
    for cells in (table.headings, *table.rows):
        row += 1
        for place, text in enumerate(cells, start=1):
            cell = page.cell(row, place)
            _write(cell, text, _BOLD if cells is table.headings else _PLAIN)
            cell.border = _BOX
            if cells is table.headings:
                cell.fill = HEADING_FILL
        lines = max(map(lines_of, cells, _WIDTHS))
        page.row_dimensions[row].height = height_of(lines) + 2
    return row


def _write(cell: Any, text: str, font: Font) -> None:
    cell.value = cleaned(text)
    cell.data_type = "s"  # an example of a telephone may begin with +
    cell.font = font
    cell.alignment = _TOP
