"""The text of old minutes as it is, with the passage marked that something was read from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from desktop.services.source_places import Span
    from desktop.ui.theme import Theme

_LINE_END = re.compile("\r\n?")
_SHOWN = {0: " ", 0xA0: " ", 0x2028: "\n", 0x2029: "\n", 0xFDD0: " ", 0xFDD1: " "}


class SourceText(QPlainTextEdit):
    """Can be read, searched by eye and copied; is written in only before it is read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.marked: Span | None = None
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of the minutes"))
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        theme.changed.connect(self._colour)

    def set_text(self, text: str) -> None:
        """Show a text from its beginning; places are counted in its characters."""
        self.marked = None
        self.setPlainText(text)
        self._colour()

    def mark(self, span: Span | None) -> None:
        """Mark a passage and bring it into sight, or mark nothing."""
        self.marked = span
        self._colour()
        if span:
            cursor = self._cursor(span)
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.centerCursor()

    def marked_words(self) -> str:
        """Return the passage that is marked."""
        return self._cursor(self.marked).selectedText() if self.marked else ""

    def _cursor(self, span: Span) -> QTextCursor:
        text = self.toPlainText()
        cursor = QTextCursor(self.document())
        for place, mode in (
            (span.start, QTextCursor.MoveMode.MoveAnchor),
            (span.end, QTextCursor.MoveMode.KeepAnchor),
        ):
            cursor.setPosition(_units(text[:place]), mode)
        return cursor

    def _colour(self) -> None:
        marks = []
        if self.marked:
            mark = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setBackground(self._theme.colour("warnBg"))
            look.setForeground(self._theme.colour("text"))
            look.setFontUnderline(True)
            mark.format, mark.cursor = look, self._cursor(self.marked)
            marks.append(mark)
        self.setExtraSelections(marks)


def plain(text: str) -> str:
    """Return a text with the line ends and spaces that Qt shows, so that places in it are places in view."""
    return _LINE_END.sub("\n", text).translate(_SHOWN)


def _units(text: str) -> int:
    """Return the length of a text in the units that Qt counts in: two for what is beyond 16 bits."""
    return len(text) + sum(letter > "\uffff" for letter in text)
