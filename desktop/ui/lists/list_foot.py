"""The line under a list: how many there are, how many are chosen, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.keys import shown_keys

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SIDE = 14
"""Pixels at its ends."""


class ListFoot(QWidget):
    """Says what is shown, in Persian digits."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.count = QLabel()
        self.keys = QLabel(self._keys())
        for label in (self.count, self.keys):
            label.setProperty("role", "hint")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.keys.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, 6, SIDE, 8)
        layout.setSpacing(0)
        layout.addWidget(self.count)
        layout.addWidget(self.keys, 1)

    def say(self, count: int, chosen: int) -> None:
        """Show the number of rows, and of those that are chosen where that is more than one."""
        words = self.tr("{count} {kind}").format(count=number_text(count), kind=self._kind)
        if chosen > 1:
            words += self.tr(" \u2022 {count} rows chosen").format(count=number_text(chosen))
        self.count.setText(words)
        self._show_keys(self.width())

    def _keys(self) -> str:
        deeds = (
            ("Enter", self.tr("open")),
            ("Ctrl+F", self.tr("search")),
            ("Ctrl+Shift+F", self.tr("filter")),
            ("Ctrl+C", self.tr("copy")),
        )
        return "".join(f" \u2022 {shown_keys(keys)}: {deed}" for keys, deed in deeds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_keys(event.size().width())

    def _show_keys(self, width: int) -> None:
        """Show the keys where there is room for all of them."""
        wanted = self.count.sizeHint().width() + self.keys.sizeHint().width() + 2 * SIDE
        self.keys.setVisible(width >= wanted)
