"""The parts of a chart that is laid out, and how a painter's letters measure.

Lengths are in the painter's unit; the origin is the upper left corner, and y grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

SLIT = 0.12
"""Between two parts of a bar, in heights of a line."""
GAP = 0.8
EDGE = 0.3
"""What is left free at the right of words, in heights of a line."""


class Metrics(Protocol):
    """How a painter's letters measure."""

    @property
    def line(self) -> float:
        """The height of a line."""

    def width(self, words: str) -> float:
        """Return how wide words are on one line."""

    def lines(self, words: str, width: float) -> int:
        """Return how many lines a name takes within ``width``; 1 where it is elided."""


class Box(NamedTuple):
    """A rectangle by its left upper corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2


class Segment(NamedTuple):
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float


class Side(NamedTuple):
    """Words in a box: at its right, or in its middle."""

    words: str
    box: Box
    middle: bool = False


class Mark(NamedTuple):
    """The part of a series in a category: a bar, or the square around a point."""

    series: int
    category: int
    box: Box


@dataclass(frozen=True, slots=True)
class Layout:
    """A chart that is laid out: what is painted, and the room of each category for pointer and keys."""

    height: float
    rooms: tuple[Box, ...]
    marks: tuple[Mark, ...]
    names: tuple[Side, ...]
    figures: tuple[Side, ...]
    inside: tuple[tuple[int, Side], ...]
    """Figures on a mark of several, by the number of the mark."""
    swatches: tuple[Box, ...]
    legend: tuple[Side, ...]
    grid: tuple[Segment, ...]
    joined: tuple[tuple[int, Segment], ...]
    """What joins the points of a series, by its number."""
