"""One of several names in a box: it can be reached, moved and taken out by mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from desktop.ui.icons import Icons

WIDEST = 320
CROSS = 12
CROSS_ROOM = 28
"""Pixels at the left end that take the tag out."""
_MOVES = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
_GONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Tag(QPushButton):
    """Shows its words, shortened where they are long, and a cross."""

    removed = Signal()
    gone_on = Signal(int)
    """The keyboard goes that many tags on."""
    moved = Signal(int)
    """The tag itself goes that many places on."""
    written_on = Signal(str)
    """Something was typed that belongs into the line."""

    def __init__(
        self, key: str, words: str, icons: Icons | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.words = words
        self.setProperty("role", "tag")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAutoDefault(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # its cross is at the end, which is left
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setAccessibleDescription(self.tr("Delete takes it out; Alt and an arrow move it."))
        self.setToolTip(words)
        if icons:
            icons.put(self, "dismiss", "text2", CROSS)

    def shorten(self, room: int) -> None:
        """Show as much of the words as ``room`` pixels hold."""
        most = max(min(room, WIDEST) - CROSS_ROOM - 16, 20)
        self.setText(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, most))

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + CROSS_ROOM + 16, max(metrics.height() + 4, 26))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.position().x() <= CROSS_ROOM and event.button() is Qt.MouseButton.LeftButton:
            self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.moved if alt else self.gone_on).emit(_MOVES[key])
        elif key in _GONE:
            self.removed.emit()
        elif event.text().strip():
            self.written_on.emit(event.text())
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)
