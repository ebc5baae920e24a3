"""The rows of the list of who was there, as plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAccessible

from desktop.persian.numbers import number_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.domain.session import Presence

ROW = Qt.ItemDataRole.UserRole
_COMMA = "\u060c "


class AttendanceRow(NamedTuple):
    """What one row says; ``doubt`` is what is wrong with it, in words."""

    id: str
    name: str
    note: str
    presence: Presence
    is_guest: bool = False
    doubt: str = ""


class AttendanceRows(QAbstractListModel):
    """Holds the rows in their order; what was dragged elsewhere is told, and not yet done."""

    dropped = Signal(str, int)
    """Carries the id of a row and the place, counted from 0, to which it is to go."""

    def __init__(self, words: Mapping[Presence, str]) -> None:
        super().__init__()
        self.rows: tuple[AttendanceRow, ...] = ()
        self._words = words

    def are_others(self, rows: Sequence[AttendanceRow]) -> bool:
        """Say whether these are other rows than those that are shown, or in another order."""
        return [each.id for each in self.rows] != [each.id for each in rows]

    def reset(self, rows: Sequence[AttendanceRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def change(self, rows: Sequence[AttendanceRow]) -> list[int]:
        """Let the same rows say something else; return the places of those that do.

        Only screen readers are told by `dataChanged`, for which a list would be laid out as a whole.
        """
        before, self.rows = self.rows, tuple(rows)
        changed = [place for place, (old, new) in enumerate(zip(before, rows, strict=True)) if old != new]
        for place in changed if QAccessible.isActive() else ():
            self.dataChanged.emit(self.index(place), self.index(place))
        return changed

    def place_of(self, row_id: str) -> int:
        """Return where a row stands, counted from 0; -1 where there is none."""
        return next((place for place, each in enumerate(self.rows) if each.id == row_id), -1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid() or role not in (ROW, Qt.ItemDataRole.DisplayRole):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        said = (number_text(index.row() + 1), row.name, row.note, self._words[row.presence], row.doubt)
        return _COMMA.join(filter(None, said))

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(
        self,
        source_parent: QModelIndex | QPersistentModelIndex,
        source: int,
        count: int,
        parent: QModelIndex | QPersistentModelIndex,
        child: int,
    ) -> bool:
        """Tell where a dragged row is to go; the list shows it when the minutes say so."""
        if source_parent.isValid() or parent.isValid() or count != 1 or not 0 <= source < len(self.rows):
            return False
        self.dropped.emit(self.rows[source].id, child - (child > source))
        return True
