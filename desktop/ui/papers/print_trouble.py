"""Says why nothing could be printed, with the other ways to the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from desktop.ui.tone import Tone
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.ui.icons import Icons

WIDTH = 480


class PrintTrouble(FittingDialog):
    """Offers to try again, or to save the paper as a file."""

    again = Signal()
    save = Signal()

    def __init__(self, words: str, detail: str, icons: Icons, owner: QWidget) -> None:
        super().__init__(WIDTH, owner)
        self.setWindowTitle(self.tr("Print"))
        self.notice = Notice(icons)
        self.save_button = self._button(self.tr("Save PDF"), self.save.emit)
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.again_button = self._button(self.tr("Try again"), self.again.emit)
        close = self._button(self.tr("Close"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.save_button, self.again_button, close):
            foot.addWidget(button)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.notice)
        layout.addLayout(foot)
        self.notice.say(words, Tone.WARN, [detail])

    def _button(self, words: str, then: Callable[[], object] | None = None) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(self.accept)
        if then:
            button.clicked.connect(lambda _checked: then())
        return button
