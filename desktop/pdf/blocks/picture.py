"""A picture as a block, such as the emblem of an office."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from desktop.pdf.document.structure import Bounds, Element, Role

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.document.typesetting import Pen


MOST_POINTS = 60_000_000
"""How many points a picture may have; a small file can hold a huge one."""
_SIDE = 600
"""Points to which a larger picture is made smaller: finer than paper shows a square of an inch."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture fitted into a square of ``side`` points, in the middle of the width.

    ``alt`` says in words what it shows; one without is an ornament that is not read out.
    """

    image: ImageReader
    side: float
    before: float = 0.0
    with_next: bool = False
    alt: str = ""

    def height(self, width: float) -> float:  # noqa: ARG002
        """Give its height."""
        return self._size()[1]

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:  # noqa: ARG002
        """Never."""
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        wide, high = self._size()
        left += (width - wide) / 2
        figure = Element(Role.FIGURE, alt=self.alt)
        box = Bounds(left, top - high, left + wide, top)
        with pen.inside(figure, box) if self.alt else pen.artifact():
            pen.canvas.drawImage(self.image, left, top - high, wide, high, mask="auto")

    def _size(self) -> tuple[float, float]:
        wide, high = self.image.getSize()
        scale = self.side / max(wide, high, 1)
        return wide * scale, high * scale


def picture(content: bytes | None, side: float, alt: str = "") -> Picture | None:
    """Read a PNG or JPEG; None where there is none, it is damaged or huge: the paper does without."""
    if not content:
        return None
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MOST_POINTS:
                return None
            drawn = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    drawn.thumbnail((_SIDE, _SIDE))
    return Picture(ImageReader(drawn), side, alt=alt)
