"""The number of a card, by which it is dragged to another place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QLabel

from desktop.persian.numbers import number_text
from desktop.ui.keys import shown_keys

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class NumberHandle(QLabel):
    """A round number; the keyboard moves its card by Alt and the arrows."""

    dragged = Signal(QPoint)
    """The mouse has it at this point of the screen."""
    dropped = Signal(QPoint)
    """The mouse let it go at this point of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._pressed: QPoint | None = None
        self._is_dragged = False
        self.setProperty("role", "ordinal")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.set_movable(movable=True)

    def set_number(self, number: int) -> None:
        """Show a number."""
        self.setText(number_text(number))

    def set_movable(self, *, movable: bool) -> None:
        """Say whether it can be dragged; what cannot move says why."""
        self.setEnabled(movable)
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
        keys = f"{shown_keys('Alt+Up')} {shown_keys('Alt+Down')}"
        self.setToolTip(
            self.tr("Drag it to another place ({keys})").format(keys=keys)
            if movable
            else self.tr("Its number is permanent; so is its place.")
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.globalPosition().toPoint()
        if self._pressed is None:
            return
        if not self._is_dragged:
            far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            self._is_dragged = far
        if self._is_dragged:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._pressed = self._is_dragged, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was_dragged:
            self.dropped.emit(event.globalPosition().toPoint())
