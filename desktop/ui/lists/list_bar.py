"""The bar over a list: the search, the filters and the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.keys import shown_keys
from desktop.ui.widgets.search_box import SearchBox

if TYPE_CHECKING:
    from desktop.ui.icons import Icons

FILTER_KEYS, SEARCH_KEYS = "Ctrl+Shift+F", "Ctrl+F"


class ListBar(QWidget):
    """Holds what a page may put a further button into, by `add`."""

    def __init__(self, icons: Icons, hint: str) -> None:
        super().__init__()
        self.search = SearchBox(icons, hint or self.tr("Search in this list"))
        self.search.setMinimumWidth(120)
        self.search.setToolTip(shown_keys(SEARCH_KEYS))
        self.filters = self._button(icons, "filter", self.tr("Filter"))
        self.filters.setToolTip(shown_keys(FILTER_KEYS))
        self.columns = self._button(icons, "column_triple", self.tr("Columns"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 12, 12, 10)
        self._row.setSpacing(8)
        self._row.addWidget(self.search, 1)
        self._row.addWidget(self.filters)
        self._row.addWidget(self.columns)
        QShortcut(QKeySequence(SEARCH_KEYS), self, self.focus_search)
        QShortcut(QKeySequence(FILTER_KEYS), self, self.filters.click)

    def stops(self) -> list[QWidget]:
        """Return what takes the keyboard, in its order."""
        items = map(self._row.itemAt, range(self._row.count()))
        return [widget for item in items if item and (widget := item.widget())]

    def add(self, button: QPushButton) -> None:
        """Put one more button at the end."""
        self._row.addWidget(button)

    def focus_search(self) -> None:
        """Put the keyboard into the search, all of it chosen."""
        self.search.setFocus()
        self.search.selectAll()

    def say_filters(self, count: int) -> None:
        """Show how many filters hold."""
        words = self.tr("Filter")
        if count:
            words = self.tr("Filter ({count})").format(count=number_text(count))
        self.filters.setText("\u00a0" + words)
        self.filters.setAccessibleName(words)

    def _button(self, icons: Icons, icon: str, words: str) -> QPushButton:
        button = QPushButton("\u00a0" + words)
        button.setAccessibleName(words)
        icons.put(button, icon, "text2", 18)
        return button
