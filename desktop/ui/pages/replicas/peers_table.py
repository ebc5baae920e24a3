"""The table of the other computers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem

from desktop.persian.numbers import number_text
from desktop.ui.pages.replicas.words import kind_words, numbered_words
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.tone import Tone
from desktop.ui.widgets.cell_paint import SIDE
from desktop.ui.widgets.chip_delegate import ChipDelegate
from desktop.ui.widgets.small_table import SmallTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.exchange.values import Peer
    from desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NAME, _STATE = 0, 2
_NARROW = 90


class PeersModel(QAbstractTableModel):
    """One row for each computer, in the order in which they are given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Peer, ...] = ()
        self._headings = (
            self.tr("Name"),
            self.tr("Kind"),
            self.tr("State"),
            self.tr("Last taken"),
            self.tr("Last sent"),
            self.tr("To be sent"),
        )

    def show_rows(self, rows: Sequence[Peer]) -> None:
        """Show these in place of those before."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, index.column())
            case Qt.ItemDataRole.ToolTipRole if index.column() == _NAME:
                return row.card.name
            case Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
            case Qt.ItemDataRole.UserRole if index.column() == _STATE:
                return self.standing(row)[1]
        return None

    def _words(self, row: Peer, column: int) -> str:
        return (
            row.card.name,
            kind_words(row.card.kind),
            self.standing(row)[0],
            numbered_words(row.taken_number, row.taken_at),
            numbered_words(row.sent_number, row.sent_at),
            number_text(row.waiting_out) if row.waiting_out else "–",
        )[column]

    def standing(self, row: Peer) -> tuple[str, Tone]:
        """Return how a computer stands."""
        if row.has_cut_tail:
            return self.tr("Knows more"), Tone.DANGER
        return (self.tr("Trusted"), Tone.OK) if row.trusted else (self.tr("Not confirmed"), Tone.WARN)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headings[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
        return None


class _Cells(ChipDelegate):
    """Leaves the words of a cell the room that they are painted with."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 4 * SIDE, size.height())


class PeersTable(SmallTable):
    """Emits the computer that is chosen, or None; ``opened`` on Enter and double click."""

    current_changed = Signal(object)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._model = PeersModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(self.tr("Other computers"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        heading = self.horizontalHeader()
        heading.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heading.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        heading.setMinimumSectionSize(_NARROW)
        self.activated.connect(lambda _index: self.opened.emit())

    @property
    def rows(self) -> tuple[Peer, ...]:
        """What is shown."""
        return self._model.rows

    @property
    def current(self) -> Peer | None:
        """What is chosen."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[Peer]) -> None:
        """Show these; the one that was chosen stays so where it is still there, else the first."""
        wanted = self.current.card.replica if self.current else ""
        self._model.show_rows(rows)
        place = next((at for at, row in enumerate(rows) if row.card.replica == wanted), 0)
        if rows:
            self.setCurrentIndex(self._model.index(place, 0))  # `selectRow` misses in a right-to-left table
        else:
            self.current_changed.emit(None)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.current_changed.emit(self._model.rows[current.row()])
