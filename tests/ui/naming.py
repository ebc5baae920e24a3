from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def nameless(root):
    """Return the widgets under ``root`` that take the keyboard but tell a screen reader nothing."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and not isinstance(widget.parent(), QAbstractScrollArea)
    ]
