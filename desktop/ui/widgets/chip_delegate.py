"""Cells that say how something stands: chips in the tone of what they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui.widgets.cell_paint import SIDE, paint_ground, paint_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme
    from desktop.ui.tone import Tone

_CHIP = 24


class ChipDelegate(QStyledItemDelegate):
    """Draws the words of a cell as a chip of the tone that is its ``UserRole``; without a tone as words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        paint_ground(painter, option, self._theme)
        words, tone = str(index.data()), index.data(Qt.ItemDataRole.UserRole)
        if tone is None:
            paint_words(painter, option, self._theme, words)
        else:
            self._paint_chip(painter, option, words, tone)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("primary"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, words: str, tone: Tone) -> None:
        room = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        chip = QRectF(room.left() - 4, room.center().y() - _CHIP / 2, room.width() + 8, _CHIP)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(f"{tone.value}Bg"))
        painter.drawRoundedRect(chip, _CHIP / 2, _CHIP / 2)
        painter.setPen(self._theme.colour(tone.value))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
