"""The province and the county of an office, chosen from those that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.calm_combo import CalmCombo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.services.territory import Territory


class PlaceBoxes(QWidget):
    """Two combo boxes to be laid out by whoever has them; the second follows the first."""

    chosen = Signal()

    def __init__(self, territory: Territory, parent: QWidget) -> None:
        super().__init__(parent)
        self._territory = territory
        self.province, self.county = CalmCombo(), CalmCombo()
        for box in (self.province, self.county):
            box.setMinimumContentsLength(8)
            box.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        _fill(self.province, territory.provinces())
        self._fill_counties()
        self.province.activated.connect(self._choose_province)
        self.county.activated.connect(self.chosen)
        self.hide()

    def show_places(self, province: str, county: str) -> None:
        """Show what was chosen before."""
        self.province.setCurrentIndex(max(self.province.findData(province), 0))
        self._fill_counties()
        self.county.setCurrentIndex(max(self.county.findData(county), 0))

    @property
    def places(self) -> tuple[str, str]:
        """The ids of what is chosen, empty where nothing is."""
        return self.province.currentData() or "", self.county.currentData() or ""

    def _choose_province(self) -> None:
        self._fill_counties()
        self.chosen.emit()

    def _fill_counties(self) -> None:
        province = self.province.currentData()
        _fill(self.county, self._territory.counties(province) if province else ())
        self.county.setEnabled(bool(province))


def _fill(box: CalmCombo, places: Iterable[tuple[str, str]]) -> None:
    box.clear()
    box.addItem("", "")
    for place, name in places:
        box.addItem(name, place)
