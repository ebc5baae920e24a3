"""One count of a plan, with what it counts and a line about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.persian.numbers import number_text
from desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from desktop.ui.icons import Icons
    from desktop.ui.tone import Tone

_TILE = 36


class Figure(QFrame):
    """A card with a figure and an icon in its tone."""

    def __init__(self, icons: Icons, words: str, icon: str, tone: Tone) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._words = words
        self.figure = QLabel()
        self.figure.setProperty("role", "kpi")
        self.note = ElidedLabel(role="hint")
        tile = QLabel()
        tile.setProperty("role", "iconTile")
        tile.setProperty("kind", tone.value)
        tile.setFixedSize(_TILE, _TILE)
        tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        icons.put(tile, icon, tone.value if tone.value != "neutral" else "text2", 20)
        name = ElidedLabel(words, "label")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(name)
        lines.addWidget(self.note)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(12)
        layout.addWidget(tile, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(lines, 1)
        layout.addWidget(self.figure, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, count: int, note: str) -> None:
        """Show a count and a line about it."""
        self.figure.setText(number_text(count))
        self.note.set_words(note)
        self.setAccessibleName(f"{self._words}: {number_text(count)}")
        self.setAccessibleDescription(note)
