"""Says on which pages places stand before anything is drawn, for contents and an index."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import Beside, Stack
from desktop.pdf.blocks.mark import Marked, MarkedRuns
from desktop.pdf.blocks.table import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.flow import Placed


def pages_of(pages: Sequence[Sequence[Placed]], first: int = 1) -> dict[str, int]:
    """Return the number of the page on which each place begins, where ``first`` is that of the first page."""
    found: dict[str, int] = {}
    for number, placed in enumerate(pages, start=first):
        for item in placed:
            for place in places_in(item.block):
                found.setdefault(place, number)
    return found


def places_in(block: Block) -> Iterator[str]:
    """Give the names of the places in a block."""
    if isinstance(block, Marked):
        yield block.place
    elif isinstance(block, MarkedRuns):
        yield from (run.place for run in block.runs)
    for each in _inside(block):
        yield from places_in(each)


def _inside(block: Block) -> Sequence[Block]:
    match block:
        case Marked():
            return (block.block,)
        case Stack() | Beside():
            return block.blocks
        case Table():
            return tuple(cell for row in block.rows for cell in row.cells)
        case _:
            return ()
