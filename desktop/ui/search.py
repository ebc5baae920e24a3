"""The search over everything: pages and deeds by their words, records by any spelling; hits under the box."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.schema.condition import Is
from desktop.ui.hits import LINE, ROW, HitDelegate, Line
from desktop.ui.places import Destination

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.find import Hit, Place
    from desktop.ui.memory import Memory
    from desktop.ui.page_action import PageAction
    from desktop.ui.page_entry import PageEntry
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.search_box import SearchBox

MOST_HITS = 20
MOST_RECENT = 8
BEFORE, AFTER = 24, 60
"""How many letters are shown around a place that was found."""
_RECENT = "search/recent"
_MARKED = '<span style="background-color:{colour}">{words}</span>'


class Search(QObject):
    """Shows below the box of the header what is sought there; Enter, or a click, goes to a hit."""

    going = Signal(object)
    """Carries a `Destination`."""
    desk: Desk
    """The open register; given before anything is sought."""

    def __init__(
        self,
        box: SearchBox,
        window: QWidget,
        entries: Sequence[PageEntry],
        theme: Theme,
        memory: Memory,
        deeds: Callable[[], Sequence[PageAction]],
    ) -> None:
        super().__init__(window)
        self._box = box
        self._window = window
        self._entries = tuple(entries)
        self._theme = theme
        self._memory = memory
        self._deeds = deeds
        self._kinds = _kinds_at_home({kind for entry in entries for kind in entry.kinds})
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
        self.near = QLabel(self.tr("Nothing is spelt so. The nearest:"))
        self.near.setProperty("role", "label")
        self.near.setContentsMargins(8, 4, 8, 2)
        layout.addWidget(self.near)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self.popup.hide()
        self._box.installEventFilter(self)

    def focus(self) -> None:
        """Go to the box, with what is in it ready to be typed over."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()
        self.seek(self._box.text())

    def seek(self, query: str) -> None:
        """Show what ``query`` finds; what was sought last where it is empty."""
        if query.strip():
            found = (*self._places(query), *self._commands(query), *self._records(query))
            near = () if found else self._resembling(query)
            self._show(found or near, near=bool(near))
        elif (recent := self._recent()) and self._box.hasFocus():
            self._show(recent)
        else:
            self.popup.hide()

    def _show(self, lines: Sequence[Line], *, near: bool = False) -> None:
        self.list.clear()
        for line in lines:
            item = QListWidgetItem()
            item.setData(LINE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, line.plain)
            self.list.addItem(item)
        self.list.setVisible(bool(lines))
        self.near.setVisible(near)
        self.nothing.setVisible(not lines)
        self.list.setCurrentRow(0)
        self._place(len(lines), self.near.sizeHint().height() + 10 if near else 0)

    def _place(self, rows: int, above: int) -> None:
        width = max(self._box.width(), 420)
        corner = self._box.mapTo(self._window, QPoint(self._box.width() - width, self._box.height() + 6))
        row = self.list.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        height = min(max(rows, 1) * row + above + 18, self._window.height() - corner.y() - 24)
        self.popup.setGeometry(max(corner.x(), 8), corner.y(), width, height)
        self.popup.show()
        self.popup.raise_()

    def _places(self, query: str) -> list[Line]:
        return [
            self._simple(entry.title, self.tr("Page"), partial(self.going.emit, Destination(entry.key)))
            for entry in self._entries
            if _holds(entry.title, query)
        ]

    def _commands(self, query: str) -> list[Line]:
        return [
            self._simple(deed.text(), self.tr("On this page"), deed.trigger)
            for deed in self._deeds()
            if deed.isEnabled() and _holds(deed.text(), query)
        ]

    def _simple(self, title: str, detail: str, go: Callable[[], object]) -> Line:
        return Line(escape(title), escape(detail), title, go)

    def _recent(self) -> list[Line]:
        """Return the records that were gone to from here, the last first; what is gone is left out."""
        lines = []
        for name in self._memory.names(_RECENT):
            kind, _, record_id = name.partition(":")
            if kind in self._kinds and self._is_there(self._kinds[kind], record_id):
                title = self.desk.browse.titles(self._kinds[kind], [record_id]).get(record_id, "")
                word = self.desk.vocabulary.record(self._kinds[kind]).label
                if title:
                    lines.append(self._simple(title, word, partial(self._open, kind, record_id)))
        return lines

    def _is_there(self, kind: type[Record], record_id: str) -> bool:
        """Tell whether a record is stored and not in the bin."""
        return bool(self.desk.browse.ids(kind, conditions=(Is("id", (record_id,)),)))

    def _records(self, query: str) -> list[Line]:
        return [
            self._line(hit) for hit in self.desk.find.hits(query, kinds=tuple(self._kinds), most=MOST_HITS)
        ]

    def _resembling(self, query: str) -> tuple[Line, ...]:
        hits = self.desk.find.resembling(query, kinds=tuple(self._kinds), most=MOST_HITS)
        return tuple(self._line(hit) for hit in hits)

    def _line(self, hit: Hit) -> Line:
        kind = self.desk.vocabulary.record(self._kinds[hit.kind]).label
        titles = [place for place in hit.places if place.text == hit.title]
        others = [place for place in hit.places if place.text != hit.title]
        title = self._marked(hit.title, titles) or escape(hit.whole.title or kind)
        found = self._marked_cut(others[0]) if others else ""
        of = f" ({escape(hit.whole.title)})" if hit.whole.id != hit.id and hit.whole.title else ""
        detail = f"{escape(kind)}{of} \u2013 {found}" if found else f"{escape(kind)}{of}"
        return Line(title, detail, f"{hit.title} {kind}", partial(self._open, hit.whole.kind, hit.whole.id))

    def _open(self, kind: str, record_id: str) -> None:
        name = f"{kind}:{record_id}"
        recent = dict.fromkeys((name, *self._memory.names(_RECENT)))
        self._memory.keep(_RECENT, tuple(recent)[:MOST_RECENT])
        self.going.emit(Destination(kind=kind, record_id=record_id))

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
        line: Line = item.data(LINE)
        self.popup.hide()
        self._box.clear()
        line.go()

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
            if self._box.text().strip():  # what was typed a moment ago counts
                self.seek(self._box.text())
            if self.list.count():
                self._go(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.popup.hide()
        else:
            return False
        return True


def _holds(title: str, query: str) -> bool:
    from desktop.persian.text import squashed_key

    key = squashed_key(query)
    return bool(key) and key in squashed_key(title)


def _kinds_at_home(homes: set[str]) -> dict[str, type[Record]]:
    """Return the kinds of records that some page shows, by themselves or as parts of what it shows."""
    from desktop.domain.catalogue import RECORDS
    from desktop.schema.fields import fields_of

    kinds = {each.__name__: each for each in RECORDS}
    owners = {name: next((f.target for f in fields_of(kind) if f.owner), "") for name, kind in kinds.items()}

    def has_home(name: str) -> bool:
        return bool(name) and (name in homes or has_home(owners[name]))

    return {name: kind for name, kind in kinds.items() if has_home(name)}
