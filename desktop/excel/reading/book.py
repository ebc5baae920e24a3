"""Opens whatever a clerk has tables in, and says what it is; its content decides, never its name."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from io import SEEK_END
from typing import TYPE_CHECKING

from desktop.errors import FileDamagedError, FileTypeError, FileUnreadableError
from desktop.excel.reading.delimited import TextSheet, writing_of
from desktop.excel.reading.foreign import decrypted, open_foreign
from desktop.excel.reading.formats import Format
from desktop.excel.reading.guard import checked, checked_content
from desktop.excel.reading.page import page_sheets
from desktop.excel.reading.pasted import PastedSheet
from desktop.excel.reading.sheet import DAMAGE, Sheet
from desktop.excel.reading.workbook import open_workbook
from desktop.excel.reading.xml_2003 import xml_sheets

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from desktop.excel.reading.package import Package
    from desktop.progress import Progress

__all__ = ["Book", "Format", "Sheet", "open_book", "pasted_book"]
_CELL_WEIGHT = 50  # bytes of XML that a cell usually takes


@dataclass(frozen=True)
class Book:
    """An opened book; its sheets are in the order of their tabs, hidden ones among them."""

    format: Format
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    """What a text file was taken to be written in, in Python's word; "" for other formats."""
    separator: str = ""
    """What a text file was taken to be parted by."""
    content: BinaryIO | None = None
    """The bytes of an .xlsx, without the encryption that lay around it."""
    package: Package | None = None
    """What lies around the cells of an .xlsx."""

    def is_within(self, size: int) -> bool:
        """Tell whether an .xlsx unpacks to at most ``size`` bytes, merged cells counted one by one."""
        package = self.package
        if package is None or package.unpacked > size:
            return False
        try:
            covered = sum(package.areas(sheet.part) for sheet in package.sheets)
        except DAMAGE:  # in a sheet that was not asked for
            return False
        return package.unpacked + covered * _CELL_WEIGHT <= size


@contextmanager
def open_book(path: Path, password: str = "", progress: Progress | None = None) -> Iterator[Book]:
    """Open a book for reading; ``progress`` may stop what takes long before its rows are asked for.

    Raises the `FileError` that tells why it cannot be read: `FileProtectedError` where a password is wanted,
    `WrongPasswordError` where it is not this one. An .xlsx without encryption needs none and ignores it.
    """
    found = checked(path)
    with ExitStack() as stack:
        file = None
        if found is None:
            file = stack.enter_context(decrypted(path, password, progress))
            found = checked_content(path, file, file.seek(0, SEEK_END))
        book = _opened(path, password, progress, found, file, stack)
        if not book.sheets:
            raise FileDamagedError(path)
        yield book


def pasted_book(text: str) -> Book:
    """Return what Excel, or another program with tables, has put on the clipboard."""
    return Book(Format.PASTED, (PastedSheet(text),), separator="\t")


def _opened(
    path: Path,
    password: str,
    progress: Progress | None,
    found: Format | None,
    inner: BinaryIO | None,
    stack: ExitStack,
) -> Book:
    """Return a book of the format that was ``found``, in an encrypted file what lies ``inner``."""
    if found is Format.XLSX:
        file = inner or stack.enter_context(_file(path))
        package, sheets = stack.enter_context(open_workbook(path, file))
        return Book(found, sheets, content=file, package=package)
    if found in (Format.XLS, Format.XLSB, Format.ODS):
        return Book(found, stack.enter_context(open_foreign(path, password, progress)))
    if found is None or inner:  # nothing else is encrypted as a whole
        raise FileTypeError(path)
    if found is Format.CSV:
        writing = writing_of(path)
        return Book(found, (TextSheet(path, writing),), writing.encoding, writing.separator)
    read = page_sheets if found is Format.HTML else xml_sheets
    return Book(found, read(path, progress))


def _file(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise FileUnreadableError(path) from error
