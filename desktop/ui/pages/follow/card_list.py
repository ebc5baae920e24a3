"""The cards of one column: gone through with arrows, chosen, dragged and dropped."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QHeaderView, QTableView, QWidget

from desktop.ui.pages.follow.card_model import DRAGGED, CardModel
from desktop.ui.pages.follow.card_painter import CardPainter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
    )

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.cards import Card
    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

SIDEWAYS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
"""In a window that is read from the right, the next column lies at the left."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_ENDS = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
_MANY = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class CardList(QTableView):
    """Any number of cards; only those that are seen are read and painted.

    It is a table of one column, for Qt lays a list out card by card.
    """

    opened = Signal(object)
    """Carries the `Card` that was clicked twice, or on which Enter was pressed."""
    current_changed = Signal()
    chosen_alone = Signal()
    """A card was chosen here without any other; those of other columns are no longer."""
    step_asked = Signal(int)
    """The keyboard is to go to the next column, or to the one before: 1 or -1."""
    shift_asked = Signal(int)
    """What is chosen is to be put into the next column, or into the one before."""
    log_asked = Signal()
    menu_asked = Signal(QPoint)
    """Carries the place of the menu on the screen."""
    dropped = Signal()
    """Cards of another column were dropped here."""
    hovered = Signal(bool)
    """Whether cards of another column are dragged over these."""

    def __init__(self, name: str, theme: Theme, icons: Icons, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.rows = CardModel(vocabulary, self)
        self._theme = theme
        self.setModel(self.rows)
        self._painter = CardPainter(theme, icons, self)
        self.setItemDelegate(self._painter)
        self.setProperty("role", "cards")
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.doubleClicked.connect(self._open)
        self._build()
        theme.changed.connect(self._dress)
        self._dress()

    def _build(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerWidget(QWidget())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for header, manner in (
            (self.horizontalHeader(), QHeaderView.ResizeMode.Stretch),
            (self.verticalHeader(), QHeaderView.ResizeMode.Fixed),
        ):
            # a heading asks each row whether it is chosen
            header.setSelectionModel(QItemSelectionModel(self.rows, header))
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(manner)
            header.hide()

    def show_cards(self, count: int, fetch: Callable[[int, int], Sequence[Card]]) -> None:
        """Show other cards; the current one stays current, and the list where it was, where that can be."""
        current, row, place = self.current, self.currentIndex().row(), self.verticalScrollBar().value()
        several = len(self.selectionModel().selectedRows()) > 1
        self.rows.set_cards(count, fetch)
        if current is not None and not several and (found := self.rows.find(current.id, row)) >= 0:
            self.go(found)
        self.verticalScrollBar().setValue(place)

    @property
    def current(self) -> Card | None:
        """The card with the keyboard."""
        return self.rows.card(self.currentIndex().row())

    def chosen(self, most: int) -> tuple[Card, ...]:
        """Return the first ``most`` of the chosen cards from the top."""
        ranges = sorted((each.top(), each.bottom()) for each in self.selectionModel().selection().toList())
        rows = (row for top, bottom in ranges for row in range(top, bottom + 1))
        return tuple(card for row in islice(rows, most) if (card := self.rows.card(row)))

    def go(self, row: int) -> None:
        """Choose one card alone, the last one where there are not so many."""
        row = min(row, self.rows.rowCount() - 1)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(row, 0), _ALONE)
            self.scrollTo(self.currentIndex())

    def row_in_sight(self) -> int:
        """Return the row to begin with that is seen now: the current one, or the first."""
        current = self.currentIndex()
        seen = self.viewport().rect()
        if current.isValid() and self.visualRect(current).intersects(seen):
            return current.row()
        return max(self.indexAt(QPoint(seen.center().x(), seen.top() + 4)).row(), 0)

    def let_go(self) -> None:
        """Choose none any more."""
        if self.currentIndex().isValid() or self.selectionModel().hasSelection():
            self.selectionModel().clear()
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if card := self.rows.card(index.row()):
            self.opened.emit(card)

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._painter.height_for(self.font()))
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._dress()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action in _ENDS and self.rows.rowCount():
            return self.rows.index(self.rows.rowCount() - 1 if _ENDS[action] else 0, 0)
        return super().moveCursor(action, modifiers)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in SIDEWAYS:
            (self.shift_asked if control else self.step_asked).emit(SIDEWAYS[key])
        elif key in _ENTER:
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_F2 or (key == Qt.Key.Key_Space and not control):
            self.log_asked.emit()
        else:
            super().keyPressEvent(event)
            if not event.modifiers() & _MANY:
                self.chosen_alone.emit()

    def keyboardSearch(self, _letters: str) -> None:
        """Do nothing: Qt would read every card there is for a letter that is typed."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not event.modifiers() & _MANY and not self.selectionModel().isSelected(
            self.indexAt(event.position().toPoint())
        ):
            self.chosen_alone.emit()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not event.modifiers() & _MANY and event.button() is Qt.MouseButton.LeftButton:
            self.chosen_alone.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.current is not None:
            self.menu_asked.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        QAbstractScrollArea.focusInEvent(self, event)
        by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason  # the click chooses by itself
        if self.rows.rowCount() and not self.currentIndex().isValid() and not by_mouse:
            self.go(self.row_in_sight())
        self.current_changed.emit()
        self.viewport().update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)
        self.hovered.emit(event.isAccepted())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def _consider(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(DRAGGED) and event.source() is not self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.hovered.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.hovered.emit(False)
        if event.mimeData().hasFormat(DRAGGED) and event.source() is not self:
            event.setDropAction(Qt.DropAction.CopyAction)  # else Qt would take rows away by itself
            event.accept()
            self.dropped.emit()
