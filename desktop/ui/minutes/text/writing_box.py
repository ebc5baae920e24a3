"""A box for a text of the minutes: one undo with the editor, clean pastes, phrases at «/»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QTextCursor

from desktop.ui.minutes.one_undo import is_undo
from desktop.ui.minutes.text.pasting import Pasting
from desktop.ui.minutes.text.phrase_typing import SLASH, PhraseTyping
from desktop.ui.minutes.text.text_units import shared, units
from desktop.ui.widgets.passage_box import PassageBox

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QPoint
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QMenu

    from desktop.services.desk import Desk
    from desktop.services.phrases import Part
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

_DELETING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class WritingBox(PassageBox):
    """Shows one field of one part of the minutes, and tells when a person has changed it."""

    written = Signal()
    """The person changed the text; never sent by `set_words`."""
    resolutions_pasted = Signal(object)
    """Carries the `ReadResolution`s of a pasted list that the person wants as resolutions."""

    def __init__(
        self,
        writing: Writing,
        desk: Desk,
        tools: Tools,
        part_id: str,
        field: str,
        phrases: Part,
        name: str,
        *,
        asks: bool = False,
    ) -> None:
        super().__init__()
        self._writing = writing
        self._part_id = part_id
        self._field = field
        self._shows = self._deletes = False
        self.phrases = PhraseTyping(self, writing, desk, tools, phrases)
        self.pasting = Pasting(self, writing, desk, tools, asks=asks)
        self.pasting.resolutions.connect(self.resolutions_pasted)
        self.setUndoRedoEnabled(False)  # the editor takes steps back
        self.setAccessibleName(name)
        self.textChanged.connect(self._tell)

    def words(self) -> str:
        """Return the text as typed."""
        return self.toPlainText()

    def set_words(self, text: str) -> None:
        """Show a text; only what differs is put in, so that the cursor stays where it was."""
        now = self.words()
        if text == now:
            return
        start = shared(now, text)
        end = shared(now[start:][::-1], text[start:][::-1])
        first, last = units(now[:start]), units(now[: len(now) - end])
        shown, kept = self.textCursor(), self.textCursor().position()
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        self._shows = True
        cursor.insertText(text[start : len(text) - end])
        self._shows = False
        if first < kept < last:  # in the middle of what was replaced
            shown.setPosition(min(kept, cursor.position()))
            self.setTextCursor(shown)

    def bind(self, part_id: str, field: str) -> None:
        """Write the text of another part from now on."""
        self._part_id, self._field = part_id, field
        self.phrases.end()
        self.pasting.forget()

    def offer_phrases(self) -> None:
        """Open the bank of phrases at the cursor, as «/» does; for a button beside the box."""
        self.phrases.begin()

    def _tell(self) -> None:
        if not self._shows:
            self.written.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.pasting.paste(source)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and is_undo(event):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deletes = event.key() in _DELETING
        if self.textCursor().hasSelection() or deletes != self._deletes:
            self._writing.pause()  # what was typed before can be had back
        self._deletes = deletes
        super().keyPressEvent(event)
        if event.text() == SLASH:
            self.phrases.slash_typed()
        elif event.text().isspace():
            self._writing.pause()

    def context_menu(self, place: QPoint) -> QMenu:
        """Return the menu of the right mouse button: the editor's undo, and the bank of phrases."""
        menu = self.createStandardContextMenu(place)
        draft = self._writing.draft
        for name, can, deed in (
            ("edit-undo", draft.can_undo, self._writing.undo),
            ("edit-redo", draft.can_redo, self._writing.redo),
        ):
            for action in (each for each in menu.actions() if each.objectName() == name):
                action.triggered.disconnect()
                action.triggered.connect(lambda _checked=False, deed=deed: deed())
                action.setEnabled(can)
        menu.addSeparator()
        menu.addAction(self.tr("Insert a phrase…") + f"\t{SLASH}", self.offer_phrases)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._writing.look_at(self._part_id, self._field)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._writing.pause()
