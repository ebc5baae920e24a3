"""A field to search with: tells what is sought a moment after the last key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.ui.icons import Icons

PAUSE = 150
"""Milliseconds without a key after which the search is asked."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBox(QLineEdit):
    """Emits `asked` with the text; at once on Enter, and with nothing on Esc, which empties it."""

    asked = Signal(str)
    going_down = Signal()
    """Down was pressed, or Enter on what was asked already: on to what was found."""

    def __init__(self, icons: Icons, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setAlignment(FROM_THE_RIGHT)
        self.setClearButtonEnabled(True)
        self._icons = icons
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        if not icons.later:
            self._recolour()
        self.textChanged.connect(self._pause.start)
        self.returnPressed.connect(self._ask)
        icons.changed.connect(self._recolour)

    def seek(self, text: str) -> None:
        """Put a text in and ask for it at once."""
        self.setText(text)
        self._ask()

    def _ask(self) -> None:
        self._pause.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.asked.emit(self._told)

    def _recolour(self) -> None:
        self._sign.setIcon(self._icons.icon("search", "text3"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._ask()
        elif event.key() == Qt.Key.Key_Down or (event.key() in _ENTER and self.text() == self._told):
            self._ask()
            self.going_down.emit()
        else:
            super().keyPressEvent(event)
