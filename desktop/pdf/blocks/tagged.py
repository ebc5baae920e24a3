"""Blocks that belong to one part of the document, such as the entries of a table of contents."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.pdf.blocks.block import Block
    from desktop.pdf.document.structure import Element
    from desktop.pdf.document.typesetting import Pen


@dataclass(frozen=True, slots=True)
class Tagged:
    """A block that is a part of the document; what is cut stays one part."""

    element: Element
    block: Block

    @property
    def before(self) -> float:
        """Space above."""
        return self.block.before

    @property
    def with_next(self) -> bool:
        """Whether no page may end right after it."""
        return self.block.with_next

    def height(self, width: float) -> float:
        """Give the height at ``width``."""
        return self.block.height(width)

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:
        """Cut the block; both parts are of the same element."""
        if (halves := self.block.split(width, room, loose=loose)) is None:
            return None
        return replace(self, block=halves[0]), replace(self, block=halves[1])

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top`` as this part."""
        with pen.inside(self.element):
            self.block.draw(pen, left, top, width)
