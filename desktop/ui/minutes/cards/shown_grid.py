"""A grid in which only what is shown takes a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class ShownGrid(QGridLayout):
    """Sets the fields that are shown one after the other, so many in a row."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self._columns = columns
        self._placed: tuple[QWidget, ...] = ()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(10)
        self.setVerticalSpacing(8)
        for column in range(columns):
            self.setColumnStretch(column, 1)

    def arrange(self, fields: Sequence[QWidget]) -> None:
        """Give those of the fields a place that are not hidden."""
        shown = tuple(each for each in fields if not each.isHidden())
        if shown == self._placed:
            return
        for each in self._placed:
            self.removeWidget(each)
        self._placed = shown
        for place, each in enumerate(shown):
            self.addWidget(each, place // self._columns, place % self._columns)
