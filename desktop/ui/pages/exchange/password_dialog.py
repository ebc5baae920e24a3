"""Asks for the password of a workbook; it is kept nowhere but in what is being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from desktop.ui.pages.exchange.words import isolated
from desktop.ui.sides import FROM_THE_LEFT
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_dialog import FittingDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 400


class PasswordDialog(FittingDialog):
    """Enter gives what is typed, Esc gives none; it stays until its owner closes it."""

    given = Signal(str)

    def __init__(self, name: str, owner: QWidget) -> None:
        super().__init__(_WIDTH, owner)
        self.setWindowTitle(self.tr("Password of the workbook"))
        self.setModal(True)
        title = QLabel(self.tr("Password of the workbook"))
        title.setProperty("role", "h2")
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.line.setAlignment(FROM_THE_LEFT)
        self.line.textChanged.connect(self._allow)
        hint = self.tr("It is not kept.")
        self.box = FieldBox(
            self.tr("{name} opens with a password").format(name=isolated(name)), self.line, hint=hint
        )
        self.deed = deed_button(self.tr("Open the workbook"), self._give)
        self.deed.setProperty("role", "primary")
        self.deed.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(title)
        layout.addWidget(self.box)
        layout.addLayout(foot_of([self.deed], [deed_button(self.tr("Cancel"), self.reject)]))
        self._allow()

    def say_wrong(self) -> None:
        """Say that the password does not open it, and let another be typed."""
        self.box.show_error(self.tr("The workbook does not open with this password."))
        self.line.selectAll()
        self.line.setFocus()

    def _allow(self) -> None:
        self.box.show_error("")
        self.deed.setEnabled(bool(self.line.text()))

    def _give(self) -> None:
        if self.line.text():
            self.given.emit(self.line.text())
