"""The bank of phrases: what typing «/» offers, to look through, change, remove and restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.ui.minutes.text.phrase_form import PhraseForm
from desktop.ui.minutes.text.phrase_words import part_words
from desktop.ui.short import short
from desktop.ui.toasts import Toasts
from desktop.ui.tone import Tone
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.services.phrases import Phrase
    from desktop.ui.places import Tools

WIDTH = 660
HIGHEST_LIST = 330
"""Pixels of six rows, and of a part of the seventh, which shows that there are more."""
PAD = 24


class PhrasesDialog(QDialog):
    """Lists the phrases with a search; Enter or a click edits one, Delete removes it with a way back."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bank of phrases"))
        self._phrases = desk.minutes.phrases
        self._tools = tools._replace(toasts=Toasts(self))
        self._found: dict[str, Phrase] = {}
        self.form: PhraseForm | None = None
        self._build()
        self.setFixedWidth(WIDTH)
        self.reload()
        self.search.setFocus()

    def _build(self) -> None:
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "h2")
        hint = WrappedLabel()
        hint.setProperty("role", "label")
        self.search = SearchBox(self._tools.icons, self.tr("Search by key or text…"))
        self.search.asked.connect(lambda _text: self.reload())
        self.list = TwoLineList(self._tools.theme, self.windowTitle())
        self.list.opened.connect(self._edit)
        self.list.delete_asked.connect(self._remove)
        self.list.offer(self.tr("Edit the phrase"), self.list.ask_open)
        self.list.offer(self.tr("Remove the phrase"), self.list.ask_delete)
        self.search.going_down.connect(self._go_to_list)
        self.none = WrappedLabel()
        self.none.setProperty("role", "label")
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(8, 8, 8, 8)
        rows.addWidget(self.list)
        rows.addWidget(self.none)
        rows.addStretch(1)
        card.setMinimumHeight(HIGHEST_LIST + 16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(hint)
        layout.addWidget(self.search)
        layout.addWidget(card, 1)
        layout.addLayout(self._foot())
        hint.set_words(
            self.tr("Type «/» where a word begins to insert one. Tab goes from one blank «…» to the next.")
        )

    def _foot(self) -> QHBoxLayout:
        self.new_button = deed_button(self.tr("New phrase"), self._new)
        self.new_button.setProperty("role", "primary")
        self.remove_button = deed_button(self.tr("Remove the phrase"), self.list.ask_delete)
        self.restore_button = deed_button(self.tr("Restore the shipped phrases"), self._restore)
        self.close_button = deed_button(self.tr("Close"), self.accept)
        return foot_of((self.new_button, self.remove_button, self.restore_button), [self.close_button])

    def reload(self) -> None:
        """Show the phrases that are sought."""
        found = self._phrases.find(self.search.text())
        self._found = {each.key: each for each in found}
        self.list.set_rows([self._row(each) for each in found])
        self.list.setFixedHeight(min(self.list.height(), HIGHEST_LIST))
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.remove_button.setEnabled(bool(found))
        sought = self.search.text().strip()
        empty = self.tr("No phrase is like “{text}”.").format(text=short(sought)) if sought else ""
        self.none.set_words("" if found else empty or self.tr("The bank is empty: write a new phrase."))

    def _row(self, phrase: Phrase) -> ListRow:
        tone = Tone.INFO if phrase.is_own else Tone.NEUTRAL
        return ListRow(phrase.key, phrase.key, " ".join(phrase.text.split()), part_words(phrase.part), tone)

    def _go_to_list(self) -> None:
        if self.list.count():
            self.list.setFocus()

    def _new(self) -> None:
        self._open_form(None)

    def _edit(self, key: str) -> None:
        self._open_form(self._found[key])

    def _open_form(self, phrase: Phrase | None) -> None:
        self.form = PhraseForm(phrase, self._phrases, self._tools, self)
        self.form.saved.connect(self._show_saved)
        self.form.open()

    def _show_saved(self, key: str) -> None:
        self.search.seek("")
        self.reload()
        self.list.choose(key)
        self.list.scrollToItem(self.list.currentItem())

    def _remove(self, key: str) -> None:
        phrase = self._found[key]
        row = self.list.currentRow()
        if self._done(lambda: self._phrases.remove(phrase)):
            self.list.setCurrentRow(min(row, self.list.count() - 1))
            words = self.tr("“{key}” was removed.").format(key=short(phrase.key))
            self._tools.toasts.tell(words, lambda: self._put_back(phrase))

    def _put_back(self, phrase: Phrase) -> None:
        self._done(lambda: self._phrases.save(phrase.key, phrase.text, phrase.part))

    def _restore(self) -> None:
        before = len(self._phrases.find(""))
        if self._done(self._phrases.restore):
            count = len(self._phrases.find("")) - before
            words = self.tr("{count} shipped phrases are offered again.").format(count=number_text(count))
            self._tools.toasts.tell(words if count else self.tr("All shipped phrases are offered already."))

    def _done(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return False
        self.reload()
        return True


def open_phrases(owner: QWidget, desk: Desk, tools: Tools) -> PhrasesDialog:
    """Show the bank of phrases over the window of ``owner``, and return it."""
    dialog = PhrasesDialog(desk, tools, owner)
    dialog.open()
    return dialog
