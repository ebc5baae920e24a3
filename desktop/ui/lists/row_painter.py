"""Paints the rows of a list in one go: what is chosen, the cells, the line under each, the ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFont, QPainter, QPen

from desktop.ui.lists.cell_painter import CellPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QTableView

    from desktop.services.browse import Shown
    from desktop.ui.lists.list_header import ListHeader
    from desktop.ui.models.table import Column, TableModel
    from desktop.ui.theme import Theme


class RowPainter:
    """A delegate would be asked cell by cell, which takes most of the time of painting."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.cells = CellPainter(theme)
        self.dress(QFont())

    def dress(self, font: QFont) -> None:
        """Take the colours in force and these letters at their size."""
        self._letters = QFont(font)
        self._letters.setPixelSize(round(self._theme.letters("body")))
        self._line, self._ring = self._theme.colour("rowline"), self._theme.colour("primary")
        self._chosen, self._words = self._theme.colour("sel"), self._theme.colour("text")
        self.cells.dress(self._letters)

    def paint(self, table: QTableView, rows: TableModel[Shown], header: ListHeader, dirty: QRect) -> None:
        """Paint the rows that ``dirty``, a part of the viewport, touches."""
        painter = QPainter(table.viewport())
        painter.setFont(self._letters)
        painter.setPen(self._words)
        height, offset = table.verticalHeader().defaultSectionSize(), table.verticalOffset()
        first = (dirty.top() + offset) // height
        last = min((dirty.bottom() + offset) // height, len(rows.ids) - 1)
        places = _places(header, rows.columns, dirty)
        width, selection, nowhere = table.viewport().width(), table.selectionModel(), QModelIndex()
        for row in range(first, last + 1):
            y = row * height - offset
            if selection.isRowSelected(row, nowhere):
                painter.fillRect(0, y, width, height, self._chosen)
            painter.fillRect(0, y + height - 1, width, 1, self._line)
            if shown := rows.row(row):
                self._paint_cells(painter, shown, places, y, height)
        self._paint_ring(painter, table, height)
        painter.end()

    def _paint_cells(
        self,
        painter: QPainter,
        shown: Shown,
        places: list[tuple[int, int, Column[Shown]]],
        y: int,
        height: int,
    ) -> None:
        for x, room, column in places:
            text = column.text(shown)
            if not text:
                continue
            if tone := column.tones.get(text):
                self.cells.paint_chip(painter, x, y, room, height, text, tone)
            else:
                self.cells.paint_words(painter, x, y, room, height, text)

    def _paint_ring(self, painter: QPainter, table: QTableView, height: int) -> None:
        row = table.currentIndex().row()
        if row >= 0 and table.hasFocus():
            top = row * height - table.verticalOffset()
            painter.setPen(QPen(self._ring, 2))
            painter.drawRect(1, top + 1, table.viewport().width() - 2, height - 3)


def _places(
    header: ListHeader, columns: Sequence[Column[Shown]], dirty: QRect
) -> list[tuple[int, int, Column[Shown]]]:
    """Return where the columns begin and how wide they are, as far as they are to be painted."""
    found = [
        (header.sectionViewportPosition(each), header.sectionSize(each), columns[each])
        for each in header.shown()
    ]
    return [each for each in found if each[0] <= dirty.right() and each[0] + each[1] > dirty.left()]
