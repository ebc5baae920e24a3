"""The line under a list: how many there are, how many are chosen, what they come to, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.keys import shown_keys
from desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

SIDE, SPACE = 14, 4
"""Pixels at its ends, and between its parts."""
_ALL = 1000
"""The share of the room that the keys take."""


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
        layout.setSpacing(SPACE)
        self.sums = ElidedLabel(role="hint")
        self.sums.hide()
        layout.addWidget(self.count)
        layout.addWidget(self.sums)
        layout.addWidget(self.keys, _ALL)
        layout.addStretch(1)  # while the keys are hidden

    def say(self, count: int, chosen: int) -> None:
        """Show the number of rows, and of those that are chosen where that is more than one."""
        words = self.tr("{count} {kind}").format(count=number_text(count), kind=self._kind)
        if chosen > 1:
            words += self.tr(" \u2022 {count} rows chosen").format(count=number_text(chosen))
        self.count.setText(words)
        self._show_keys(self.width())

    def say_sums(self, words: str) -> None:
        """Show what the figures of the rows come to, or nothing."""
        self.sums.set_words(f"\u2022 {words}" if words else "")
        self.sums.setVisible(bool(words))
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
        sums = 0 if self.sums.isHidden() else self.sums.sizeHint().width() + SPACE
        wanted = self.count.sizeHint().width() + sums + self.keys.sizeHint().width() + 2 * SIDE
        self.keys.setVisible(width >= wanted)
