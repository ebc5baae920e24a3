"""The search over everything: records by any spelling, pages by their title; hits under the box."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAbstractTextDocumentLayout, QKeyEvent, QPainter, QTextDocument, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.places import Destination

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.desk import Desk
    from desktop.services.find import Hit, Place
    from desktop.ui.page_entry import PageEntry
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.search_box import SearchBox

MOST_HITS = 20
ROW = 48
BEFORE, AFTER = 24, 60
"""How many letters are shown around a place that was found."""
_WHERE = Qt.ItemDataRole.UserRole
_MARKED = '<span style="background-color:{colour}">{words}</span>'


@dataclass(frozen=True, slots=True)
class Line:
    """A hit as it is shown: its title and where it was found, with marks as HTML."""

    title: str
    detail: str
    plain: str
    to: Destination


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
        line: Line = index.data(_WHERE)
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
        painter.restore()

    def _document(self, line: Line, width: float) -> QTextDocument:
        document = QTextDocument()
        option = QTextOption(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        document.setDefaultTextOption(option)
        document.setDocumentMargin(8)
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


class Search(QObject):
    """Listens to the box of the header and shows hits below it; Enter, or a click, goes there."""

    going = Signal(object)
    """Carries a `Destination`."""

    def __init__(
        self, box: SearchBox, window: QWidget, entries: Sequence[PageEntry], theme: Theme, desk: Desk
    ) -> None:
        super().__init__(window)
        self._box = box
        self._window = window
        self._entries = tuple(entries)
        self._theme = theme
        self.desk = desk
        self._build()

    def _build(self) -> None:
        self.popup = QFrame(self._window)
        self.popup.setProperty("role", "popup")
        self.list = QListWidget()
        self.list.setProperty("role", "hits")
        self.list.setAccessibleName(self.tr("Hits"))
        self.list.setItemDelegate(HitDelegate(self._theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._go)
        self.nothing = QLabel(self.tr("Nothing found. Try fewer words, or a part of a word."))
        self.nothing.setProperty("role", "label")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setMinimumHeight(ROW)
        layout = QVBoxLayout(self.popup)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self.popup.hide()
        self._box.asked.connect(self.seek)
        self._box.installEventFilter(self)

    def focus(self) -> None:
        """Go to the box, with what is in it ready to be typed over."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()
        if self._box.text():
            self.seek(self._box.text())

    def seek(self, query: str) -> None:
        """Show what ``query`` finds, or hide where it is empty."""
        if not query.strip():
            self.popup.hide()
            return
        lines = (*self._places(query), *self._records(query))
        self.list.clear()
        for line in lines:
            item = QListWidgetItem()
            item.setData(_WHERE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.plain)
            self.list.addItem(item)
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self.list.setCurrentRow(0)
        self._place(len(lines))

    def _place(self, rows: int) -> None:
        width = max(self._box.width(), 420)
        corner = self._box.mapTo(self._window, QPoint(self._box.width() - width, self._box.height() + 6))
        row = self.list.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        height = min(max(rows, 1) * row + 18, self._window.height() - corner.y() - 24)
        self.popup.setGeometry(max(corner.x(), 8), corner.y(), width, height)
        self.popup.show()
        self.popup.raise_()

    def _places(self, query: str) -> list[Line]:
        from desktop.persian.text import squashed_key

        key = squashed_key(query)
        return [
            Line(escape(entry.title), escape(self.tr("Page")), entry.title, Destination(entry.key))
            for entry in self._entries
            if key and key in squashed_key(entry.title)
        ]

    def _records(self, query: str) -> list[Line]:
        from desktop.domain.catalogue import RECORDS

        kinds = {each.__name__: each for each in RECORDS}
        return [
            self._line(hit, self.desk.vocabulary.record(kinds[hit.kind]).label)
            for hit in self.desk.find.hits(query, most=MOST_HITS)
        ]

    def _line(self, hit: Hit, kind: str) -> Line:
        titles = [place for place in hit.places if place.text == hit.title]
        others = [place for place in hit.places if place.text != hit.title]
        title = self._marked(hit.title, titles) or escape(kind)
        found = self._marked_cut(others[0]) if others else ""
        detail = f"{escape(kind)} \u2013 {found}" if found else escape(kind)
        return Line(title, detail, f"{hit.title} {kind}", Destination(kind=hit.kind, record_id=hit.id))

    def _marked(self, text: str, places: Sequence[Place]) -> str:
        marked, last = "", 0
        for place in sorted(places, key=lambda each: each.start):
            if place.start >= last:
                marked += escape(text[last : place.start]) + self._mark(text[place.start : place.end])
                last = place.end
        return marked + escape(text[last:])

    def _marked_cut(self, place: Place) -> str:
        begin = max(place.text.rfind(" ", 0, max(place.start - BEFORE, 0)) + 1, 0)
        before, after = place.text[begin : place.start], place.text[place.end : place.end + AFTER]
        lead = "\u2026" if begin else ""
        return lead + escape(before) + self._mark(place.text[place.start : place.end]) + escape(after)

    def _mark(self, words: str) -> str:
        return _MARKED.format(colour=self._theme.colour("warnBg").name(), words=escape(words))

    def _go(self, item: QListWidgetItem) -> None:
        line: Line = item.data(_WHERE)
        self.popup.hide()
        self._box.clear()
        self.going.emit(line.to)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.popup.hide()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self.popup.isVisible():
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        key = Qt.Key(event.key())
        if key in steps:
            row = self.list.currentRow() + steps[key]
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.seek(self._box.text())
            if self.list.count():
                self._go(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.popup.hide()
        else:
            return False
        return True
