"""Which yearly book of a body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from desktop.persian.digits import persian_digits
from desktop.ui.papers.asked_first import AskedFirst
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class YearDialog(AskedFirst):
    """Offers the Jalali years that have a book, the last one first."""

    chosen = Signal(int, bool)
    """Carries the year, and whether confidential resolutions stand in the book."""

    def __init__(self, body: str, years: Sequence[int], owner: QWidget) -> None:
        super().__init__(self.tr("Yearly book of minutes"), body, owner)
        self.years = CalmCombo()
        for year in years:
            self.years.addItem(persian_digits(str(year)), year)
        self.confidential = QCheckBox(self.tr("With the confidential resolutions"))
        self.fields.addWidget(FieldBox(self.tr("Year"), self.years))
        self.fields.addWidget(self.confidential)
        self.years.setFocus()

    def go_on(self) -> None:
        self.accept()
        self.chosen.emit(self.years.currentData(), self.confidential.isChecked())
