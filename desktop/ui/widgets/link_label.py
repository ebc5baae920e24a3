"""The name of another record, to be gone to by mouse or keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.ui.places import Destination

LINK_EDGE = 2
"""Pixels above and below its words, as the style sheet has them."""
LEAST = 24
"""Pixels that it can be squeezed to; what has no room is told by the tooltip."""


class LinkLabel(QPushButton):
    """Looks like words; emits `going` with where they lead."""

    going = Signal(object)

    def __init__(self, words: str, destination: Destination) -> None:
        super().__init__(words)
        self.words = words
        self.destination = destination
        self.setProperty("role", "link")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # it may be squeezed
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._go)

    def _go(self) -> None:
        self.going.emit(self.destination)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 4, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2
        self.setText(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room))
