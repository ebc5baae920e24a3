"""A register that is one of a family of pages, with the way to the others over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.pages.register_page import RegisterPage
from desktop.ui.places import Destination
from desktop.ui.widgets.place_strip import PlaceStrip

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.pages.families import Family
    from desktop.ui.places import Tools
    from desktop.ui.records.register import Register


class FamilyPage(RegisterPage):
    """Shows one register of a family."""

    def __init__(self, register: Register, desk: Desk, tools: Tools, family: Family) -> None:
        super().__init__(register, desk, tools)
        self.strip = PlaceStrip(family, register.key)
        self.strip.setAccessibleName(self.tr("Pages beside this one"))
        self.strip.chosen.connect(self._go)
        self.stack.currentChanged.connect(self._show_strip)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.strip, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_strip(self) -> None:
        """Hide the way to the others while a form or the bin stands in place of the list."""
        self.strip.setVisible(self.shown_list is not None)

    def _go(self, key: str) -> None:
        self.going.emit(Destination(page=key))
