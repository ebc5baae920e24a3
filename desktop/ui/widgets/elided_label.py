"""A label of one line that shows as much as there is room for; the tooltip has all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LEAST = 40
"""Pixels that it can be squeezed to."""


class ElidedLabel(QLabel):
    """Ends with «…» where its words are too long."""

    def __init__(self, words: str = "", role: str = "") -> None:
        super().__init__()
        self.words = ""
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(FROM_THE_RIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show the first line of ``words``, spaces single."""
        self.words = " ".join(words.split())
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip("" if shown == self.words else self.words)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.words) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
