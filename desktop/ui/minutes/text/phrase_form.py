"""The form of one phrase of the bank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.persian.text import squashed_key, tidy, tidy_passage
from desktop.services.phrases import LONGEST_KEY, LONGEST_TEXT, Part
from desktop.ui.minutes.text.phrase_words import part_words
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox, persian_line
from desktop.ui.widgets.notice import Notice
from desktop.ui.widgets.passage_box import PassageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.phrases import Phrase, Phrases
    from desktop.ui.places import Tools

WIDTH = 560


class PhraseForm(QDialog):
    """Writes a new phrase, or changes one; Ctrl+S saves, Esc asks where something was typed."""

    saved = Signal(str)
    """Carries the key of what was saved."""

    def __init__(self, phrase: Phrase | None, phrases: Phrases, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Edit the phrase") if phrase else self.tr("New phrase"))
        self._phrase = phrase
        self._phrases = phrases
        self._tools = tools
        self._build()
        self._fill()
        self._judge_key()
        self._fit()
        (self.key if phrase is None else self.text).setFocus()

    def _build(self) -> None:
        heading = QLabel(self.windowTitle())
        heading.setProperty("role", "h2")
        self.text = PassageBox()
        self.text_field = FieldBox(
            self.tr("Text"), self.text, required=True, hint=self.tr("Write «…» where something is filled in.")
        )
        self.key = persian_line(LONGEST_KEY)
        self.key_field = FieldBox(
            self.tr("Key"), self.key, required=True, hint=self.tr("A word or two to type after «/».")
        )
        self.part = CalmCombo()
        for part in (None, *Part):
            self.part.addItem(part_words(part), part)
        self.part_field = FieldBox(
            self.tr("Where it is mostly said"), self.part, hint=self.tr("There it is offered first.")
        )
        self.notice = Notice(self._tools.icons)
        self.key.textChanged.connect(self._judge_key)
        self.text.textChanged.connect(lambda: self.text_field.show_error(""))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.key_field, 1)
        row.addWidget(self.part_field, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addLayout(row)
        layout.addWidget(self.notice)
        layout.addWidget(self.text_field)
        layout.addLayout(self._foot())
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)

    def _foot(self) -> QHBoxLayout:
        self.save_button = QPushButton(self.tr("Save the phrase"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        return foot

    def _fill(self) -> None:
        if self._phrase:
            self.key.setText(self._phrase.key)
            self.text.setPlainText(self._phrase.text)
            self.part.setCurrentIndex(self.part.findData(self._phrase.part))
        self._begun = self._typed()

    def _typed(self) -> tuple[str, str, Part | None]:
        return self.key.text(), self.text.toPlainText(), self.part.currentData()

    def _judge_key(self) -> None:
        """Say whose place the phrase takes, before it does."""
        self.key_field.show_error("")
        other = self._phrases.under(self.key.text()) if self.key.text().strip() else None
        own = squashed_key(self._phrase.key) if self._phrase else ""
        if other is None or squashed_key(other.key) == own:
            self.notice.clear()
            return
        words = self.tr("Another phrase has this key and is replaced: “{text}”")
        self.notice.say(words.format(text=short(other.text)), Tone.WARN)

    def _fit(self) -> None:
        """Be as high as what is shown, which grows with the text and with what is told."""
        layout = self.layout()
        if layout is not None:
            self.setFixedSize(WIDTH, layout.heightForWidth(WIDTH))

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def save(self) -> None:
        """Save, or say what is missing."""
        if not self._is_whole():
            return
        key, text, part = self._typed()
        try:
            saved = self._phrases.save(key, text, part, instead_of=self._phrase.key if self._phrase else "")
        except AppError as error:
            self._tools.ask.show_error(self, error)
        else:
            self.accept()
            self.saved.emit(saved.key)

    def _is_whole(self) -> bool:
        key, text, _ = self._typed()
        if not tidy(key):
            self.key_field.show_error(self.tr("Write the key of the phrase."))
            self.key.setFocus()
        elif not tidy_passage(text):
            self.text_field.show_error(self.tr("Write the text of the phrase."))
            self.text.setFocus()
        elif len(text) > LONGEST_TEXT:
            words = self.tr("A phrase has at most {most} letters.")
            self.text_field.show_error(words.format(most=number_text(LONGEST_TEXT)))
            self.text.setFocus()
        else:
            return True
        return False

    def reject(self) -> None:
        if self._typed() == self._begun:
            super().reject()
            return
        self._tools.ask.confirm(
            self,
            self.tr("What you typed is not saved yet."),
            self.tr("Discard what was typed"),
            super().reject,
        )
