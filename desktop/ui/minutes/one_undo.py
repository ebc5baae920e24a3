"""Keeps the fields of the editor from taking steps back on their own: there is one undo over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class OneUndo(QObject):
    """Lets Ctrl+Z and Ctrl+Y go past the widgets it is put over, to the editor around them."""

    def over(self, *widgets: QWidget) -> None:
        """Watch these fields."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and is_undo(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def is_undo(event: QEvent) -> bool:
    """Say whether a key asks to take a step back or to do one again."""
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    )
