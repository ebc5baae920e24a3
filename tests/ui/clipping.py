from __future__ import annotations

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

PATIENCE = 1000
"""Milliseconds in which counts come and everything finds its place."""

SPARE = 1
"""Pixels that rounding may take."""


def clipped(root):
    """Return the words of the visible labels and buttons under ``root`` that need more room than there is."""
    patience = QDeadlineTimer(PATIENCE)
    while True:
        QApplication.processEvents()
        if not (found := _clipped(root)) or patience.hasExpired():
            return found


def _clipped(root):
    return [
        widget.text()
        for kind in (QLabel, QAbstractButton)
        for widget in root.findChildren(kind)
        if widget.isVisible() and widget.text() and not _fits(widget)
    ]


def _fits(widget):
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height() + SPARE
    wanted = widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
    return wanted.width() <= widget.width() + SPARE and wanted.height() <= widget.height() + SPARE
