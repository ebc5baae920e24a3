"""Where the parts of a chart stand, from right to left; plain arithmetic, the same for screen and paper.

Lengths are in the painter's unit; the origin is the upper left corner, and y grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, Protocol

from desktop.domain.chart import ChartKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.domain.chart import Chart

NAMES_SHARE = 0.34
"""The part of the width that the names of bars take at most."""
_SLIT = 0.12
"""Between two parts of a bar, in heights of a line."""
_BARS_OF_ROW = 0.95
"""How thick a lying bar is, in heights of a line."""
_COLUMN_OF_ROOM = 0.62
_WIDEST_COLUMN = 2.6
_TALL = 9.0
"""How high standing columns may be, in heights of a line."""
_GAP = 0.8
_EDGE = 0.3
"""What is left free at the right of words, in heights of a line."""


class Metrics(Protocol):
    """How a painter's letters measure."""

    @property
    def line(self) -> float:
        """The height of a line."""

    def width(self, words: str) -> float:
        """Return how wide words are on one line."""

    def lines(self, words: str, width: float) -> int:
        """Return how many lines a name takes within ``width``; 1 where it is elided."""


class Box(NamedTuple):
    """A rectangle by its left upper corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> tuple[float, float]:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2


class Segment(NamedTuple):
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float


class Side(NamedTuple):
    """Words in a box: at its right, or in its middle."""

    words: str
    box: Box
    middle: bool = False


class Mark(NamedTuple):
    """The part of a series in a category: a bar, or the square around a point."""

    series: int
    category: int
    box: Box


@dataclass(frozen=True, slots=True)
class Layout:
    """A chart that is laid out: what is painted, and the room of each category for pointer and keys."""

    height: float
    rooms: tuple[Box, ...]
    marks: tuple[Mark, ...]
    names: tuple[Side, ...]
    figures: tuple[Side, ...]
    inside: tuple[tuple[int, Side], ...]
    """Figures on a mark of several, by the number of the mark."""
    swatches: tuple[Box, ...]
    legend: tuple[Side, ...]
    grid: tuple[Segment, ...]
    joined: tuple[tuple[int, Segment], ...]
    """What joins the points of a series, by its number."""


def lay_out(chart: Chart, width: float, metrics: Metrics) -> Layout:
    """Lay a chart out in ``width``; the title is the painter's own."""
    made = _Lying(chart, width, metrics) if chart.kind is ChartKind.BARS else _Standing(chart, width, metrics)
    swatches, legend, height = _legend(chart, width, made.height, metrics)
    inside = tuple(_inside(chart, made.marks, metrics))
    return Layout(
        height,
        tuple(made.rooms),
        tuple(made.marks),
        tuple(made.names),
        tuple(made.figures),
        inside,
        swatches,
        legend,
        tuple(made.grid),
        tuple(_joined(chart, made.marks)),
    )


def _joined(chart: Chart, marks: list[Mark]) -> Iterator[tuple[int, Segment]]:
    """Join the points of neighbours; where one has no figure there is a gap."""
    if chart.kind is ChartKind.LINE:
        points = {(mark.series, mark.category): mark.box for mark in marks}
        for (series, category), box in points.items():
            if (following := points.get((series, category + 1))) is not None:
                yield series, Segment(*box.middle, *following.middle)


class _Lying:
    """Bars that lie from the right, each under the one before; names stand at their right."""

    def __init__(self, chart: Chart, width: float, metrics: Metrics) -> None:
        self.rooms: list[Box] = []
        self.marks: list[Mark] = []
        self.names: list[Side] = []
        self.figures: list[Side] = []
        self.grid: list[Segment] = []
        line, gap, slit = metrics.line, metrics.line * _GAP, metrics.line * _SLIT
        edge = line * _EDGE
        widest = max(map(metrics.width, chart.categories), default=0.0)
        room = min(widest + gap + edge, width * NAMES_SHARE)
        totals = [chart.said(chart.total(number)) for number in range(len(chart.categories))]
        figure = max(map(metrics.width, totals), default=0.0) + gap
        scale = max(width - room - figure, 1.0) / chart.top
        y = 0.0
        for number, name in enumerate(chart.categories):
            height = line * metrics.lines(name, room - gap - edge) + gap
            self.rooms.append(Box(0.0, y, width, height))
            self.names.append(Side(name, Box(width - room + gap, y, room - gap - edge, height)))
            thick, right = line * _BARS_OF_ROW, width - room
            for series, each in enumerate(chart.series):
                if value := each.values[number]:
                    long = value * scale
                    shown = max(long - slit, min(long, 1.0))
                    box = Box(right - shown, y + (height - thick) / 2, shown, thick)
                    self.marks.append(Mark(series, number, box))
                    right -= long
            self.figures.append(Side(totals[number], Box(0.0, y, max(right - gap / 2, 0.0), height)))
            y += height
        self.height = y


class _Standing:
    """Columns or points side by side from the right; names stand under them, as many as there is room for."""

    def __init__(self, chart: Chart, width: float, metrics: Metrics) -> None:
        self._chart, self._line = chart, metrics.line
        self.rooms: list[Box] = []
        self.marks: list[Mark] = []
        self.names: list[Side] = []
        self.figures: list[Side] = []
        line, count = metrics.line, max(len(chart.categories), 1)
        step, top, tall = width / count, line * 1.5, line * _TALL
        self._foot = top + tall
        self._scale = tall / chart.top
        self.grid = [Segment(0.0, self._foot, width, self._foot)]
        every = _every(chart.categories, step, metrics)
        counted = _every(
            tuple(map(chart.said, map(chart.total, range(len(chart.categories))))), step, metrics
        )
        for number, name in enumerate(chart.categories):
            room = Box(width - (number + 1) * step, 0.0, step, self._foot + line * 1.5)
            self.rooms.append(room)
            if number % every == 0:
                wide = step * every
                middle = min(max(room.x + step / 2, wide / 2), width - wide / 2)
                box = Box(middle - wide / 2, self._foot + line * 0.25, wide, line)
                self.names.append(Side(name, box, middle=True))
            self._mark(number, room, shown=counted == 1)
        self.height = self._foot + line * 1.5

    def _mark(self, number: int, room: Box, *, shown: bool) -> None:
        chart, line = self._chart, self._line
        if chart.kind is ChartKind.LINE:
            for series, each in enumerate(chart.series):
                if (value := each.values[number]) is not None:
                    side, y = min(line * 0.5, room.width), self._foot - value * self._scale
                    box = Box(room.x + (room.width - side) / 2, y - side / 2, side, side)
                    self.marks.append(Mark(series, number, box))
                    if shown and len(chart.series) == 1:
                        over = Box(room.x, box.y - line * 1.1, room.width, line)
                        self.figures.append(Side(chart.said(value), over, middle=True))
            return
        wide = min(room.width * _COLUMN_OF_ROOM, line * _WIDEST_COLUMN)
        foot = self._foot
        for series, each in enumerate(chart.series):
            if value := each.values[number]:
                high = value * self._scale
                slit = min(line * _SLIT, high / 2) if foot < self._foot else 0.0
                box = Box(room.x + (room.width - wide) / 2, foot - high, wide, high - slit)
                self.marks.append(Mark(series, number, box))
                foot -= high
        total = chart.total(number)
        if shown and total is not None:
            box = Box(room.x, foot - line * 1.15, room.width, line)
            self.figures.append(Side(chart.said(total), box, middle=True))


def _every(words: tuple[str, ...], step: float, metrics: Metrics) -> int:
    """Return that each name, each second or so on has room within its steps."""
    widest = max(map(metrics.width, words), default=0.0) + metrics.line * 0.5
    return max(ceil(widest / step), 1) if step else 1


def _inside(chart: Chart, marks: list[Mark], metrics: Metrics) -> Iterator[tuple[int, Side]]:
    """Give the figures that stand on parts of bars and columns, where they have room."""
    if len(chart.series) == 1 or chart.kind is ChartKind.LINE:
        return
    for number, mark in enumerate(marks):
        words = chart.said(chart.series[mark.series].values[mark.category])
        if (
            metrics.width(words) + metrics.line * 0.6 <= mark.box.width
            and mark.box.height >= metrics.line * 0.9
        ):
            yield number, Side(words, mark.box, middle=True)


def _legend(
    chart: Chart, width: float, top: float, metrics: Metrics
) -> tuple[tuple[Box, ...], tuple[Side, ...], float]:
    """Name the series under the chart, line under line; a single one needs no naming."""
    if len(chart.series) == 1:
        return (), (), top
    line, gap = metrics.line, metrics.line * _GAP
    first = width - line * _EDGE
    side, right, y = line * 0.75, first, top + gap / 2
    swatches, words = [], []
    for each in chart.series:
        wide = metrics.width(each.name) + 2
        if right - side - gap / 2 - wide < 0 and right < first:
            right, y = first, y + line * 1.3
        swatches.append(Box(right - side, y + (line - side) / 2, side, side))
        left = max(right - side - gap / 2 - wide, 0.0)
        words.append(Side(each.name, Box(left, y, right - side - gap / 2 - left, line)))
        right = left - 2 * gap
    return tuple(swatches), tuple(words), y + line + gap / 4
