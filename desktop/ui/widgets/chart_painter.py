"""Paints a chart that is laid out, in the colours of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QPen

from desktop.domain.chart import Hue, Pattern
from desktop.domain.chart_pattern import hatching

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from desktop.domain.chart import Chart
    from desktop.domain.chart_parts import Box, Layout, Segment, Side
    from desktop.ui.theme import Theme

TOKENS = {
    Hue.MAIN: "primary",
    Hue.OK: "ok",
    Hue.INFO: "info",
    Hue.WARN: "warn",
    Hue.DANGER: "danger",
    Hue.QUIET: "neutral",
}
"""Which colour of the theme a hue is."""
_ROUND, _HAIR, _LINE, _PAD = 2.5, 1.0, 2.0, 3.0
_SIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_AT_RIGHT = int(_SIDE | Qt.AlignmentFlag.AlignTrailing)
_IN_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)


class ChartPainter:
    """Paints with one painter, letters of one size."""

    def __init__(self, painter: QPainter, theme: Theme, letters: QFont) -> None:
        self._painter, self._theme = painter, theme
        painter.setFont(letters)
        self._metrics = painter.fontMetrics()

    def paint(self, chart: Chart, layout: Layout) -> None:
        """Paint all of it."""
        painter = self._painter
        painter.setPen(QPen(self._theme.colour("border2"), _HAIR))
        painter.drawLines(list(map(_line, layout.grid)))
        for series, each in layout.joined:
            style = _dash(chart.series[series].pattern)
            painter.setPen(QPen(self._theme.colour(TOKENS[chart.series[series].hue]), _LINE, style))
            painter.drawLine(_line(each))
        for mark in layout.marks:
            self._fill(mark.box, chart.series[mark.series].hue, chart.series[mark.series].pattern)
        for box, series_of in zip(layout.swatches, chart.series, strict=False):
            self._fill(box, series_of.hue, series_of.pattern)
        for number, side in layout.inside:
            self._on_mark(side, chart.series[layout.marks[number].series].hue)
        for words, token in ((layout.names, "text"), (layout.figures, "text2"), (layout.legend, "text2")):
            painter.setPen(self._theme.colour(token))
            for side in words:
                self._write(side)

    def frame(self, room: Box, *, whole: bool, all_of: tuple[float, float]) -> None:
        """Frame the category that has the keyboard, or the ``whole`` chart."""
        box = QRectF(0, 0, *all_of) if whole else _rect(room)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(self._theme.colour("primary"), _LINE))
        self._painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _ROUND, _ROUND)

    def _fill(self, box: Box, hue: Hue, pattern: Pattern) -> None:
        painter, rect = self._painter, _rect(box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(self._theme.colour(TOKENS[hue])))
        painter.drawRoundedRect(rect, _ROUND, _ROUND)
        if pattern is not Pattern.SOLID:
            painter.setPen(QPen(self._theme.colour("surface"), _HAIR))
            painter.drawLines(list(map(_line, hatching(box, pattern, self._metrics.height()))))

    def _on_mark(self, side: Side, hue: Hue) -> None:
        """Write a figure on its part, on an even ground."""
        painter = self._painter
        width, height = self._metrics.horizontalAdvance(side.words) + 2 * _PAD, self._metrics.height() - 2
        (x, y), ground = side.box.middle, self._theme.colour(TOKENS[hue])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRect(QRectF(x - width / 2, y - height / 2, width, min(height, side.box.height)))
        painter.setPen(self._theme.colour("surface"))
        self._write(side)

    def _write(self, side: Side) -> None:
        words = side.words
        if self._metrics.horizontalAdvance(words) > side.box.width:
            words = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(side.box.width) + 1)
        self._painter.drawText(_rect(side.box), _IN_MIDDLE if side.middle else _AT_RIGHT, words)


def _rect(box: Box) -> QRectF:
    return QRectF(*box)


def _line(segment: Segment) -> QLineF:
    return QLineF(*segment)


def _dash(pattern: Pattern) -> Qt.PenStyle:
    return Qt.PenStyle.SolidLine if pattern is Pattern.SOLID else Qt.PenStyle.DashLine
