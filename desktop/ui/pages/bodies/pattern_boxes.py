"""Which body of counties is asked for, and in which province."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.presets import IN_COUNTIES
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from desktop.domain.presets import Preset
    from desktop.services.territory import Territory


class PatternBoxes(QWidget):
    """Two boxes beside each other; an empty province is the whole country."""

    changed = Signal()

    def __init__(self, territory: Territory, preset: Preset, province: str) -> None:
        super().__init__()
        self._presets, self._provinces = CalmCombo(), CalmCombo()
        for each in IN_COUNTIES:
            self._presets.addItem(each.name)
        self._provinces.addItem(self.tr("The whole country"), "")
        for place, name in territory.provinces():
            self._provinces.addItem(name, place)
        for box in (self._presets, self._provinces):
            box.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        self.choose(preset, province)
        self.row = QHBoxLayout(self)
        """What else is asked may be put at its end."""
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(12)
        self.row.addWidget(FieldBox(self.tr("Body"), self._presets), 2)
        self.row.addWidget(FieldBox(self.tr("Province"), self._provinces), 1)
        self._presets.activated.connect(lambda _row: self.changed.emit())
        self._provinces.activated.connect(lambda _row: self.changed.emit())

    def choose(self, preset: Preset, province: str) -> None:
        """Show these as chosen, without telling anybody; a preset of no county is the first one."""
        self._presets.setCurrentIndex(IN_COUNTIES.index(preset) if preset in IN_COUNTIES else 0)
        self._provinces.setCurrentIndex(max(self._provinces.findData(province), 0))

    @property
    def preset(self) -> Preset:
        """What each county should have."""
        return IN_COUNTIES[self._presets.currentIndex()]

    @property
    def province(self) -> str:
        """The id of the province, or nothing for the whole country."""
        return self._provinces.currentData() or ""
