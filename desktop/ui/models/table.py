"""One read-only table model for every list: ids in order, rows by page; knows no record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.ui.tone import Tone

Index: TypeAlias = QModelIndex | QPersistentModelIndex
PAGE = 32
"""How many rows are read at once: a window shows half of them, and a leap must not wait for the others."""
PAGES_KEPT = 256
"""How many pages are remembered; a list of 100,000 records must not end up in memory by scrolling."""
_WORDS = Qt.ItemDataRole.DisplayRole
_OF_HEADING = (_WORDS, Qt.ItemDataRole.ToolTipRole)


class Identified(Protocol):
    """A row that knows whose it is."""

    @property
    def id(self) -> str:
        """The record's id."""


Row = TypeVar("Row", bound=Identified)


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """A heading and the way to read its cell from a row; ``name`` is the field's."""

    name: str
    heading: str
    text: Callable[[Row], str]
    tones: Mapping[str, Tone] = field(default_factory=dict)
    """Words that are shown as chips, each with its tone."""
    choices: tuple[str, ...] = ()
    """All that can stand in its cells, where that is a choice of few."""


class TableModel(QAbstractTableModel, Generic[Row]):
    """Shows what ``fetch`` gives for the ids of a page; a change means `set_ids` again.

    ``fetch`` may leave out an id that is no longer stored: its row stays, empty, until then.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        fetch: Callable[[Sequence[str]], Sequence[Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.ids: Sequence[str] = ()
        self._fetch = fetch
        self._pages: dict[int, tuple[Row | None, ...]] = {}

    def set_ids(self, ids: Sequence[str]) -> None:
        """Show these records, read afresh; ``ids`` must not change while they are shown."""
        self.beginResetModel()
        self.ids = ids
        self._pages = {}
        self.endResetModel()

    def refresh(self) -> None:
        """Read the same records afresh; what is chosen stays chosen."""
        self._pages = {}
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))

    def row(self, number: int) -> Row | None:
        """Return what is shown in a row, or nothing where the record is gone."""
        page, place = divmod(number, PAGE)
        if page not in self._pages:
            self._read(page)
        return self._pages[page][place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != _WORDS or not index.isValid():
            return None
        row = self.row(index.row())
        return "" if row is None else self.columns[index.column()].text(row)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in _OF_HEADING or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.columns[section].heading if 0 <= section < len(self.columns) else None

    def _read(self, page: int) -> None:
        if len(self._pages) >= PAGES_KEPT:
            del self._pages[next(iter(self._pages))]
        ids = self.ids[page * PAGE : (page + 1) * PAGE]
        found = {row.id: row for row in self._fetch(ids)}
        self._pages[page] = tuple(map(found.get, ids))
