"""A short list inside a card: a name over a small line, perhaps a chip; grows with its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.ui.theme import Theme
    from desktop.ui.tone import Tone

MOST_ROWS = 8
"""How many rows are shown without scrolling."""
_ROW = Qt.ItemDataRole.UserRole
_SIDE, _GAP, _LINES = 10, 8, 4
_BETWEEN, _CORNER = 4, 8


class ListRow(NamedTuple):
    """What one row says; ``id`` is told when it is opened."""

    id: str
    words: str
    note: str = ""
    chip: str = ""
    tone: Tone | None = None
    is_struck: bool = False
    """Whether its words are struck through: it holds no more, and stays to be read."""


class _Painter(QStyledItemDelegate):
    """Paints each row as a small card: two lines from the right and a chip at the left."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, self.height(option.font))

    def height(self, font: QFont) -> int:
        """Return how high a row is, in pixels."""
        return QFontMetrics(font).height() + QFontMetrics(self._small(font)).height() + 3 * _LINES + _BETWEEN

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ListRow = index.data(_ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        rect = rect.adjusted(0, 0, 0, -_BETWEEN)
        state: QStyle.StateFlag = option.state
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(_ground(state)))
        painter.drawRoundedRect(rect, _CORNER, _CORNER)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("primary"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _CORNER, _CORNER)
        inner = rect.adjusted(_SIDE, _LINES, -_SIDE, -_LINES)
        font: QFont = option.font
        taken = self._paint_chip(painter, inner, font, row)
        words = inner.adjusted(taken, 0, 0, 0)
        upper = words if not row.note else words.adjusted(0, 0, 0, -QFontMetrics(self._small(font)).height())
        self._paint_text(painter, upper, _struck(font) if row.is_struck else font, row.words, "text")
        if row.note:
            self._paint_text(
                painter,
                words.adjusted(0, QFontMetrics(font).height() + _LINES, 0, 0),
                self._small(font),
                row.note,
                "text2",
            )
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, font: QFont, words: str, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(FROM_THE_RIGHT), shown)

    def _paint_chip(self, painter: QPainter, rect: QRect, font: QFont, row: ListRow) -> int:
        if not row.chip:
            return 0
        small = self._small(font)
        width = QFontMetrics(small).horizontalAdvance(row.chip) + 20
        box = QRect(rect.left(), rect.center().y() - 10, width, 22)
        kind = row.tone.value if row.tone else "neutral"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{kind}Bg"))
        painter.drawRoundedRect(box, 11, 11)
        painter.setFont(small)
        painter.setPen(self._theme.colour(kind))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), row.chip)
        return width + _GAP

    def _small(self, font: QFont) -> QFont:
        small = QFont(font)
        small.setPixelSize(round(self._theme.letters("label")))
        return small


def _struck(font: QFont) -> QFont:
    struck = QFont(font)
    struck.setStrikeOut(True)
    return struck


def _ground(state: QStyle.StateFlag) -> str:
    if state & QStyle.StateFlag.State_Selected:
        return "sel"
    return "neutralBg" if state & QStyle.StateFlag.State_MouseOver else "surface2"


class TwoLineList(QListWidget):
    """Rows to go through with the arrows; Enter or a click opens, Delete asks to delete.

    Where more can be done with a row than to open it, ``selecting``, a click chooses it and two open it.
    """

    opened = Signal(str)
    delete_asked = Signal(str)
    moved = Signal()
    """Rows were put into another order; see `ids`."""

    def __init__(self, theme: Theme, name: str, *, sortable: bool = False, selecting: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._sortable = sortable
        self._painter = _Painter(theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if sortable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.model().rowsMoved.connect(self.moved)
        (self.itemDoubleClicked if selecting else self.itemClicked).connect(self._open)
        theme.changed.connect(self._fit)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rows, from the top."""
        return tuple(self.item(number).data(_ROW).id for number in range(self.count()))

    @property
    def current_id(self) -> str:
        """The id of the current row, if there is one."""
        return self.currentItem().data(_ROW).id if self.currentRow() >= 0 else ""

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows; the current one stays current where it is still there."""
        current = self.current_id
        self.clear()
        for row in rows:
            item = QListWidgetItem("\u060c ".join(filter(None, (row.words, row.note, row.chip))), self)
            item.setData(_ROW, row)
            if row.id == current:
                self.setCurrentItem(item)
        self._fit()

    def choose(self, row_id: str) -> None:
        """Make a row the current one."""
        if row_id in self.ids:
            self.setCurrentRow(self.ids.index(row_id))

    def offer(self, words: str, deed: Callable[[], object]) -> None:
        """Offer a deed on the current row in the menu of the right mouse button."""
        action = QAction(words, self)
        action.triggered.connect(lambda _checked: deed())
        self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def outset(self) -> QHBoxLayout:
        """Return a layout that gives the rows the whole width."""
        layout = QHBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self)
        return layout

    def ask_open(self) -> None:
        """Open the current row."""
        if current := self.current_id:
            self.opened.emit(current)

    def ask_delete(self) -> None:
        """Ask to delete the current row, or the only one."""
        if current := self.current_id or (self.ids[0] if self.count() == 1 else ""):
            self.delete_asked.emit(current)

    def move_up(self) -> None:
        """Put the current row before the one above it."""
        self._move(-1)

    def move_down(self) -> None:
        """Put the current row after the one below it."""
        self._move(1)

    def _fit(self) -> None:
        rows = min(self.count(), MOST_ROWS)
        self.setFixedHeight(rows * self._painter.height(self.font()) + 2 * self.frameWidth() + 2)
        self.setVisible(rows > 0)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(_ROW).id)

    def _move(self, by: int) -> None:
        row = self.currentRow()
        if row >= 0 and 0 <= row + by < self.count():
            item = self.takeItem(row)
            self.insertItem(row + by, item)
            self.setCurrentRow(row + by)
            self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ask_open()
        elif event.key() == Qt.Key.Key_Delete:
            self.ask_delete()
        elif self._sortable and alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)
