"""Lets a name that is being typed be written although the keyboard does not leave it, as by a shortcut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.name_line import NameLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def settle(owner: QWidget) -> None:
    """Do what happens when the keyboard leaves the name that has it; all else is written at each key."""
    if isinstance(stop := owner.focusWidget(), NameLine):
        had_keyboard = stop.hasFocus()
        for kind in (QEvent.Type.FocusOut, QEvent.Type.FocusIn)[: 1 + had_keyboard]:
            QApplication.sendEvent(stop, QFocusEvent(kind, Qt.FocusReason.OtherFocusReason))
