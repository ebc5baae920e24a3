"""A sheet of any format, read as rows of values: with the same limits, and one error for all damage."""

from __future__ import annotations

import csv
import errno
import zlib
from abc import ABC, abstractmethod
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from lxml.etree import LxmlError

from desktop.errors import FileDamagedError, FileTooLargeError, FileUnreadableError
from desktop.excel.reading.cells import MOST_COLUMNS, MOST_EMPTY, MOST_ROWS, Row, TooManyCellsError
from desktop.excel.texts import cleaned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.excel.reading.cells import Cell
    from desktop.progress import Progress

MOST_MERGED = 20_000
DAMAGE = (  # what broken files raise in the zip, the XML and the values; errors of our own are not here
    BadZipFile,
    zlib.error,
    csv.Error,
    EOFError,
    ExpatError,
    LxmlError,
    LookupError,
    ValueError,
    OverflowError,
    RuntimeError,  # of zipfile: an encrypted member, an unknown compression
)


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged range; rows are numbered as in `Row`, from 1, and columns as in `Row.cells`, from 0."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


Batch: TypeAlias = "tuple[int, int, list[Row]]"
"""How many units are read, of how many, and the rows in the last ones."""


class Sheet(ABC):
    """A sheet of an opened book; its rows are read anew each time they are asked for."""

    def __init__(self, path: Path, place: int, name: str, *, is_visible: bool = True) -> None:
        self.place = place
        self.name = name
        self.is_visible = is_visible
        self.hidden_rows = 0
        """How many of the rows read so far are hidden in Excel."""
        self.unread_from: int | None = None
        """The row from which on nothing was read, since a thousand empty ones stand above it."""
        self._path = path

    def rows(self, progress: Progress | None = None) -> Iterator[Row]:
        """Yield the filled rows in order.

        A row below a thousand empty ones is not read; ``unread_from`` then holds its number. Raises
        `FileTooLargeError` past 200,000 rows or for a filled cell past 1,000 columns, and `FileDamagedError`.
        """
        self.hidden_rows, self.unread_from = 0, None
        batches, last = self._batches(progress), 0
        while self.unread_from is None:
            with damage_told(self._path):
                batch = next(batches, None)
            if batch is None:
                return
            done, total, rows = batch
            if progress:
                progress.step(done, total)
            for row in rows:
                if row.number - last > MOST_EMPTY:
                    self.unread_from = row.number
                    return
                if row.number > MOST_ROWS or len(row.cells) > MOST_COLUMNS:
                    raise FileTooLargeError(self._path)
                last = row.number
                self.hidden_rows += row.hidden
                yield row

    def merged(self) -> tuple[Merged, ...] | None:
        """Return the merged ranges, at most twenty thousand; None where the format tells none."""
        return None

    @abstractmethod
    def _batches(self, progress: Progress | None) -> Iterator[Batch]:
        """Yield the filled rows batch by batch; those that take long ask ``progress`` in between."""


def filled(number: int, cells: list[Cell], *, hidden: bool = False) -> Iterator[Row]:
    """Yield the row up to its last filled cell, unless it has none."""
    while cells and cells[-1] is None:
        cells.pop()
    if cells:
        yield Row(number, tuple(cells), hidden)


def text_cell(text: str) -> str | None:
    """Return what a cell says that has no escapes of Excel; a blank one is None."""
    text = cleaned(text)
    return text if text.strip() else None


@contextmanager
def damage_told(path: Path) -> Iterator[None]:
    """Raise what a broken file raises as the `FileError` that says so."""
    try:
        yield
    except TooManyCellsError as error:
        raise FileTooLargeError(path) from error
    except OSError as error:
        broken = error.errno in {None, errno.EINVAL}  # a place in the file that is not there
        raise (FileDamagedError if broken else FileUnreadableError)(path) from error
    except DAMAGE as error:
        raise FileDamagedError(path) from error
