"""Asks why something does not come to pass, such as a session or an item of the agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from desktop.persian.text import tidy_passage
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.passage_box import PassageBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH, PAD = 520, 24


class ReasonDialog(FittingDialog):
    """The deed is offered once a reason is written; where none is needed, at once."""

    given = Signal(str)
    """Carries the reason, tidied."""

    def __init__(
        self, title: str, about: str, label: str, deed: str, owner: QWidget, *, needed: bool = True
    ) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(title)
        self._needed = needed
        heading, words = QLabel(title), WrappedLabel()
        heading.setProperty("role", "h2")
        words.setProperty("role", "label")
        self.box = PassageBox()
        self.box.setAccessibleName(label)
        self.box.textChanged.connect(self._allow)
        self.deed = deed_button(deed, self._give, "Ctrl+S")
        self.deed.setProperty("role", "primary")
        self.cancel = deed_button(self.tr("Back"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(words)
        words.set_words(about)
        layout.addWidget(FieldBox(label, self.box))
        layout.addLayout(foot_of((self.deed,), [self.cancel]))
        self._allow()
        self.box.setFocus()

    def _allow(self) -> None:
        self.deed.setEnabled(not self._needed or bool(self.reason))

    @property
    def reason(self) -> str:
        """What is written, tidied."""
        return tidy_passage(self.box.toPlainText())

    def _give(self) -> None:
        if self._needed and not self.reason:
            return
        self.given.emit(self.reason)
        self.accept()
