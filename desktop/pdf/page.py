"""Writes a document on A4 pages, with a head and a foot that know the page's number."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from desktop.pdf.section import PAGE_SIZE, numbered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.pdf.section import Section
    from desktop.pdf.typesetting import Typesetter

_ASCII_CODING_OFF = 0


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document; ``missing`` are the characters that the font lacks."""

    data: bytes
    pages: int
    missing: frozenset[str]


def print_pages(typesetter: Typesetter, sections: Sequence[Section]) -> Printed:
    """Spread blocks over pages and draw them; the same blocks give the same bytes.

    The frame of the first section names the document.
    """
    rl_config.useA85 = _ASCII_CODING_OFF  # reportlab has only this switch of its own process for it
    frame = sections[0].frame
    output = BytesIO()
    canvas = _Canvas(output, pagesize=PAGE_SIZE, pageCompression=1, invariant=1, lang="fa", pdfVersion=(1, 7))
    canvas.setTitle(frame.title)
    canvas.setSubject(frame.subject)
    canvas.setAuthor(frame.author)
    canvas.setCreator("Mahalleyar")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    pen = typesetter.pen(canvas)
    count = 0
    for page in numbered(sections):
        page.draw(pen)
        canvas.showPage()
        count += 1
    canvas.save()
    return Printed(output.getvalue(), count, frozenset(pen.missing))


class _Canvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that does not name Helvetica on each page, which no paper embeds."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"
