"""A card to be chosen among others: an icon, a heading and a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent

    from desktop.ui.icons import Icons


class ChoiceCard(QPushButton):
    """A button that is as high as its words need."""

    def __init__(self, icons: Icons, icon: str, heading: str, sentence: str) -> None:
        super().__init__()
        self.setProperty("role", "choice")
        self.setCheckable(True)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(sentence)
        self._icons = icons
        self._sign, self._tick = QLabel(), QLabel()
        title, words = WrappedLabel(), WrappedLabel()
        icons.put(self._sign, icon, "primary", 24)
        icons.put(self._tick, "checkmark_circle", "primary")
        title.setProperty("role", "h3")
        words.setProperty("role", "label")
        for widget in (self._sign, self._tick, title, words):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._inside = QGridLayout(self)
        self._inside.setContentsMargins(16, 14, 16, 14)
        self._inside.setVerticalSpacing(6)
        self._inside.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignLeading)
        self._inside.addWidget(self._tick, 0, 1, Qt.AlignmentFlag.AlignTrailing)
        self._inside.addWidget(title, 1, 0, 1, 2)
        self._inside.addWidget(words, 2, 0, 1, 2)
        self._inside.setRowStretch(3, 1)
        title.set_words(heading)
        words.set_words(sentence)
        self._tick.hide()
        keeping = self._tick.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(keeping)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.toggled.connect(self._tick.setVisible)

    def sizeHint(self) -> QSize:
        return self._inside.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._inside.totalMinimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self._inside.totalHeightForWidth(self.width()))


class ChoiceCards(QWidget):
    """Cards side by side; arrows move between them, space chooses, Enter is the window's."""

    chosen = Signal(str)

    def __init__(self, cards: Sequence[tuple[str, ChoiceCard]]) -> None:
        super().__init__()
        self.cards = dict(cards)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for _, card in cards:
            self._group.addButton(card)
            layout.addWidget(card, 1)
        self._group.buttonToggled.connect(self._tell)

    @property
    def choice(self) -> str:
        """The key of the chosen card."""
        return next((key for key, card in self.cards.items() if card.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose a card."""
        self.cards[key].setChecked(True)

    def _tell(self, _button: QAbstractButton, on: bool) -> None:
        if on:
            self.chosen.emit(self.choice)
