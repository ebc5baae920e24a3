"""A part of a window that is as high as what is in it, and scrolls where there is no room for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

LOWEST = 120
"""Pixels below which it does not shrink, unless other ones are given."""


class FittingArea(QScrollArea):
    """Keeps whatever has the keyboard in sight."""

    def __init__(self, content: QWidget, lowest: int = LOWEST) -> None:
        super().__init__()
        self._lowest = lowest
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(content)
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        layout, wanted = self._content.layout(), self._content.sizeHint()
        high = wanted.height()
        if layout and layout.hasHeightForWidth() and self.viewport().width() > LOWEST:
            high = layout.totalHeightForWidth(self.viewport().width())
        return QSize(wanted.width(), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), self._lowest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def _fit(self) -> None:
        """Give the content the height that its lines need; Qt would squeeze it before it scrolls."""
        if (layout := self._content.layout()) and layout.hasHeightForWidth():
            self._content.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)
