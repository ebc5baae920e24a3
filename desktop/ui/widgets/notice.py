"""A calm notice inside a page: a sentence in a colour, details under it, and deeds to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.ui.tone import Tone
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.ui.icons import Icons

_SIGNS = {
    Tone.OK: "checkmark_circle",
    Tone.WARN: "warning",
    Tone.DANGER: "error_circle",
    Tone.INFO: "info",
    Tone.NEUTRAL: "info",
}


class Notice(QFrame):
    """Hidden until it has something to say."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.setProperty("role", "notice")
        self.deeds: list[QPushButton] = []
        self._sign = QLabel()
        self.words = WrappedLabel()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.lines: list[WrappedLabel] = []
        self._foot = QHBoxLayout()
        self._foot.setSpacing(8)
        self._foot.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(self._lines)
        column.addLayout(self._foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(column, 1)
        self.hide()

    def say(self, words: str, tone: Tone, lines: Sequence[str] = ()) -> None:
        """Say this in place of what was said before, without deeds."""
        self.clear()
        kind = tone.value
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icons.put(self._sign, _SIGNS[tone], kind)
        self.words.set_words(words)
        for each in lines:
            line = WrappedLabel()
            self._lines.addWidget(line)
            line.set_words(each)
            self.lines.append(line)
        self.setAccessibleName(words)
        self.show()

    def add_deed(self, words: str, deed: Callable[[], object]) -> None:
        """Offer a deed under the sentence."""
        button = QPushButton(words)
        button.clicked.connect(lambda _checked: deed())
        self.deeds.append(button)
        self._foot.insertWidget(len(self.deeds) - 1, button)

    def clear(self) -> None:
        """Say nothing."""
        for widget in (*self.lines, *self.deeds):
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        self.lines, self.deeds = [], []
        self.hide()
