"""A paragraph as a block: justified, hanging number, cut between lines without a widow or an orphan."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from desktop.pdf.document.structure import Element, Role
from desktop.pdf.document.typesetting import Place
from desktop.pdf.text.passage import Span, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop.pdf.document.typesetting import Pen, Typesetter
    from desktop.pdf.text.breaking import Line
    from desktop.pdf.text.passage import SetPassage

_FEWEST = 2  # lines that may stand alone at the end or the beginning of a page
_ENDLESS = 1e6  # points: no line is as long
_NOTHING = Span("\u200b")
"""What an item says that says nothing: its number has a line all the same."""
LARGEST_STRETCH = 0.6
"""Of the size, added to one space at most."""


class Align(Enum):
    """Where lines stand; START and END follow the paragraph's own direction."""

    JUSTIFY = "justify"
    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks; ``size``, ``before``, ``indent`` in points, ``leading`` in sizes.

    ``role`` is what it is to a screen reader where it has no label.
    """

    size: float = 11.0
    leading: float = 1.75
    align: Align = Align.JUSTIFY
    bold: bool = False
    before: float = 0.0
    indent: float = 0.0
    ink: float = 0.0
    with_next: bool = False
    base: int | None = None
    role: Role = Role.P


class Box(NamedTuple):
    """A rectangle in points: from the left and down from the top of what it is in."""

    left: float
    down: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A measured text from ``start`` to ``end``; cuts are ranges of text, not line numbers.

    ``element`` is the same in all parts of what has been cut.
    """

    typesetter: Typesetter
    text: SetPassage
    style: Style
    label: SetPassage | None = None
    start: int = 0
    end: int | None = None
    before: float = 0.0
    element: Element = field(default_factory=lambda: Element(Role.P), compare=False, repr=False)

    @property
    def with_next(self) -> bool:
        """Whether no page may end right after it."""
        return self.style.with_next

    def height(self, width: float) -> float:
        """Give the height of its lines."""
        return len(self.lines(width)) * self._leading

    @property
    def natural_width(self) -> float:
        """How wide its longest line is where nothing makes it break."""
        widest = max((line.width for line in self.lines(_ENDLESS)), default=0.0)
        return widest * self.style.size + self.style.indent

    @property
    def least_width(self) -> float:
        """The width within which no word or code of it is broken."""
        return self.text.breaker.narrowest() * self.style.size + self.style.indent

    def lines(self, width: float) -> list[Line]:
        """Give the lines at ``width``, the indent included in it."""
        room = max(width - self.style.indent, self.style.size)
        lines = self.text.lines(room, self.style.size, self.start)
        if self.end is None:
            return lines
        return [_until(line, self.end) for line in lines if line.start < self.end]

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Paragraph, Paragraph] | None:
        """Cut so that two lines stay on both sides; one where ``loose``."""
        lines = self.lines(width)
        fewest = 1 if loose else _FEWEST
        count = min(int((room + 1e-6) // self._leading), len(lines) - fewest)
        if count < fewest:
            return None
        cut = lines[count].start
        return replace(self, end=cut), replace(self, start=cut, label=None, before=0.0)

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        size = self.style.size
        content = (self.typesetter.ascent - self.typesetter.descent) * size
        baseline = top - (self._leading - content) / 2 - self.typesetter.ascent * size
        element = self.element
        if element.role is Role.LI:
            if self.label:
                with pen.inside(Element(Role.LBL, element, name=Role.LBL)):
                    self._draw_label(pen, left + width, baseline)
            element = Element(Role.LBODY, element, name=Role.LBODY)
        with pen.inside(element):
            for line in self.lines(width):
                pen.show(self.text, line, self._place(line, left, baseline, width - self.style.indent))
                baseline -= self._leading

    def boxes(self, width: float, start: int, end: int) -> Iterator[Box]:
        """Give what a range of the text covers on each of its lines; of mixed directions about that."""
        down, size, breaker = 0.0, self.style.size, self.text.breaker
        for line in self.lines(width):
            first, last = max(start, line.start), min(end, line.end)
            if first < last:
                place = self._place(line, 0.0, 0.0, width - self.style.indent)
                before, inside = (
                    breaker.width(*ends) * size + self.text.passage.text.count(" ", *ends) * place.stretch
                    for ends in ((line.start, first), (first, last))
                )
                whole = line.width * size
                whole += self.text.passage.text.count(" ", line.start, line.end) * place.stretch
                left = place.x + (whole - before - inside if self.text.passage.base else before)
                yield Box(left, down, inside, self._leading)
            down += self._leading

    @property
    def _leading(self) -> float:
        return self.style.size * self.style.leading

    def _draw_label(self, pen: Pen, right: float, baseline: float) -> None:
        if self.label:
            for line in self.label.lines(_ENDLESS, self.style.size):
                x = right - line.width * self.style.size
                pen.show(self.label, line, Place(x, baseline, self.style.size, ink=self.style.ink))

    def _place(self, line: Line, left: float, baseline: float, width: float) -> Place:
        size = self.style.size
        spare = width - line.width * size
        align = self.style.align
        if align is Align.JUSTIFY:
            spaces = self.text.passage.text.count(" ", line.start, line.end)
            if spaces and spare > 0 and not line.ended:
                stretch = min(spare / spaces, LARGEST_STRETCH * size)
                spare -= stretch * spaces
                return Place(left + spare * self.text.passage.base, baseline, size, stretch, self.style.ink)
            align = Align.START
        if align is Align.CENTRE:
            left += spare / 2
        elif (align is Align.START) == bool(self.text.passage.base):
            left += spare
        return Place(left, baseline, size, ink=self.style.ink)


def _until(line: Line, end: int) -> Line:
    return line if line.end <= end else replace(line, end=end)


def paragraph(
    typesetter: Typesetter,
    text: str | Sequence[Span],
    style: Style,
    label: str = "",
    parent: Element | None = None,
) -> Paragraph:
    """Set a paragraph; ``label`` hangs at the right within the style's indent.

    A labelled paragraph is an item of the list ``parent``, or of a list of its own; any other is a part of
    ``parent`` where one is given.
    """
    spans = [Span(text, style.bold)] if isinstance(text, str) else list(text)
    if label and not any(printable(span.text) for span in spans):
        spans = [_NOTHING]
    mark = typesetter.set([Span(label, style.bold)], 1) if label else None
    element = Element(Role.LI, parent or Element(Role.L)) if label else Element(style.role, parent)
    measured = typesetter.set(spans, style.base)
    return Paragraph(typesetter, measured, style, mark, before=style.before, element=element)
