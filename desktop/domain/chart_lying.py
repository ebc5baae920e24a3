"""Bars that lie from the right, and the steps of a funnel in the middle, with names at their right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.chart import ChartKind
from desktop.domain.chart_parts import EDGE, GAP, SLIT, Box, Mark, Side

if TYPE_CHECKING:
    from desktop.domain.chart import Chart
    from desktop.domain.chart_parts import Metrics, Segment

NAMES_SHARE = 0.34
"""The part of the width that the names of bars take at most."""
FIGURES_SHARE = 0.36
"""The part of the width that the shares of a funnel take at most."""
_BARS_OF_ROW = 0.95
_STEPS_OF_ROW = 1.5
"""How thick a lying bar, and a step of a funnel, is, in heights of a line."""


class Lying:
    """Each under the one before; names stand at their right, figures at their left."""

    def __init__(self, chart: Chart, width: float, metrics: Metrics) -> None:
        self.rooms: list[Box] = []
        self.marks: list[Mark] = []
        self.names: list[Side] = []
        self.figures: list[Side] = []
        self.grid: list[Segment] = []
        self._chart, self._line = chart, metrics.line
        line, gap, edge = metrics.line, metrics.line * GAP, metrics.line * EDGE
        self._totals = [chart.said(chart.total(number)) for number in range(len(chart.categories))]
        widest = max(map(metrics.width, chart.categories), default=0.0)
        room = min(widest + gap + edge, width * NAMES_SHARE)
        figure = max(map(metrics.width, self._totals), default=0.0) + gap
        is_funnel = chart.kind is ChartKind.FUNNEL
        if is_funnel:
            said = [each for number in range(len(chart.categories)) for each in chart.shares(number)]
            shares = max(map(metrics.width, said), default=0.0)
            figure = max(figure, min(shares + gap, width * FIGURES_SHARE))
        self._right, self._left = width - room, figure
        self._scale = max(width - room - figure, 1.0) / chart.top
        y = 0.0
        for number, name in enumerate(chart.categories):
            least = 1 + max(len(chart.shares(number)), is_funnel)
            lines = max(metrics.lines(name, room - gap - edge), least)
            height = line * lines + gap
            self.rooms.append(Box(0.0, y, width, height))
            self.names.append(Side(name, Box(width - room + gap, y, room - gap - edge, height)))
            if is_funnel:
                self._step(number, y, height)
            else:
                self._bar(number, y, height)
            y += height
        self.height = y

    def _bar(self, number: int, y: float, height: float) -> None:
        left = self._parts(number, self._right, y, height, self._line * _BARS_OF_ROW)
        box = Box(0.0, y, max(left - self._line * GAP / 2, 0.0), height)
        self.figures.append(Side(self._totals[number], box))

    def _step(self, number: int, y: float, height: float) -> None:
        """Put a step in the middle, its figure and its shares under one another at the left."""
        middle = (self._left + self._right) / 2
        long = (self._chart.total(number) or 0) * self._scale
        self._parts(number, middle + long / 2, y, height, self._line * _STEPS_OF_ROW)
        wide = max(self._left - self._line * GAP / 2, 0.0)
        said = (self._totals[number], *self._chart.shares(number))
        top = y + (height - len(said) * self._line) / 2
        for place, words in enumerate(said):
            self.figures.append(Side(words, Box(0.0, top + place * self._line, wide, self._line)))

    def _parts(self, number: int, right: float, y: float, height: float, thick: float) -> float:
        """Put the parts of a category from ``right`` on; return where they end."""
        slit = self._line * SLIT
        for series, each in enumerate(self._chart.series):
            if value := each.values[number]:
                long = value * self._scale
                shown = max(long - slit, min(long, 1.0))
                box = Box(right - shown, y + (height - thick) / 2, shown, thick)
                self.marks.append(Mark(series, number, box))
                right -= long
        return right
