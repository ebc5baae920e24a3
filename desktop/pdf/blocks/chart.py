"""A chart as a block: painted by the same layout as on the screen, told in words to screen readers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from desktop.domain.chart import PRINTED, Hue, Pattern
from desktop.domain.chart_layout import lay_out
from desktop.domain.chart_pattern import hatching
from desktop.pdf.blocks.paragraph import Align, Style, paragraph
from desktop.pdf.document.structure import Bounds, Element, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.domain.chart import Chart
    from desktop.domain.chart_parts import Box, Layout, Segment, Side
    from desktop.pdf.blocks.block import Block
    from desktop.pdf.blocks.paragraph import Paragraph
    from desktop.pdf.document.typesetting import Pen, Typesetter

_INK, _QUIET_INK, _GRID_INK, _PAPER = 0.0, 0.25, 0.75, 1.0
_HAIR, _LINE, _PAD = 0.5, 1.2, 2.0
_MOST = 255
_SLACK = 0.5  # else a word is broken where a width was rounded


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart without its title; ``digits`` gives what the program counts the digits of the paper."""

    typesetter: Typesetter
    chart: Chart
    digits: Callable[[str], str]
    size: float = 8.5
    before: float = 4.0
    with_next: bool = False
    measured: dict[float, Layout] = field(default_factory=dict, compare=False, repr=False)
    """Width -> where everything stands, computed once."""

    def height(self, width: float) -> float:
        """Give its height."""
        return self._layout(width).height if self.chart.categories else 0.0

    def split(self, width: float, room: float, *, loose: bool = False) -> tuple[Block, Block] | None:
        """Leave some categories of lying bars for the next page; any other chart is of one piece."""
        rooms = self._layout(width).rooms
        kept = sum(1 for each in rooms if each.bottom <= room - _legend_height(self._layout(width)))
        if self.chart.kind.is_cut and 0 < kept < len(rooms) and (loose or kept > 1):
            first, rest = self.chart.cut(kept)
            return self._of(first), replace(self._of(rest), before=0.0)
        return None

    def draw(self, pen: Pen, left: float, top: float, width: float) -> None:
        """Draw below ``top``."""
        if not self.chart.categories:
            return
        layout = self._layout(width)
        figure = Element(Role.FIGURE, alt=f"{self.chart.title}\n{self.chart.table}")
        box = Bounds(left, top - layout.height, left + width, top)
        with pen.inside(figure, box):
            pen.canvas.addLiteral("\n".join(("q", *self._operators(layout, left, top), "Q")))
        with pen.artifact():  # the figure itself tells them
            self._write(pen, layout, left, top)

    @property
    def line(self) -> float:
        """The height of a line of its letters."""
        return self.size * self._style.leading

    def width(self, words: str) -> float:
        """Return how wide words are on one line."""
        return self._text(words).natural_width + _SLACK

    def lines(self, words: str, width: float) -> int:
        """Return how many lines a name takes within ``width``."""
        return max(len(self._text(words).lines(width)), 1)

    @property
    def _style(self) -> Style:
        return Style(size=self.size, leading=1.5, align=Align.START, base=1)

    def _text(self, words: str, *, middle: bool = False, ink: float = _INK) -> Paragraph:
        style = replace(self._style, ink=ink, align=Align.CENTRE if middle else Align.START)
        return paragraph(self.typesetter, words, style)

    def _layout(self, width: float) -> Layout:
        if width not in self.measured:
            self.measured[width] = lay_out(self.chart, width, self)
        return self.measured[width]

    def _of(self, chart: Chart) -> ChartBlock:
        return replace(self, chart=chart, measured={})

    def _operators(self, layout: Layout, left: float, top: float) -> Iterator[str]:
        """Give what draws the lines and the parts (ISO 32000-1, 8.5)."""
        yield f"{_GRID_INK:g} G {_HAIR:g} w"
        for each in layout.grid:
            yield _stroke(each, left, top)
        for series, each in layout.joined:
            of = self.chart.series[series]
            dash = "" if of.pattern is Pattern.SOLID else "3 2"
            yield f"{_rgb(of.hue)} RG {_LINE:g} w [{dash}] 0 d {_stroke(each, left, top)} [] 0 d"
        parts = [(mark.box, self.chart.series[mark.series]) for mark in layout.marks]
        for box, of in (*parts, *zip(layout.swatches, self.chart.series, strict=False)):
            yield f"{_rgb(of.hue)} rg {_rectangle(box, left, top)} f"
            if of.pattern is not Pattern.SOLID:
                yield f"{_PAPER:g} G {_HAIR:g} w"
                yield from (_stroke(each, left, top) for each in hatching(box, of.pattern, self.line))
        for number, side in layout.inside:
            mark = layout.marks[number]
            wide, (x, y) = self.width(side.words) + 2 * _PAD, side.box.middle
            high = min(self.size * 1.1, side.box.height)
            ground = side.box._replace(x=x - wide / 2, y=y - high / 2, width=wide, height=high)
            yield f"{_rgb(self.chart.series[mark.series].hue)} rg {_rectangle(ground, left, top)} f"

    def _write(self, pen: Pen, layout: Layout, left: float, top: float) -> None:
        written = ((layout.names, _INK), (layout.figures, _QUIET_INK), (layout.legend, _QUIET_INK))
        for sides, ink in (*written, (tuple(side for _, side in layout.inside), _PAPER)):
            typed = sides is layout.legend or (sides is layout.names and self.chart.kind.is_lying)
            for side in sides:  # what somebody typed keeps its digits
                said = side if typed else side._replace(words=self.digits(side.words))
                self._write_one(pen, said, ink, left, top)

    def _write_one(self, pen: Pen, side: Side, ink: float, left: float, top: float) -> None:
        text, box = self._text(side.words, middle=side.middle, ink=ink), side.box
        down = (box.height - text.height(box.width)) / 2
        text.draw(pen, left + box.x, top - box.y - down, box.width)


def _legend_height(layout: Layout) -> float:
    return layout.height - layout.rooms[-1].bottom


def _rgb(hue: Hue) -> str:
    return " ".join(f"{part / _MOST:.3g}" for part in bytes.fromhex(PRINTED[hue]))


def _rectangle(box: Box, left: float, top: float) -> str:
    return f"{left + box.x:.2f} {top - box.bottom:.2f} {box.width:.2f} {box.height:.2f} re"


def _stroke(segment: Segment, left: float, top: float) -> str:
    start = f"{left + segment.x:.2f} {top - segment.y:.2f} m"
    return f"{start} {left + segment.to_x:.2f} {top - segment.to_y:.2f} l S"
