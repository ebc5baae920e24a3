"""Asks for a short name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from desktop.persian.text import tidy
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LONGEST = 40


class NameDialog(QDialog):
    """`named` carries the tidied name; Enter gives it, Esc gives none."""

    named = Signal(str)

    def __init__(self, title: str, deed: str, name: str, owner: QWidget) -> None:
        super().__init__(owner)
        self.setWindowTitle(title)
        self.setModal(True)
        heading = QLabel(title)
        heading.setProperty("role", "h2")
        label = QLabel(self.tr("Name"))
        label.setProperty("role", "label")
        self.line = QLineEdit(name)
        self.line.setMaxLength(LONGEST)
        self.line.setMinimumWidth(300)
        self.line.setAlignment(FROM_THE_RIGHT)
        self.line.setAccessibleName(self.tr("Name"))
        self.line.selectAll()
        self.line.textChanged.connect(self._allow)
        self.give = QPushButton(deed)
        self.give.setProperty("role", "primary")
        self.give.setDefault(True)
        self.give.clicked.connect(self._give)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.give)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        for widget in (heading, label, self.line):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addLayout(foot)
        self._allow(name)

    def _allow(self, text: str) -> None:
        self.give.setEnabled(bool(tidy(text)))

    def _give(self) -> None:
        self.named.emit(tidy(self.line.text()))
        self.accept()
