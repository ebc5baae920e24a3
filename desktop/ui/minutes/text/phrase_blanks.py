"""The blanks of a phrase that was just put in: Tab goes from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from desktop.services.phrases import BLANK

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit


class PhraseBlanks(QObject):
    """Selects what is to be filled in; behind the last blank, and outside the phrase, Tab leaves the box."""

    def __init__(self, box: QPlainTextEdit) -> None:
        super().__init__(box)
        self._box = box
        self._end = QTextCursor()

    def begin(self, start: int, end: int) -> None:
        """Select the first blank between two places of the document, if there is one."""
        self._end = QTextCursor(self._box.document())
        self._end.setPosition(end)
        if self._select_from(start):
            self._box.installEventFilter(self)

    def _select_from(self, place: int) -> bool:
        found = self._box.document().find(BLANK, place)
        if found.isNull() or found.selectionEnd() > self._end.position():
            return False
        self._box.setTextCursor(found)
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab and not event.modifiers():
                if self._select_from(self._box.textCursor().selectionEnd()):
                    return True
                self._box.removeEventFilter(self)
        elif event.type() is QEvent.Type.FocusOut:
            self._box.removeEventFilter(self)
        return False
