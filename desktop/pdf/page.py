"""Writes blocks on A4 pages, with a head and a foot that know the page's number; lengths in points."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from desktop.pdf.flow import paginate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.pdf.block import Block
    from desktop.pdf.typesetting import Typesetter

MILLIMETRE = 72 / 25.4
_WIDTH, _HEIGHT = 210 * MILLIMETRE, 297 * MILLIMETRE
_ASCII_CODING_OFF = 0


@dataclass(frozen=True, slots=True)
class Margins:
    """What is left free on each page, and between the text and the head and foot; in points."""

    side: float = 19 * MILLIMETRE
    top: float = 14 * MILLIMETRE
    bottom: float = 12 * MILLIMETRE
    gap: float = 4 * MILLIMETRE


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
class Printed:
    """A finished document; ``missing`` are the characters that the font lacks."""

    data: bytes
    pages: int
    missing: frozenset[str]


def print_pages(typesetter: Typesetter, frame: Frame, blocks: Sequence[Block]) -> Printed:
    """Spread the blocks over pages and draw them; the same blocks give the same bytes."""
    rl_config.useA85 = _ASCII_CODING_OFF  # reportlab has only this switch of its own process for it
    output = BytesIO()
    canvas = _Canvas(
        output, pagesize=(_WIDTH, _HEIGHT), pageCompression=1, invariant=1, lang="fa", pdfVersion=(1, 7)
    )
    canvas.setTitle(frame.title)
    canvas.setSubject(frame.subject)
    canvas.setAuthor(frame.author)
    canvas.setCreator("Mahalleyar")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    pen = typesetter.pen(canvas)
    margins = frame.margins
    side, upper, lower, gap = margins.side, margins.top, margins.bottom, margins.gap
    width = _WIDTH - 2 * side
    foot_height = frame.foot(1, 1).height(width)

    def top_of(number: int) -> float:
        head = frame.head(number, number)
        return _HEIGHT - upper - (head.height(width) + gap if head else 0)

    pages = paginate(blocks, width, lambda index: top_of(index + 1) - lower - foot_height - gap)
    for number, placed in enumerate(pages, start=1):
        if head := frame.head(number, len(pages)):
            head.draw(pen, side, _HEIGHT - upper, width)
        top = top_of(number)
        for item in placed:
            item.block.draw(pen, side, top - item.down, width)
        frame.foot(number, len(pages)).draw(pen, side, lower + foot_height, width)
        canvas.showPage()
    canvas.save()
    return Printed(output.getvalue(), len(pages), frozenset(pen.missing))


class _Canvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that does not name Helvetica on each page, which no paper embeds."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"
