"""A list of places in the minutes: each line says where and what, and leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from desktop.ui.places import Tools

LOWEST = 72
"""Pixels below which a list that fits its lines does not shrink."""
MOST_LINES = 6
"""In how many lines of its own width a sentence is told."""
_LINE = Qt.ItemDataRole.UserRole
_SIDE, _ABOVE, _GAP, _ICON = 10, 7, 8, 18
_BETWEEN, _CORNER = 4, 8


class PlaceLine(NamedTuple):
    """A field of a part, and what is told of it; `icon` and its colour `token` say of what kind that is."""

    part_id: str
    field: str
    place: str
    words: str
    icon: str
    token: str


class PlaceList(QListWidget):
    """Lines under headings; the arrows go through the lines, Enter or a click goes where one leads."""

    chosen = Signal(str, str)
    """Carries a part's id and a field of it."""

    def __init__(self, tools: Tools, name: str) -> None:
        super().__init__()
        self._wanted = 0
        self.lines: tuple[tuple[str, Sequence[PlaceLine]], ...] = ()
        self.setItemDelegate(_Painter(tools, self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.itemClicked.connect(self._choose)
        tools.theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_lines(self, *sections: tuple[str, Sequence[PlaceLine]]) -> None:
        """Show lines, each section under its heading, if it has one; the current line stays current."""
        if sections == self.lines:
            return
        current = self.item(self.currentRow()).data(_LINE) if self.currentRow() >= 0 else None
        self.lines = sections
        self.clear()
        for heading, lines in sections:
            if heading and lines:
                item = QListWidgetItem(heading, self)
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            for line in lines:
                item = QListWidgetItem(f"{line.place}: {line.words}" if line.place else line.words, self)
                item.setData(_LINE, line)
                if line == current:
                    self.setCurrentItem(item)

    def fit(self, most: int) -> None:
        """Be as high as all lines are in this width, at most ``most`` pixels; less where there is no room."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        self._wanted = min(most, rows + 2 * self.frameWidth() + 2)
        self.setMaximumHeight(self._wanted)
        self.setMinimumHeight(min(LOWEST, self._wanted))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted or super().sizeHint().height())

    def _choose(self, item: QListWidgetItem) -> None:
        if line := item.data(_LINE):
            self.chosen.emit(line.part_id, line.field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentRow() >= 0:
            self._choose(self.currentItem())
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Paints a heading as words, a line as a small card with a sign at the right."""

    def __init__(self, tools: Tools, owner: PlaceList) -> None:
        super().__init__(owner)
        self._tools = tools
        self._list = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: PlaceLine | None = index.data(_LINE)
        place, words = self._fonts(option.font)
        if line is None:
            return QSize(40, QFontMetrics(words).height() + 2 * _ABOVE)
        room = self._list.viewport().width() - 2 * _SIDE - _ICON - _GAP
        high = QFontMetrics(place).height() * bool(line.place)
        high += QFontMetrics(words).height() * len(wrapped(line.words, words, room))
        return QSize(40, high + 2 * _ABOVE + _BETWEEN)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: PlaceLine | None = index.data(_LINE)
        place, words = self._fonts(option.font)
        rect: QRect = option.rect
        rect = rect.adjusted(0, 0, 0, -_BETWEEN)
        ink, grey = self._colour("text"), self._colour("text2")
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line is None:
            _write(painter, rect.adjusted(_SIDE, 0, -_SIDE, 0), index.data(), words, grey)
            painter.restore()
            return
        self._paint_ground(painter, rect, option.state)
        sign = QRect(rect.right() - _SIDE - _ICON + 1, rect.top() + _ABOVE, _ICON, _ICON)
        self._tools.icons.icon(line.icon, line.token).paint(painter, sign)
        room = rect.adjusted(_SIDE, _ABOVE, -_SIDE - _ICON - _GAP, -_ABOVE)
        if line.place:
            room.setHeight(QFontMetrics(place).height())
            _write(painter, room, line.place, place, ink)
            room.moveTop(room.bottom() + 1)
        room.setHeight(QFontMetrics(words).height())
        for each in wrapped(line.words, words, room.width()):
            _write(painter, room, each, words, grey)
            room.moveTop(room.bottom() + 1)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        focused = state & QStyle.StateFlag.State_HasFocus
        ground = "neutralBg" if state & QStyle.StateFlag.State_MouseOver else "surface2"
        painter.setPen(QPen(self._colour("primary" if focused else "border"), 2 if focused else 1))
        painter.setBrush(self._colour("sel" if focused else ground))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), _CORNER, _CORNER)

    def _colour(self, token: str) -> QColor:
        return self._tools.theme.colour(token)

    def _fonts(self, font: QFont) -> tuple[QFont, QFont]:
        place, words = QFont(font), QFont(font)
        place.setBold(True)
        words.setPixelSize(round(self._tools.theme.letters("label")))
        return place, words


def wrapped(text: str, font: QFont, width: int) -> tuple[str, ...]:
    """Return a text as the lines in which it is told, the last one cut where there are too many."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1]}\u2026"]
    return tuple(lines)


def _write(painter: QPainter, rect: QRect, words: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(FROM_THE_RIGHT), shown)
