"""Columns, points and small lines, side by side from the right."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from desktop.domain.chart import ChartKind
from desktop.domain.chart_parts import GAP, SLIT, Box, Mark, Segment, Side

if TYPE_CHECKING:
    from desktop.domain.chart import Chart
    from desktop.domain.chart_parts import Metrics

_SPARK_TALL, _DOT = 2.0, 0.3
"""How high a small line is, and its points, in heights of a line."""
_COLUMN_OF_ROOM = 0.62
_WIDEST_COLUMN = 2.6
_TALL = 9.0
"""How high standing columns may be, in heights of a line."""


class Standing:
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
                slit = min(line * SLIT, high / 2) if foot < self._foot else 0.0
                box = Box(room.x + (room.width - wide) / 2, foot - high, wide, high - slit)
                self.marks.append(Mark(series, number, box))
                foot -= high
        total = chart.total(number)
        if shown and total is not None:
            box = Box(room.x, foot - line * 1.15, room.width, line)
            self.figures.append(Side(chart.said(total), box, middle=True))


class Spark:
    """A small line that fills its height, whatever its figures are; the last one is written at its left."""

    def __init__(self, chart: Chart, width: float, metrics: Metrics) -> None:
        self.rooms: list[Box] = []
        self.marks: list[Mark] = []
        self.names: list[Side] = []
        self.figures: list[Side] = []
        self.grid: list[Segment] = []
        line, count = metrics.line, max(len(chart.categories), 1)
        self.height = line * _SPARK_TALL
        last = chart.said(chart.total(len(chart.categories) - 1)) if chart.categories else ""
        figure = min(metrics.width(last) + line * GAP, width / 2)
        step, side = (width - figure) / count, line * _DOT
        known = [value for each in chart.series for value in each.values if value is not None]
        least, most = min(known, default=0.0), max(known, default=0.0)
        tall = self.height - side
        for number in range(len(chart.categories)):
            room = Box(width - (number + 1) * step, 0.0, step, self.height)
            self.rooms.append(room)
            for series, each in enumerate(chart.series):
                if (value := each.values[number]) is not None:
                    share = (value - least) / (most - least) if most > least else 0.5
                    dot = min(side, step)
                    box = Box(room.x + (step - dot) / 2, (1 - share) * tall, dot, dot)
                    self.marks.append(Mark(series, number, box))
        if chart.categories:
            self.figures.append(Side(last, Box(0.0, 0.0, max(figure - line * GAP / 2, 0.0), self.height)))


def _every(words: tuple[str, ...], step: float, metrics: Metrics) -> int:
    """Return that each name, each second or so on has room within its steps."""
    widest = max(map(metrics.width, words), default=0.0) + metrics.line * 0.5
    return max(ceil(widest / step), 1) if step else 1
