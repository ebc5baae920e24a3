"""A label whose Persian sentence may take several lines."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PARAGRAPH = '<div dir="rtl">{}</div>'
"""Qt pushes the first lines of a plain right-to-left text in by the space at which it breaks them."""


class WrappedLabel(QLabel):
    """Shows plain words, wrapped from the right; hidden while it has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = ""
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.hide()

    def set_words(self, words: str) -> None:
        """Show ``words`` as they are, whatever signs are in them."""
        self.words = words
        self.setText(_PARAGRAPH.format(escape(words)))
        self.setAccessibleName(words)
        self.setVisible(bool(words))
