"""The text of one clause: Enter begins the next one, a pasted list becomes several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop.services.phrases import Part
from desktop.ui.minutes.resolutions.text_places import cursor_place
from desktop.ui.minutes.text.low_box import LowBox
from desktop.ui.minutes.text.pasted_lists import listed

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QKeyEvent

    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class ClauseBox(LowBox):
    """Writes the words; what concerns the other clauses it asks for."""

    next_asked = Signal(int)
    """Enter was pressed before this character."""
    removal_asked = Signal()
    """Backspace was pressed in an empty clause."""
    shift_asked = Signal(int)
    """Alt+Shift and an arrow: up is less than 0."""
    clauses_pasted = Signal(object)
    """Carries the texts of a pasted list, in a tuple."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools, clause_id: str, name: str) -> None:
        super().__init__(writing, desk, tools, clause_id, "words", Part.RESOLUTION, name)
        self._desk = desk
        self.setProperty("field", "words")

    def insertFromMimeData(self, source: QMimeData) -> None:
        if items := listed(self._desk, source):
            self.clauses_pasted.emit(items)
        else:
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and pressed == Qt.KeyboardModifier.NoModifier:
            self.next_asked.emit(cursor_place(self))
        elif event.key() == Qt.Key.Key_Backspace and not self.words() and not event.isAutoRepeat():
            self.removal_asked.emit()
        elif event.key() in _STEPS and pressed == _MOVING:
            self.shift_asked.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
