"""Paints the cells of the grid of figures, and lets one be written in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPolygon
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from shiboken6 import isValid

from desktop.ui.pages.reports.figure_model import Look
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.cell_paint import SIDE

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from desktop.ui.pages.reports.figure_model import Index
    from desktop.ui.theme import Theme

_Hint = QStyledItemDelegate.EndEditHint
_GROUNDS = {
    Look.UNUSUAL: "warnBg",
    Look.REFUSED: "dangerBg",
    Look.LOCKED: "surface2",
    Look.SUM: "surface2",
    Look.TYPED: "infoBg",
}
_INKS = {Look.REFUSED: "danger", Look.UNUSUAL: "warn", Look.LOCKED: "text2"}
_ALWAYS = {Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}
_WHILE_TYPED = {Qt.Key.Key_Right: (0, -1), Qt.Key.Key_Left: (0, 1)}
"""Periods run from the right to the left."""


class FigureDelegate(QStyledItemDelegate):
    """Enter, Tab and the arrows take over what is typed, Esc leaves the cell as it was."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.typed = ""
        """The letters by which the editing is begun, in place of what stands in the cell."""
        self.step = (0, 0)
        """Where an arrow that ended the editing leads."""
        self._begun_by_typing = False
        self._editor: QLineEdit | None = None

    @property
    def editor(self) -> QLineEdit | None:
        """The editor that is open, if any."""
        return self._editor if self._editor is not None and isValid(self._editor) else None

    def let_go(self) -> None:
        """Forget the editor, which is closed now."""
        self._editor = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        editor = QLineEdit(parent)
        editor.setAlignment(FROM_THE_RIGHT)
        editor.setProperty("role", "cell")
        editor.setAccessibleName(str(index.model().headerData(index.row(), Qt.Orientation.Vertical)))
        self._editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not isinstance(editor, QLineEdit) or editor.isModified():
            return
        self._begun_by_typing = bool(self.typed)
        if self.typed:
            editor.setText(self.typed)
            editor.setModified(True)
            self.typed = ""
        else:
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        rect: Any = option.rect  # the stubs leave out what Qt's option has
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and isinstance(editor, QLineEdit)
        ):
            steps = {**_ALWAYS, **(_WHILE_TYPED if self._begun_by_typing else {})}
            if (
                step := steps.get(Qt.Key(event.key()))
            ) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.step = step
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, _Hint.NoHint)
                return True
        return super().eventFilter(editor, event)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look: Look = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        chosen = option.state & QStyle.StateFlag.State_Selected
        if ground := "sel" if chosen else _GROUNDS.get(look):
            painter.fillRect(option.rect, self._theme.colour(ground))
        painter.setPen(self._theme.colour("rowline"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft())
        if words := index.data():
            room = option.rect.adjusted(SIDE, 0, -SIDE, 0)
            shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.setPen(self._theme.colour(_INKS.get(look, "text")))
            painter.drawText(room, FROM_THE_RIGHT, shown)
        if look is Look.REFUSED:  # colour alone tells nobody
            painter.setPen(self._theme.colour("danger"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        elif look is Look.UNUSUAL:
            self._mark(painter, option.rect)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("primary"))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _mark(self, painter: QPainter, rect: Any) -> None:
        """Draw a small corner, as spreadsheets mark a remark."""
        corner = rect.topLeft()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("warn"))
        painter.drawPolygon(QPolygon([corner, corner + QPoint(7, 0), corner + QPoint(0, 7)]))
