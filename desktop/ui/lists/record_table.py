"""The rows of a list: one painter for all of them, whole rows chosen, and the keys of a sheet."""

from __future__ import annotations

from contextlib import contextmanager
from functools import partial
from html import escape
from itertools import groupby, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QMenu,
    QTableView,
    QToolTip,
    QWidget,
)

from desktop.ui.lists.list_header import ListHeader
from desktop.ui.lists.row_painter import RowPainter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPaintEvent

    from desktop.services.browse import Shown
    from desktop.ui.models.table import Index, TableModel
    from desktop.ui.theme import Theme

_ENDS = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
_TOLD = '<div dir="rtl">{}</div>'
LONGEST_TOLD = 1_000
"""Letters of a passage that are shown under the pointer."""
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
CHOSEN_KEPT = 2_000
"""How many chosen rows are found again after a change."""
_CHOSEN = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class RecordTable(QTableView):
    """Shows a model's rows; they are painted here and not by a delegate, which is asked cell by cell."""

    opened = Signal(int)
    moved = Signal()
    """Another row is the current one, or none."""
    chosen = Signal()
    """Other rows are chosen."""
    copy_asked = Signal()

    def __init__(self, model: TableModel[Shown], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = model
        self.header = ListHeader(theme, self)
        self._theme = theme
        self._painter = RowPainter(theme)
        self._dense = False
        self._shown_anew = False
        self._build()

    def _build(self) -> None:
        self.setHorizontalHeader(self.header)
        self.setModel(self.rows)
        # a heading asks each row whether it is chosen, which takes seconds when all of many are
        self.header.setSelectionModel(QItemSelectionModel(self.rows, self.header))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCornerWidget(QWidget())  # else a box is painted where the two bars meet
        side = self.verticalHeader()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.hide()
        self.doubleClicked.connect(self._open)
        self._theme.changed.connect(self._dress)
        self._dress()

    # what is shown

    def seek(self, search: str) -> None:
        """Mark what was searched for."""
        self._painter.cells.seek(search)
        self.viewport().update()

    @property
    def dense(self) -> bool:
        """Whether rows are low."""
        return self._dense

    def set_dense(self, dense: bool) -> None:
        """Show lower rows, or those of usual height."""
        self._dense = dense
        self._dress()

    @property
    def row_height(self) -> int:
        """The height of a row in pixels."""
        return self.verticalHeader().defaultSectionSize()

    def choice_width(self, column: int) -> int:
        """Return the width that the chips or the choices of a column need; 0 where it has none."""
        shown, cells = self.rows.columns[column], self._painter.cells
        return cells.chip_width(shown.tones) if shown.tones else cells.words_width(shown.choices)

    def current_row(self) -> int:
        """Return the row with the keyboard, or -1."""
        return self.currentIndex().row()

    def go(self, row: int) -> None:
        """Choose one row alone; where it is shown already nothing scrolls."""
        self.selectionModel().setCurrentIndex(self.rows.index(row, self._first_column()), _CHOSEN)
        self.scrollTo(self.currentIndex())

    def take_keyboard(self) -> None:
        """Put the keyboard on the current row, or on the first one; nowhere where there is none."""
        if self.rows.ids:
            self.setFocus()
            if self.current_row() < 0:
                self.go(0)

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show other rows from the top; the current one stays so where it is among them."""
        current = self._id_of(self.current_row())
        with self._silent():
            self.rows.set_ids(ids)
            self._stay(current)
            self.scrollToTop()
        self._tell()

    def keep_place(self, ids: Sequence[str]) -> None:
        """Show changed rows; what is current, chosen and at the top stays so, as far as it is still there."""
        height, bar = self.row_height, self.verticalScrollBar()
        current = self._id_of(self.current_row())
        top, rest = divmod(bar.value(), height)
        first, chosen = (
            self._id_of(top),
            [self._id_of(row) for row in islice(self.chosen_rows(), CHOSEN_KEPT)],
        )
        with self._silent():
            self.rows.set_ids(ids)
            self._stay(current)
            if len(chosen) > 1:
                wanted = set(chosen)
                self.choose([row for row, each in enumerate(ids) if each in wanted])
            bar.setValue(ids.index(first) * height + rest if first and first in ids else top * height + rest)
        self._tell()

    def _stay(self, current: str) -> None:
        """Choose the record ``current`` again, if it is still there."""
        if current and current in self.rows.ids:
            index = self.rows.index(self.rows.ids.index(current), self._first_column())
            self.setAutoScroll(False)
            self.selectionModel().setCurrentIndex(index, _CHOSEN)
            self.setAutoScroll(True)

    def _id_of(self, row: int) -> str:
        return self.rows.ids[row] if 0 <= row < len(self.rows.ids) else ""

    @contextmanager
    def _silent(self) -> Iterator[None]:
        self._shown_anew = True
        try:
            yield
        finally:
            self._shown_anew = False

    def _tell(self) -> None:
        self.moved.emit()
        self.chosen.emit()

    def chosen_rows(self) -> Iterator[int]:
        """Yield the chosen rows from the top."""
        chosen = self.selectionModel().selection()
        ranges = sorted({(each.top(), each.bottom()) for each in chosen.toList() if each.isValid()})
        for top, bottom in ranges:
            yield from range(top, bottom + 1)

    def choose(self, rows: list[int]) -> None:
        """Choose some rows besides the current one."""
        selection = QItemSelection()
        last = len(self.rows.columns) - 1
        for first, end in _runs(rows):
            selection.select(self.rows.index(first, 0), self.rows.index(end, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _first_column(self) -> int:
        return next(iter(self.header.shown()), 0)

    def _dress(self) -> None:
        height = self._theme.height("denseRow" if self._dense else "row")
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.header.setFixedHeight(self._theme.height("headerRow"))
        self._painter.dress(self.font())
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        self._painter.paint(self, self.rows, self.header, event.rect())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            words = str(index.data() or "")
            short = self._painter.cells.fits(words, self.header.sectionSize(index.column()))
            told = _TOLD.format(escape(words[:LONGEST_TOLD]))
            QToolTip.showText(event.globalPos(), "" if short else told, self)
            return True
        return super().viewportEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action in _ENDS and self.rows.ids:
            row = len(self.rows.ids) - 1 if _ENDS[action] else 0
            return self.rows.index(row, max(self.currentIndex().column(), 0))
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_row() >= 0:
            self.opened.emit(self.current_row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _letters: str) -> None:
        """Do nothing: Qt would read every row there is, one by one, for a letter that is typed."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current_row() < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), partial(self.opened.emit, self.current_row()))
        menu.addAction(self.tr("Copy the rows"), self.copy_asked.emit)
        menu.popup(event.globalPos())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row() and not self._shown_anew:
            self.moved.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._shown_anew:
            self.chosen.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusInEvent(self, event)  # a table would make its first row current
        if event.reason() in _BY_TAB and self.rows.ids and not self.selectionModel().hasSelection():
            self.go(max(self.current_row(), 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._dress()


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of rows that follow one another; Qt is slow with many small ranges."""
    for _, run in groupby(enumerate(rows), lambda pair: pair[1] - pair[0]):
        found = [row for _, row in run]
        yield found[0], found[-1]
