"""The files of old minutes that came in together: how far each has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.error_text import error_text
from desktop.ui.pages.exchange.minutes.waiting_files import Standing, WaitingFile
from desktop.ui.pages.exchange.words import isolated
from desktop.ui.tone import Tone
from desktop.ui.widgets.cards import HeadedCard
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.read_minutes import MinutesReading
    from desktop.ui.places import Tools

_TONES = {
    Standing.UNREAD: Tone.NEUTRAL,
    Standing.FAILED: Tone.DANGER,
    Standing.TABLE: Tone.INFO,
    Standing.READ: Tone.WARN,
    Standing.SAVED: Tone.OK,
}


class FilesView(QWidget):
    """Enter or a click opens a file, or the draft that it became; Delete lets it go."""

    opened = Signal(str)
    """Carries the id of a waiting file."""
    removed = Signal(str)
    more_asked = Signal()

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.counted = WrappedLabel()
        self.counted.setProperty("role", "label")
        self.list = TwoLineList(tools.theme, self.tr("Files with old minutes"))
        self.more = QPushButton("\u00a0" + self.tr("Add more files"))
        tools.icons.put(self.more, "add")
        self.more.clicked.connect(self.more_asked)
        self.drop = QPushButton("\u00a0" + self.tr("Take out of the list"))
        tools.icons.put(self.drop, "dismiss")
        self.drop.clicked.connect(self.list.ask_delete)
        self.list.opened.connect(self.opened)
        self.list.delete_asked.connect(self.removed)
        self.list.currentRowChanged.connect(self._show_deeds)
        self.sentence = WrappedLabel()
        card = HeadedCard(self.tr("Files with old minutes"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.more)
        foot.addWidget(self.drop)
        foot.addStretch(1)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.setSpacing(12)
        inner.addWidget(self.counted)
        inner.addLayout(self.list.outset())
        inner.addWidget(self.sentence)
        inner.addLayout(foot)
        card.body.addLayout(inner)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FittingArea(content))
        self._files: Sequence[WaitingFile] = ()

    def show_files(self, files: Sequence[WaitingFile]) -> None:
        """Show files in the order in which they came."""
        self._files = files
        self.list.set_rows([self._row(each) for each in files])
        done = sum(each.standing is Standing.SAVED for each in files)
        words = self.tr("{done} of {count} are saved. Enter opens one; Esc keeps the rest for later.")
        self.counted.set_words(words.format(done=number_text(done), count=number_text(len(files))))
        if self.list.currentRow() < 0 and files:
            self.list.setCurrentRow(0)
        self._show_deeds()

    def _show_deeds(self) -> None:
        one = next((each for each in self._files if each.id == self.list.current_id), None)
        self.drop.setEnabled(one is not None)
        self.sentence.set_words(
            error_text(one.error) if one and one.standing is Standing.FAILED and one.error else ""
        )

    def _row(self, one: WaitingFile) -> ListRow:
        name = isolated(one.name) if one.name else self.tr("A text that was pasted")
        return ListRow(one.id, name, self._note(one), self._chip(one), _TONES[one.standing])

    def _note(self, one: WaitingFile) -> str:
        if one.standing is Standing.FAILED and one.error:
            return error_text(one.error)
        if reading := one.reading:
            return reading.title or self._untitled(reading)
        if one.table:
            return self.tr("{count} rows of a table").format(count=number_text(len(one.table.rows)))
        return self.tr("Is read when it is opened")

    def _untitled(self, reading: MinutesReading) -> str:
        """Tell by body, number and day what has no title, as the sessions of one table."""
        number = "" if reading.number is None else self.tr("Session {number}")
        said = (
            reading.body,
            number.format(number=number_text(reading.number or 0)),
            day_text(reading.held_on) if reading.held_on else "",
        )
        return "، ".join(filter(None, said)) or self.tr("Without a title")

    def _chip(self, one: WaitingFile) -> str:
        match one.standing:
            case Standing.SAVED:
                return self.tr("Saved as a draft")
            case Standing.FAILED:
                return self.tr("Cannot be read")
            case Standing.TABLE:
                return self.tr("A table")
            case Standing.UNREAD:
                return self.tr("Not read yet")
        asked = len(one.reading.questions) if one.reading else 0
        if asked:
            return self.tr("Read, {count} questions").format(count=number_text(asked))
        return self.tr("Read, nothing is open")
