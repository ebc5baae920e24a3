"""The subject of an item: a line that grows, and parts a list that is pasted into items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.services.phrases import Part
from desktop.ui.minutes.text.low_box import LowBox
from desktop.ui.minutes.text.pasted_lists import listed

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from desktop.services.desk import Desk
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools


class AgendaBox(LowBox):
    """Writes a subject."""

    items_pasted = Signal(object)
    """Carries the texts of the items of a list, in a tuple."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools, part_id: str, name: str) -> None:
        super().__init__(writing, desk, tools, part_id, "subject", Part.REPORT, name)
        self._desk = desk

    def insertFromMimeData(self, source: QMimeData) -> None:
        if items := listed(self._desk, source):
            self.items_pasted.emit(items)
        else:
            super().insertFromMimeData(source)
