"""The grid of a matrix: agencies from top to bottom, periods from the right to the left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from desktop.domain.periods import PeriodState
from desktop.domain.resolution import Period
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import MONTHS, day_text, jalali_parts
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.tone import Tone
from desktop.ui.widgets.chip_delegate import ChipDelegate
from desktop.ui.widgets.small_table import SmallTable

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.domain.jalali_spans import Span
    from desktop.services.follow.matrix import Cell, Matrix
    from desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_TONES = {
    PeriodState.RECEIVED: Tone.OK,
    PeriodState.LATE: Tone.WARN,
    PeriodState.MISSING: Tone.DANGER,
    PeriodState.AWAITED: Tone.INFO,
    PeriodState.RUNNING: Tone.NEUTRAL,
}
_SEASONS = ("بهار", "تابستان", "پاییز", "زمستان")
_HALVES = ("نیمهٔ نخست", "نیمهٔ دوم")


class MatrixModel(QAbstractTableModel):
    """The first column names the agency; each other one is a period."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None

    def show_matrix(self, matrix: Matrix | None) -> None:
        """Show this one in place of the one before."""
        self.beginResetModel()
        self.matrix = matrix
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() or self.matrix is None else len(self.matrix.periods) + 1

    def cell(self, index: _Index) -> Cell | None:
        """Return what stands at an index; None for the name of an agency."""
        if self.matrix is None or not index.isValid() or index.column() == 0:
            return None
        return self.matrix.rows[index.row()].cells[index.column() - 1]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.matrix is None:
            return None
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                name = self.matrix.rows[index.row()].name or self.tr("Review by the secretariat")
                return self.words(cell) if cell else name
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole if cell:
                return cell.report.words if cell.report else ""
            case Qt.ItemDataRole.UserRole if cell:
                return _TONES[cell.state]
        return None

    def words(self, cell: Cell) -> str:
        """Return what is said of a report: the day on which it came, else what is awaited."""
        if cell.report and cell.report.received_on:
            day = day_text(cell.report.received_on)
            return self.tr("{day} late").format(day=day) if cell.state is PeriodState.LATE else day
        return {
            PeriodState.MISSING: self.tr("Missing"),
            PeriodState.AWAITED: self.tr("Awaited"),
        }.get(cell.state, self.tr("Not due"))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or self.matrix is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                if section == 0:
                    return self.tr("Agency")
                return period_words(self.matrix.resolution.period, self.matrix.periods[section - 1])
            case Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
        return None


class MatrixTable(SmallTable):
    """Emits a cell on Enter and double click to be written in, on Space to be received today."""

    opened = Signal(int, int)
    """Carries the places of the row and of the period."""
    received = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.cells = MatrixModel(self)
        self.setModel(self.cells)
        self.setItemDelegate(ChipDelegate(theme, self))
        self.setAccessibleName(self.tr("Reports by agency and period"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        heading = self.horizontalHeader()
        heading.setDefaultSectionSize(120)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(lambda index: self._tell(self.opened, index))

    def show_matrix(self, matrix: Matrix | None) -> None:
        """Show a matrix with its latest period in sight; the chosen cell stays where it was."""
        row, column = self.currentIndex().row(), self.currentIndex().column()
        self.cells.show_matrix(matrix)
        rows, columns = self.cells.rowCount(), self.cells.columnCount()
        if matrix is None or not rows:
            return
        self.setColumnWidth(0, 240)
        chosen = self.cells.index(row, column) if 0 <= row < rows and 0 < column < columns else None
        self.setCurrentIndex(chosen or self.cells.index(0, columns - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._tell(self.received, self.currentIndex())
            return
        super().keyPressEvent(event)

    def _tell(self, signal: Any, index: _Index) -> None:
        if index.isValid() and index.column() > 0:
            signal.emit(index.row(), index.column() - 1)


def period_words(period: Period | None, span: Span) -> str:
    """Return what a period is called, such as «مهر ۱۴۰۵»."""
    year, month, _ = jalali_parts(span.first)
    said = persian_digits(str(year))
    match period:
        case Period.MONTH:
            return f"{MONTHS[month - 1]} {said}"
        case Period.SEASON:
            return f"{_SEASONS[(month - 1) // 3]} {said}"
        case Period.HALF_YEAR:
            return f"{_HALVES[(month - 1) // 6]} {said}"
    return said
