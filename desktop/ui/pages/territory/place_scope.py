"""Of which part of the country a page tells: all of it, a province or a county."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.place_boxes import PlaceBoxes

if TYPE_CHECKING:
    from desktop.services.desk import Desk

_WIDTH = 220


class PlaceScope(QWidget):
    """A province and a county beside each other; both empty is the whole country."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.boxes = PlaceBoxes(desk.territory, self)
        self.boxes.chosen.connect(self._tell)
        self.choose(desk.preferences.read().province)
        self.row = QHBoxLayout(self)
        """What else is asked may be put at its end."""
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        for words, box in (
            (self.tr("Province"), self.boxes.province),
            (self.tr("County"), self.boxes.county),
        ):
            field = FieldBox(words, box)
            field.setFixedWidth(_WIDTH)
            self.row.addWidget(field)
        self.row.addStretch(1)

    @property
    def place(self) -> str:
        """The id of the county, else of the province, else nothing."""
        province, county = self.boxes.places
        return county or province

    @property
    def words(self) -> str:
        """What is chosen, in words."""
        box = self.boxes.county if self.boxes.places[1] else self.boxes.province
        return box.currentText() if self.place else self.tr("the whole country")

    def choose(self, province: str, county: str = "") -> None:
        """Show a place as chosen, without telling anybody."""
        self.boxes.show_places(province, county)
        self._name_all()

    def _name_all(self) -> None:
        for box in (self.boxes.province, self.boxes.county):
            box.setItemText(0, self.tr("All"))

    def _tell(self) -> None:
        self._name_all()
        self.changed.emit()
