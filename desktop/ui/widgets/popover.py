"""A card over the page below a button; it stays open while one works in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

EDGE = 8
"""Pixels between a popover and the edges of the window."""


class Popover(QFrame):
    """Closes by Esc and by a click elsewhere, and gives the keyboard back to its button."""

    closed = Signal()

    def __init__(self, width: int, button: QWidget) -> None:
        if (app := QApplication.instance()) is None:
            raise RuntimeError
        super().__init__(button)
        self._button = button
        self._wanted = width
        self._app = app
        self.setProperty("role", "popup")
        self.hide()
        button.destroyed.connect(self.deleteLater)  # while open it belongs to the window
        self._title = QLabel()
        self._title.setProperty("role", "h3")
        self.body = QWidget()
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(14, 0, 14, 8)
        self.inside.setSpacing(4)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.body)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 12, 1, 12)
        layout.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(14, 0, 14, 0)
        top.addWidget(self._title)
        top.addStretch(1)
        self.head = top
        layout.addLayout(top)
        layout.addWidget(self.area, 1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(14, 0, 14, 0)
        bottom.addLayout(self.foot)
        layout.addLayout(bottom)

    def set_title(self, title: str) -> None:
        """Say what it is for."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def open(self) -> None:
        """Show it below its button, inside the window, and give it the keyboard."""
        self.setParent(self._button.window())
        self.place()
        self.show()
        self.raise_()
        self._app.installEventFilter(self)
        self.focusNextPrevChild(True)
        if not self.isAncestorOf(QApplication.focusWidget() or self._button):
            self.body.setFocus()

    def place(self) -> None:
        """Find its place and height anew, as when what is in it grew."""
        window = self.window() if self.parentWidget() else self
        room = QSize(window.width() - 2 * EDGE, window.height() - 2 * EDGE)
        corner = self._button.mapTo(window, QPoint(0, self._button.height() + 4))
        width = min(self._wanted, room.width())
        if self.isRightToLeft():
            corner.setX(corner.x() + self._button.width() - width)
        rest = self.sizeHint().height() - self.area.sizeHint().height()
        body = (
            self.body.sizeHint().height()
            if not self.body.hasHeightForWidth()
            else self.body.heightForWidth(width - 2)
        )
        height = min(rest + body + 4, room.height() - corner.y())
        x = min(max(corner.x(), EDGE), window.width() - EDGE - width)
        self.setGeometry(x, corner.y(), width, height)

    def toggle(self) -> None:
        """Open it, or close it where it is open."""
        if self.isVisible():
            self.close_to(self._button)
        else:
            self.open()

    def reveal(self, widget: QWidget) -> None:
        """Grow as far as there is room, and scroll to what was opened."""
        self.place()
        QTimer.singleShot(0, widget, partial(self.area.ensureWidgetVisible, widget))

    def close_to(self, focus: QWidget) -> None:
        """Close it and put the keyboard there."""
        self.hide()
        focus.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside: from the last stop it goes to the first."""
        stops = [each for each in self.findChildren(QWidget) if _is_stop(each)]
        if not stops:
            return False
        stops.sort(key=self._order)
        now = QApplication.focusWidget()
        place = stops.index(now) + (1 if forward else -1) if now in stops else 0
        stop = stops[place % len(stops)]
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if self.body.isAncestorOf(stop):
            self.area.ensureWidgetVisible(stop)
        return True

    def _order(self, stop: QWidget) -> tuple[int, int]:
        """From the top, and in a line from the right; what is made later may stand before the rest."""
        corner = stop.mapTo(self, QPoint(0, 0))
        line = corner.y() + stop.height() // 2
        return line, -corner.x() if self.isRightToLeft() else corner.x()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            if isinstance(watched, QWidget) and self._is_outside(watched):
                self.hide()
                return watched is self._button
        elif event.type() is QEvent.Type.Hide and watched is self._button:
            self.hide()
        elif event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self.place()
        return False

    def _is_outside(self, widget: QWidget) -> bool:
        within = widget is self or self.isAncestorOf(widget)
        return not within and widget.window() is self.window()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_to(self._button)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._app.removeEventFilter(self)
        self.closed.emit()


def _is_stop(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
