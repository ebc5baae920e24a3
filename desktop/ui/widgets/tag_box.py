"""A box for several names: each becomes a tag, they wrap, and the next one is typed behind the last."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontInfo, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.persian.text import tidy
from desktop.ui.widgets.name_line import NameLine
from desktop.ui.widgets.pasted_cells import clipboard_names
from desktop.ui.widgets.tag import Tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent, QShowEvent

    from desktop.ui.icons import Icons
    from desktop.ui.widgets.name_source import NameSource

GAP, EDGE = 4, 5
LINE_WIDTH = 72
"""Pixels that the line behind the last tag takes at least."""
MOST_AT_ONCE = 100
"""How many names of one pasted list are looked up; the others stay in the line."""
CONTROL, BODY = 36, 13
"""The height of a field at 100 %, and that of its letters."""
_TELLING = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.DynamicPropertyChange)
_PARTING = re.compile("[;؛\n\r\u2028\u2029]+")


class TagBox(QFrame):
    """Holds keys with their words in an order; with a ``source`` only what it knows becomes a tag.

    Without one every text does: several are parted by «؛» or lines, or taken one by one with Enter. What is
    typed and not yet a tag is in `typed`.
    """

    changed = Signal()

    def __init__(
        self, source: NameSource | None = None, icons: Icons | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tags: list[Tag] = []
        self.line = _TagLine(source, self)
        self._source = source
        self._icons = icons
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "tags")
        self.setFocusProxy(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.line.taken.connect(self._take)
        self.line.textEdited.connect(self._part)
        self.line.installEventFilter(self)

    @property
    def keys(self) -> tuple[str, ...]:
        """What the tags stand for, in order: ids where there is a source, else the texts themselves."""
        return tuple(tag.key for tag in self.tags)

    @property
    def typed(self) -> str:
        """What is typed and no tag yet."""
        return self.line.text()

    def set_tags(self, tags: Sequence[tuple[str, str]]) -> None:
        """Show these keys with their words, and nothing typed."""
        for tag in self.tags:
            tag.hide()
            tag.deleteLater()
        self.tags = []
        self.line.clear()
        for key, words in tags:
            self._append(key, words)
        self._arrange()

    def add(self, key: str, words: str) -> None:
        """Put a tag behind the others, unless it is there."""
        if key and key not in self.keys:
            self._append(key, words)
            self._arrange()
            self.changed.emit()

    def remove(self, tag: Tag) -> None:
        """Take a tag out; the keyboard goes to the one after it."""
        place = self.tags.index(tag)
        focused = tag.hasFocus()
        self.tags.remove(tag)
        tag.hide()
        tag.deleteLater()
        if focused:
            self._focus(place)
        self._arrange()
        self.changed.emit()

    def settle(self) -> None:
        """Make tags of what is typed and known; the rest stays in the line."""
        self._make_tags(list(filter(None, map(tidy, _PARTING.split(self.typed)))))

    def _append(self, key: str, words: str) -> None:
        tag = Tag(key, words, self._icons, self)
        tag.removed.connect(partial(self.remove, tag))
        tag.gone_on.connect(partial(self._go_on, tag))
        tag.moved.connect(partial(self._move, tag))
        tag.written_on.connect(self.write_on)
        self.tags.append(tag)
        tag.show()

    def _take(self, record_id: str, title: str) -> None:
        self.line.clear()
        self.add(record_id, title)

    def _part(self, typed: str) -> None:
        """Make tags as soon as names are parted, as in a list that was pasted."""
        if _PARTING.search(typed):
            self.settle()

    def _make_tags(self, names: Sequence[str]) -> None:
        before, left = self.keys, []
        for place, name in enumerate(names):
            key = self._key_of(name) if place < MOST_AT_ONCE else ""
            if not key:
                left.append(name)
            elif key not in self.keys:
                self._append(key, self._source.title(key) if self._source else name)
        rest = "؛ ".join(left)
        if tidy(self.typed) != rest:
            self.line.setText(rest)
        if self.keys != before:
            self._arrange()
            self.changed.emit()

    def _key_of(self, name: str) -> str:
        return self._source.surely(name) if self._source else name

    def _focus(self, place: int) -> None:
        widget = self.tags[max(place, 0)] if place < len(self.tags) else self.line
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self, tag: Tag, by: int) -> None:
        self._focus(self.tags.index(tag) + by)

    def go_back(self) -> None:
        """Put the keyboard onto the last tag."""
        if self.tags:
            self._focus(len(self.tags) - 1)

    def _move(self, tag: Tag, by: int) -> None:
        place = min(max(self.tags.index(tag) + by, 0), len(self.tags) - 1)
        self.tags.remove(tag)
        self.tags.insert(place, tag)
        self._arrange()
        self.changed.emit()

    def write_on(self, text: str) -> None:
        """Type a text behind what is there: names that lines part become tags."""
        self.line.setFocus()
        self.line.setCursorPosition(len(self.typed))
        self.line.insert(text)
        self.line.textEdited.emit(self.typed)

    def _arrange(self) -> None:
        """Lay the tags out from the right and the line behind them, and be as tall as they need."""
        room = self.width() - 2 * EDGE
        control = round(QFontInfo(self.font()).pixelSize() / BODY * CONTROL)
        high = control - 2 * EDGE
        used, top = 0, EDGE
        for tag in self.tags:
            tag.shorten(room)
            size = tag.sizeHint()
            high = max(high, size.height())
            if used and used + size.width() > room:
                used, top = 0, top + high + GAP
            self._lay(tag, used, top + (high - size.height()) // 2, size)
            used += size.width() + GAP
        if used and used + LINE_WIDTH > room:
            used, top = 0, top + high + GAP
        self._lay(self.line, used, top, QSize(max(room - used, LINE_WIDTH), high))
        if self.height() != top + high + EDGE:
            self.setFixedHeight(top + high + EDGE)

    def _lay(self, widget: QWidget, used: int, top: int, size: QSize) -> None:
        """Put a widget ``used`` pixels from the side where reading begins."""
        left = EDGE + used
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - EDGE - used - size.width()
        widget.setGeometry(left, top, size.width(), size.height())

    def _show_state(self) -> None:
        """Look as a field looks that has the keyboard, or an error."""
        state = self.line.property("state") or ("focus" if self.line.hasFocus() else "")
        if (self.property("state") or "") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)
            self.style().polish(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TELLING:
            self._show_state()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(2 * LINE_WIDTH, self.height())


class _TagLine(NameLine):
    """The line behind the tags; from its beginning the keyboard goes back to them."""

    def __init__(self, source: NameSource | None, box: TagBox) -> None:
        super().__init__(source, None, box)
        self._box = box

    def settle(self) -> None:
        self._box.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and (names := clipboard_names()):
            self._box.write_on("\n".join(("", *names)))
            return
        back = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Right)
        if back and self.cursorPosition() == 0 and not self.hasSelectedText() and not event.isAutoRepeat():
            self._box.go_back()
        else:
            super().keyPressEvent(event)
