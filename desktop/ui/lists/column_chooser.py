"""Chooses the columns of a list; it stays open while one ticks, and one column always stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from desktop.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.ui.lists.column_places import ColumnPlaces

WIDTH = 320


class ColumnChooser(Popover):
    """Ticks for the columns by their headings, a tick for low rows, and the way back to the usual ones."""

    dense_chosen = Signal(bool)

    def __init__(self, places: ColumnPlaces, headings: Mapping[str, str], button: QWidget) -> None:
        super().__init__(WIDTH, button)
        self._places = places
        self._headings = headings
        self.boxes: dict[str, QCheckBox] = {}
        self.set_title(self.tr("Columns"))
        self.dense = QCheckBox(self.tr("Low rows"))
        self.dense.clicked.connect(self.dense_chosen)
        self.reset = QPushButton(self.tr("Usual columns"))
        self.reset.setProperty("role", "ghost")
        self.reset.clicked.connect(self._reset)
        self.foot.addWidget(self.reset)
        self.foot.addStretch(1)
        self.foot.addWidget(self.dense)

    def open(self) -> None:
        self._list()
        super().open()

    def _list(self) -> None:
        for box in self.boxes.values():
            self.inside.removeWidget(box)
            box.hide()
            box.deleteLater()
        shown = self._places.shown
        order = [*shown, *(name for name in self._headings if name not in shown)]
        self.boxes = {name: QCheckBox(self._headings[name]) for name in order}
        for name, box in self.boxes.items():
            box.setChecked(name in shown)
            box.clicked.connect(self._choose)
            self.inside.addWidget(box)
        self._guard()

    def _ticked(self) -> list[str]:
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def _choose(self) -> None:
        ticked = self._ticked()
        shown = [name for name in self._places.shown if name in ticked]
        self._places.show([*shown, *(name for name in ticked if name not in shown)])
        self._guard()

    def _guard(self) -> None:
        """Let the last column that is shown not be taken away."""
        ticked = self._ticked()
        for name, box in self.boxes.items():
            box.setEnabled(ticked != [name])

    def _reset(self) -> None:
        self._places.reset()
        self._list()
        self.place()
