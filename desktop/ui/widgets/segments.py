"""A few choices side by side of which one holds, such as light and dark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

if TYPE_CHECKING:
    from collections.abc import Sequence


class Segments(QFrame):
    """Arrows move, space chooses."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setProperty("role", "segments")
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(2)
        for key, words in choices:
            button = QPushButton(words)
            button.setProperty("role", "segment")
            button.setCheckable(True)
            button.setAccessibleName(words)
            self._group.addButton(button)
            self.buttons[key] = button
            layout.addWidget(button, 1)
        self._group.buttonClicked.connect(self._tell)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        for button in self.buttons.values():
            button.setAccessibleName(f"{name}: {button.text()}")

    @property
    def choice(self) -> str:
        """The key of what is chosen; empty where nothing is."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show a choice as made, without telling anybody; an unknown one leaves it as it was."""
        if button := self.buttons.get(key):
            button.setChecked(True)

    def _tell(self) -> None:
        self.chosen.emit(self.choice)
