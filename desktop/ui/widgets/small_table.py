"""A table of some dozens of rows that is read, not written in: no grid, rows as high as the theme says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QTableView

if TYPE_CHECKING:
    from desktop.ui.theme import Theme


class SmallTable(QTableView):
    """Its rows follow the size of the text; Tab leaves it."""

    row = "row"
    """What the theme calls the height of its rows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self._size()
        theme.changed.connect(self._size)

    def _size(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.height(self.row))
