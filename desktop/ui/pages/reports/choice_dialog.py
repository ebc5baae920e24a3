"""Asks which one of several things is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

WIDTH, PAD = 560, 24


class ChoiceDialog(FittingDialog):
    """A click or Enter chooses."""

    chosen = Signal(str)
    """Carries the id of what was chosen."""

    def __init__(
        self, title: str, about: str, choices: Sequence[tuple[str, str]], theme: Theme, owner: QWidget
    ) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(title)
        heading = QLabel(title)
        heading.setProperty("role", "h2")
        words = WrappedLabel()
        words.setProperty("role", "label")
        self.list = TwoLineList(theme, title)
        self.list.set_rows([ListRow(each, said, "", "", None) for each, said in choices])
        self.list.setCurrentRow(0)
        self.list.opened.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(words)
        layout.addLayout(self.list.outset())
        layout.addLayout(foot_of((), [deed_button(self.tr("Cancel"), self.reject)]))
        words.set_words(about)
        self.list.setFocus()

    def _choose(self, record_id: str) -> None:
        self.chosen.emit(record_id)
        self.accept()
