"""Reads a sheet as rows of values: guarded, streamed, and with one error for every kind of damage."""

from __future__ import annotations

import errno
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from lxml.etree import LxmlError

from desktop.errors import FileDamagedError, FileTooLargeError, FileUnreadableError
from desktop.excel.reading.cells import SheetCells, TooManyCellsError
from desktop.excel.reading.guard import check_workbook
from desktop.excel.reading.package import Package, SharedTexts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.excel.reading.cells import Row
    from desktop.excel.reading.package import SheetPart
    from desktop.progress import Progress

_DAMAGE = (  # what broken workbooks raise in the zip, the XML and the values; errors of our own are not here
    BadZipFile,
    zlib.error,
    EOFError,
    ExpatError,
    LxmlError,
    LookupError,
    ValueError,
    OverflowError,
    RuntimeError,  # of zipfile: an encrypted member, an unknown compression
)


_CELL_WEIGHT = 50  # bytes of XML that a cell usually takes


class Sheet:
    """A sheet of an opened workbook; its rows are read anew each time they are asked for."""

    def __init__(self, path: Path, package: Package, part: SheetPart) -> None:
        self.name = part.name
        self.hidden_rows = 0
        self.unread_from: int | None = None
        self._path = path
        self._package = package
        self._part = part.part

    def rows(self, progress: Progress | None = None) -> Iterator[Row]:
        """Yield the filled rows in order; the steps of ``progress`` are bytes, first of texts, then of cells.

        A row below a thousand empty ones is not read; ``unread_from`` then holds its number. Raises
        `FileTooLargeError` past 200,000 rows or for a filled cell past 1,000 columns, and `FileDamagedError`.
        """
        self.hidden_rows, self.unread_from = 0, None
        batches = self._batches()
        while True:
            with _damage_told(self._path):
                batch = next(batches, None)
            if batch is None:
                return
            done, total, rows = batch
            if progress:
                progress.step(done, total)
            self.hidden_rows += sum(row.hidden for row in rows)
            yield from rows

    def book_within(self, size: int) -> bool:
        """Tell whether the workbook unpacks to at most ``size`` bytes, merged cells counted one by one."""
        if self._package.unpacked > size:
            return False
        try:
            covered = sum(self._package.areas(sheet.part) for sheet in self._package.sheets)
        except _DAMAGE:  # in a sheet that was not asked for
            return False
        return self._package.unpacked + covered * _CELL_WEIGHT <= size

    def _batches(self) -> Iterator[tuple[int, int, list[Row]]]:
        package, texts = self._package, SharedTexts()
        parts = [part for part in (package.texts_part, self._part) if part]
        total, done = sum(map(package.size, parts)), 0
        if package.texts_part:
            for block in package.blocks(package.texts_part):
                texts.feed(block)
                done += len(block)
                yield done, total, []
        cells = SheetCells(texts.texts, package.day_styles, package.epoch)
        for block in package.blocks(self._part):
            cells.feed(block)
            done += len(block)
            rows, cells.rows = cells.rows, []
            self.unread_from = cells.beyond
            yield done, total, rows
            if cells.finished:
                return


@contextmanager
def open_sheet(path: Path) -> Iterator[Sheet]:
    """Open the first visible sheet of a workbook; raise the `FileError` that tells why it cannot be."""
    check_workbook(path)
    with path.open("rb") as file:
        with _damage_told(path):
            package = Package(file)
            part = package.first_sheet
        try:
            yield Sheet(path, package, part)
        finally:
            package.close()


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    try:
        yield
    except TooManyCellsError as error:
        raise FileTooLargeError(path) from error
    except OSError as error:
        broken = error.errno in {None, errno.EINVAL}  # a place in the file that is not there
        raise (FileDamagedError if broken else FileUnreadableError)(path) from error
    except _DAMAGE as error:
        raise FileDamagedError(path) from error
