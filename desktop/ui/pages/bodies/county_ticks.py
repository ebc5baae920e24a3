"""Counties to tick; those that have the body already are shown, and cannot be chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.persian.text import squashed_key

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.services.counties import CountyStanding

SPACE = 3
"""Pixels around each line."""
_ID = Qt.ItemDataRole.UserRole
_OPEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class CountyTicks(QListWidget):
    """Space ticks the county with the keyboard."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "framed")
        self.setAccessibleName(self.tr("Counties"))
        self.setUniformItemSizes(True)
        self.setSpacing(SPACE)
        self.setSelectionMode(QListWidget.SelectionMode.SingleSelection)
        self.itemChanged.connect(lambda _item: self.changed.emit())
        self._pressed = Qt.CheckState.Unchecked
        self.itemPressed.connect(self._note)
        self.itemClicked.connect(self._tick)

    def _note(self, item: QListWidgetItem) -> None:
        self._pressed = item.checkState()

    def _tick(self, item: QListWidgetItem) -> None:
        """Tick a county that was clicked on beside its box, which does so itself."""
        if self._is_open(self.row(item)) and item.checkState() is self._pressed:
            is_ticked = self._pressed is Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)

    def show_counties(self, standings: Sequence[CountyStanding], ticked: Collection[str] = ()) -> None:
        """Show these counties, ``ticked`` ones ticked where they can be."""
        self.blockSignals(True)
        self.clear()
        for each in standings:
            there = each.body is not None
            words = self.tr("{county} (has one)") if there else "{county}"
            item = QListWidgetItem(words.format(county=each.county.name))
            item.setData(_ID, each.county.id)
            item.setFlags(_OPEN if not there else Qt.ItemFlag.ItemIsSelectable)
            chosen = each.county.id in ticked and not there
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.blockSignals(False)
        if self.count():
            self.setCurrentRow(next((row for row in range(self.count()) if self._is_chosen(row)), 0))
        self.changed.emit()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the counties that are ticked anew."""
        return tuple(self.item(row).data(_ID) for row in range(self.count()) if self._is_chosen(row))

    @property
    def open_count(self) -> int:
        """How many can be ticked."""
        return sum(self._is_open(row) for row in range(self.count()))

    def tick_all(self, ticked: bool) -> None:
        """Tick all that can be chosen and are shown, or none."""
        self.blockSignals(True)
        for row in range(self.count()):
            if self._is_open(row) and not self.item(row).isHidden():
                self.item(row).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.changed.emit()

    def seek(self, typed: str) -> None:
        """Show only the counties whose name holds what is typed; what is ticked stays so."""
        key = squashed_key(typed)
        for row in range(self.count()):
            self.item(row).setHidden(bool(key) and key not in squashed_key(self.item(row).text()))

    def _is_open(self, row: int) -> bool:
        return bool(self.item(row).flags() & Qt.ItemFlag.ItemIsEnabled)

    def _is_chosen(self, row: int) -> bool:
        return self._is_open(row) and self.item(row).checkState() is Qt.CheckState.Checked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # the dialog goes on
        else:
            super().keyPressEvent(event)
