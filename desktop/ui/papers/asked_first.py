"""What is asked before a paper is made: a few fields, and a button that goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.wrapped_label import WrappedLabel

WIDTH = 460
PAD = 24


class AskedFirst(FittingDialog):
    """Holds fields under a heading; Enter goes on, Esc leaves everything as it is."""

    def __init__(self, heading: str, about: str, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(heading)
        title, hint = QLabel(heading), WrappedLabel()
        title.setProperty("role", "h2")
        hint.setProperty("role", "label")
        self.fields = QVBoxLayout()
        self.fields.setSpacing(12)
        self.go_button = deed_button(self.tr("Show the paper"), self.go_on)
        self.go_button.setProperty("role", "primary")
        self.go_button.setDefault(True)
        self.cancel_button = deed_button(self.tr("Cancel"), self.reject)
        foot = foot_of([self.go_button], [self.cancel_button])
        foot.setContentsMargins(0, 8, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, 20, PAD, 20)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addLayout(self.fields)
        layout.addLayout(foot)
        hint.set_words(about)

    def go_on(self) -> None:
        """Take what is in the fields, or say what is wrong there."""
        raise NotImplementedError
