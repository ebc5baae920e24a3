"""Who has reported: offices or agencies from top to bottom, periods from the right to the left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from desktop.domain.period_names import short_period
from desktop.domain.reporting import Standing
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.pages.reports.standing_words import TONES, standing_words
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.tone import Tone
from desktop.ui.widgets.chip_delegate import ChipDelegate
from desktop.ui.widgets.small_table import SmallTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.reports.standing import Board, Cell
    from desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_SENT = (Standing.SUBMITTED, Standing.APPROVED)
_NOT_OVER = (Standing.AHEAD, Standing.RUNNING)


class BoardModel(QAbstractTableModel):
    """The heads of rows name who reports; each column is a period."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.board: Board | None = None

    def show_board(self, board: Board | None) -> None:
        """Show this one in place of the one before."""
        self.beginResetModel()
        self.board = board
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.board is None else len(self.board.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.board is None else len(self.board.spans)

    def cell(self, index: _Index) -> Cell | None:
        """Return what stands at an index."""
        if self.board is None or not index.isValid():
            return None
        return self.board.rows[index.row()].cells[index.column()]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if (cell := self.cell(index)) is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(cell)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._told(cell)
            case Qt.ItemDataRole.UserRole:
                is_late = cell.standing in _SENT and cell.days
                return Tone.WARN if is_late and cell.standing is Standing.SUBMITTED else TONES[cell.standing]
        return None

    def _words(self, cell: Cell) -> str:
        words = standing_words(cell.standing)
        return self.tr("{state}, late").format(state=words) if cell.standing in _SENT and cell.days else words

    def _told(self, cell: Cell) -> str:
        due = self.tr("due {day}").format(day=day_text(cell.due_on)) if cell.due_on else ""
        late = self.tr("{count} days late").format(count=number_text(cell.days)) if cell.days else ""
        return " \u2022 ".join(filter(None, (standing_words(cell.standing), due, late, cell.reason)))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if self.board is None:
            return None
        is_row = orientation is Qt.Orientation.Vertical
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole if is_row:
                return self.board.rows[section].name
            case Qt.ItemDataRole.DisplayRole:
                return short_period(self.board.period, self.board.spans[section])
            case Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
        return None


class BoardTable(SmallTable):
    """Several cells can be chosen; Enter and a double click lead to the report of one."""

    opened = Signal(int, int)
    """Carries the places of the row and of the period."""
    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.cells = BoardModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(ChipDelegate(theme, self))
        self.setAccessibleName(self.tr("Reports by who reports and period"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setCornerButtonEnabled(False)
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionsClickable(False)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            head.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setAccessibleName(self.tr("Periods"))
        self.horizontalHeader().setDefaultSectionSize(104)
        self.verticalHeader().setAccessibleName(self.tr("Who reports"))
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setFixedWidth(220)
        self.verticalHeader().show()
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.activated.connect(self._open)

    def show_board(self, board: Board | None) -> None:
        """Show a board; the chosen cell stays where it was."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.cells.show_board(board)
        if board is None or not board.rows:
            return
        now = next(
            (place for place, span in reversed(list(enumerate(board.spans))) if self._is_over(board, place)),
            0,
        )
        wanted = self.cells.index(row, column) if row >= 0 else self.cells.index(0, now)
        self.setCurrentIndex(wanted if wanted.isValid() else self.cells.index(0, now))

    @property
    def reports(self) -> tuple[str, ...]:
        """The reports that are chosen."""
        cells = (self.cells.cell(each) for each in self.selectedIndexes())
        return tuple(each.report_id for each in cells if each and each.report_id)

    def _is_over(self, board: Board, place: int) -> bool:
        return any(row.cells[place].standing not in _NOT_OVER for row in board.rows)

    def _open(self, index: _Index) -> None:
        if index.isValid():
            self.opened.emit(index.row(), index.column())
