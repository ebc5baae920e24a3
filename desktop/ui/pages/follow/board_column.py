"""One column of the board: its heading with the count, and its cards under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from desktop.persian.numbers import number_text
from desktop.ui.pages.follow.card_list import CardList
from desktop.ui.pages.follow.card_words import TONES, column_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.cards import Card, ColumnKey
    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

NARROWEST = 178
"""Pixels at 100 %."""


class BoardColumn(QFrame):
    """Shows how many cards there are, also while none is seen."""

    def __init__(self, key: ColumnKey, theme: Theme, icons: Icons, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.key = key
        self.words = column_words(key, vocabulary)
        self._theme = theme
        self.setProperty("role", "softCard")
        self.cards = CardList(self.words, theme, icons, vocabulary)
        self.count = Chip("", TONES[key])
        self.nothing = QLabel(self.tr("None"))
        self.nothing.setProperty("role", "hint")
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 6, 0)
        head.setSpacing(8)
        head.addWidget(ElidedLabel(self.words, "h3"), 1)
        head.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 10, 6, 6)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(self.nothing)
        layout.addWidget(self.cards, 1)
        self.cards.hovered.connect(self._show_target)
        theme.changed.connect(self._fit)
        self._fit()

    def show_cards(self, count: int, fetch: Callable[[int, int], Sequence[Card]]) -> None:
        """Show so many cards."""
        self.count.say(number_text(count), TONES[self.key] if count else Tone.NEUTRAL)
        self.cards.setAccessibleName(f"{self.words}\u060c {number_text(count)}")
        self.nothing.setVisible(not count)
        self.cards.show_cards(count, fetch)

    def _show_target(self, over: bool) -> None:
        """Show that what is dragged can be dropped here."""
        self.setProperty("state", "target" if over else "")
        self.style().unpolish(self)
        self.style().polish(self)

    def _fit(self) -> None:
        self.setMinimumWidth(self._theme.scaled(NARROWEST))
