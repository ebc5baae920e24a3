"""Makes the workbook around the rows with openpyxl: styles, headings, view, filter and lists of choices."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.cell import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.writer.excel import ExcelWriter

from desktop.excel.reading.cells import MOST_ROWS
from desktop.excel.writing.sheet_out import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.excel.writing.sheet_out import ColumnOut, SheetOut

ROWS_PART = "xl/worksheets/sheet1.xml"
HEADING_FILL = PatternFill("solid", fgColor="DCE6F1")

_NO_DATE = datetime(1980, 1, 1)  # noqa: DTZ001  # the same values give the same bytes
_LISTS = "mahalleyar_lists"
_DIMENSION = re.compile(rb"<dimension[^>]*>")
_LONGEST_NAME = 31
_LONGEST_HINT = 255
_NAME_BREAKERS = re.compile(r"[\[\]:*?/\\\x00-\x1f]|^'|'$")


class Style(Enum):
    """The formats of written cells.

    A day is shown by Excel in the Persian calendar (0x16), a number in Persian digits (shape 3); what is
    stored is the Gregorian serial and the plain number.
    """

    TEXT = "General"
    QUOTED = "General "
    CODE = "@"
    NUMBER = "[$-3000401]0"
    DECIMAL = "[$-3000401]0.##########"
    DAY = "[$-fa-IR,16]yyyy/mm/dd;@"
    MOMENT = "[$-fa-IR,16]yyyy/mm/dd hh:mm;@"
    TIME = "hh:mm"


_STYLE_OF_COLUMN = {Kind.CODE: Style.CODE, Kind.NUMBER: Style.NUMBER, Kind.DAY: Style.DAY}


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The parts of a workbook by name, the sheet cut where its rows go, and the number of each style."""

    parts: Mapping[str, bytes]
    before: bytes
    after: bytes
    styles: Mapping[Style, int]


def make_skeleton(sheet: SheetOut, last_row: int) -> Skeleton:
    """Return the workbook of ``sheet`` without its rows, with a filter from the headings to ``last_row``."""
    book = Workbook()
    book.properties.creator = "محله‌یار"
    book.properties.created = book.properties.modified = _NO_DATE
    page = book.active
    page.title = _NAME_BREAKERS.sub(" ", sheet.name)[:_LONGEST_NAME].strip() or "Sheet"
    page.sheet_view.rightToLeft = True
    page.freeze_panes = "A2"
    styles = _register_styles(book)
    for place, column in enumerate(sheet.columns, start=1):
        _add_column(page, place, column)
        _add_validation(book, page, place, column)
    if sheet.columns:
        page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{max(last_row, 1)}"
    packed = BytesIO()
    ExcelWriter(book, ZipFile(packed, "w")).save()
    with ZipFile(packed) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    before, _, after = parts.pop(ROWS_PART).partition(b"</sheetData>")
    before = _DIMENSION.sub(b"", before)  # of the headings alone: some readers would believe it
    return Skeleton(parts, before, b"</sheetData>" + after, styles)


def _register_styles(book: Any) -> dict[Style, int]:
    """Return the number that the workbook gives each style, by way of a sheet that is not kept."""
    scratch = book.create_sheet()
    styles = {}
    for row, style in enumerate(Style, start=1):
        cell = scratch.cell(row, 1)
        cell.number_format = style.value.strip()
        cell.quotePrefix = style is Style.QUOTED
        cell.alignment = Alignment(vertical="top", wrap_text=style in {Style.TEXT, Style.QUOTED})
        styles[style] = cell.style_id
    book.remove(scratch)
    return styles


def _add_column(page: Any, place: int, column: ColumnOut) -> None:
    dimension = page.column_dimensions[get_column_letter(place)]
    dimension.width = column.width
    if column.kind in _STYLE_OF_COLUMN:
        dimension.number_format = _STYLE_OF_COLUMN[column.kind].value
    cell = page.cell(1, place)
    cell.value = column.heading
    cell.data_type = "s"  # else a heading that begins with = would be a formula
    cell.font = Font(name="Calibri", size=11, bold=True)
    cell.fill = HEADING_FILL
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def _add_validation(book: Any, page: Any, place: int, column: ColumnOut) -> None:
    """Show the hint, and the choices as a drop-down from a sheet of their own: Excel breaks on long lists."""
    if not column.choices and not column.hint:
        return
    letter = get_column_letter(place)
    rule = DataValidation(allow_blank=True)
    if column.choices:
        if _LISTS not in book.sheetnames:
            book.create_sheet(_LISTS).sheet_state = "hidden"
        for row, choice in enumerate(column.choices, start=1):
            cell = book[_LISTS].cell(row, place)
            cell.value = choice
            cell.data_type = "s"
        name = f"choices_{place}"
        span = f"{_LISTS}!${letter}$1:${letter}${len(column.choices)}"
        book.defined_names[name] = DefinedName(name, attr_text=span)
        rule.type, rule.formula1, rule.showErrorMessage = "list", name, True
    if column.hint:
        rule.prompt, rule.showInputMessage = column.hint[:_LONGEST_HINT], True
    rule.add(f"{letter}2:{letter}{MOST_ROWS}")
    page.add_data_validation(rule)
