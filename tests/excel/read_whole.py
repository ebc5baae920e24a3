"""Asks a file for all that it tells."""

from __future__ import annotations

from desktop.excel.reading.book import open_book


def read_whole(path):
    """Return name, merged ranges and rows of each sheet that is seen."""
    with open_book(path) as book:
        return [(sheet.name, sheet.merged(), list(sheet.rows())) for sheet in book.sheets if sheet.is_visible]
