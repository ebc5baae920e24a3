"""A part of a document that begins on a page of its own, with its head and foot; lengths in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.pdf.blocks.flow import paginate
from desktop.pdf.document.structure import Artifact

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.flow import Placed
    from desktop.pdf.document.typesetting import Pen

MILLIMETRE = 72 / 25.4
PAGE_SIZE = (210 * MILLIMETRE, 297 * MILLIMETRE)
"""Width and height of A4."""
LANDSCAPE = (PAGE_SIZE[1], PAGE_SIZE[0])
"""The same lying on its side."""


@dataclass(frozen=True, slots=True)
class Margins:
    """What is left free on each page, and between the text and the head and foot; in points."""

    side: float = 19 * MILLIMETRE
    top: float = 14 * MILLIMETRE
    bottom: float = 12 * MILLIMETRE
    gap: float = 4 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands round the text; ``head`` and ``foot`` are given the page's number and the last one.

    ``day`` (Gregorian) is the one that the paper bears.
    """

    title: str
    subject: str
    author: str
    head: Callable[[int, int], Block | None]
    foot: Callable[[int, int], Block]
    margins: Margins = Margins()
    size: tuple[float, float] = PAGE_SIZE
    day: date | None = None

    @property
    def width(self) -> float:
        """How wide the text is."""
        return self.size[0] - 2 * self.margins.side


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks in a frame; where it ``runs_on``, its pages are counted on from the section before.

    ``pages`` holds what `spread` has made of the blocks, where that is done.
    """

    frame: Frame
    blocks: Sequence[Block]
    runs_on: bool = False
    pages: Sequence[Sequence[Placed]] = ()


class Numbered(NamedTuple):
    """A page to draw: its section, what stands on it, its number and the last one as they are printed."""

    section: Section
    placed: Sequence[Placed]
    number: int
    last: int

    def draw(self, pen: Pen) -> None:
        """Draw head, text and foot."""
        frame = self.section.frame
        margins, width = frame.margins, frame.width
        pen.canvas.setPageSize(frame.size)
        if head := frame.head(self.number, self.last):
            with pen.artifact(Artifact.HEADER):
                head.draw(pen, margins.side, frame.size[1] - margins.top, width)
        top = _top_of(frame, self.number)
        for item in self.placed:
            item.block.draw(pen, margins.side, top - item.down, width)
        foot = frame.foot(self.number, self.last)
        with pen.artifact(Artifact.FOOTER):
            foot.draw(pen, margins.side, margins.bottom + foot.height(width), width)


def spread(section: Section, before: int = 0) -> list[list[Placed]]:
    """Spread the blocks over pages, of which ``before`` are counted already."""
    frame = section.frame
    margins = frame.margins
    foot = frame.foot(1, 1).height(frame.width)

    def room_of(index: int) -> float:
        return _top_of(frame, before + index + 1) - margins.bottom - foot - margins.gap

    return paginate(section.blocks, frame.width, room_of)


def numbered(sections: Iterable[Section]) -> Iterator[Numbered]:
    """Give the pages of all sections in order; those that run on are counted with the one before."""
    together: list[tuple[Section, Sequence[Placed]]] = []
    for section in sections:
        if together and not section.runs_on:
            yield from _counted(together)
            together = []
        pages = section.pages or spread(section, len(together))
        together += [(section, placed) for placed in pages]
    yield from _counted(together)


def _counted(pages: Sequence[tuple[Section, Sequence[Placed]]]) -> Iterator[Numbered]:
    for number, (section, placed) in enumerate(pages, start=1):
        yield Numbered(section, placed, number, len(pages))


def _top_of(frame: Frame, number: int) -> float:
    head = frame.head(number, number)
    return frame.size[1] - frame.margins.top - (head.height(frame.width) + frame.margins.gap if head else 0)
