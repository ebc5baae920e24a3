"""Into how many files letters go: chosen, and remembered until the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.services.prints.letter_files import Delivery
from desktop.ui.ask import PDF, ZIP
from desktop.ui.papers.saved_file import file_name
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.ui.places import Tools


class DeliveryWays(QWidget):
    """One file for all, or one for each in a folder or a ZIP."""

    def __init__(self, tools: Tools, remembered: str) -> None:
        """``remembered`` is the name under which the choice is kept."""
        super().__init__()
        self._tools, self._remembered = tools, remembered
        words = {
            Delivery.ONE_FILE: self.tr("All in one PDF"),
            Delivery.FOLDER: self.tr("A PDF each, in a folder"),
            Delivery.ZIP: self.tr("A PDF each, in a ZIP"),
        }
        label = QLabel(self.tr("Files"))
        label.setProperty("role", "label")
        self.segments = Segments([(each.value, words[each]) for each in Delivery])
        self.segments.setAccessibleName(self.tr("Files"))
        self.segments.choose(Delivery.ONE_FILE.value)
        self.segments.choose(tools.memory.text(remembered))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.segments, 1)

    @property
    def way(self) -> Delivery:
        """What is chosen."""
        return Delivery(self.segments.choice)

    def keep(self) -> None:
        """Choose the same the next time."""
        self._tools.memory.keep(self._remembered, self.way.value)

    def ask_place(self, owner: QWidget, title: str, otherwise: str) -> Path | None:
        """Ask where letters of a title go; ``otherwise`` names the file where the title makes no name."""
        ask = self._tools.ask
        match self.way:
            case Delivery.FOLDER:
                return ask.folder(owner)
            case Delivery.ZIP:
                return ask.save_as(owner, file_name(title, ".zip", otherwise), ZIP)
            case _:
                return ask.save_as(owner, file_name(title, ".pdf", otherwise), PDF)
