"""The records that a link may point at, as a combo box and its completion read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from desktop.persian.text import tidy
from desktop.schema.reading import AMBIGUOUS, name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.models.table import Index

KEY = Qt.ItemDataRole.UserRole
"""The role of the key by which a name is found however it is spelt."""
_TITLE = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class OptionsModel(QAbstractListModel):
    """Ids with their titles, in the order given."""

    def __init__(self, options: Sequence[tuple[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles = {record_id: tidy(title) or record_id for record_id, title in options}
        self.ids = tuple(self.titles)
        self.names: dict[str, str] = {}
        """The id that the key of each title names; ambiguous ones are marked."""
        self._keys = tuple(map(name_key, self.titles.values()))
        for record_id, key in zip(self.ids, self._keys, strict=True):
            self.names[key] = AMBIGUOUS if key in self.names else record_id

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (*_TITLE, KEY) or not index.isValid():
            return None
        row = index.row()
        return self._keys[row] if role == KEY else self.titles[self.ids[row]]
