"""A ruled box of one height with a block in its middle, such as a label that is cut out; in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.pdf.blocks.block import draw_line

if TYPE_CHECKING:
    from desktop.pdf.blocks.block import Block
    from desktop.pdf.document.typesetting import Pen


@dataclass(frozen=True, slots=True)
class Boxed:
    """A block that has room within ``points``; ``padding`` is left free at its sides."""

    block: Block
    points: float
    padding: float
    before: float = 0.0
    with_next: bool = False
    weight: float = 0.5
    ink: float = 0.5

    def height(self, width: float) -> float:  # noqa: ARG002
        """Give the height of the box."""
        return self.points

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:  # noqa: ARG002
        """Never."""
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        inner = width - 2 * self.padding
        down = (self.points - self.block.height(inner)) / 2
        self.block.draw(pen, left + self.padding, top - down, inner)
        right, bottom = left + width, top - self.points
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        for corner, following in zip(corners, (*corners[1:], corners[0]), strict=True):
            draw_line(pen, corner, following, self.weight, self.ink)
