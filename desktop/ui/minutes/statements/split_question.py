"""Asks whether pasted paragraphs are statements of their own; what was pasted stands there meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from desktop.ui.icons import Icons


class SplitQuestion(QFrame):
    """Hidden until there is something to ask; either answer ends it."""

    agreed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        sign = QLabel()
        icons.put(sign, "text_number_list", "info", 18)
        self.words = QLabel()
        self.apart = QPushButton(self.tr("A statement each"))
        self.together = QPushButton(self.tr("Leave as one"))
        self.together.setProperty("role", "ghost")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.apart)
        row.addWidget(self.together)
        self.apart.clicked.connect(self._agree)
        self.together.clicked.connect(self.hide)
        self.hide()

    @property
    def deeds(self) -> tuple[QPushButton, ...]:
        """The buttons, from the right."""
        return (self.apart, self.together)

    def ask(self, count: int) -> None:
        """Ask about so many paragraphs."""
        self.words.setText(self.tr("{count} paragraphs were pasted.").format(count=number_text(count)))
        self.show()

    def _agree(self) -> None:
        self.hide()
        self.agreed.emit()
