"""The text of old minutes as it is, with each part that was read in its look, and one that is chosen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop.services.source_places import Part, Span
from desktop.ui.pages.exchange.minutes.part_looks import CHOSEN, LOOKS, PartLook, look_kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from desktop.ui.theme import Theme

MOST_LOOKS = 4000
"""How many parts are coloured; the rest of a huge text is read without colours."""
_LONG_LINE = re.compile("([^\n]{8000}[^\n ]*) ")
_LINE_END = re.compile("\r\n?")
_SHOWN = {0: " ", 0xA0: " ", 0x2028: "\n", 0x2029: "\n", 0xFDD0: " ", 0xFDD1: " "}
_ELSEWHERE = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.Delete)
_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class SourceText(QPlainTextEdit):
    """Can be read, searched by eye and copied; is written in only before it is read.

    Once it is read, a click or Enter chooses the part there; what is selected can be told what it is.
    """

    pointed = Signal(int)
    """Carries the character, from 0, at which a part is to be chosen."""
    told = Signal(str)
    """A key was pressed that says what the selected passage is; carries the key."""
    menu_asked = Signal(object)
    """Carries the point on the screen for a menu."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._is_plane = True  # each character takes one of the units in which Qt counts
        self._parts: Sequence[Part] = ()
        self.marked: Span | None = None
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the minutes"))
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        theme.changed.connect(self._colour)

    def set_text(self, text: str, *, written: bool = False) -> None:
        """Show a text from its beginning; places are counted in its characters. ``written`` lets it be."""
        self.marked, self._parts = None, ()
        self.setReadOnly(not written)
        if not written:
            self.setTextInteractionFlags(_READING)
        shown = _LONG_LINE.sub("\\1\n", text)  # as many characters; Qt lays a line out as a whole
        if self.toPlainText() != shown:
            self.setPlainText(shown)
        self._text = text
        self._is_plane = not any(letter > "\uffff" for letter in text)
        self._colour()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Colour these parts, in the order of the text and the longer ones first."""
        self._parts = parts[:MOST_LOOKS]
        self._colour()

    def mark(self, span: Span | None, *, seen: bool = True) -> None:
        """Mark a passage and bring it into sight, unless it is ``seen`` by what was clicked; or nothing."""
        self.marked = span
        self._colour()
        if span and seen:
            cursor = self._cursor(span)
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.centerCursor()

    def marked_words(self) -> str:
        """Return the passage that is marked."""
        return self._cursor(self.marked).selectedText() if self.marked else ""

    @property
    def chosen(self) -> Span | None:
        """The passage that is selected, without the spaces around it; else the one that is marked."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return self.marked
        start, end = self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())
        words = self._text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        return Span(start, end) if start < end else None

    def select(self, span: Span) -> None:
        """Select a passage."""
        self.setTextCursor(self._cursor(span))

    def _cursor(self, span: Span) -> QTextCursor:
        cursor = QTextCursor(self.document())
        for place, mode in (
            (span.start, QTextCursor.MoveMode.MoveAnchor),
            (span.end, QTextCursor.MoveMode.KeepAnchor),
        ):
            cursor.setPosition(place if self._is_plane else _units(self._text[:place]), mode)
        return cursor

    def _place(self, position: int) -> int:
        """Return which character stands at a position of Qt's."""
        if self._is_plane:
            return position
        return len(self._text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))

    def _colour(self) -> None:
        marks = [self._mark(part.span, LOOKS[look_kind(part.about)]) for part in self._parts]
        if self.marked:
            marks.append(self._mark(self.marked, CHOSEN))
        self.setExtraSelections(marks)

    def _mark(self, span: Span, look: PartLook) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.format, mark.cursor = look.format(self._theme), self._cursor(span)
        return mark

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.marked and not self.textCursor().hasSelection():
            self.centerCursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_click = event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if self.isReadOnly() and is_click:
            self.pointed.emit(self._place(self.textCursor().position()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self.isReadOnly():
            super().contextMenuEvent(event)
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        self.menu_asked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.isReadOnly():
            super().keyPressEvent(event)
        elif any(map(event.matches, _ELSEWHERE)):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.pointed.emit(self._place(self.textCursor().position()))
        elif event.text().isdecimal() and not event.isAutoRepeat():
            self.told.emit(str(int(event.text())))
        else:
            super().keyPressEvent(event)


def plain(text: str) -> str:
    """Return a text with the line ends and spaces that Qt shows, so that places in it are places in view."""
    return _LINE_END.sub("\n", text).translate(_SHOWN)


def _units(text: str) -> int:
    """Return the length of a text in the units that Qt counts in: two for what is beyond 16 bits."""
    return len(text) + sum(letter > "\uffff" for letter in text)
