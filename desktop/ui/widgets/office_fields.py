"""The fields of the person and the office, alike on first start and in the settings."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.services.preferences import LONGEST
from desktop.ui.widgets.field_box import FieldBox, persian_line
from desktop.ui.widgets.place_boxes import PlaceBoxes

if TYPE_CHECKING:
    from desktop.services.preferences import PreferenceValues
    from desktop.services.territory import Territory


class OfficeFields(QWidget):
    """Emits `edited` after whatever the person changes."""

    edited = Signal()

    def __init__(self, territory: Territory, *, required: bool = False) -> None:
        super().__init__()
        self.user_name = persian_line(LONGEST, self.tr("Example: Maryam Ahmadi"))
        self.office_name = persian_line(LONGEST, self.tr("Example: Governorate of Yazd"))
        self.places = PlaceBoxes(territory, self)
        self.office_box = FieldBox(
            self.tr("Name of the governorate or office"), self.office_name, required=required
        )
        self.user_box = FieldBox(
            self.tr("Your name"), self.user_name, hint=self.tr("It stands in the history of each change.")
        )
        self.province_box = FieldBox(self.tr("Province"), self.places.province, required=required)
        self.county_box = FieldBox(self.tr("County"), self.places.county)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(12)
        boxes = (self.office_box, self.user_box, self.province_box, self.county_box)
        for number, box in enumerate(boxes):
            layout.addWidget(box, *divmod(number, 2))
            layout.setRowStretch(number // 2, 0)
        for column in range(2):
            layout.setColumnStretch(column, 1)
        for line in (self.user_name, self.office_name):
            line.textEdited.connect(self.edited)
        self.places.chosen.connect(self.edited)

    def show_values(self, values: PreferenceValues) -> None:
        """Show what was chosen before."""
        self.user_name.setText(values.user_name)
        self.office_name.setText(values.office_name)
        self.places.show_places(values.province, values.county)

    def values(self, given: PreferenceValues) -> PreferenceValues:
        """Return ``given`` with what stands here."""
        province, county = self.places.places
        return replace(
            given,
            user_name=self.user_name.text(),
            office_name=self.office_name.text(),
            province=province,
            county=county,
        )

    def complete(self) -> bool:
        """Say beside the fields what is missing; return whether nothing is."""
        missing = [
            (self.office_box, not self.office_name.text().strip(), self.tr("Write the name of the office.")),
            (self.province_box, not self.places.places[0], self.tr("Choose the province.")),
        ]
        for box, is_missing, words in missing:
            box.show_error(words if is_missing else "")
        first = next((box for box, is_missing, _ in missing if is_missing), None)
        if first:
            first.editor.setFocus()
        return first is None
