"""The rows of a sheet as a grid whose cells can be written into; what is written is told, not kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from desktop.ui.models.table import TableModel

if TYPE_CHECKING:
    from desktop.ui.models.table import Index

LONGEST_SHOWN = 2_000
"""Letters of a cell that an editor is filled with; a longer one is corrected in Excel."""


def line_of(text: str) -> str:
    """Return what an editor of one line shows of a cell."""
    return " ".join(text.split())[:LONGEST_SHOWN]


class PlanModel(TableModel[Any]):
    """A column with a name is a field."""

    written = Signal(int, str, str)
    """The row's number, the field's name, and the text that stands in its place from now on."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.columns[index.column()].name:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.EditRole:
            row = self.row(index.row())
            return line_of(row.cells.get(self.columns[index.column()].name, "")) if row else ""
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        self.written.emit(int(self.ids[index.row()]), self.columns[index.column()].name, value)
        return True
