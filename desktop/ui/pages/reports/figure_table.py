"""The grid in which figures are written as in a spreadsheet: by keys, by blocks, from and to Excel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QTableView,
    QWidget,
)

from desktop.services.sheets.pasted_block import pasted_block
from desktop.ui.lists.copied_block import block_lines, block_table
from desktop.ui.pages.exchange.grid_cells import grid_cells
from desktop.ui.pages.reports.figure_delegate import FigureDelegate
from desktop.ui.pages.reports.figure_model import FigureModel, Index

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QContextMenuEvent

    from desktop.domain.figure_edits import Cell
    from desktop.schema.vocabulary import Vocabulary
    from desktop.ui.theme import Theme

_BLOCK = QItemSelectionModel.SelectionFlag.ClearAndSelect
_Hint = QAbstractItemDelegate.EndEditHint
_EDITING_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN = 56
"""Pixels of the head beside its two lines of text."""


class FigureTable(QTableView):
    """Letters and F2 write, Enter goes down, Tab on, Delete empties; Ctrl+C, Ctrl+V and Ctrl+Z like Excel."""

    moved = Signal()
    """Another cell is the current one."""
    left_out = Signal(int)
    """Carries how many cells of a paste found no room or are locked."""

    def __init__(self, vocabulary: Vocabulary, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.figures = FigureModel(vocabulary, self)
        self.setModel(self.figures)
        self._delegate = FigureDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Figures by indicator and period"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._heads()
        self._size()
        theme.changed.connect(self._size)

    def _heads(self) -> None:
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setSectionsClickable(False)
            head.setHighlightSections(False)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            head.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideNone)  # it takes two lines for one
        self.horizontalHeader().setAccessibleName(self.tr("Periods"))
        self.verticalHeader().setAccessibleName(self.tr("Indicators"))
        self.horizontalHeader().setDefaultSectionSize(82)
        self.verticalHeader().setFixedWidth(220)

    def _size(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.height("denseRow"))
        self.horizontalHeader().setFixedHeight(max(_MARGIN, self.fontMetrics().height() * 2 + 16))

    # choosing

    def go(self, row: int, column: int) -> None:
        """Choose one cell alone; beyond the edges the nearest."""
        row = min(max(row, 0), self.figures.rowCount() - 1)
        column = min(max(column, 0), self.figures.columnCount() - 1)
        index = self.figures.index(row, column)
        self.selectionModel().setCurrentIndex(index, _BLOCK)
        self.scrollTo(index)

    @property
    def place(self) -> int:
        """The period in which the current cell is; -1 for none."""
        index = self.currentIndex()
        return index.column() if index.isValid() and index.column() < self.figures.periods else -1

    def chosen_cells(self) -> list[Cell]:
        """Return the figures of the chosen block."""
        return [cell for each in self.selectedIndexes() if (cell := self.figures.cell(each))]

    # writing

    @property
    def is_writing(self) -> bool:
        """Whether a cell is being written in."""
        return self._delegate.editor is not None

    def flush(self) -> None:
        """Take over what is being typed in a cell."""
        if editor := self._delegate.editor:
            self.commitData(editor)
            self.closeEditor(editor, _Hint.NoHint)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self._delegate.let_go()
        super().closeEditor(editor, _Hint.NoHint)
        row, column = self.currentIndex().row(), self.currentIndex().column()
        down, on = self._delegate.step
        self._delegate.step = (0, 0)
        if hint is _Hint.SubmitModelCache:
            down = 1
        elif hint is _Hint.EditNextItem:
            on = 1
        elif hint is _Hint.EditPreviousItem:
            on = -1
        if down or on:
            self.go(row + down, column + on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            return  # what the editor lets through, such as the Enter that it ends with
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.figures.undo()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.empty()
        elif event.key() in _EDITING_KEYS and plain:
            self._begin("")
        elif plain and event.text().strip() and event.text().isprintable():
            self._begin(event.text())
        else:
            super().keyPressEvent(event)

    def _begin(self, text: str) -> None:
        if self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable:
            self._delegate.typed = text
            self.edit(self.currentIndex())
            if text and (editor := self._delegate.editor):
                editor.end(False)

    def empty(self) -> None:
        """Empty the chosen cells."""
        self.figures.put(dict.fromkeys(self.chosen_cells(), ""))

    # the clipboard

    def copy(self) -> None:
        """Put the chosen block on the clipboard, sums too, without headings."""
        indexes = self.selectedIndexes()
        if not indexes:
            return
        rows: dict[int, dict[int, str]] = {}
        for each in indexes:
            rows.setdefault(each.row(), {})[each.column()] = str(each.data() or "")
        block = [[row[column] for column in sorted(row)] for _, row in sorted(rows.items())]
        content = QMimeData()
        content.setText(block_lines(block))
        content.setHtml(block_table((), block))
        QGuiApplication.clipboard().setMimeData(content)

    def paste(self) -> None:
        """Put what is on the clipboard into the cells from the first chosen one on; one fills the block."""
        content = QGuiApplication.clipboard().mimeData()
        text = pasted_block(content.html(), content.text()) or content.text()
        if text.strip("\r\n") and self.currentIndex().isValid():
            self.put_block(grid_cells(text))

    def put_block(self, block: Sequence[Sequence[str]]) -> None:
        """Write a block of texts as they are, from the first chosen cell on."""
        chosen = self.selectedIndexes() or [self.currentIndex()]
        if len(block) == len(block[0]) == 1 and len(chosen) > 1:
            self.figures.put(dict.fromkeys(self.chosen_cells(), block[0][0]))
            return
        row, column = min(each.row() for each in chosen), min(each.column() for each in chosen)
        texts: dict[Cell, str] = {}
        left = 0
        for down, line in enumerate(block):
            for on, text in enumerate(line):
                index = self.figures.index(row + down, column + on)
                cell = self.figures.cell(index)
                if cell is not None and not self.figures.is_locked(cell[1]):
                    texts[cell] = text
                elif text.strip():
                    left += 1
        self.figures.put(texts)
        if left:
            self.left_out.emit(left)

    # Qt

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit()

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
        ):
            event.accept()  # else a toast that is shown would take it
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.currentIndex().isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy"), self.copy)
        menu.addAction(self.tr("Paste"), self.paste)
        menu.addAction(self.tr("Empty the chosen cells"), self.empty)
        menu.popup(event.globalPos())
