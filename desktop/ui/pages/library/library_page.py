"""A page of the library: one register, with the way to the others over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.pages.register_page import RegisterPage
from desktop.ui.places import Destination
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools
    from desktop.ui.records.register import Register


class LibraryPage(RegisterPage):
    """Shows one register of the library."""

    def __init__(self, register: Register, desk: Desk, tools: Tools) -> None:
        super().__init__(register, desk, tools)
        self.others = Segments(
            (
                ("directives", QCoreApplication.translate("LibraryPage", "Directives")),
                ("laws", QCoreApplication.translate("LibraryPage", "Laws and papers")),
                ("topics", QCoreApplication.translate("LibraryPage", "Subjects")),
            )
        )
        self.others.setAccessibleName(QCoreApplication.translate("LibraryPage", "Part of the library"))
        self.others.choose(register.key)
        self.others.chosen.connect(self._go)
        self.stack.currentChanged.connect(self._show_others)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, self.others, 0, Qt.AlignmentFlag.AlignLeading)

    def _show_others(self) -> None:
        """Hide the way to the others while a form or the bin stands in place of the list."""
        self.others.setVisible(self.shown_list is not None)

    def _go(self, key: str) -> None:
        """Go to another part; this page keeps saying which one it is."""
        self.others.choose(self.register.key)
        self.going.emit(Destination(page=key))
