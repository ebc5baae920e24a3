"""Rows under headings as they are painted: two lines and a chip, all equally high."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme

GROUP_ROLE = Qt.ItemDataRole.UserRole
_SIDE, _LINE, _GAP, _HEAD = 16, 6, 8, 12
_Index = QModelIndex | QPersistentModelIndex


class GroupRow(NamedTuple):
    """One row; ``told`` is what a screen reader says of it."""

    id: str
    words: str
    note: str = ""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    told: str = ""


class Group(NamedTuple):
    """A heading, a figure beside it, and its rows."""

    title: str
    figure: str
    rows: Sequence[GroupRow]


class GroupPainter(QStyledItemDelegate):
    """A heading is a line of its own that nothing can be done with; all lines are equally high."""

    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        small = QFontMetrics(self._small(option.font)).height()
        return QSize(40, QFontMetrics(option.font).height() + small + 4 * _LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        found = index.data(GROUP_ROLE)
        if isinstance(found, Group):
            self._paint_heading(painter, option, found)
        elif isinstance(found, GroupRow):
            self._paint_row(painter, option, found)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, group: Group) -> None:
        bold = QFont(option.font)
        bold.setBold(True)
        height = QFontMetrics(bold).height() + 2 * _HEAD
        room: QRect = option.rect.adjusted(_SIDE, option.rect.height() - height, -_SIDE, 0)
        painter.setFont(bold)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(room, int(FROM_THE_RIGHT), group.title)
        taken = QFontMetrics(bold).horizontalAdvance(group.title) + _GAP
        painter.setFont(self._small(option.font))
        painter.setPen(self._theme.colour("text2"))
        painter.drawText(room.adjusted(0, 0, -taken, 0), int(FROM_THE_RIGHT), group.figure)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: GroupRow) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        colour = self._theme.colour
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colour("sel"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, colour("surface2"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colour("rowline"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("primary"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        inner.setLeft(inner.left() + self._paint_chip(painter, inner, option.font, row))
        metrics, small = QFontMetrics(option.font), self._small(option.font)
        upper = QRect(inner.left(), rect.top() + _LINE, inner.width(), metrics.height())
        self._paint_words(painter, upper, option.font, row.words, "text")
        lower = QRect(inner.left(), upper.bottom() + _LINE, inner.width(), QFontMetrics(small).height())
        self._paint_words(painter, lower, small, row.note, "text2")

    def _paint_words(self, painter: QPainter, rect: QRect, font: QFont, words: str, token: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(token))
        plain = " ".join(words.split())
        shown = QFontMetrics(font).elidedText(plain, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(FROM_THE_RIGHT), shown)

    def _paint_chip(self, painter: QPainter, rect: QRect, font: QFont, row: GroupRow) -> int:
        if not row.chip:
            return 0
        small = self._small(font)
        metrics = QFontMetrics(small)
        width, height = metrics.horizontalAdvance(row.chip) + 20, max(22, metrics.height() + 2)
        box = QRect(rect.left(), rect.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{row.tone.value}Bg"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setFont(small)
        painter.setPen(self._theme.colour(row.tone.value))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), row.chip)
        return width + _GAP

    def _small(self, font: QFont) -> QFont:
        small = QFont(font)
        small.setPixelSize(round(self._theme.letters("label")))
        return small
