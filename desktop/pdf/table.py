"""A right-to-left table as a block: the head repeated on each page, long rows cut between lines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TYPE_CHECKING

from desktop.pdf.block import Stack, draw_line, fill_box

if TYPE_CHECKING:
    from desktop.pdf.block import Block
    from desktop.pdf.typesetting import Pen

_HEAD_INK = 0.92
_RULE_INK = 0.35
_RULE = 0.5


@dataclass(frozen=True, slots=True)
class Row:
    """The cells from right to left; ``lowest`` is the least height, and a ``solid`` row is never cut."""

    cells: tuple[Block, ...]
    lowest: float = 0.0
    solid: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; ``shares`` of the width add up to 1, the first column stands rightmost.

    ``middle`` sets the cells in the middle of their row's height.
    """

    shares: tuple[float, ...]
    rows: tuple[Row, ...]
    head: Row | None = None
    before: float = 0.0
    with_next: bool = False
    padding: tuple[float, float] = (5.0, 2.5)
    middle: bool = False

    def height(self, width: float) -> float:
        """Give the height of the head and the rows."""
        return self._head_height(width) + sum(self._row_height(row, width) for row in self.rows)

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:
        """Cut between two rows or inside one; both parts have the head."""
        room -= self._head_height(width)
        for number, row in enumerate(self.rows):
            height = self._row_height(row, width)
            if height > room:
                return self._cut(number, self._split_row(row, width, room, loose=loose and not number))
            room -= height
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        edges = [left + width * (1 - until) for until in (0.0, *accumulate(self.shares))]
        edges[-1] = left
        bottoms = [top]
        if self.head:
            height = self._head_height(width)
            fill_box(pen, left, top - height, width, height, _HEAD_INK)
        for row in (*((self.head,) if self.head else ()), *self.rows):
            height = self._row_height(row, width)
            self._draw_row(pen, row, edges, bottoms[-1], height)
            bottoms.append(bottoms[-1] - height)
        for y in bottoms:
            draw_line(pen, (left, y), (left + width, y), _RULE, _RULE_INK)
        for x in edges:
            draw_line(pen, (x, top), (x, bottoms[-1]), _RULE, _RULE_INK)

    def _cut(self, number: int, halves: tuple[Row, Row] | None) -> tuple[Block, Block] | None:
        before, after = self.rows[:number], self.rows[number:]
        if halves:
            before, after = (*before, halves[0]), (halves[1], *after[1:])
        if not before:
            return None
        return replace(self, rows=before), replace(self, rows=after, before=0.0)

    def _split_row(self, row: Row, width: float, room: float, *, loose: bool) -> tuple[Row, Row] | None:
        if row.solid and not loose:
            return None
        room -= 2 * self.padding[1]
        inners = [self._inner(width, share) for share in self.shares]
        if all(cell.height(inner) <= room for cell, inner in zip(row.cells, inners, strict=True)):
            return None
        uppers: list[Block] = []
        lowers: list[Block] = []
        for cell, inner in zip(row.cells, inners, strict=True):
            if cell.height(inner) <= room:
                uppers.append(cell)
                lowers.append(Stack(()))
                continue
            halves = cell.split(inner, room, loose=loose)
            if halves is None:
                return None
            uppers.append(halves[0])
            lowers.append(halves[1])
        return replace(row, cells=tuple(uppers), lowest=0.0), replace(row, cells=tuple(lowers), lowest=0.0)

    def _draw_row(self, pen: Pen, row: Row, edges: list[float], top: float, height: float) -> None:
        side, above = self.padding
        middle = self.middle or row is self.head
        for cell, right, left in zip(row.cells, edges, edges[1:], strict=False):
            inner = right - left - 2 * side
            down = (height - cell.height(inner)) / 2 if middle else above
            cell.draw(pen, left + side, top - down, inner)

    def _head_height(self, width: float) -> float:
        return self._row_height(self.head, width) if self.head else 0.0

    def _row_height(self, row: Row, width: float) -> float:
        highest = max(
            cell.height(self._inner(width, share)) for cell, share in zip(row.cells, self.shares, strict=True)
        )
        return max(highest + 2 * self.padding[1], row.lowest)

    def _inner(self, width: float, share: float) -> float:
        return round(width * share - 2 * self.padding[0], 3)
