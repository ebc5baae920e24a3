"""Where the parts of a chart stand, from right to left; plain arithmetic, the same for screen and paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.chart import ChartKind
from desktop.domain.chart_lying import Lying
from desktop.domain.chart_parts import EDGE, GAP, Box, Layout, Segment, Side
from desktop.domain.chart_standing import Spark, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.domain.chart import Chart
    from desktop.domain.chart_parts import Mark, Metrics


def lay_out(chart: Chart, width: float, metrics: Metrics) -> Layout:
    """Lay a chart out in ``width``; the title is the painter's own."""
    made = _kind_of(chart)(chart, width, metrics)
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


def _kind_of(chart: Chart) -> type[Lying | Standing | Spark]:
    if chart.kind is ChartKind.SPARKLINE:
        return Spark
    return Lying if chart.kind.is_lying else Standing


def _joined(chart: Chart, marks: list[Mark]) -> Iterator[tuple[int, Segment]]:
    """Join the points of neighbours; where one has no figure there is a gap."""
    if chart.kind.is_line:
        points = {(mark.series, mark.category): mark.box for mark in marks}
        for (series, category), box in points.items():
            if (following := points.get((series, category + 1))) is not None:
                yield series, Segment(*box.middle, *following.middle)


def _inside(chart: Chart, marks: list[Mark], metrics: Metrics) -> Iterator[tuple[int, Side]]:
    """Give the figures that stand on parts of bars and columns, where they have room."""
    if len(chart.series) == 1 or chart.kind.is_line:
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
    line, gap = metrics.line, metrics.line * GAP
    first = width - line * EDGE
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
