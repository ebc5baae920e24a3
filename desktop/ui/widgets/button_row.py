"""Buttons beside each other, and under each other where there is no room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

_GAP = 8


class ButtonRow(QWidget):
    """Shares its width evenly among its buttons; asks for no more of it than the widest of them."""

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self._buttons = buttons
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        for button in buttons:
            self._line.addWidget(button, 1)

    def sizeHint(self) -> QSize:
        widths = [each.sizeHint().width() for each in self._buttons]
        return QSize(sum(widths) + _GAP * (len(widths) - 1), self._line.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        width = max(each.sizeHint().width() for each in self._buttons)
        return QSize(width, self._line.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_room = event.size().width() >= self.sizeHint().width()
        way = QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom
        if way is not self._line.direction():
            self._line.setDirection(way)
            self.updateGeometry()
