"""Asks what the rows of a workbook are whose headings say it of no sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from desktop.ui.pages.exchange.registers import IMPORTED
from desktop.ui.pages.exchange.words import isolated, register_words
from desktop.ui.papers.asked_first import AskedFirst
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.schema.record import Record


class UnknownSheetDialog(AskedFirst):
    """Enter opens the sheet as what was chosen, Esc leaves it; it stays until its owner closes it."""

    said = Signal(object)
    """Carries what the rows of which sheet are: a kind by the place of the sheet."""

    def __init__(
        self, name: str, sheets: Mapping[int, str], kinds: Sequence[type[Record]] | None, owner: QWidget
    ) -> None:
        """Ask of the workbook ``name``; where ``kinds`` is but one, that is likely meant."""
        about = self.tr(
            "No row of {name} has headings that are known. Choose what its rows are; then each column is "
            "chosen, and nothing is saved before."
        )
        heading = self.tr("Which register is this file for?")
        super().__init__(heading, about.format(name=isolated(name)), owner)
        self.go_button.setText(self.tr("Open the sheet"))
        self.register = CalmCombo()
        self.register.setAccessibleName(self.tr("Register of the rows"))
        self.register.addItem(self.tr("Choose…"))
        for kind in IMPORTED:
            self.register.addItem(register_words(kind), kind)
        self.sheet = CalmCombo()
        self.sheet.setAccessibleName(self.tr("Sheet of the workbook"))
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for place, each in sheets.items():
            self.sheet.addItem(each, place)
        sheet = FieldBox(self.sheet.accessibleName(), self.sheet)
        self.fields.addWidget(sheet)
        if len(sheets) == 1:
            sheet.hide()
        self.fields.addWidget(FieldBox(self.register.accessibleName(), self.register))
        self.register.currentIndexChanged.connect(self._allow)
        if kinds and len(kinds) == 1:
            self.register.setCurrentIndex(1 + IMPORTED.index(kinds[0]))
        self._allow()
        (self.register if len(sheets) == 1 else self.sheet).setFocus()

    def _allow(self) -> None:
        self.go_button.setEnabled(self.register.currentIndex() > 0)

    def go_on(self) -> None:
        if self.register.currentIndex() > 0:
            self.said.emit({self.sheet.currentData(): self.register.currentData()})
