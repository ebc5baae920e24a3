"""Paints the rows of a plan: wrong, torn and mended cells, the chosen block and the current cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter, QPen, QPolygonF

from desktop.ui.lists.row_painter import RowPainter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QColor, QFont
    from PySide6.QtWidgets import QTableView

    from desktop.services.sheets.plan_words import RowWords
    from desktop.ui.lists.list_header import ListHeader
    from desktop.ui.models.table import Column, TableModel
    from desktop.ui.theme import Theme

_MARK = 8.0
"""Pixels along the corner of a cell that was mended."""


class _Place(NamedTuple):
    """A column that is to be painted: its number, where it begins, how wide it is."""

    number: int
    x: int
    room: int
    column: Column[Any]


class PlanPainter(RowPainter):
    """Wrong cells are red, cells in conflict amber; a corner marks what is not as it stood in the cell."""

    def __init__(self, theme: Theme, corrected: Callable[[str, str], bool]) -> None:
        """``corrected`` tells of a row's id and a field whether the clerk has written there."""
        self._corrected = corrected
        super().__init__(theme)

    def dress(self, font: QFont) -> None:
        super().dress(font)
        self._wrong, self._wrong_words = self._theme.colour("dangerBg"), self._theme.colour("danger")
        self._torn, self._read = self._theme.colour("warnBg"), self._theme.colour("info")
        self._by_hand = self._theme.colour("ok")

    def paint(self, table: QTableView, rows: TableModel[Any], header: ListHeader, dirty: QRect) -> None:
        painter = QPainter(table.viewport())
        painter.setFont(self._letters)
        painter.setPen(self._words)
        height, offset = table.verticalHeader().defaultSectionSize(), table.verticalOffset()
        first = (dirty.top() + offset) // height
        last = min((dirty.bottom() + offset) // height, len(rows.ids) - 1)
        places = _places(header, rows.columns, dirty)
        chosen = _blocks(table.selectionModel().selection())
        width = table.viewport().width()
        for row in range(first, last + 1):
            y = row * height - offset
            painter.fillRect(0, y + height - 1, width, 1, self._line)
            if shown := rows.row(row):
                for place in places:
                    is_chosen = any(
                        top <= row <= bottom and begin <= place.number <= end
                        for top, bottom, begin, end in chosen
                    )
                    self._paint_cell(painter, shown, place, QRect(place.x, y, place.room, height), is_chosen)
        self._paint_current(painter, table, height)
        painter.end()

    def _paint_cell(
        self, painter: QPainter, shown: RowWords, place: _Place, cell: QRect, is_chosen: bool
    ) -> None:
        column, x, y, room, height = place.column, cell.x(), cell.y(), cell.width(), cell.height()
        is_wrong = bool(column.name) and column.name in shown.problems
        if ground := self._ground(shown, column.name, is_wrong=is_wrong, is_chosen=is_chosen):
            painter.fillRect(x, y, room, height - 1, ground)
        if column.name and self._corrected(shown.id, column.name):
            self._mark(painter, cell, self._by_hand)
        elif column.name in shown.mended:
            self._mark(painter, cell, self._read)
        text = column.text(shown)
        if not text:
            return
        if tone := column.tones.get(text):
            self.cells.paint_chip(painter, x, y, room, height, text, tone)
            return
        painter.setPen(self._wrong_words if is_wrong else self._words)
        self.cells.paint_words(painter, x, y, room, height, text)

    def _ground(self, shown: RowWords, name: str, *, is_wrong: bool, is_chosen: bool) -> QColor | None:
        if is_wrong:
            return self._wrong
        if shown.conflicts and any(each.field == name for each in shown.conflicts):
            return self._torn
        return self._chosen if is_chosen else None

    def _mark(self, painter: QPainter, cell: QRect, colour: QColor) -> None:
        """Paint the corner at the end of the cell, where Excel has its own marks."""
        corner = QPointF(cell.left(), cell.top())
        shape = QPolygonF([corner, corner + QPointF(_MARK, 0), corner + QPointF(0, _MARK)])
        painter.save()
        painter.setPen(QPen(colour, 0))
        painter.setBrush(colour)
        painter.drawPolygon(shape)
        painter.restore()

    def _paint_current(self, painter: QPainter, table: QTableView, height: int) -> None:
        current = table.currentIndex()
        if not current.isValid():
            return
        top = current.row() * height - table.verticalOffset()
        header = table.horizontalHeader()
        x, room = header.sectionViewportPosition(current.column()), header.sectionSize(current.column())
        painter.setPen(QPen(self._ring if table.hasFocus() else self._theme.colour("inputBorder"), 2))
        painter.drawRect(x + 1, top + 1, room - 2, height - 3)


def _places(header: ListHeader, columns: Sequence[Column[Any]], dirty: QRect) -> list[_Place]:
    found = (
        _Place(each, header.sectionViewportPosition(each), header.sectionSize(each), columns[each])
        for each in header.shown()
    )
    return [each for each in found if each.x <= dirty.right() and each.x + each.room > dirty.left()]


def _blocks(selection: QItemSelection) -> list[tuple[int, int, int, int]]:
    return [(each.top(), each.bottom(), each.left(), each.right()) for each in selection.toList()]
