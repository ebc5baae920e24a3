"""What the cells of small tables have in common: the ground of a chosen row, the line under it, words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle

from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.ui.theme import Theme

SIDE = 10
"""Pixels between the edge of a cell and its words."""


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Fill the cell where its row is chosen, and draw the line under it."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, theme.colour("sel"))
    painter.setPen(theme.colour("rowline"))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def paint_words(
    painter: QPainter, option: QStyleOptionViewItem, theme: Theme, words: str, *, role: str = "text"
) -> None:
    """Write words in the middle of the cell's height, shortened where they do not fit; ``role`` colours."""
    room = option.rect.adjusted(SIDE, 0, -SIDE, 0)
    shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.setPen(theme.colour(role))
    painter.drawText(room, FROM_THE_RIGHT, shown)
