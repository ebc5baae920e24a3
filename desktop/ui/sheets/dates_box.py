"""How days are written in workbooks: for Excel to reckon with, or as Jalali words; remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from desktop.ui.memory import Memory

_NAME = "sheets/jalali-text"


class DatesBox(QCheckBox):
    """Shows what was chosen last, here or elsewhere in the window."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self._memory = memory
        self.setText(self.tr("Dates as Jalali text, such as ۱۴۰۵/۰۹/۰۱"))
        self.setToolTip(
            self.tr(
                "Otherwise they are dates of Excel, which it can sort and reckon with; both come in again."
            )
        )
        self.setChecked(memory.flag(_NAME))
        self.toggled.connect(self._keep)

    def _keep(self, on: bool) -> None:
        self._memory.keep(_NAME, on)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setChecked(self._memory.flag(_NAME))
