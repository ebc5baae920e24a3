"""The sheets of an .xlsx or .xlsm: streamed out of its XML, so that memory holds its texts alone."""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from openpyxl.utils.cell import column_index_from_string

from desktop.excel.reading.cells import SheetCells
from desktop.excel.reading.package import Package
from desktop.excel.reading.sheet import MOST_MERGED, Merged, Sheet, damage_told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

    from desktop.excel.reading.package import SheetPart
    from desktop.excel.reading.sheet import Batch
    from desktop.progress import Progress

_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_TOLD = b"mergeCell"
_LONGEST = 200  # bytes of an element that tells of a merged range


class WorkbookSheet(Sheet):
    """A worksheet; the steps of its progress are bytes, first of texts, then of cells."""

    def __init__(self, path: Path, place: int, package: Package, part: SheetPart) -> None:
        super().__init__(path, place, part.name, is_visible=part.visible)
        self._package = package
        self._part = part.part

    def merged(self) -> tuple[Merged, ...]:
        """Return the merged ranges, found without reading the cells."""
        return self._merged

    @cached_property
    def _merged(self) -> tuple[Merged, ...]:
        found: list[Merged] = []
        rest = b""
        with damage_told(self._path):
            for block in self._package.blocks(self._part):
                held, end = rest + block, 0
                for each in _MERGED.finditer(held) if _TOLD in held else ():
                    end = each.end()
                    if len(found) < MOST_MERGED:
                        first, last = (column_index_from_string(each[n].decode()) - 1 for n in (1, 3))
                        found.append(Merged(int(each[2]), first, int(each[4]), last))
                rest = held[max(end, len(held) - _LONGEST) :]
        return tuple(found)

    def _batches(self, _progress: Progress | None) -> Iterator[Batch]:
        package = self._package
        before = package.size(package.texts_part) if package.texts_part else 0
        total = before + package.size(self._part)
        yield from ((done, total, []) for done in package.read_texts())
        done = before
        cells = SheetCells(package.texts, package.day_styles, package.epoch)
        for block in package.blocks(self._part):
            cells.feed(block)
            done += len(block)
            rows, cells.rows = cells.rows, []
            yield done, total, rows
            if cells.finished:
                self.unread_from = cells.beyond
                return


@contextmanager
def open_workbook(path: Path, file: BinaryIO) -> Iterator[tuple[Package, tuple[WorkbookSheet, ...]]]:
    """Open what the guard has let pass; errors speak of ``path``."""
    with damage_told(path):
        package = Package(file)
        parts = package.sheets
    try:
        yield package, tuple(WorkbookSheet(path, place, package, part) for place, part in enumerate(parts))
    finally:
        package.close()
