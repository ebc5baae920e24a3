"""A QR code as a block."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.pdf.blocks.block import Block
    from desktop.pdf.document.typesetting import Pen

QUIET = 2
"""Modules left white round the code inside its block; the paper beside it is white as well."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """A square of ``side`` points at the left of its width; what it says is no part of the text."""

    content: str
    side: float
    before: float = 0.0
    with_next: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002
        """Give its height."""
        return self.side

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:  # noqa: ARG002
        """Never."""
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:  # noqa: ARG002
        """Draw below ``top``."""
        runs, count = _runs(self.content)
        module = self.side / (count + 2 * QUIET)
        path = " ".join(f"{x + QUIET} {-(y + QUIET + 1)} {length} 1 re" for x, y, length in runs)
        with pen.artifact():
            pen.canvas.addLiteral(f"q {module:.5f} 0 0 {module:.5f} {left:.2f} {top:.2f} cm 0 g {path} f Q")


@lru_cache(maxsize=16)
def _runs(content: str) -> tuple[tuple[tuple[int, int, int], ...], int]:
    """Give the dark runs as column, row and length, and how many modules a side has."""
    import segno

    rows = segno.make_qr(content, error="m", boost_error=False).matrix
    runs = []
    for y, row in enumerate(rows):
        x = 0
        for dark, group in groupby(row):
            length = len(list(group))
            if dark:
                runs.append((x, y, length))
            x += length
    return tuple(runs), len(rows)
