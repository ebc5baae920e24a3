"""A pen's hold on the structure: each part's text as one marked-content sequence, all else as artifacts."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.pdf.document.structure import Artifact, Element, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas

    from desktop.pdf.document.structure import Bounds
    from desktop.pdf.text.breaking import Line
    from desktop.pdf.text.passage import Passage
    from desktop.pdf.text.strange import Strange

_STRAY = Element(Role.P)


@dataclass(frozen=True, slots=True)
class MarkedContent:
    """A marked-content sequence: its page from 1 and its number on that page."""

    page: int
    number: int


@dataclass(slots=True, eq=False)
class Part:
    """An element in one document, with what belongs to it in the order of reading.

    ``said`` are the lines of its own text as they were typed, of ``passage`` the last of them.
    """

    element: Element
    above: Part | None
    kids: list[Part | MarkedContent] = field(default_factory=list)
    box: Bounds | None = None
    said: list[str] = field(default_factory=list)
    passage: Passage | None = None

    def say(self, passage: Passage, line: Line) -> None:
        """Add a line; whatever blank stands behind it is one space."""
        if self.passage is not passage and self.said:
            self.said.append(" ")
        self.passage = passage
        self.said.append(passage.text[line.start : line.end])
        if passage.text[line.end : line.end + 1].isspace():
            self.said.append(" ")


class Tree:
    """The parts of one document; ``pages`` holds for each page the part of each marked-content sequence."""

    def __init__(self) -> None:
        self.root = Part(Element(Role.DOCUMENT), None)
        self.pages: dict[int, list[Part]] = {}
        self._parts: dict[Element, Part] = {}

    def part(self, element: Element, present: Part) -> Part:
        """Find the part of an element; a new one goes to its parent, or to the present part without one."""
        known = self._parts.get(element)
        if known is None:
            above = self.part(element.parent, present) if element.parent else present
            known = self._parts[element] = Part(element, above)
            above.kids.append(known)
        return known

    def mark(self, part: Part, page: int) -> MarkedContent:
        """Give ``part`` the next sequence of a page."""
        parts = self.pages.setdefault(page, [])
        parts.append(part)
        part.kids.append(marked := MarkedContent(page, len(parts) - 1))
        return marked


class TaggingPen:
    """What both routes' pens share; ``strange`` gathers the characters that the chosen font lacks."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas
        self.strange: dict[str, Strange] = {}
        self.tree = Tree()
        self._present = self.tree.root
        self._aside = False  # within an artifact
        self._begun = False  # within the present part's marked-content sequence
        self._waiting: list[str] = []

    @contextmanager
    def inside(self, element: Element, box: Bounds | None = None) -> Iterator[None]:
        """Draw a part of the document; ``box`` is what a figure covers on its page."""
        if self._aside:
            yield
            return
        self._end()
        above = self._present
        self._present = self.tree.part(element, above)
        if box:
            self._present.box = box
            self._begin()
        yield
        self._end()
        self._present = above

    @contextmanager
    def artifact(self, kind: Artifact = Artifact.DRAWN) -> Iterator[None]:
        """Draw what is no part of the document; what is tagged within it is none either."""
        if self._aside:
            yield
            return
        self._end()
        self._aside = True
        self.canvas.addLiteral(kind.value)
        yield
        self.canvas.addLiteral("EMC")
        self._aside = False

    def _write(self, operators: str, passage: Passage, line: Line, drawings: Sequence[str] = ()) -> None:
        """Write a line of the present part; its drawings wait until the end of the part on this page."""
        if self._aside:
            self.canvas.addLiteral(" ".join((operators, *drawings)))
            return
        self._begin().say(passage, line)
        self.canvas.addLiteral(operators)
        self._waiting += drawings

    def _begin(self) -> Part:
        part = self._present
        if not part.above:  # text in nothing is a paragraph of its own
            part = self.tree.part(_STRAY, part)
        if not self._begun:
            marked = self.tree.mark(part, self.canvas.getPageNumber())
            self.canvas.addLiteral(f"/{part.element.role.value} <</MCID {marked.number}>> BDC")
            self._begun = True
        return part

    def _end(self) -> None:
        if self._begun:
            self.canvas.addLiteral("EMC")
            self._begun = False
        if self._waiting:
            self.canvas.addLiteral(" ".join((Artifact.DRAWN.value, *self._waiting, "EMC")))
            self._waiting = []
