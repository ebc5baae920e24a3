"""A part of a document that begins on a page of its own, with its head and foot; lengths in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.pdf.flow import paginate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from desktop.pdf.block import Block
    from desktop.pdf.flow import Placed
    from desktop.pdf.typesetting import Pen

MILLIMETRE = 72 / 25.4
PAGE_SIZE = (210 * MILLIMETRE, 297 * MILLIMETRE)
"""Width and height of A4."""


@dataclass(frozen=True, slots=True)
class Margins:
    """What is left free on each page, and between the text and the head and foot; in points."""

    side: float = 19 * MILLIMETRE
    top: float = 14 * MILLIMETRE
    bottom: float = 12 * MILLIMETRE
    gap: float = 4 * MILLIMETRE

    @property
    def width(self) -> float:
        """How wide the text is."""
        return PAGE_SIZE[0] - 2 * self.side


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands round the text; ``head`` and ``foot`` are given the page's number and the last one."""

    title: str
    subject: str
    author: str
    head: Callable[[int, int], Block | None]
    foot: Callable[[int, int], Block]
    margins: Margins = Margins()


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks in a frame; where it ``runs_on``, its pages are counted on from the section before."""

    frame: Frame
    blocks: Sequence[Block]
    runs_on: bool = False


class Numbered(NamedTuple):
    """A page to draw: its section, what stands on it, its number and the last one as they are printed."""

    section: Section
    placed: Sequence[Placed]
    number: int
    last: int

    def draw(self, pen: Pen) -> None:
        """Draw head, text and foot."""
        frame = self.section.frame
        margins, width = frame.margins, frame.margins.width
        if head := frame.head(self.number, self.last):
            head.draw(pen, margins.side, PAGE_SIZE[1] - margins.top, width)
        top = _top_of(frame, self.number)
        for item in self.placed:
            item.block.draw(pen, margins.side, top - item.down, width)
        foot = frame.foot(self.number, self.last)
        foot.draw(pen, margins.side, margins.bottom + foot.height(width), width)


def spread(section: Section, before: int = 0) -> list[list[Placed]]:
    """Spread the blocks over pages, of which ``before`` are counted already."""
    frame = section.frame
    margins = frame.margins
    foot = frame.foot(1, 1).height(margins.width)

    def room_of(index: int) -> float:
        return _top_of(frame, before + index + 1) - margins.bottom - foot - margins.gap

    return paginate(section.blocks, margins.width, room_of)


def numbered(sections: Iterable[Section]) -> Iterator[Numbered]:
    """Give the pages of all sections in order; those that run on are counted with the one before."""
    together: list[tuple[Section, list[Placed]]] = []
    for section in sections:
        if together and not section.runs_on:
            yield from _counted(together)
            together = []
        together += [(section, placed) for placed in spread(section, len(together))]
    yield from _counted(together)


def _counted(pages: Sequence[tuple[Section, list[Placed]]]) -> Iterator[Numbered]:
    for number, (section, placed) in enumerate(pages, start=1):
        yield Numbered(section, placed, number, len(pages))


def _top_of(frame: Frame, number: int) -> float:
    head = frame.head(number, number)
    return (
        PAGE_SIZE[1]
        - frame.margins.top
        - (head.height(frame.margins.width) + frame.margins.gap if head else 0)
    )
