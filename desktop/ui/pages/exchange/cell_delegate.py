"""Lets a cell of the grid be written in its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from shiboken6 import isValid

from desktop.schema.fields import field_named
from desktop.ui.pages.exchange.cell_editor import cell_editor, set_text, text_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.ui.models.table import Index
    from desktop.ui.pages.exchange.plan_model import PlanModel


class CellDelegate(QStyledItemDelegate):
    """Enter and Tab take over what is typed, Esc leaves the cell as it was."""

    def __init__(self, vocabulary: Vocabulary, parent: QObject) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self.kind: type[Record] | None = None
        """What the rows are."""
        self.typed = ""
        """The letters by which the editing is begun, in place of what stands in the cell."""
        self._editor: QWidget | None = None

    @property
    def editor(self) -> QWidget | None:
        """The editor that is open, if any."""
        return self._editor if self._editor is not None and isValid(self._editor) else None

    @property
    def text(self) -> str | None:
        """What is being typed; None where nothing was yet."""
        editor = self.editor
        return text_of(editor) if editor and _line(editor).isModified() else None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = cast("PlanModel", index.model()).columns[index.column()]
        if self.kind is None or not column.name:
            return super().createEditor(parent, option, index)
        editor = cell_editor(field_named(self.kind, column.name), self._vocabulary, _nothing)
        editor.setParent(parent)
        editor.setProperty("role", "cell")
        editor.setAccessibleName(column.heading)
        if isinstance(editor, QComboBox):
            editor.activated.connect(partial(self._take, editor))
        self._editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        line = _line(editor)
        if line.isModified():
            return
        if self.typed:
            set_text(editor, self.typed)
            line.setModified(True)
            self.typed = ""
        else:
            set_text(editor, index.data(Qt.ItemDataRole.EditRole))
            line.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        model.setData(index, text_of(editor), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        rect: Any = option.rect  # the stubs leave out what Qt's option has
        editor.setGeometry(rect)

    def to_end(self) -> None:
        """Go on after the letters by which the editing was begun; Qt has marked them all."""
        if self.editor:
            _line(self.editor).end(False)

    def let_go(self) -> None:
        """Forget the editor, which is closed now."""
        self._editor = None

    def _take(self, editor: QWidget, _place: int) -> None:
        """Take over what was chosen from the list, unless the same key has already done it."""
        QTimer.singleShot(0, self, partial(self._end, editor))

    def _end(self, editor: QWidget) -> None:
        if editor is self.editor:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _line(editor: QWidget) -> QLineEdit:
    line = editor.lineEdit() if isinstance(editor, QComboBox) else editor
    return line if isinstance(line, QLineEdit) else QLineEdit()


def _nothing() -> None:
    """Do nothing: the view hears of the end of editing by itself."""
