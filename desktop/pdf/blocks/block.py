"""What a page is filled with: blocks that know their height and where they may be cut; lengths in points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop.pdf.document.typesetting import Pen


class Block(Protocol):
    """Something that takes the whole width; ``before`` is the space above it, but for the top of a page."""

    @property
    def before(self) -> float:
        """Space above."""

    @property
    def with_next(self) -> bool:
        """Whether no page may end right after it."""

    def height(self, width: float) -> float:
        """Give the height at ``width``."""

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:
        """Give what fits into ``room`` and the rest, or None; ``loose`` forgets manners, not the text."""

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks one below the other; ``together`` keeps them on one page where a page is high enough."""

    blocks: tuple[Block, ...]
    before: float = 0.0
    together: bool = False
    with_next: bool = False

    def height(self, width: float) -> float:
        """Give the height at ``width``."""
        return sum(
            block.height(width) + (block.before if number else 0) for number, block in enumerate(self.blocks)
        )

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:
        """Cut between two blocks or inside one."""
        if self.together and not loose:
            return None
        used = 0.0
        for number, block in enumerate(self.blocks):
            used += block.before if number else 0
            height = block.height(width)
            if used + height > room:
                return self._cut(number, block.split(width, room - used, loose=loose))
            used += height
        return None

    def _cut(self, number: int, halves: tuple[Block, Block] | None) -> tuple[Block, Block] | None:
        before, after = self.blocks[:number], self.blocks[number:]
        if halves:
            before, after = (*before, halves[0]), (halves[1], *after[1:])
        else:
            while before and before[-1].with_next:
                before, after = before[:-1], (before[-1], *after)
        if not before:
            return None
        rest = replace(self, blocks=after, before=0.0, together=False)
        return replace(self, blocks=before, together=False), rest

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        for number, block in enumerate(self.blocks):
            top -= block.before if number else 0
            block.draw(pen, left, top, width)
            top -= block.height(width)


@dataclass(frozen=True, slots=True)
class Beside:
    """Blocks side by side, the first one rightmost, each with its share of the width; never cut."""

    blocks: tuple[Block, ...]
    shares: tuple[float, ...]
    before: float = 0.0
    with_next: bool = False

    def height(self, width: float) -> float:
        """Give the height of the highest."""
        return max(block.height(width * share) for block, share in zip(self.blocks, self.shares, strict=True))

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:  # noqa: ARG002
        """Never."""
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        right = left + width
        for block, share in zip(self.blocks, self.shares, strict=True):
            right -= width * share
            block.draw(pen, right, top, width * share)


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line over the whole width, ``ink`` 0 for black."""

    weight: float = 0.5
    ink: float = 0.0
    before: float = 0.0
    with_next: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002
        """Give its weight."""
        return self.weight

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:  # noqa: ARG002
        """Never."""
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        draw_line(
            pen, (left, top - self.weight / 2), (left + width, top - self.weight / 2), self.weight, self.ink
        )


@dataclass(frozen=True, slots=True)
class Room:
    """Space that is left free, such as for a signature."""

    points: float
    before: float = 0.0
    with_next: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002
        """Give its height."""
        return self.points

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:  # noqa: ARG002
        """Never."""
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw nothing."""


def draw_line(
    pen: Pen, start: tuple[float, float], end: tuple[float, float], weight: float, ink: float
) -> None:
    """Draw a straight line, marked as no part of the text."""
    (x, y), (to_x, to_y) = start, end
    with pen.artifact():
        pen.canvas.addLiteral(f"{ink:g} G {weight:g} w {x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S")


def fill_box(pen: Pen, left: float, bottom: float, width: float, height: float, ink: float) -> None:
    """Fill a rectangle, marked as no part of the text."""
    with pen.artifact():
        pen.canvas.addLiteral(f"{ink:g} g {left:.2f} {bottom:.2f} {width:.2f} {height:.2f} re f")
