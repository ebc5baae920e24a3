"""The merged ranges of a sheet of an .ods: calamine does not tell of them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zipfile import ZipFile

from desktop.excel.reading.sheet import MOST_MERGED, Merged
from desktop.excel.reading.stream import Stream

if TYPE_CHECKING:
    from pathlib import Path

_CONTENT = "content.xml"
_MOST_READ = 20_000_000  # bytes; it is read a second time, and nobody can stop that
_BLOCK = 1 << 16
_TOLD = b"-spanned="
_CELLS = ("table:table-cell", "table:covered-table-cell")


def ods_merged(path: Path, place: int) -> tuple[Merged, ...] | None:
    """Return the merged ranges of the sheet of a ``place``, from 0; None where the file is too large for it.

    Raises what damaged files raise beneath.
    """
    with ZipFile(path) as archive:
        if archive.getinfo(_CONTENT).file_size > _MOST_READ:
            return None
        with archive.open(_CONTENT) as file:
            content = file.read(_MOST_READ)
    if _TOLD not in content:
        return ()
    spans = _Spans(place)
    for start in range(0, len(content), _BLOCK):
        spans.feed(content[start : start + _BLOCK])
    return tuple(spans.found)


class _Spans(Stream):
    """Collects the cells of one table that span several, in one pass."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.found: list[Merged] = []
        self._place, self._table, self._nested = place, -1, 0
        self._row = self._column = 0
        self._repeated = 1

    def name(self, prefix: str) -> None:
        """Need no prefix: all programs give these elements the same one."""

    def open(self, name: str, attributes: dict[str, str]) -> None:
        """Count tables, rows and cells."""
        if name == "table:table":
            self._nested += 1
            self._table += self._nested == 1
        elif self._table != self._place or self._nested > 1:
            return
        elif name == "table:table-row":
            self._row, self._column = self._row + 1, 0
            self._repeated = _number(attributes, "rows-repeated")
        elif name in _CELLS:
            height, width = (_number(attributes, f"{what}-spanned") for what in ("rows", "columns"))
            if (height > 1 or width > 1) and len(self.found) < MOST_MERGED:
                last = self._row + height - 1, self._column + width - 1
                self.found.append(Merged(self._row, self._column, *last))
            self._column += _number(attributes, "columns-repeated")

    def close(self, name: str) -> None:
        """Go on below a row with all that repeat it."""
        if name == "table:table":
            self._nested -= 1
        elif name == "table:table-row" and self._table == self._place and self._nested == 1:
            self._row += self._repeated - 1


def _number(attributes: dict[str, str], what: str) -> int:
    return int(attributes.get(f"table:number-{what}", 1))
