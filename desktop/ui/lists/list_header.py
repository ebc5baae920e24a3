"""The headings of a list: sorted by a click or by the keyboard, moved and sized by the mouse."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView

from desktop.ui.lists.cell_painter import PADDING

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

SIGN = 12
"""Pixels between the end of a heading and the middle of the sign behind it."""
_SORT_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListHeader(QHeaderView):
    """Takes the keyboard: arrows go from heading to heading, space sorts by the one with the ring."""

    sort_asked = Signal(int)
    chooser_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._place = 0
        self._sorted, self._downwards = -1, False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumSectionSize(56)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(self.tr("Headings"))
        self.setAccessibleDescription(self.tr("Arrows go to a column, space sorts by it."))
        self.customContextMenuRequested.connect(self._ask_chooser)
        self.sectionClicked.connect(self.sort_asked)

    def shown(self) -> list[int]:
        """Return the columns that are shown, from the first at the right."""
        order = map(self.logicalIndex, range(self.count()))
        return [column for column in order if not self.isSectionHidden(column)]

    def heading_width(self, column: int) -> int:
        """Return the width in which a heading and the sign of the order are shown whole."""
        font = QFont(self.font())
        font.setPixelSize(round(self._theme.letters("label")))
        font.setBold(True)
        words = self.model().headerData(column, Qt.Orientation.Horizontal)
        return ceil(QFontMetricsF(font).horizontalAdvance(words)) + 2 * PADDING + SIGN

    def show_order(self, column: int, *, descending: bool) -> None:
        """Show by which column the list is sorted, or -1 for none that is known here."""
        self._sorted, self._downwards = column, descending
        self.viewport().update()

    def _ask_chooser(self, _place: QPoint) -> None:
        self.chooser_asked.emit()

    def _go(self, steps: int) -> None:
        self._place = min(max(self._place + steps, 0), len(self.shown()) - 1)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
        if not self.isRightToLeft():
            steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self._go(steps[key])
        elif key in _SORT_KEYS:
            self.sort_asked.emit(self.shown()[self._place])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._go(0)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        super().focusOutEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        super().paintSection(painter, rect, column)
        if column == self._sorted:
            self._paint_order(painter, rect)
        if self.hasFocus() and self.shown()[self._place : self._place + 1] == [column]:
            painter.setPen(QPen(self._theme.colour("primary"), 2))
            painter.drawRect(rect.adjusted(2, 2, -2, -2))

    def _paint_order(self, painter: QPainter, rect: QRect) -> None:
        """Paint a chevron behind the words, or at the edge where they fill the heading."""
        reach = min(self.heading_width(self._sorted) - PADDING, rect.width() - 8)
        x = rect.right() - reach if self.isRightToLeft() else rect.left() + reach
        middle = QPointF(x, rect.center().y() + 1)
        rise = 2 if self._downwards else -2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("tintText"), 1.6))
        ends = (QPointF(-4, -rise), QPointF(0, rise), QPointF(4, -rise))
        painter.drawPolyline([middle + each for each in ends])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
