"""Short paragraphs one after the other, each of them whole, in as few lines as they need; in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.pdf.blocks.block import Beside, Stack

if TYPE_CHECKING:
    from desktop.pdf.blocks.block import Block
    from desktop.pdf.document.typesetting import Pen

_BETWEEN = 18.0


class Item(NamedTuple):
    """A block, and how wide it is where nothing makes it break."""

    block: Block
    width: float


@dataclass(frozen=True, slots=True)
class Flowing:
    """The first item stands rightmost; one that is wider than the page has lines of its own."""

    items: tuple[Item, ...]
    before: float = 0.0
    with_next: bool = False

    def height(self, width: float) -> float:
        """Give the height of all lines."""
        return self._lines(width).height(width)

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:
        """Cut between two lines, or inside an item that is wider than the page."""
        return self._lines(width).split(width, room, loose=loose)

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        self._lines(width).draw(pen, left, top, width)

    def _lines(self, width: float) -> Stack:
        lines: list[list[Item]] = []
        used = width
        for item in self.items:
            if used + item.width > width:
                lines.append([])
                used = 0.0
            lines[-1].append(item)
            used += item.width + _BETWEEN
        return Stack(tuple(_line(line, width) for line in lines))


def _line(items: list[Item], width: float) -> Block:
    if len(items) == 1:
        return items[0].block
    shares = [(item.width + _BETWEEN) / width for item in items[:-1]]
    return Beside(tuple(item.block for item in items), (*shares, 1 - sum(shares)))
