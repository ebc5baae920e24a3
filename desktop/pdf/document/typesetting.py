"""What each route offers to the blocks of a paper: measured text, and a pen for one document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from desktop.pdf.document.structure import Artifact

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from reportlab.pdfgen.canvas import Canvas

    from desktop.pdf.document.route import Route
    from desktop.pdf.document.structure import Bounds, Element
    from desktop.pdf.document.tagging import Tree
    from desktop.pdf.text.breaking import Line
    from desktop.pdf.text.passage import SetPassage, Span
    from desktop.pdf.text.strange import Strange


@dataclass(frozen=True, slots=True)
class Place:
    """The left end of a baseline, the size and the addition to each space, in points; ink 0 is black."""

    x: float
    y: float
    size: float
    stretch: float = 0.0
    ink: float = 0.0


class Pen(Protocol):
    """Draws in one document; ``strange`` gathers the characters that the chosen font lacks."""

    canvas: Canvas
    strange: dict[str, Strange]
    tree: Tree

    def show(self, text: SetPassage, line: Line, place: Place) -> None:
        """Draw one line of a passage."""

    def inside(self, element: Element, box: Bounds | None = None) -> AbstractContextManager[None]:
        """Draw a part of the document; ``box`` is what a figure covers on its page."""

    def artifact(self, kind: Artifact = Artifact.DRAWN) -> AbstractContextManager[None]:
        """Draw what is no part of the document; what is tagged within it is none either."""


class Typesetter(Protocol):
    """Measures text; ``ascent`` and ``descent`` (negative) are parts of the size."""

    route: Route
    ascent: float
    descent: float

    def set(self, spans: Sequence[Span], base: int | None = None) -> SetPassage:
        """Measure a paragraph; without ``base`` its own direction holds."""

    def pen(self, canvas: Canvas) -> Pen:
        """Begin a document."""
