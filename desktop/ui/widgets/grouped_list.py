"""Rows under headings, each of two lines with a chip: what is due today, this week, on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop.ui.widgets.group_painter import GROUP_ROLE, Group, GroupPainter, GroupRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent

    from desktop.ui.theme import Theme

__all__ = ["Group", "GroupRow", "GroupedList"]

_COMMA = "\u060c "
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    """Headings and rows one after the other; thousands are shown at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: list[Group | GroupRow] = []
        self.places: dict[str, int] = {}

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these rows under their headings."""
        self.beginResetModel()
        self.lines = []
        for group in groups:
            self.lines.append(group)
            self.lines.extend(group.rows)
        numbered = enumerate(self.lines)
        self.places = {line.id: number for number, line in numbered if isinstance(line, GroupRow)}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == GROUP_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return _told(line)
        return _told(line) if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, GroupRow) else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.lines[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)


class GroupedList(QListView):
    """Arrows go from row to row, over the headings; Enter or two clicks open."""

    opened = Signal(str)
    current_changed = Signal(str)
    """The id of the row with the keyboard, or ""."""
    log_asked = Signal()
    """F2 or space was pressed on a row."""
    menu_asked = Signal(QPoint)
    """Carries the place of the menu on the screen."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._rows = _Rows(self)
        self._silent = False
        self.setModel(self._rows)
        self.setItemDelegate(GroupPainter(theme, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rows, from the top."""
        return tuple(self._rows.places)

    @property
    def current_id(self) -> str:
        """The id of the row with the keyboard, or ""."""
        line = self.currentIndex().data(GROUP_ROLE)
        return line.id if isinstance(line, GroupRow) else ""

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these rows; the current one stays current where it is still there."""
        current, place = self.current_id, self.verticalScrollBar().value()
        self._silent = True
        self._rows.set_groups(groups)
        self.choose(current)
        self._silent = False
        self.verticalScrollBar().setValue(place)
        if self.current_id != current:
            self.current_changed.emit(self.current_id)

    def choose(self, row_id: str) -> bool:
        """Make a row the current one; False where there is none of that id."""
        place = self._rows.places.get(row_id)
        if place is not None:
            self.setCurrentIndex(self._rows.index(place, 0))
        return place is not None

    def take_keyboard(self) -> None:
        """Put the keyboard on the current row, or on the first one."""
        self.setFocus()
        self._begin()

    def bring_to_sight(self, row_id: str) -> None:
        """Scroll to a row; what is current stays so."""
        if (place := self._rows.places.get(row_id)) is not None:
            self.scrollTo(self._rows.index(place, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def _begin(self) -> None:
        if not self.current_id and self._rows.places:
            self.choose(next(iter(self._rows.places)))

    def _open(self, _index: QModelIndex | None = None) -> None:
        if current := self.current_id:
            self.opened.emit(current)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if not self._silent:
            self.current_changed.emit(self.current_id)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Return where a key leads; what would end on a heading ends on the row below it."""
        index = super().moveCursor(action, modifiers)
        return index.siblingAtRow(index.row() + 1) if isinstance(index.data(GROUP_ROLE), Group) else index

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._open()
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Space):
            if self.current_id:
                self.log_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Do nothing: letters are no keys here."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_id:
            self.menu_asked.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:  # a click chooses by itself
            self._begin()


def _told(line: Group | GroupRow) -> str:
    """Return a line as a screen reader says it."""
    if isinstance(line, Group):
        return _COMMA.join(filter(None, (line.title, line.figure)))
    return line.told or _COMMA.join(filter(None, (line.words, line.note, line.chip)))
