"""Tables as Excel puts them on the clipboard: cells parted by tabs, those with line ends in marks."""

from __future__ import annotations

import re
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.excel.reading.sheet import Sheet, filled, text_cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.excel.reading.sheet import Batch
    from desktop.progress import Progress

_CELL = re.compile(r'(?>("(?:[^"]|"")*+"(?=[\t\r\n]|\Z))|([^\t\r\n]*))(\t|\r\n|\r|\n|\Z)')
_HELD = re.compile(r'[\t\r\n]|""')  # why Excel puts a cell in marks; else they are the clerk's own
_PORTION = 2_000  # rows


class PastedSheet(Sheet):
    """What was pasted; every cell is a text, the steps of its progress are characters."""

    def __init__(self, text: str) -> None:
        super().__init__(Path(), 0, "")
        self._text = text

    def _batches(self, _progress: Progress | None) -> Iterator[Batch]:
        numbered = enumerate(self._table(), start=1)
        while portion := list(islice(numbered, _PORTION)):
            rows = [row for number, (_, cells) in portion for row in filled(number, [*map(text_cell, cells)])]
            yield portion[-1][1][0], len(self._text), rows

    def _table(self) -> Iterator[tuple[int, list[str]]]:
        """Yield where each row ends, and its cells."""
        cells: list[str] = []
        for each in _CELL.finditer(self._text):
            cells.append(each[2] if each[1] is None else _unquoted(each[1]))
            if each[3] != "\t":
                yield each.end(), cells
                cells = []


def _unquoted(quoted: str) -> str:
    inner = quoted[1:-1]
    return inner.replace('""', '"') if _HELD.search(inner) else quoted
