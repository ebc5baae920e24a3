"""The clerk's own workbook held by openpyxl, as far as it can be: what it knows of looks and texts stays."""

from __future__ import annotations

import warnings
import zlib
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from lxml.etree import LxmlError
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from desktop.excel.reading.guard import checked
from desktop.excel.writing.report_formulas import with_values
from desktop.excel.writing.report_parts import Lack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from desktop.excel.reading.book import Book

MOST_COPIED_BYTES = 20_000_000
_MACROS = "xl/vbaProject.bin"
_FAILS = (  # thousands of broken workbooks raised these; in each case the values alone are given back
    BadZipFile,
    zlib.error,
    EOFError,
    SyntaxError,  # of the XML
    LxmlError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    OverflowError,
    AssertionError,
    RuntimeError,
    OSError,
    InvalidFileException,
)


def held_copy(book: Book, path: Path) -> tuple[Any, frozenset[Lack]]:
    """Return the .xlsx as openpyxl holds it, and what of it a copy lacks; None if it cannot be held.

    Macros are left out: a report is an .xlsx, and Excel opens none that has macros in it.
    """
    if book.content is None or not book.is_within(MOST_COPIED_BYTES):
        return None, frozenset()
    lacks = {Lack.PASSWORD} if checked(path) is None else set()
    try:
        with _quiet():
            book.content.seek(0)
            held = load_workbook(book.content)
        with ZipFile(book.content) as archive:
            lacks |= {Lack.MACROS} if _MACROS in archive.namelist() else set()
    except _FAILS:
        return None, frozenset()
    return held, frozenset(lacks)


def packed(book: Any, original: BinaryIO | None = None) -> bytes:
    """Return the workbook as a file's content; nothing if openpyxl holds what it cannot write.

    Formulas have the values that they have in the ``original``.
    """
    content = BytesIO()
    try:
        with _quiet():
            book.save(content)
        return with_values(content.getvalue(), original) if original else content.getvalue()
    except _FAILS:
        return b""


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep openpyxl's warnings about what it drops off the clerk's screen."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
