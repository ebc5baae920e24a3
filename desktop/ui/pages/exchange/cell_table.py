"""A table whose cells are chosen one by one and written in their place, as in a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QMenu, QWidget

from desktop.ui.lists.record_table import RecordTable
from desktop.ui.pages.exchange.cell_delegate import CellDelegate
from desktop.ui.pages.exchange.row_numbers import RowNumbers

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent

    from desktop.schema.vocabulary import Vocabulary
    from desktop.ui.models.table import Index, TableModel
    from desktop.ui.theme import Theme

_BLOCK = QItemSelectionModel.SelectionFlag.ClearAndSelect
_Hint = QAbstractItemDelegate.EndEditHint
_EDITING_KEYS = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CellTable(RecordTable):
    """Enter, F2 and letters write in the current cell, Delete empties the chosen ones, Ctrl+V pastes."""

    cleared = Signal()
    """The chosen cells are to be emptied."""
    paste_asked = Signal()
    undo_asked = Signal()
    """What was done last is to be taken back."""

    def __init__(self, model: TableModel[Any], vocabulary: Vocabulary, theme: Theme) -> None:
        self._at, self._span = 0, (0, 0)
        super().__init__(model, theme)
        self._delegate = CellDelegate(vocabulary, self)
        self.setItemDelegate(self._delegate)
        self.numbers = RowNumbers(self.rows, theme, self)
        self.setVerticalHeader(self.numbers)
        self._dress()
        self.numbers.show()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.header.setSectionsClickable(False)
        self.header.setSectionsMovable(False)
        self.header.setSortIndicatorShown(False)
        self.header.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    # choosing

    def go(self, row: int, column: int | None = None) -> None:
        """Choose one cell alone, in the same column as before unless another is given."""
        if column is not None:
            self._at = column
        index = self.rows.index(row, min(self._at, len(self.rows.columns) - 1))
        self.selectionModel().setCurrentIndex(index, _BLOCK)
        self.scrollTo(self.currentIndex())

    def choose(self, rows: list[int]) -> None:
        """Choose the same columns as before of some rows, besides the current cell."""
        selection = QItemSelection()
        left, right = self._span
        for row in rows:
            selection.select(self.rows.index(row, left), self.rows.index(row, right))
        self.selectionModel().select(selection, _BLOCK)

    def _stay(self, current: str) -> None:
        if current and current in self.rows.ids:
            column = min(self._at, len(self.rows.columns) - 1)
            self.setAutoScroll(False)
            self.selectionModel().setCurrentIndex(
                self.rows.index(self.rows.ids.index(current), column), _BLOCK
            )
            self.setAutoScroll(True)

    def chosen_columns(self) -> list[int]:
        """Return the columns of the chosen block."""
        blocks = self.selectionModel().selection().toList()
        return sorted({column for each in blocks for column in range(each.left(), each.right() + 1)})

    # writing

    def flush(self) -> bool:
        """Take over what is being typed in a cell; return whether there was something."""
        editor = self._delegate.editor
        if editor is None or self._delegate.text is None:
            return False
        self.commitData(editor)
        self.closeEditor(editor, _Hint.NoHint)
        return True

    def _after_tab(self) -> None:
        """Go where Tab leads from a cell that was written."""

    def _begin(self, text: str) -> None:
        """Write in the current cell, with ``text`` in place of what stands there."""
        self._delegate.typed = text
        self.edit(self.currentIndex())
        self._delegate.to_end()

    def _may_edit(self) -> bool:
        return bool(self.currentIndex().flags() & Qt.ItemFlag.ItemIsEditable)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        self._delegate.let_go()
        super().closeEditor(editor, _Hint.NoHint)
        if hint is _Hint.SubmitModelCache and self.current_row() + 1 < len(self.rows.ids):
            self.go(self.current_row() + 1)
        elif hint is _Hint.EditNextItem:
            self._after_tab()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if self.state() is QAbstractItemView.State.EditingState:
            return  # what the editor lets through, such as the Enter that it ends with
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.cleared.emit()
        elif event.key() in _EDITING_KEYS and self.current_row() >= 0:
            self._edit_or_open()
        elif plain and event.text().strip() and event.text().isprintable():
            if self._may_edit():
                self._begin(event.text())
        else:
            super().keyPressEvent(event)

    def _edit_or_open(self) -> None:
        if self._may_edit():
            self.edit(self.currentIndex())
        else:
            self.opened.emit(self.current_row())

    def _open(self, _index: QModelIndex) -> None:
        self._edit_or_open()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self._at = current.column()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if columns := self.chosen_columns():
            self._span = (columns[0], columns[-1])
        self.viewport().update()

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
        if self.current_row() < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Correct the cell"), self._edit_or_open).setEnabled(self._may_edit())
        menu.addAction(self.tr("Copy"), self.copy_asked.emit)
        menu.addAction(self.tr("Paste"), self.paste_asked.emit)
        menu.addAction(self.tr("Empty the chosen cells"), self.cleared.emit)
        menu.popup(event.globalPos())
