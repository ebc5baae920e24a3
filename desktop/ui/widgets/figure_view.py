"""A table of figures on the screen: sorted by any heading, as long as its rows, up to some."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.persian.order import sort_key
from desktop.services.figures.tables import FigureTable, Form
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.cell_paint import paint_ground, paint_words
from desktop.ui.widgets.small_table import SmallTable

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desktop.services.figures.tables import Value
    from desktop.ui.theme import Theme

MOST_ROWS = 14
"""Rows that are shown at once; the others are scrolled to."""
_PAD = 10
_LEAST_NAME, _LEAST_WORDS, _LEAST_COUNT = 150, 120, 56
_Index = QModelIndex | QPersistentModelIndex


class FigureModel(QAbstractTableModel):
    """The rows of one table in the order that was asked for last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table = FigureTable("", (), ())
        self._order: list[int] = []

    def show_table(self, table: FigureTable) -> None:
        """Show another table, in its own order."""
        self.beginResetModel()
        self.table, self._order = table, list(range(len(table.rows)))
        self._said = list(table.said)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._said[self._order[index.row()]][index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return self.table.columns[section].heading
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return FROM_THE_RIGHT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; what is blank comes last."""
        if not 0 <= column < len(self.table.columns):
            return
        down = order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        values = [row[column] for row in self.table.rows]
        written = [each for each in range(len(values)) if values[each] not in ("", None)]
        blank = [each for each in range(len(values)) if values[each] in ("", None)]
        written.sort(key=lambda each: _ordered(values[each]), reverse=down)
        self._order = written + blank
        self.layoutChanged.emit()

    def said(self, rows: list[int]) -> str:
        """Return rows as text for the clipboard, under their headings."""
        heads = [column.heading for column in self.table.columns]
        lines = [heads, *(self._said[self._order[row]] for row in rows)]
        return "\n".join("\t".join(line) for line in lines)


def _ordered(value: Value) -> tuple[int, int, str]:
    return (0, value, "") if isinstance(value, int) else (1, 0, sort_key(value or ""))


class _Painter(QStyledItemDelegate):
    """Draws the words in the middle of the row's height, and a line under each row."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        paint_ground(painter, option, self._theme)
        paint_words(painter, option, self._theme, str(index.data()))
        painter.restore()


class FigureView(SmallTable):
    """Shows one table; Ctrl+C copies the chosen rows under their headings."""

    row = "denseRow"

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.figures = FigureModel(self)
        self.setModel(self.figures)
        self.setItemDelegate(_Painter(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicatorClearable(False)
        head.sectionClicked.connect(self._sort)
        theme.changed.connect(self._fit)

    def show_table(self, table: FigureTable) -> None:
        """Show another table."""
        self.figures.show_table(table)
        self.setAccessibleName(table.title)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.DescendingOrder)
        if table.rows:
            self.setCurrentIndex(self.figures.index(0, 0))
            self.clearSelection()
        self._fit()

    def _sort(self, column: int) -> None:
        head = self.horizontalHeader()
        self.figures.sort(column, head.sortIndicatorOrder())

    def _fit(self) -> None:
        """Give each column the width that its heading needs, and the first one what is left."""
        head, font = self.horizontalHeader(), QFont(self.font())
        head.setMinimumSectionSize(self._theme.scaled(_LEAST_COUNT))
        font.setPixelSize(round(self._theme.letters("label")))
        font.setBold(True)
        metrics = QFontMetricsF(font)
        for place, column in enumerate(self.figures.table.columns):
            least = self._theme.scaled(_LEAST_WORDS if column.form is Form.WORDS else _LEAST_COUNT)
            head.resizeSection(place, round(max(metrics.horizontalAdvance(column.heading) + 3 * _PAD, least)))
        self._share()
        self.setFixedHeight(self.sizeHint().height())

    def _share(self) -> None:
        head = self.horizontalHeader()
        others = sum(head.sectionSize(place) for place in range(1, head.count()))
        if head.count():
            head.resizeSection(0, max(self.viewport().width() - others, self._theme.scaled(_LEAST_NAME)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def sizeHint(self) -> QSize:
        rows = min(max(self.figures.rowCount(), 1), MOST_ROWS)
        head = self.horizontalHeader().sizeHint().height()
        bar = self.horizontalScrollBar().sizeHint().height()
        high = rows * self._theme.height("denseRow") + head + bar + 2
        return QSize(super().sizeHint().width(), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectedIndexes()})
            QApplication.clipboard().setText(self.figures.said(rows))
        else:
            super().keyPressEvent(event)
