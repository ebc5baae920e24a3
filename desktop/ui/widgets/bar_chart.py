"""Bars that lie from the right, each made of parts; painted here, for QtCharts cannot write Persian."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme

ROW = 34
"""Pixels from one bar to the next at 100 %."""
WORDS_SHARE = 0.34
"""The part of the width that words take at most."""
LEAST_WIDTH = 260
_SLIT, _GAP, _SQUARE, _ROUND = 2.0, 12.0, 10.0, 3.0
_SIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = int(_SIDE | Qt.AlignmentFlag.AlignTrailing)
_MIDDLE = int(Qt.AlignmentFlag.AlignCenter)


class Bar(NamedTuple):
    """One bar: its words, and its parts from the right, each a count and the token of its colour."""

    words: str
    parts: Sequence[tuple[int, str]]

    @property
    def total(self) -> int:
        """What all parts come to."""
        return sum(count for count, _ in self.parts)


class BarChart(QWidget):
    """Compares a few counts; every figure is also told in words, on hovering and to a screen reader."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars: tuple[Bar, ...] = ()
        self.legend: tuple[tuple[str, str], ...] = ()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._redress)

    def show_bars(self, bars: Sequence[Bar], legend: Sequence[tuple[str, str]]) -> None:
        """Show ``bars`` from the top; ``legend`` gives the words of each colour's token."""
        self.bars = tuple(bars)
        self.legend = tuple(legend)
        self.setAccessibleName("؛ ".join(map(self.told, self.bars)))
        self._redress()

    def told(self, bar: Bar) -> str:
        """Return a bar in words, such as «شهرداری: ۱۴ انجام‌شده، ۵ در دست اقدام»."""
        words = {token: words for words, token in self.legend}
        parts = [
            f"{number_text(count)} {words.get(token, '')}".strip() for count, token in bar.parts if count
        ]
        return f"{bar.words}: {'، '.join(parts) or number_text(0)}"

    def _redress(self) -> None:
        self.updateGeometry()
        self.update()

    def _letters(self, name: str) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(self._theme.letters(name)))
        return font

    @property
    def _row(self) -> float:
        return self._theme.letters("body") / 13 * ROW

    @property
    def _thickness(self) -> float:
        return ceil(self._theme.letters("hint") * 1.5)

    def row_of(self, number: int) -> QRectF:
        """Return where a bar lies with its words and its total."""
        return QRectF(0, number * self._row, self.width(), self._row)

    def parts_of(self, number: int) -> list[tuple[QRectF, int, str]]:
        """Return where the parts of a bar lie, each with its count and its colour's token."""
        row, room = self.row_of(number), self._bar_room()
        most = max((bar.total for bar in self.bars), default=0) or 1
        right, places = room.right(), []
        for count, token in self.bars[number].parts:
            if count:
                width = room.width() * count / most
                top = row.center().y() - self._thickness / 2
                shown = max(width - _SLIT, 1.0)
                places.append((QRectF(right - shown, top, shown, self._thickness), count, token))
                right -= width
        return places

    def _bar_room(self) -> QRectF:
        words, total = self._words_width(), self._total_width()
        return QRectF(total, 0, max(self.width() - words - total, 1), self.height())

    def _words_width(self) -> float:
        metrics = QFontMetricsF(self._letters("label"))
        widest = max((metrics.horizontalAdvance(bar.words) for bar in self.bars), default=0)
        return min(widest + _GAP, self.width() * WORDS_SHARE)

    def _total_width(self) -> float:
        metrics = QFontMetricsF(self._letters("hint"))
        totals = (metrics.horizontalAdvance(number_text(bar.total)) for bar in self.bars)
        return max(totals, default=0) + _GAP

    def sizeHint(self) -> QSize:
        return QSize(2 * LEAST_WIDTH, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self._height())

    def _height(self) -> int:
        return ceil(self._row * (len(self.bars) + bool(self.legend)))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            told = (
                self.told(bar)
                for number, bar in enumerate(self.bars)
                if self.row_of(number).contains(QPointF(event.pos()))
            )
            QToolTip.showText(event.globalPos(), next(told, ""), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, bar in enumerate(self.bars):
            self._paint_words(painter, self.row_of(number), bar)
            self._paint_bar(painter, number)
        self._paint_legend(painter)
        painter.end()

    def _paint_words(self, painter: QPainter, row: QRectF, bar: Bar) -> None:
        width = self._words_width()
        painter.setFont(self._letters("label"))
        painter.setPen(self._theme.colour("text"))
        words = painter.fontMetrics().elidedText(
            bar.words, Qt.TextElideMode.ElideRight, int(width - _GAP) + 1
        )
        painter.drawText(QRectF(row.right() - width, row.y(), width, row.height()), _RIGHT, words)

    def _paint_bar(self, painter: QPainter, number: int) -> None:
        painter.setFont(self._letters("hint"))
        metrics, parts = QFontMetricsF(painter.font()), self.parts_of(number)
        for place, count, token in parts:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(token))
            painter.drawRoundedRect(place, _ROUND, _ROUND)
            figure = number_text(count)
            if len(parts) > 1 and metrics.horizontalAdvance(figure) + _GAP < place.width():
                painter.setPen(self._theme.colour("surface"))
                painter.drawText(place, _MIDDLE, figure)
        row = self.row_of(number)
        end = parts[-1][0].x() if parts else self._bar_room().right()
        painter.setPen(self._theme.colour("text2"))
        total = QRectF(0, row.y(), end - _GAP / 2, row.height())
        painter.drawText(total, _RIGHT, number_text(self.bars[number].total))

    def _paint_legend(self, painter: QPainter) -> None:
        painter.setFont(self._letters("hint"))
        metrics, right = QFontMetricsF(painter.font()), float(self.width())
        row = self.row_of(len(self.bars))
        for words, token in self.legend:
            square = QRectF(right - _SQUARE, row.center().y() - _SQUARE / 2, _SQUARE, _SQUARE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(token))
            painter.drawRoundedRect(square, 2, 2)
            width = metrics.horizontalAdvance(words) + 2
            painter.setPen(self._theme.colour("text2"))
            painter.drawText(QRectF(square.x() - 6 - width, row.y(), width, row.height()), _RIGHT, words)
            right = square.x() - width - 2 * _GAP
