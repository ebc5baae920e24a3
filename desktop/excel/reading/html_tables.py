"""Finds the tables of a page in one pass; nothing is fetched, and no entity of its own means anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from desktop.excel.reading.cells import MOST_COLUMNS, TooManyCellsError
from desktop.excel.reading.grid import Grid
from desktop.excel.reading.sheet import text_cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_TABLES = 1_000
_MOST_NESTED = 20
_LONGEST = 262_144  # characters in a cell
_BLOCK = 1 << 16
_SILENT = frozenset({"script", "style", "title", "xml"})
_BREAKS = frozenset({"br", "p", "div", "li"})
_CELLS = frozenset({"td", "th", "caption"})
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_EDGES = re.compile(r" *\n *")


class Tables:
    """A target for lxml's parser: collects the tables, of nested ones each by itself."""

    def __init__(self) -> None:
        self.found: list[Grid] = []
        self._open: list[_Table] = []
        self._silent = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Meet the beginning of an element."""
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            if len(self.found) >= MOST_TABLES or len(self._open) >= _MOST_NESTED:
                raise TooManyCellsError
            self.found.append(Grid())
            self._open.append(_Table(self.found[-1]))
        elif self._open:
            self._open[-1].start(tag, attributes)

    def end(self, tag: str) -> None:
        """Meet the end of an element."""
        if tag in _SILENT:
            self._silent -= 1
        elif self._open and tag == "table":
            self._open.pop().finish()
        elif self._open and (tag in _CELLS or tag == "tr"):
            self._open[-1].finish()

    def data(self, text: str) -> None:
        """Meet a text."""
        if self._open and not self._silent:
            self._open[-1].hear(text)

    def close(self) -> list[Grid]:
        """Meet the end of the page."""
        while self._open:
            self._open.pop().finish()
        return self.found


class _Table:
    """A table that is being read, with the cell or caption that is open in it."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._tag = ""
        self._attributes: Mapping[str, str] = {}
        self._pieces: list[str] = []
        self._length = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _BREAKS and self._tag:
            self._pieces.append("\n")
        elif tag == "tr":
            self.finish()
            self._grid.begin_row(hidden=bool(_HIDDEN.search(attributes.get("style", ""))))
        elif tag in _CELLS:
            self.finish()
            if tag != "caption" and not self._grid.row:
                self._grid.begin_row()
            self._tag, self._attributes = tag, dict(attributes)

    def hear(self, text: str) -> None:
        if self._tag:
            self._length += len(text)
            if self._length > _LONGEST:
                message = "a text longer than any cell holds"
                raise ValueError(message)
            self._pieces.append(_SPACES.sub(" ", text))

    def finish(self) -> None:
        """Keep the cell or caption that is open."""
        text = _EDGES.sub("\n", "".join(self._pieces)).strip()
        if self._tag == "caption":
            self._grid.name = text
        elif self._tag:
            told = self._attributes
            width, height = _span(told.get("colspan")), _span(told.get("rowspan"))
            self._grid.put(text_cell(text), width, height)
        self._tag, self._length = "", 0
        self._pieces.clear()


def tables_of(content: bytes) -> Iterator[tuple[int, int, list[Grid]]]:
    """Read a page in UTF-8 piece by piece; yield how far, of how much, and the tables so far."""
    tables = Tables()
    parser = etree.HTMLParser(target=tables, encoding="utf-8", no_network=True, huge_tree=False)
    for begin in range(0, len(content), _BLOCK):
        parser.feed(content[begin : begin + _BLOCK])
        yield begin, len(content), tables.found
    parser.close()
    yield len(content), len(content), tables.found


def _span(told: str | None) -> int:
    if told is None:
        return 1
    text = told.strip()
    return min(max(int(text), 1), MOST_COLUMNS) if text.isascii() and text.isdecimal() else 1
