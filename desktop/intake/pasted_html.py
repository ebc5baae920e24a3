"""Reads the HTML that Word or a browser puts into the clipboard; knows its markup, not minutes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from desktop.intake.pasted_markup import (
    BLOCKS,
    copied,
    is_left_out,
    is_mark,
    keeps_lines,
    level_in,
    without_tags,
)
from desktop.intake.pasted_parts import BULLET, Mark, Pasted, mark_of, mended, numbered, row

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOO_DEEP = "ERR_RESOURCE_LIMIT"
_BLANKS = re.compile(r"[\t\n\r\f]+")
_LINE_END = re.compile(r"\r\n?|\n")
_LONGEST_STYLE = 2000
_WIDEST, _LONGEST = 12, 200
"""How many columns and rows one cell reaches over at most."""


def html_paragraphs(source: str) -> list[Pasted]:
    """Return the paragraphs of a page or a part of one, pictures and hidden text left out; never raises."""
    from lxml import etree

    source = copied(source)
    parser = etree.HTMLParser(huge_tree=True, encoding="utf-8", remove_comments=True, remove_pis=True)
    root = etree.fromstring(source.encode(), parser)
    if any(each.type_name == _TOO_DEEP for each in parser.error_log):
        return [Pasted(line) for line in map(mended, without_tags(source).splitlines()) if line]
    reader = _Reader()
    if root is not None:
        reader.read(etree.iterwalk(root, events=("start", "end")))
    return reader.paragraphs


@dataclass(slots=True)
class _Row:
    """The cells of a row so far, each with its paragraphs; ``is_frame``: a table stands inside."""

    cells: list[list[Pasted]] = field(default_factory=list)
    is_frame: bool = False


@dataclass(slots=True)
class _Table:
    """Which columns a cell from a row above still fills, for how many rows, and whether rows had cells."""

    filled: dict[int, int] = field(default_factory=dict)
    has_rows: bool = False


class _Reader:
    """Where the reading of a page stands."""

    def __init__(self) -> None:
        self.paragraphs: list[Pasted] = []
        self._outputs = [self.paragraphs]
        self._words: list[str] = []
        self._mark: Mark | None = None
        self._word_mark: list[str] | None = None
        self._word_level = 1
        self._keeping = 0
        self._lists: list[int | None] = []
        self._tables = [_Table()]
        self._rows: list[_Row] = []

    def read(self, walk: Any) -> None:
        """Take in all elements of an ``lxml.etree.iterwalk`` over starts and ends."""
        skipped = None
        for event, element in walk:
            tag, style = element.tag, (element.get("style") or "")[:_LONGEST_STYLE]
            if event == "start":
                if is_left_out(tag, style):
                    skipped = element
                    walk.skip_subtree()
                else:
                    self._start(element, tag, style)
                    self._say(element.text)
            else:
                if element is not skipped:
                    self._end(element, tag, style)
                self._say(element.tail)
        self._end_paragraph()

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if self._word_mark is not None:
            self._word_mark.append(text)
        else:
            self._words.append(_LINE_END.sub("\n", text) if self._keeping else _BLANKS.sub(" ", text))

    def _start(self, element: Any, tag: str, style: str) -> None:
        if tag == "br":
            self._words.append("\n")
        elif tag in BLOCKS:
            self._end_paragraph()
            self._word_level = 1
            self._start_block(element, tag)
        if level := level_in(style):
            self._word_level = level
        if is_mark(style):
            self._word_mark = []
        if keeps_lines(tag, style):
            self._keeping += 1

    def _start_block(self, element: Any, tag: str) -> None:
        match tag:
            case "ol":
                self._lists.append(_whole(element.get("start"), 1))
            case "ul":
                self._lists.append(None)
            case "li":
                self._mark = self._next_mark(element)
            case "table":
                self._tables.append(_Table())
                if self._rows:
                    self._rows[-1].is_frame = True
            case "tr":
                self._rows.append(_Row())
                self._outputs.append([])
            case "td" | "th" if _in_row(element):
                self._take_loose()
                self._fill()
                self._outputs.append([])

    def _end(self, element: Any, tag: str, style: str) -> None:
        if keeps_lines(tag, style):
            self._keeping -= 1
        if self._word_mark is not None and is_mark(style):
            self._mark = mark_of("".join(self._word_mark), self._word_level)
            self._word_mark = None
        if tag in BLOCKS:
            self._end_paragraph(closing=tag == "li" or not self._lists)
            self._end_block(element, tag)

    def _end_block(self, element: Any, tag: str) -> None:
        match tag:
            case "ol" | "ul":
                self._lists.pop()
            case "table":
                self._tables.pop()
            case "tr":
                self._take_loose()
                self._outputs.pop()
                self._outputs[-1].extend(self._ended(self._rows.pop()))
            case "td" | "th" if _in_row(element):
                self._rows[-1].cells.append(self._outputs.pop())
                self._span(element)

    def _end_paragraph(self, *, closing: bool = False) -> None:
        """Give out what was said; a mark that nothing follows counts in a cell, as the number of its row.

        ``closing``: the item of a list ends, so that its mark is none of what comes behind it.
        """
        lines: list[str] = []
        if self._words:
            lines = [line for line in map(mended, "".join(self._words).split("\n")) if line]
            self._words.clear()
        mark = self._mark
        if not lines and mark and closing and len(self._outputs) > 1:
            lines = [""]
        for line in lines:
            given = Pasted(line, mark.number, (), mark.typed, mark.level) if mark else Pasted(line)
            self._outputs[-1].append(given)
            mark = self._mark = None
        if closing:
            self._mark = None

    def _next_mark(self, element: Any) -> Mark:
        level = max(1, len(self._lists))
        number = self._lists[-1] if self._lists else None
        if number is None:
            return Mark(BULLET, None, level)
        number = _whole(element.get("value"), number)
        self._lists[-1] = number + 1
        return numbered(number, level)

    def _take_loose(self) -> None:
        """Make a cell of what stands in a row but in no cell of it."""
        if self._outputs[-1]:
            self._rows[-1].cells.append(self._outputs[-1])
            self._outputs[-1] = []

    def _fill(self) -> None:
        """Leave the columns empty that a cell from above reaches into."""
        table, cells = self._tables[-1], self._rows[-1].cells
        while table.filled.get(len(cells)):
            table.filled[len(cells)] -= 1
            cells.append([])

    def _span(self, element: Any) -> None:
        """Count the further columns and rows of the cell that has just ended."""
        table, cells = self._tables[-1], self._rows[-1].cells
        first = len(cells) - 1
        if len(cells) < _WIDEST:
            cells.extend([] for _ in range(min(_whole(element.get("colspan"), 1), _WIDEST) - 1))
        if (rows := min(_whole(element.get("rowspan"), 1), _LONGEST)) > 1:
            table.filled.update(dict.fromkeys(range(first, len(cells)), rows - 1))

    def _ended(self, ended: _Row) -> Iterator[Pasted]:
        """Yield a row of data as one, and what stands in a table that only arranges a page as it is."""
        table = self._tables[-1]
        table.filled = {column: left - (column >= len(ended.cells)) for column, left in table.filled.items()}
        full = sum(map(bool, ended.cells))
        if ended.is_frame or full == 0 or (full == 1 and not table.has_rows):
            yield from (paragraph for cell in ended.cells for paragraph in cell)
        else:
            table.has_rows = True
            yield row(tuple("\n".join(each.whole for each in cell) for cell in ended.cells))


def _in_row(cell: Any) -> bool:
    parent = cell.getparent()
    return parent is not None and parent.tag == "tr"


def _whole(text: str | None, default: int) -> int:
    digits = (text or "").strip()[:6]
    return int(digits) if digits.isascii() and digits.isdigit() else default
