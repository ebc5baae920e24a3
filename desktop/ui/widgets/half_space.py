"""The half-space of Persian words in every text field, by keys that each layout has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from desktop.ui.memory import Memory

HALF_SPACE = "\u200c"
FLAG = "typing/half_space"
"""Remembers whether the keys are on."""
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL_SHIFT = _SHIFT | Qt.KeyboardModifier.ControlModifier
_TWO = (Qt.Key.Key_2, Qt.Key.Key_At, ord("۲"))
"""What Shift+2 may be called; by its place below where a layout calls it otherwise."""
_PLACE_OF_TWO = 0x32
_FIELDS = QLineEdit | QPlainTextEdit | QTextEdit


class HalfSpace(QObject):
    """Makes Shift+Space and Ctrl+Shift+2 half-spaces in the field that has the keyboard.

    None is put beside another one, behind a space, or at a beginning.
    """

    def __init__(self, app: QApplication, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Listen to each field, and to its list, from when it first has the keyboard."""
        if isinstance(now, _FIELDS):
            now.installEventFilter(self)
            if (completer := now.findChild(QCompleter)) and (names := completer.popup()):
                names.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not is_half_space(event) or not self._is_on():
            return False
        field = watched if isinstance(watched, _FIELDS) else _behind(watched)
        if not isinstance(field, _FIELDS) or field.isReadOnly():
            return False
        if event.type() is QEvent.Type.KeyPress:
            put_half_space(field)
        event.accept()
        return event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)

    def _is_on(self) -> bool:
        return self._memory.flag(FLAG, default=True)


def is_half_space(event: QKeyEvent) -> bool:
    """Tell whether these keys mean a half-space; a layout may also give the sign itself."""
    pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.text() == HALF_SPACE or (event.key() == Qt.Key.Key_Space and pressed == _SHIFT):
        return True
    return pressed == _CONTROL_SHIFT and (event.key() in _TWO or event.nativeVirtualKey() == _PLACE_OF_TWO)


def put_half_space(field: QLineEdit | QPlainTextEdit | QTextEdit) -> None:
    """Put a half-space where the cursor is, in place of what is selected, unless it would mean nothing."""
    if isinstance(field, QLineEdit):
        text, place = field.text(), field.cursorPosition()
        start = field.selectionStart() if field.hasSelectedText() else place
        end = start + len(field.selectedText()) if field.hasSelectedText() else place
        if _is_wanted(text, start, end):
            field.insert(HALF_SPACE)
        return
    cursor = field.textCursor()
    if _is_wanted(field.toPlainText(), cursor.selectionStart(), cursor.selectionEnd()):
        cursor.insertText(HALF_SPACE)
        field.setTextCursor(cursor)


def _is_wanted(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start] if start else "", text[end : end + 1]
    return bool(before.strip(f" \n\t{HALF_SPACE}")) and after != HALF_SPACE


def _behind(watched: QObject) -> QWidget | None:
    """Return the field for which a list stands open."""
    return watched.focusProxy() if isinstance(watched, QWidget) else None
