"""Chips: a word in a colour, never a colour alone; and a row of them to choose one from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.tone import Tone


class Chip(QLabel):
    """A state in words and a tone."""

    def __init__(self, words: str = "", tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setProperty("role", "chip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if tone:
            self.setProperty("kind", tone.value)

    def say(self, words: str, tone: Tone) -> None:
        """Show another state."""
        self.setText(words)
        if self.property("kind") != tone.value:
            self.setProperty("kind", tone.value)
            self.style().unpolish(self)
            self.style().polish(self)


class ChipRow(QWidget):
    """Views to choose one from, such as «همه» and «فعال»; arrows move, space chooses."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for key, words in choices:
            button = QPushButton(words)
            button.setProperty("role", "chip")
            button.setCheckable(True)
            button.setAccessibleName(words)
            self._group.addButton(button)
            self.buttons[key] = button
            layout.addWidget(button)
        layout.addStretch(1)
        self.choose(choices[0][0])
        self._group.buttonClicked.connect(self._tell)

    def choose(self, key: str) -> None:
        """Show a choice as made, without telling anybody."""
        self.buttons[key].setChecked(True)

    @property
    def choice(self) -> str:
        """The key of what is chosen."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def set_words(self, key: str, words: str) -> None:
        """Show a choice under other words, such as with a new count."""
        self.buttons[key].setText(words)
        self.buttons[key].setAccessibleName(words)

    def _tell(self) -> None:
        self.chosen.emit(self.choice)
