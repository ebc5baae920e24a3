"""A chart on the screen: painted here, for QtCharts cannot write Persian; told in words to whoever asks."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.domain.chart_layout import lay_out
from desktop.ui.widgets.chart_painter import ChartPainter

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from desktop.domain.chart import Chart
    from desktop.domain.chart_parts import Box, Layout
    from desktop.ui.theme import Theme

LEAST_WIDTH = 260
_TAKE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
_ON, _BACK = {Qt.Key.Key_Down, Qt.Key.Key_Left}, {Qt.Key.Key_Up, Qt.Key.Key_Right}


class ChartView(QWidget):
    """Shows one chart; arrows and the pointer go from category to category, and each is told in words."""

    picked = Signal(int)
    """Carries the category that was clicked, or taken by Enter, where it `leads` anywhere."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.current = -1
        """The category that the keys have come to."""
        self.leads = False
        """Whether a category can be picked."""
        self._theme = theme
        self._layout: Layout | None = None
        self._laid_for = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._redress)

    def show_chart(self, chart: Chart) -> None:
        """Show ``chart``; the title is read out, and not painted."""
        self.chart, self.current = chart, -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if chart.is_empty else Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.table)
        self._redress()

    def _redress(self) -> None:
        self._layout = None
        self.updateGeometry()
        self.update()

    @property
    def line(self) -> float:
        """The height of a line of its letters."""
        return QFontMetricsF(self.letters()).height()

    def width_of(self, words: str) -> float:
        """Return how wide words are."""
        return QFontMetricsF(self.letters()).horizontalAdvance(words)

    def letters(self) -> QFont:
        """Return what its words are written in."""
        font = QFont(self.font())
        font.setPixelSize(round(self._theme.letters("label")))
        return font

    def layout_at(self, width: int) -> Layout | None:
        """Return where everything stands at a width in pixels; None without a chart."""
        if self.chart is None or not self.chart.categories:
            return None
        if self._layout is None or self._laid_for != width:
            self._layout, self._laid_for = lay_out(self.chart, width, _Letters(self.letters())), width
        return self._layout

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        found = self.layout_at(max(width, LEAST_WIDTH))
        return ceil(found.height) if found else 0

    def sizeHint(self) -> QSize:
        return QSize(2 * LEAST_WIDTH, self.heightForWidth(self.width() or 2 * LEAST_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.heightForWidth(max(self.width(), LEAST_WIDTH)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def room_of(self, category: int) -> Box | None:
        """Return where a category lies with all that belongs to it."""
        found = self.layout_at(self.width())
        return found.rooms[category] if found and 0 <= category < len(found.rooms) else None

    def category_at(self, place: QPoint) -> int:
        """Return which category lies under a place, -1 where none does."""
        found = self.layout_at(self.width())
        for number, room in enumerate(found.rooms if found else ()):
            if room.x <= place.x() < room.right and room.y <= place.y() < room.bottom:
                return number
        return -1

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            number = self.category_at(event.pos())
            told = self.chart.told(number) if self.chart and number >= 0 else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.category_at(event.position().toPoint())
        if self.leads and number >= 0 and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(number)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.chart.categories) - 1 if self.chart else -1
        key = Qt.Key(event.key())
        if self.leads and self.current >= 0 and key in _TAKE:
            self.picked.emit(self.current)
            return
        if last < 0 or not (key in _ON | _BACK or key in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            super().keyPressEvent(event)
            return
        if key in _ON | _BACK:
            self.go_to(min(max(self.current + (1 if key in _ON else -1), 0), last))
        else:
            self.go_to(0 if key == Qt.Key.Key_Home else last)

    def go_to(self, category: int) -> None:
        """Show and tell one category."""
        room = self.room_of(category)
        if self.chart is None or room is None:
            return
        self.current = category
        told = self.chart.told(category)
        QToolTip.showText(self.mapToGlobal(QPoint(*map(round, room.middle))), told, self)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.current = -1
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        found = self.layout_at(self.width())
        if self.chart is None or found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painting = ChartPainter(painter, self._theme, self.letters())
        painting.paint(self.chart, found)
        if self.hasFocus():
            room = found.rooms[max(self.current, 0)]
            painting.frame(room, whole=self.current < 0, all_of=(self.width(), found.height))
        painter.end()


class _Letters:
    """Measures one font; a name that is too long is elided, so that each takes one line."""

    def __init__(self, font: QFont) -> None:
        self._metrics = QFontMetricsF(font)

    @property
    def line(self) -> float:
        return self._metrics.height()

    def width(self, words: str) -> float:
        return self._metrics.horizontalAdvance(words)

    def lines(self, words: str, width: float) -> int:  # noqa: ARG002
        return 1
