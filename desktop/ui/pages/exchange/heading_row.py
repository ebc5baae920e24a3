"""In which row of a sheet the headings are, and a way to point at another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.persian.digits import persian_digits
from desktop.ui.widgets.dialog_foot import deed_button
from desktop.ui.widgets.number_field import NumberField
from desktop.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from desktop.ui.icons import Icons

_WIDTH = 300
MOST = 1_000
"""The last row that may be pointed at."""


class HeadingRow(QPushButton):
    """A button that says the row, and opens a field for another one."""

    wished = Signal(int)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("role", "ghost")
        icons.put(self, "table", "tintText", 16)
        self.popover = Popover(_WIDTH, self)
        self.popover.set_title(self.tr("Row of the headings"))
        hint = QLabel(self.tr("The rows under it are read."))
        hint.setProperty("role", "hint")
        self.field = NumberField(1, MOST)
        self.field.setAccessibleName(self.tr("Row of the headings"))
        self.field.returnPressed.connect(self._give)
        self.deed = deed_button(self.tr("Read the headings there"), self._give)
        self.deed.setProperty("role", "primary")
        self.popover.inside.addWidget(self.field)
        self.popover.inside.addWidget(hint)
        self.popover.foot.addWidget(self.deed)
        self.clicked.connect(self._open)
        self.show_row(1)

    def show_row(self, row: int) -> None:
        """Say in which row they are now; in row 0 where there are none."""
        words = self.tr("Headings in row {row}").format(row=persian_digits(str(row)))
        if not row:
            words = self.tr("Without headings")
        self.setText(f"\u00a0{words}")
        self.setAccessibleName(words)
        if not self.popover.isVisible():
            self.field.set_number(row or 1)

    def _open(self) -> None:
        self.popover.toggle()
        self.field.selectAll()

    def _give(self) -> None:
        number = self.field.number
        if number is not None and number == int(number) and 1 <= number <= MOST:
            self.popover.close_to(self)
            self.wished.emit(int(number))
