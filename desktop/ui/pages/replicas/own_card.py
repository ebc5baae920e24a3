"""The card of this computer: its name, and the number by which others make sure that it is the one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.ui.pages.replicas.words import fingerprint_groups, kind_words
from desktop.ui.widgets.button_row import ButtonRow
from desktop.ui.widgets.cards import SIDE, HeadedCard
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.schema.replica import Card
    from desktop.ui.icons import Icons


class OwnCard(HeadedCard):
    """Shows a card; whoever shows it renames this computer."""

    renaming = Signal()
    copied = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__(self.tr("This computer"))
        self._number = ""
        self.body.setContentsMargins(SIDE, 0, SIDE, 0)
        self.body.setSpacing(8)
        self.name, self.about, self.hint = WrappedLabel(), WrappedLabel(), WrappedLabel()
        self.name.setProperty("role", "h3")
        self.about.setProperty("role", "label")
        self.hint.setProperty("role", "hint")
        self.number = QLabel()
        self.number.setProperty("role", "h2")
        self.number.setWordWrap(True)
        self.number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = _button(icons, self.tr("Copy"), "copy")
        self.copy.clicked.connect(self._copy)
        self.rename = _button(icons, self.tr("Rename…"), "edit")
        self.rename.clicked.connect(self.renaming)
        for widget in (self.name, self.about, self.number, self.hint, ButtonRow(self.copy, self.rename)):
            self.body.addWidget(widget)
        self.hint.set_words(
            self.tr(
                "Read this number to your colleague on the telephone once, when the first package arrives."
            )
        )

    def show_card(self, card: Card, scope: str) -> None:
        """Show this computer; ``scope`` is the name of the place or office that it keeps, or ""."""
        self.name.set_words(card.name)
        kept = scope or self.tr("keeps everything")
        self.about.set_words(f"{kind_words(card.kind)}، {kept}")
        groups = fingerprint_groups(card)
        self._number = " ".join(groups)
        self.number.setText("\u200f" + "\u2003".join(groups))
        self.number.setAccessibleName(self.tr("Fingerprint: {number}").format(number=self._number))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        self.copied.emit()


def _button(icons: Icons, words: str, icon: str) -> QPushButton:
    button = QPushButton("\u00a0" + words)  # Qt sets an icon against its words
    button.setAccessibleName(words)
    icons.put(button, icon, "text2")
    return button
