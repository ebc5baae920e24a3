"""The sheet that a clerk sees first."""

from __future__ import annotations

from contextlib import contextmanager

from desktop.excel.reading.book import open_book


@contextmanager
def first_sheet(path, password=""):
    """Open a book and give its first visible sheet."""
    with open_book(path, password) as book:
        yield next(sheet for sheet in book.sheets if sheet.is_visible)
