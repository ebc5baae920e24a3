"""The facts of a paper in a ruled box, two side by side where both are short."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.blocks.table import Row, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.papers.manner import Manner


def facts_box(cells: Sequence[Block], width: float, manner: Manner) -> list[Block]:
    """Give the box, which is ``width`` points wide; without facts there is none."""
    waiting, rows = list(cells), list[Row]()
    side = 2 * manner.padding[0]
    while waiting:
        pair = waiting[:2]
        short = len(pair) > 1 and all(_fits(cell, width / 2 - side, width - side) for cell in pair)
        rows.append(Row(tuple(pair)) if short else Row((pair[0],), spans=(2,)))
        waiting = waiting[2 if short else 1 :]
    if not rows:
        return []
    return [Table((0.5, 0.5), tuple(rows), None, manner.before_box, padding=manner.padding, middle=True)]


def _fits(cell: Block, half: float, whole: float) -> bool:
    return cell.height(half) <= cell.height(whole)
