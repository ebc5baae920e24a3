"""The formats of written cells, and how openpyxl numbers them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from desktop.excel.writing.sheet_out import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

FONT = "Calibri"
SIZE = 11
HEADING_FILL = PatternFill("solid", fgColor="DCE6F1")
REQUIRED_FILL = PatternFill("solid", fgColor="FFE9B8")
GREY = "7F7F7F"
_RULE = Side(style="thin", color=GREY)


class Style(Enum):
    """The kinds of written cells by their number format.

    Excel shows a day in the Persian calendar (16) and any figure in Persian digits (3); what is stored is
    the Gregorian serial and the plain number. Of the two ways to write this, LibreOffice knows the older
    one alone: with ``fa-IR,16`` it would show a day as a number, and save it as one.
    """

    TEXT = "General"
    QUOTED = "General "
    CODE = "@"
    ID = "@ "
    NUMBER = "[$-3000429]0"
    DECIMAL = "[$-3000429]0.##########"
    DAY = "[$-3160429]yyyy/mm/dd;@"
    MOMENT = "[$-3160429]yyyy/mm/dd hh:mm;@"
    TIME = "[$-3000429]hh:mm"


class Look(Enum):
    """What a row is: a record, an example to write over, or totals."""

    PLAIN = "plain"
    EXAMPLE = "example"
    TOTALS = "totals"


STYLE_OF = {
    Kind.CODE: Style.CODE,
    Kind.ID: Style.ID,
    Kind.NUMBER: Style.NUMBER,
    Kind.DAY: Style.DAY,
    Kind.TIME: Style.TIME,
}
"""The style of what is typed into a column later."""
_LINE_HEIGHT = 15
"""How high a row of one line is, in points; a row's height is told to programs that do not fit it."""
_MOST_HEIGHT = 409
"""The highest row of Excel."""
StyleNumbers: TypeAlias = "Mapping[tuple[Look, Style], int]"
_FONTS = {
    Look.PLAIN: Font(name=FONT, size=SIZE),
    Look.EXAMPLE: Font(name=FONT, size=SIZE, italic=True, color=GREY),
    Look.TOTALS: Font(name=FONT, size=SIZE, bold=True),
}
_ID_FONT = Font(name=FONT, size=8, color=GREY)
_FROM_RIGHT, _FROM_LEFT = 2, 1  # the reading orders of Excel
_PASSAGE = Alignment(vertical="top", wrap_text=True, readingOrder=_FROM_RIGHT)
_CENTRED = Alignment(horizontal="center", vertical="top", readingOrder=_FROM_LEFT)
_FILLED = Alignment(horizontal="fill", vertical="top")  # else an id runs over the empty columns beside it
_ALIGNMENTS = {
    Style.TEXT: _PASSAGE,
    Style.QUOTED: _PASSAGE,
    Style.ID: _FILLED,
    Style.NUMBER: Alignment(vertical="top"),
    Style.DECIMAL: Alignment(vertical="top"),
}
WRAPPED = (Style.TEXT, Style.QUOTED)


def dress(target: Any, style: Style, look: Look = Look.PLAIN) -> None:
    """Give a cell, or a column for what is typed into it later, its style."""
    target.number_format = style.value.strip()
    target.font = _ID_FONT if style is Style.ID else _FONTS[look]
    target.alignment = _ALIGNMENTS.get(style, _CENTRED) if look is not Look.TOTALS else _PASSAGE


def lines_of(text: str, width: int) -> int:
    """Return how many lines a text takes in a column, roughly: Persian letters are narrower than figures."""
    width += width // 10
    if len(text) <= width and "\n" not in text:
        return 1
    return sum(1 + max(len(line) - 1, 0) // width for line in text.split("\n"))


def height_of(lines: int) -> int:
    """Return the height of a row in points."""
    return min(_LINE_HEIGHT * lines, _MOST_HEIGHT)


def register_styles(book: Any) -> dict[tuple[Look, Style], int]:
    """Return the number that the workbook gives each style, by way of a sheet that is not kept."""
    scratch = book.create_sheet()
    numbers = {}
    for row, look in enumerate(Look, start=1):
        for column, style in enumerate(Style, start=1):
            cell = scratch.cell(row, column)
            dress(cell, style, look)
            cell.quotePrefix = style is Style.QUOTED
            if look is Look.TOTALS:
                cell.border = Border(top=_RULE)
            numbers[look, style] = cell.style_id
    book.remove(scratch)
    return numbers
