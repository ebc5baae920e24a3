"""What a page says while nothing is on it: what belongs here, and the first step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.ui.icons import Icons
    from desktop.ui.page_action import PageAction

WIDEST = 520
"""Pixels that its sentence may take in a line."""


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and a few deeds of which the first is the primary one.

    A deed that is not possible now is not shown; the shortcuts of all are heard while this is seen.
    """

    def __init__(self, icons: Icons, icon: str, heading: str, sentence: str, *deeds: PageAction) -> None:
        super().__init__()
        picture = QLabel()
        icons.put(picture, icon, "text3", 40)
        title = QLabel(heading)
        title.setProperty("role", "h2")
        words = WrappedLabel()
        words.setProperty("role", "label")
        words.setFixedWidth(WIDEST)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.buttons = tuple(self._button(icons, deed, first=deed is deeds[0]) for deed in deeds)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        for button in self.buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        self.addActions(deeds)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        for widget in (picture, title):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        sentence_row = (
            QHBoxLayout()
        )  # aligned in a column, a wrapped label gets the height of the whole width
        sentence_row.addStretch(1)
        sentence_row.addWidget(words)
        sentence_row.addStretch(1)
        layout.addLayout(sentence_row)
        layout.addLayout(foot)
        layout.addStretch(3)
        words.set_words(sentence)

    def _button(self, icons: Icons, deed: PageAction, *, first: bool) -> QPushButton:
        button = QPushButton("\u00a0" + deed.text())  # Qt sets an icon against its words
        button.setProperty("role", "primary" if first else "ghost")
        button.setAccessibleName(deed.text())
        icons.put(button, deed.icon_name, "onPrimary" if first else "tintText")
        button.clicked.connect(deed.trigger)
        button.setVisible(deed.isEnabled())
        deed.enabledChanged.connect(button.setVisible)
        return button
