"""«/» at the beginning of a word: finds phrases while one types on, and puts the chosen one in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from desktop.services.phrases import LONGEST_KEY
from desktop.ui.minutes.text.phrase_blanks import PhraseBlanks
from desktop.ui.minutes.text.phrase_popup import PhrasePopup

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from desktop.services.desk import Desk
    from desktop.services.phrases import Part, Phrase
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

SLASH = "/"
_OPENING = "([{«\"'\u2018\u201c"
"""Signs after which a word begins."""
_NEW_PARAGRAPH = "\u2029"
_STEPS: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class PhraseTyping(QObject):
    """Watches a box; a slash within a word, a date or between two words never comes in the way."""

    def __init__(self, box: QPlainTextEdit, writing: Writing, desk: Desk, tools: Tools, part: Part) -> None:
        super().__init__(box)
        self._box = box
        self._writing = writing
        self._desk = desk
        self._tools = tools
        self._part = part
        self._start: QTextCursor | None = None
        self._left_at: QTextCursor | None = None
        self._sign = ""
        self._popup: PhrasePopup | None = None
        self._blanks = PhraseBlanks(box)
        box.cursorPositionChanged.connect(self._follow)

    @property
    def popup(self) -> PhrasePopup:
        """The card, made when it is first needed."""
        if self._popup is None:
            self._popup = PhrasePopup(self._tools.theme, self._box)
            self._popup.taken.connect(self._take)
            self._popup.bank_asked.connect(self._open_bank)
            self._popup.left.connect(self.end)
        return self._popup

    @property
    def is_open(self) -> bool:
        """Whether the card is shown."""
        return self._popup is not None and self._popup.isVisible()

    def begin(self) -> None:
        """Offer all phrases at the cursor, without a slash."""
        self._box.setFocus()
        self._begin_at(self._box.textCursor().position(), "")

    def slash_typed(self) -> None:
        """Offer phrases if the slash that was just typed begins a word."""
        place = self._box.textCursor().position() - 1
        document = self._box.document()
        before, after = document.characterAt(place - 1) if place else "", document.characterAt(place + 1)
        if document.characterAt(place) == SLASH and _begins(before) and not after.isalnum():
            self._begin_at(place, SLASH)

    def _begin_at(self, place: int, sign: str) -> None:
        self._start = QTextCursor(self._box.document())
        self._start.setPosition(place)
        self._start.setKeepPositionOnInsert(True)
        self._sign = sign
        self._box.installEventFilter(self)
        self._follow()

    def end(self) -> None:
        """Offer nothing until the next slash; what was typed stays."""
        self._start = None
        self._box.removeEventFilter(self)
        if self._popup is not None:
            self._popup.hide()

    def _follow(self) -> None:
        if self._start is None:
            return
        typed = self._typed()
        if typed is None or typed[:1].isspace() or len(typed) > LONGEST_KEY:
            self.end()
        elif found := self._desk.minutes.phrases.find(typed, self._part):
            cursor = QTextCursor(self._start)
            self.popup.offer(found, self._box.cursorRect(cursor).translated(self._box.viewport().pos()))
        else:
            self.popup.hide()  # a letter taken back may find some again

    def _typed(self) -> str | None:
        """Return what stands between the slash and the cursor; None where the cursor went elsewhere."""
        if self._start is None or self._box.textCursor().hasSelection():
            return None
        start, end = self._start.position(), self._box.textCursor().position()
        typed = self._between(start, end).selectedText() if start <= end else _NEW_PARAGRAPH
        if _NEW_PARAGRAPH in typed or not typed.startswith(self._sign):
            return None
        return typed.removeprefix(self._sign)

    def _take(self, phrase: Phrase) -> None:
        if self._start is None:
            return
        first = self._start.position()
        cursor = self._between(first, self._box.textCursor().position())
        self.end()
        self._writing.pause()
        cursor.insertText(phrase.text)
        self._box.setTextCursor(cursor)
        self._blanks.begin(first, cursor.position())
        self._writing.pause()
        phrases = self._desk.minutes.phrases
        self._tools.jobs.run_unseen(self, lambda _progress: phrases.count(phrase), _done, _done)

    def _between(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._box.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _open_bank(self) -> None:
        from desktop.ui.minutes.text.phrases_dialog import open_phrases

        self._left_at = self._start
        self.end()
        open_phrases(self._box, self._desk, self._tools).finished.connect(self._go_on)

    def _go_on(self) -> None:
        """Offer phrases again where the bank was opened from."""
        self._box.activateWindow()
        self._box.setFocus()
        if self._left_at is not None:
            self._begin_at(self._left_at.position(), self._sign)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.end()
        elif isinstance(event, QKeyEvent) and self.is_open and _is_bare(event):
            return self._handle(event)
        return False

    def _handle(self, event: QKeyEvent) -> bool:
        """Let the arrows, Enter, Tab and Esc work in the card, and keep them from anything else."""
        key = event.key()
        if key not in (*_STEPS, *_TAKING, Qt.Key.Key_Escape):
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            if by := _STEPS.get(key):
                self.popup.step(by)
            elif key in _TAKING:
                self.popup.take()
            else:
                self.end()
        return event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


def _begins(before: str) -> bool:
    return not before or before.isspace() or before in _OPENING


def _is_bare(event: QKeyEvent) -> bool:
    return not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _done(_result: object) -> None:
    """Go on: a use that could not be counted is no loss."""
