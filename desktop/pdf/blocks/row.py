"""One row of a right-to-left table: its cells, how many columns each covers, and how it is cut; in points."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from desktop.pdf.blocks.block import Stack, fill_box
from desktop.pdf.document.structure import Element, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.document.typesetting import Pen

STRIPE = 0.965
"""The ink of every second row, where rows are told apart by it."""
GROUP = 0.94
"""The ink of a row that names those below it."""


class Span(NamedTuple):
    """Where the text of a cell stands: its left edge from the table's right one, and its width."""

    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table at one width: their edges as distances from its right one."""

    edges: tuple[float, ...]
    padding: tuple[float, float]

    @classmethod
    def of(cls, shares: Sequence[float], width: float, padding: tuple[float, float]) -> Columns:
        """Share out ``width``; the last column ends where the table does."""
        ends = [width * until for until in accumulate(shares)]
        return cls((0.0, *ends[:-1], width), padding)

    def cells(self, row: Row) -> Iterator[tuple[Block, Span]]:
        """Give each cell of a row with its place."""
        side = self.padding[0]
        for cell, right, left in zip(row.cells, (ends := self.ends(row)), ends[1:], strict=False):
            yield cell, Span(left - side, round(left - right - 2 * side, 3))

    def ends(self, row: Row) -> tuple[float, ...]:
        """Give the edges between which the cells of a row stand."""
        if not row.spans:
            return self.edges
        return tuple(self.edges[number] for number in (0, *accumulate(row.spans)))


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """The cells from right to left; ``lowest`` is the least height, and a ``solid`` row is never cut.

    ``spans`` say how many columns each cell covers, one where it is empty; they add up to all columns. A row
    is filled with ``shade``, and no page ends after one ``with_next``, such as the name of a group. ``again``
    stands over what is left of its group on a later page, where it is ``repeated``.
    """

    cells: tuple[Block, ...]
    lowest: float = 0.0
    solid: bool = False
    spans: tuple[int, ...] = ()
    shade: float | None = None
    with_next: bool = False
    again: Row | None = None
    repeated: bool = False
    element: Element = field(default_factory=lambda: Element(Role.TR), repr=False)

    def height(self, columns: Columns) -> float:
        """Give the height of the highest cell, with the space round it."""
        highest = max(cell.height(span.width) for cell, span in columns.cells(self))
        return max(highest + 2 * columns.padding[1], self.lowest)

    def split(self, columns: Columns, room: float, *, loose: bool) -> tuple[Row, Row] | None:
        """Cut each cell that does not fit into ``room``; None where one of them cannot be cut."""
        if self.solid and not loose:
            return None
        room -= 2 * columns.padding[1]
        uppers: list[Block] = []
        lowers: list[Block] = []
        for cell, span in columns.cells(self):
            if cell.height(span.width) <= room:
                halves: tuple[Block, Block] | None = (cell, Stack(()))
            else:
                halves = cell.split(span.width, room, loose=loose)
            if halves is None:
                return None
            uppers.append(halves[0])
            lowers.append(halves[1])
        if all(isinstance(lower, Stack) and not lower.blocks for lower in lowers):
            return None
        upper = replace(self, cells=tuple(uppers), lowest=0.0, with_next=False)
        return upper, replace(self, cells=tuple(lowers), lowest=0.0)

    def fill(self, pen: Pen, columns: Columns, right: float, top: float, height: float) -> None:
        """Fill the row, where it is shaded."""
        if self.shade is not None:
            width = columns.edges[-1]
            fill_box(pen, right - width, top - height, width, height, self.shade)

    def draw(
        self,
        pen: Pen,
        columns: Columns,
        right: float,
        top: float,
        *,
        middle_of: float | None,
        role: Role | None,
    ) -> None:
        """Draw the cells below ``top``, or in the middle of a height; without ``role`` they are no cells."""
        covered = self.spans or (1,) * len(self.cells)
        with pen.inside(self.element) if role else nullcontext():
            for number, (cell, span) in enumerate(columns.cells(self)):
                above = columns.padding[1]
                down = above if middle_of is None else (middle_of - cell.height(span.width)) / 2
                with (
                    pen.inside(Element(role, self.element, columns=covered[number], name=number))
                    if role
                    else nullcontext()
                ):
                    cell.draw(pen, right - span.left, top - down, span.width)


def continuing(before: Sequence[Row], after: tuple[Row, ...]) -> tuple[Row, ...]:
    """Give the rows ``after`` the end of a page, over them the name of the group that goes on."""
    again = next((row.again for row in reversed(before) if row.again), None)
    if again is None or after[0].again:
        return after
    return (replace(again, again=again, with_next=True, repeated=True), *after)


def striped(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Fill every second row that is not filled already."""
    return tuple(
        replace(row, shade=STRIPE) if number % 2 and row.shade is None else row
        for number, row in enumerate(rows)
    )
