"""The sheets that a file has, before any of them is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.excel.reading.book import open_book, pasted_book
from desktop.services.sheets.stamp import OWN_SHEETS

if TYPE_CHECKING:
    from desktop.services.sheets.source import Source


def sheet_names(source: Source) -> tuple[str, ...]:
    """Return the names of all sheets in the order of the tabs, hidden ones among them."""
    if source.path is None:
        return tuple(sheet.name for sheet in pasted_book(source.pasted).sheets)
    with open_book(source.path, source.password) as book:
        return tuple(sheet.name for sheet in book.sheets)


def readable_sheets(source: Source) -> dict[int, str]:
    """Return the names of the sheets that are seen in Excel and are not the program's own, by their place."""
    if source.path is None:
        return {sheet.place: sheet.name for sheet in pasted_book(source.pasted).sheets}
    with open_book(source.path, source.password) as book:
        return {
            sheet.place: sheet.name
            for sheet in book.sheets
            if sheet.is_visible and sheet.name not in OWN_SHEETS
        }
