"""Writes a document on A4 pages, with a head and a foot that know the page's number."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from desktop.pdf.blocks.section import PAGE_SIZE, numbered
from desktop.pdf.document.archive import ArchiveDocument
from desktop.pdf.document.metadata import About

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.blocks.section import Section
    from desktop.pdf.document.typesetting import Typesetter
    from desktop.pdf.text.strange import Strange

_ASCII_CODING_OFF = 0


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document; ``strange`` are the characters that the chosen font lacks."""

    data: bytes
    pages: int
    strange: tuple[Strange, ...] = ()


def print_pages(typesetter: Typesetter, sections: Sequence[Section]) -> Printed:
    """Spread blocks over pages and draw them, for keeping; the same blocks give the same bytes.

    The frame of the first section names the document.
    """
    rl_config.useA85 = _ASCII_CODING_OFF  # reportlab has only this switch of its own process for it
    frame = sections[0].frame
    output = BytesIO()
    document = ArchiveDocument(About(frame.title, frame.subject, frame.author, frame.day))
    canvas = _Canvas(output, document)
    pen = typesetter.pen(canvas)
    count = 0
    for page in numbered(sections):
        page.draw(pen)
        canvas.showPage()
        count += 1
    document.add_structure(pen.tree)
    canvas.save()
    return Printed(output.getvalue(), count, tuple(pen.strange.values()))


class _Canvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas of a document that is given, whose pages do not name Helvetica, which no paper embeds."""

    def __init__(self, output: BytesIO, document: ArchiveDocument) -> None:
        super().__init__(output, pagesize=PAGE_SIZE, pageCompression=1, invariant=1)
        self._doc = document

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"
