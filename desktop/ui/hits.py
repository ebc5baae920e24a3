"""How a hit of the search is painted: what it is called, and below it where the words stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.theme import Theme

ROW = 48
LINE = Qt.ItemDataRole.UserRole
"""The role of the `Line` of an item."""
_MARGIN = 8
_CUT = "\u2026"


@dataclass(frozen=True, slots=True)
class Line:
    """What can be chosen: its title and where it was found, with marks as HTML."""

    title: str
    detail: str
    plain: str
    """What a screen reader says."""
    go: Callable[[], object]
    """Goes there, or does it."""


class HitDelegate(QStyledItemDelegate):
    """Paints the two lines of a hit from the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self._theme.height("control") + ROW - 34)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: Line = index.data(LINE)
        room = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sel"))
            painter.drawRoundedRect(room.adjusted(2, 1, -2, -1), 8, 8)
        painter.setClipRect(room)
        document = self._document(line, room.width())
        left = room.right() - document.textWidth()  # what is too long ends at the left
        painter.translate(QPointF(left, room.top()))
        document.documentLayout().draw(painter, self._colours())
        painter.translate(QPointF(-left, 0))
        self._cut(painter, document, room, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _cut(self, painter: QPainter, document: QTextDocument, room: QRectF, *, chosen: bool) -> None:
        """Put an ellipsis at the end of each line that is longer than the room."""
        block = document.begin()
        while block.isValid():
            line = block.layout().lineAt(0)
            if line.isValid() and line.naturalTextWidth() > room.width() - 2 * _MARGIN:
                place = document.documentLayout().blockBoundingRect(block)
                width = 2.5 * _MARGIN
                end = QRectF(room.left() + 3, place.top(), width, place.height())
                painter.fillRect(end, self._theme.colour("sel" if chosen else "surface"))
                painter.setPen(self._theme.colour("text"))
                painter.drawText(end, Qt.AlignmentFlag.AlignCenter, _CUT)
            block = block.next()

    def _document(self, line: Line, width: float) -> QTextDocument:
        document = QTextDocument()
        option = QTextOption(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        document.setDefaultTextOption(option)
        document.setDocumentMargin(_MARGIN)
        small, grey = self._theme.letters("hint"), self._theme.colour("text3").name()
        size = self._theme.letters("body")
        document.setHtml(
            f'<div dir="rtl" style="font-family:Vazirmatn; font-size:{size}px">{line.title}'
            f'<div style="font-size:{small}px; color:{grey}">{line.detail}</div></div>'
        )
        document.setTextWidth(max(document.idealWidth(), width))
        return document

    def _colours(self) -> QAbstractTextDocumentLayout.PaintContext:
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = context.palette
        palette.setColor(palette.ColorRole.Text, self._theme.colour("text"))
        context.palette = palette
        return context
