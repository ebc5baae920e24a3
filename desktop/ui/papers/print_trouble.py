"""Says why nothing could be printed, with the other ways to the paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.fitting_dialog import FittingDialog
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
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
        self.save_button = deed_button(self.tr("Save PDF"), partial(self._leave, self.save))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.again_button = deed_button(self.tr("Try again"), partial(self._leave, self.again))
        close = deed_button(self.tr("Close"), self.accept)
        foot = foot_of((self.save_button, self.again_button, close))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(self.notice)
        layout.addLayout(foot)
        self.notice.say(words, Tone.WARN, [detail])

    def _leave(self, then: SignalInstance) -> None:
        self.accept()
        then.emit()
