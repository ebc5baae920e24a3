"""Where on the pages the parts of a paper stand, so that a place leads to its field and back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.paragraph import Paragraph
    from desktop.pdf.document.typesetting import Pen


class Mark(NamedTuple):
    """A place by the name that the paper gave it; the page from 1, points from the lower left corner."""

    place: str
    page: int
    left: float
    bottom: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Marked:
    """A block that notes in ``found`` where it was drawn; what is cut is noted on each page."""

    place: str
    block: Block
    found: list[Mark]

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
        """Cut the block; both parts are marked."""
        if (halves := self.block.split(width, room, loose=loose)) is None:
            return None
        return replace(self, block=halves[0]), replace(self, block=halves[1])

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``, and note where."""
        height = self.height(width)
        page = pen.canvas.getPageNumber()
        self.found.append(Mark(self.place, page, left, top - height, width, height))
        self.block.draw(pen, left, top, width)


class Run(NamedTuple):
    """A range of the characters of a paragraph, by the name of its place."""

    place: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MarkedRuns:
    """A paragraph of many parts that notes where each was drawn, once for each line."""

    paragraph: Paragraph
    runs: tuple[Run, ...]
    found: list[Mark]

    @property
    def before(self) -> float:
        """Space above."""
        return self.paragraph.before

    @property
    def with_next(self) -> bool:
        """Whether no page may end right after it."""
        return self.paragraph.with_next

    def height(self, width: float) -> float:
        """Give the height at ``width``."""
        return self.paragraph.height(width)

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:
        """Cut the paragraph; both parts are marked."""
        if (halves := self.paragraph.split(width, room, loose=loose)) is None:
            return None
        return replace(self, paragraph=halves[0]), replace(self, paragraph=halves[1])

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``, and note where."""
        for run in self.runs:
            page = pen.canvas.getPageNumber()
            for box in self.paragraph.boxes(width, run.start, run.end):
                bottom = top - box.down - box.height
                self.found.append(Mark(run.place, page, left + box.left, bottom, box.width, box.height))
        self.paragraph.draw(pen, left, top, width)
