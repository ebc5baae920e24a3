"""Makes the workbook around the rows with openpyxl: styles, headings, view, filter, lists, guidance."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils.cell import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from desktop.excel.texts import cleaned
from desktop.excel.writing.charts import add_chart
from desktop.excel.writing.choices import Choices
from desktop.excel.writing.guidance_page import add_guidance
from desktop.excel.writing.sheet_out import LISTS_SHEET, sheet_name
from desktop.excel.writing.styles import (
    FONT,
    HEADING_FILL,
    REQUIRED_FILL,
    SIZE,
    STYLE_OF,
    Style,
    dress,
    height_of,
    lines_of,
    register_styles,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.excel.writing.sheet_out import BookOut, ColumnOut, HiddenOut, SheetOut
    from desktop.excel.writing.styles import StyleNumbers

_NO_DATE = datetime(1980, 1, 1)  # noqa: DTZ001  # the same values give the same bytes
_DIMENSION = re.compile(rb"<dimension[^>]*>")
_MOST_ON_A_PAGE = 200  # characters beside one another that can still be read on A4
_LONGEST_HEAD = 100  # of the 255 characters that Excel takes, with their signs
_PAGE_OF_PAGES = "صفحهٔ\u200f &P \u200fاز\u200f &N\u200f"  # else LibreOffice loses the spaces
_ROOM = 5  # points over and under the headings
_MOST_OF_EXCEL = 1_048_576


@dataclass(frozen=True, slots=True)
class SheetFrame:
    """The part of one sheet, cut where its rows go."""

    sheet: SheetOut
    heads: int
    """How many rows stand above."""
    part: str
    before: bytes
    after: bytes
    unknown: bytes
    """Stands for the number of the last row until that is known."""

    def counted(self, last_row: int) -> int:
        """Return how many rows somebody who watches has seen written: lists have no headings."""
        return last_row - self.heads if self.heads else 0


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The frames of the sheets, the other parts of the workbook by name, and the number of each style."""

    frames: tuple[SheetFrame, ...]
    parts: dict[str, bytes]
    styles: StyleNumbers


def make_skeleton(book: BookOut) -> Skeleton:
    """Return the workbook without its rows."""
    made = Workbook()
    made.properties.creator = "محله‌یار"
    made.properties.created = made.properties.modified = _NO_DATE
    made.remove(made.active)
    styles = register_styles(made)
    pages = [made.create_sheet(sheet_name(sheet.name)) for sheet in book.sheets]
    if book.guidance:
        add_guidance(made, book.guidance)
    choices = Choices(made)
    for place, (page, sheet) in enumerate(zip(pages, book.sheets, strict=True)):
        _prepare(page, sheet, _unknown_row(place))
        if sheet.chart:
            add_chart(page, sheet.chart)
        for number, column in enumerate(sheet.columns, start=1):
            _add_column(page, number, column)
            choices.validate(page, number, column)
    for hidden in book.hidden:
        _hide(made, hidden)
    parts = _packed(made)
    frames = [_frame(parts, place, sheet) for place, sheet in enumerate(book.sheets)]
    if lists := choices.page():
        frames.append(_frame(parts, made.sheetnames.index(LISTS_SHEET), lists, heads=0))
    return Skeleton(tuple(frames), parts, styles)


def _unknown_row(place: int) -> int:
    """Return a number of a row for each sheet that no sheet has: rows are refused long before."""
    return _MOST_OF_EXCEL - place


def _packed(book: Any) -> dict[str, bytes]:
    packed = BytesIO()
    ExcelWriter(book, ZipFile(packed, "w")).save()
    with ZipFile(packed) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _frame(parts: dict[str, bytes], place: int, sheet: SheetOut, heads: int = 1) -> SheetFrame:
    part = f"xl/worksheets/sheet{place + 1}.xml"
    before, end, after = parts.pop(part).partition(b"</sheetData>")
    before = _DIMENSION.sub(b"", before)  # of the headings alone: some readers would believe it
    return SheetFrame(sheet, heads, part, before, end + after, str(_unknown_row(place)).encode())


def _prepare(page: Any, sheet: SheetOut, last_row: int) -> None:
    """Set how a sheet is seen and printed."""
    page.sheet_view.rightToLeft = True
    page.freeze_panes = "A2"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.print_title_rows = "1:1"
    width = sum(column.width for column in sheet.columns)
    if width <= _MOST_ON_A_PAGE or sheet.printed_head:
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
    if sheet.printed_head:
        page.print_options.gridLines = not sheet.chart
        page.oddHeader.center.text = sheet.printed_head[:_LONGEST_HEAD].replace("&", "&&")
        page.oddHeader.center.font, page.oddHeader.center.size = f"{FONT},Bold", SIZE + 1
        page.oddFooter.center.text = _PAGE_OF_PAGES
    heights = [lines_of(column.heading, column.width) for column in sheet.columns]
    page.row_dimensions[1].height = height_of(max(heights, default=1)) + _ROOM
    if sheet.columns:
        page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.columns))}{last_row}"


def _add_column(page: Any, place: int, column: ColumnOut) -> None:
    dimension = page.column_dimensions[get_column_letter(place)]
    dimension.width, dimension.hidden = column.width, column.hidden
    dress(dimension, STYLE_OF.get(column.kind, Style.TEXT))
    cell = page.cell(1, place)
    cell.value = cleaned(column.heading)
    cell.data_type = "s"  # else a heading that begins with = would be a formula
    cell.font = Font(name=FONT, size=SIZE, bold=True)
    cell.fill = REQUIRED_FILL if column.required else HEADING_FILL
    cell.alignment = Alignment("center", "center", wrap_text=True, readingOrder=2)


def _hide(book: Any, hidden: HiddenOut) -> None:
    page = book.create_sheet(sheet_name(hidden.name))
    page.sheet_state = "veryHidden"
    page.protection.sheet = True
    for row, texts in enumerate(hidden.rows, start=1):
        for place, text in enumerate(_filled(texts), start=1):
            cell = page.cell(row, place)
            cell.value = text
            cell.data_type = "s"


def _filled(texts: Iterable[str]) -> list[str | None]:
    return [cleaned(text) or None for text in texts]
