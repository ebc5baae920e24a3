"""The sheets of .xls, .xlsb and .ods, read by calamine in a child process, which some files bring down.

Calamine gives no error cells and no formulas without a value: they look empty.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date, datetime, time
from functools import cached_property
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any

from desktop.excel.reading.cells import ErrorCell
from desktop.excel.reading.child import Child
from desktop.excel.reading.child_work import serve, serve_decrypted
from desktop.excel.reading.formats import Format
from desktop.excel.reading.guard import checked
from desktop.excel.reading.ods_merged import ods_merged
from desktop.excel.reading.sheet import MOST_MERGED, Merged, Sheet, damage_told, filled, text_cell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

    from desktop.excel.reading.cells import Cell
    from desktop.excel.reading.sheet import Batch
    from desktop.progress import Progress

_VALUES: dict[str, Callable[[str], Cell]] = {
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "time": time.fromisoformat,
    "error": ErrorCell,
}


class _Reader:
    """The child that has the book open; one that was stopped is started anew when it is asked again."""

    def __init__(self, path: Path, password: str) -> None:
        self._path, self._password = path, password
        self._child: Child | None = None

    def sheets(self, progress: Progress | None) -> list[tuple[int, str, bool]]:
        """Return place, name and visibility of the sheets."""
        self.close()
        self._child = Child(self._path, self._password, serve)
        try:
            found: list[tuple[int, str, bool]] = self._child.told(progress, first=True)["sheets"]
        except BaseException:
            self.close()
            raise
        return found

    def ask(self, progress: Progress | None, done: int, total: int, *words: str | int) -> Any:
        """Return the answer; whatever comes between ends the child at once."""
        if self._child is None:
            self.sheets(progress)
        assert self._child is not None  # noqa: S101 - as `sheets` has left it
        try:
            self._child.ask(*words)
            return self._child.told(progress, done, total)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the child."""
        if self._child:
            self._child.close()
        self._child = None


class ForeignSheet(Sheet):
    """A sheet of another format; the steps of its progress are rows."""

    def __init__(self, path: Path, place: int, told: tuple[int, str, bool], reader: _Reader) -> None:
        self._number, name, visible = told
        super().__init__(path, place, name, is_visible=visible)
        self._reader = reader

    def merged(self) -> tuple[Merged, ...] | None:
        """Return the merged ranges, where the format has them told: not .xlsb."""
        return self._merged

    @cached_property
    def _merged(self) -> tuple[Merged, ...] | None:
        ranges = self._reader.ask(None, 0, 0, "merged", self._number, MOST_MERGED)["merged"]
        if ranges is None:
            return self._ods_merged()
        return tuple(Merged(top + 1, left, bottom + 1, right) for top, left, bottom, right in ranges)

    def _ods_merged(self) -> tuple[Merged, ...] | None:
        with damage_told(self._path):
            is_ods = checked(self._path) is Format.ODS
            return ods_merged(self._path, self._number) if is_ods else None

    def _batches(self, progress: Progress | None) -> Iterator[Batch]:
        at = total = 0
        ended = False
        while not ended:
            answer = self._reader.ask(progress, at, total, "rows", self._number, at)
            at, total, ended = answer["at"], answer["of"], answer["ended"]
            yield (
                at,
                total,
                [row for number, cells in answer["rows"] for row in filled(number, [*map(_cell, cells)])],
            )


@contextmanager
def open_foreign(path: Path, password: str, progress: Progress | None) -> Iterator[tuple[ForeignSheet, ...]]:
    """Open a file of these formats, encrypted ones by ``password``; raise the `FileError` that says why."""
    reader = _Reader(path, password)
    try:
        told = reader.sheets(progress)
        yield tuple(ForeignSheet(path, place, each, reader) for place, each in enumerate(told))
    finally:
        reader.close()


@contextmanager
def decrypted(path: Path, password: str, progress: Progress | None) -> Iterator[BinaryIO]:
    """Open the content of an encrypted file, which lies in a file without a name until it is closed."""
    child = Child(path, password, serve_decrypted)
    with TemporaryFile() as file:
        try:
            size, done = child.told(progress, first=True)["size"], 0
            while done < size:
                piece = child.piece(progress, done, size)
                done += file.write(piece)
        finally:
            child.close()
        file.seek(0)
        yield file


def _cell(told: Any) -> Cell:
    if type(told) is str:
        return text_cell(told)
    if type(told) is list:
        kind, value = told
        return _VALUES[kind](value)
    cell: Cell = told
    return cell
