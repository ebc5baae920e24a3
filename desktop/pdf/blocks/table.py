"""A right-to-left table as a block: the head repeated on each page, long rows cut between lines."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Stack, draw_line, fill_box
from desktop.pdf.blocks.row import Columns, Row, continuing
from desktop.pdf.document.structure import Artifact, Element, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.document.typesetting import Pen

__all__ = ["Row", "Ruling", "Table"]

_HEAD_INK = 0.92
_RULE_INK = 0.35
_RULE = 0.5


class Ruling(Enum):
    """Where lines are drawn."""

    GRID = "grid"
    ROWS = "rows"
    """Between rows alone."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; ``shares`` of the width add up to 1, the first column stands rightmost.

    ``middle`` sets the cells in the middle of their row's height. ``more`` stands under a part that goes on
    on the next page, which is then ``cut``. ``continued`` says that the head has been read on an earlier
    page. Without a head it is no table to a screen reader, but its cells one by one.
    """

    shares: tuple[float, ...]
    rows: tuple[Row, ...]
    head: Row | None = None
    before: float = 0.0
    with_next: bool = False
    padding: tuple[float, float] = (5.0, 2.5)
    middle: bool = False
    ruling: Ruling = Ruling.GRID
    more: Block | None = None
    cut: bool = False
    continued: bool = False
    element: Element = field(default_factory=lambda: Element(Role.TABLE), compare=False, repr=False)
    measured: dict[tuple[Row, float], float] = field(default_factory=dict, compare=False, repr=False)
    """Row and width of the table -> height, once for all parts of what has been cut."""

    def height(self, width: float) -> float:
        """Give the height of the head and the rows."""
        return sum(self._heights(self._drawn(), width)) + (self._more_height(width) if self.cut else 0.0)

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:
        """Cut between two rows or inside one; both parts have the head.

        Where it is ``loose`` and the head leaves no room for a line, the head stands alone.
        """
        left = room - self._head_height(width) - self._more_height(width)
        for number, (row, height) in enumerate(zip(self.rows, self._heights(self.rows, width), strict=True)):
            if height > left:
                first = loose and all(before.repeated for before in self.rows[:number])
                found = self._cut(number, row.split(self._columns(width), left, loose=first), loose=loose)
                return found or (self._without_manners(width, room) if loose else None)
            left -= height
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        columns, rows = self._columns(width), self._drawn()
        right, bottoms = left + width, [top]
        with pen.inside(self.element) if self._is_table else nullcontext():
            for row, height in zip(rows, self._heights(rows, width), strict=True):
                self._draw_row(pen, row, columns, (right, bottoms[-1]), height)
                bottoms.append(bottoms[-1] - height)
        with pen.artifact():
            for y in bottoms:
                draw_line(pen, (left, y), (right, y), _RULE, _RULE_INK)
            if self.ruling is Ruling.GRID:
                self._rule_columns(pen, columns, right, bottoms)
        if self.cut and self.more:
            with pen.artifact(Artifact.REPEATED):
                self.more.draw(pen, left, bottoms[-1] - self.more.before, width)

    def _draw_row(
        self, pen: Pen, row: Row, columns: Columns, corner: tuple[float, float], height: float
    ) -> None:
        right, top = corner
        is_head = row is self.head
        if is_head:
            fill_box(pen, right - columns.edges[-1], top - height, columns.edges[-1], height, _HEAD_INK)
        row.fill(pen, columns, right, top, height)
        role = (Role.TH if is_head else Role.TD) if self._is_table else None
        middle_of = height if self.middle or is_head else None
        repeated = row.repeated or (is_head and self.continued)
        with pen.artifact(Artifact.REPEATED) if repeated else nullcontext():
            row.draw(pen, columns, right, top, middle_of=middle_of, role=role)

    def _rule_columns(self, pen: Pen, columns: Columns, right: float, bottoms: Sequence[float]) -> None:
        """Draw one line along all rows that follow one another and have an edge between the same cells."""
        number = 0
        for ends, run in groupby(self._drawn(), columns.ends):
            last = number + sum(1 for _ in run)
            for end in ends:
                draw_line(pen, (right - end, bottoms[number]), (right - end, bottoms[last]), _RULE, _RULE_INK)
            number = last

    def _cut(self, number: int, halves: tuple[Row, Row] | None, *, loose: bool) -> tuple[Block, Block] | None:
        before, after = self.rows[:number], self.rows[number:]
        if halves:
            before, after = (*before, halves[0]), (halves[1], *after[1:])
        else:
            kept = number
            while kept and before[kept - 1].with_next:
                kept -= 1
            if kept or not loose:  # else a page would hold nothing
                before, after = self.rows[:kept], self.rows[kept:]
        if all(row.repeated for row in before):
            return None
        rest = replace(self, rows=continuing(before, after), before=0.0, continued=self._is_table)
        return replace(self, rows=before, cut=True), rest

    def _without_manners(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Give up the words under what goes on, a group's name, then the head, rather than any line."""
        if self.more:
            return replace(self, more=None).split(width, room, loose=True)
        if self.rows[0].repeated:
            unnamed = replace(self, rows=self.rows[1:])
            return unnamed.split(width, room, loose=True) or (unnamed, Stack(()))
        if self.head:
            return replace(self, rows=(), cut=True), replace(self, head=None, before=0.0, continued=True)
        return None

    @property
    def _is_table(self) -> bool:
        return bool(self.head or self.continued)

    def _drawn(self) -> tuple[Row, ...]:
        return (self.head, *self.rows) if self.head else self.rows

    def _columns(self, width: float) -> Columns:
        return Columns.of(self.shares, width, self.padding)

    def _heights(self, rows: Sequence[Row], width: float) -> list[float]:
        columns, measured = self._columns(width), self.measured
        for row in rows:
            if (row, width) not in measured:
                measured[row, width] = row.height(columns)
        return [measured[row, width] for row in rows]

    def _head_height(self, width: float) -> float:
        return sum(self._heights((self.head,), width)) if self.head else 0.0

    def _more_height(self, width: float) -> float:
        return self.more.before + self.more.height(width) if self.more else 0.0
