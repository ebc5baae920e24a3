"""The rows of the table of cards, with the keys of the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal

from desktop.ui.lists.record_table import RecordTable

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent


class CardTable(RecordTable):
    """F2 and space log a step; the menu is that of the cards."""

    log_asked = Signal()
    menu_asked = Signal(QPoint)
    """Carries the place of the menu on the screen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Space) and self.current_row() >= 0:
            self.log_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_row() >= 0:
            self.menu_asked.emit(event.globalPos())
