"""The tree of places on the screen: what lies in a place is made when it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.place_tree import PlaceLine, PlaceTree
    from desktop.ui.theme import Theme

ID = Qt.ItemDataRole.UserRole
MOST_FOUND = 200
"""How many places are shown of those that were found."""
NAME, RANK, AROUND = 0, 1, 5
_WIDTHS = (320, 140, 120, 100, 120, 320)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlacesTree(QTreeWidget):
    """Arrows open and close, Enter edits; while something is searched for, what was found is a flat list."""

    edit_asked = Signal(str)
    """Carries the id of a place."""
    delete_asked = Signal(str)

    def __init__(self, vocabulary: Vocabulary, theme: Theme) -> None:
        super().__init__()
        self._vocabulary, self._theme = vocabulary, theme
        self._tree: PlaceTree | None = None
        self._is_flat = False
        self.setHeaderLabels(
            [
                self.tr("Division"),
                self.tr("Rank"),
                self.tr("Neighbourhoods"),
                self.tr("Offices"),
                self.tr("Active offices"),
                self.tr("Lies in"),
            ]
        )
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Divisions of the country"))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in range(RANK + 1, AROUND):
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        self.itemExpanded.connect(self._open)
        self.itemDoubleClicked.connect(self._ask)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def current_id(self) -> str:
        """The place with the keyboard, or nothing."""
        item = self.currentItem()
        return item.data(NAME, ID) if item else ""

    def show_tree(self, tree: PlaceTree, found: Sequence[str] | None = None) -> None:
        """Show all from the top, opened as far as it was; or what was ``found``, with what it lies in."""
        current = self.current_id
        opened = [] if self._is_flat else [item.data(NAME, ID) for item in self._opened()]
        self._tree, self._is_flat = tree, found is not None
        self.clear()
        self.setColumnHidden(AROUND, not self._is_flat)
        if found is None:
            lines: Iterable[PlaceLine] = tree.children()
        else:
            lines = (line for each in found[:MOST_FOUND] if (line := tree.line(each)))
        self.addTopLevelItems([self._item(line) for line in lines])
        for each in opened:
            if item := self._reveal(each):
                item.setExpanded(True)
        if not self.go(current) and (first := self.topLevelItem(0)):
            self.setCurrentItem(first)

    def go(self, place_id: str) -> bool:
        """Open what a place lies in, and go to it; False where it is not shown."""
        if item := self._reveal(place_id):
            self.setCurrentItem(item)
            self.scrollToItem(item)
        return item is not None

    def _reveal(self, place_id: str) -> QTreeWidgetItem | None:
        path = self._tree.path(place_id) if self._tree else ()
        items = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        for each in path[-1:] if self._is_flat else path:
            item = next((item for item in items if item and item.data(NAME, ID) == each), None)
            if item is None or each == place_id:
                return item
            self._fill(item)
            item.setExpanded(True)
            items = [item.child(place) for place in range(item.childCount())]
        return None

    def _opened(self) -> Iterator[QTreeWidgetItem]:
        """Yield the items that are open, each after the one around it."""
        waiting = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        while waiting:
            item = waiting.pop(0)
            if item is not None and item.isExpanded():
                yield item
                waiting += [item.child(place) for place in range(item.childCount())]

    def _item(self, line: PlaceLine) -> QTreeWidgetItem:
        counts = (line.neighbourhoods, line.offices, line.active)
        rank = self._vocabulary.choice(line.kind).label if line.kind else ""
        around = " \u2190 ".join(self._names(line.id)) if self._is_flat else ""
        said = [number_text(each) if each else "\u2013" for each in counts]
        item = QTreeWidgetItem([line.name, rank, *said, around])
        item.setData(NAME, ID, line.id)
        for column in range(RANK + 1, AROUND):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignCenter)
        policy = QTreeWidgetItem.ChildIndicatorPolicy
        item.setChildIndicatorPolicy(
            policy.ShowIndicator if line.inside else policy.DontShowIndicatorWhenChildless
        )
        item.setSizeHint(NAME, QSize(0, self._theme.height("row")))
        return item

    def _names(self, place_id: str) -> list[str]:
        """Return the names of what a place lies in, the nearest first."""
        tree = self._tree
        path = tree.path(place_id)[:-1] if tree else ()
        return [line.name for each in reversed(path) if tree and (line := tree.line(each))]

    def _open(self, item: QTreeWidgetItem) -> None:
        self._fill(item)

    def _fill(self, item: QTreeWidgetItem) -> None:
        if self._tree and not item.childCount():
            item.addChildren([self._item(line) for line in self._tree.children(item.data(NAME, ID))])

    def _ask(self, item: QTreeWidgetItem, _column: int) -> None:
        self.edit_asked.emit(item.data(NAME, ID))

    def _fit(self) -> None:
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, self._theme.scaled(width))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.current_id:
            self.edit_asked.emit(self.current_id)
        elif event.key() == Qt.Key.Key_Delete and self.current_id:
            self.delete_asked.emit(self.current_id)
        else:
            super().keyPressEvent(event)
