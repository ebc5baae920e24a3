"""Old minutes on their way in: the text beside what was read from it, and a draft when it is wanted."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.services.source_places import SourcePlaces
from desktop.ui.page import GAP
from desktop.ui.page_action import PageAction
from desktop.ui.pages.exchange.reading_facts import ReadingFacts
from desktop.ui.pages.exchange.reading_list import ReadingList
from desktop.ui.pages.exchange.source_text import SourceText, plain
from desktop.ui.pages.exchange.words import isolated
from desktop.ui.widgets.cards import HeadedCard
from desktop.ui.widgets.fitting_area import FittingArea
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.services.read_minutes import MinutesReading
    from desktop.ui.places import Tools

WIDTH = 460
"""Width of what was read, in pixels."""


class _Found(NamedTuple):
    text: str
    reading: MinutesReading
    places: SourcePlaces


class MinutesIn(QWidget):
    """First a text, from a file or pasted; then what it says."""

    shown = Signal(str)
    """What is read is there to be looked at; carries the name of its file, or nothing."""
    left = Signal()
    saved = Signal(str)
    """Carries the id of the session."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._desk = desk
        self._tools = tools
        self.reading: MinutesReading | None = None
        self._build()

    def _build(self) -> None:
        icons = self._tools.icons
        self.text = SourceText(self._tools.theme)
        self.facts = ReadingFacts(self._tools.theme, icons)
        self.list = ReadingList()
        self.back = PageAction(self.tr("Back"), "chevron_right", self.leave, self, "Esc")
        self.read = PageAction(self.tr("Read the text"), "document_text", self.read_text, self, "Ctrl+Return")
        self.save = PageAction(self.tr("Save as a draft"), "save", self.save_draft, self, "Ctrl+S")
        self.promise = WrappedLabel()
        self.promise.setProperty("role", "hint")
        self._lay_out()
        stops = [*self.list.parts.buttons.values(), self.list.list, *self.facts.stops, self.text]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)
        self.text.textChanged.connect(self._show_deeds)
        self.list.led.connect(self.text.mark)
        self.facts.entered.connect(self._lead_to)

    def _lay_out(self) -> None:
        asked = HeadedCard(self.tr("What was read"))
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.promise)
        asked.body.addLayout(inner, 1)
        facts = HeadedCard(self.tr("The session"))
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.addWidget(FittingArea(self.facts))
        facts.body.addLayout(inner)
        self.side = QWidget()
        self.side.setFixedWidth(WIDTH)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP - 4)
        column.addWidget(asked, 1)
        column.addWidget(facts)
        source = HeadedCard(self.tr("The text"))
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 0, 16, 0)
        inner.addWidget(self.text, 1)
        source.body.addLayout(inner, 1)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.side)
        row.addWidget(source, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row, 1)

    @property
    def deed(self) -> PageAction:
        """What is to be done next: read the text, or save what was read."""
        return self.save if self.reading else self.read

    def leave(self) -> None:
        """Go back to the start; where something was typed it is asked first."""
        typed = self.facts.touched if self.reading else bool(self.text.toPlainText().strip())
        if not typed:
            self.left.emit()
            return
        self._tools.ask.confirm(
            self, self.tr("Drop what was typed here?"), self.tr("Drop what was typed"), self.left.emit
        )

    def open(self, path: Path) -> None:
        """Read a file and show it beside what it says."""
        self._tools.jobs.run(
            self,
            self.tr("Reading the minutes…"),
            partial(self._of_file, path),
            partial(self._show, path.name),
        )

    def paste(self) -> None:
        """Wait for a text to be pasted or typed."""
        self.reading = None
        self.text.set_text("")
        self.text.setReadOnly(False)
        self.text.setPlaceholderText(self.tr("Paste the text of the minutes here (Ctrl+V)."))
        self._show_deeds()
        self.shown.emit("")
        self.text.setFocus()

    def read_text(self) -> None:
        """Read the text that was pasted."""
        text = self.text.toPlainText()
        if self.reading is None and text.strip():
            self._tools.jobs.run(
                self,
                self.tr("Reading the minutes…"),
                lambda _: self._of_text(text),
                partial(self._show, ""),
            )

    def _of_file(self, path: Path, _progress: Progress) -> _Found:
        return self._of_text(plain(self._desk.read_minutes.text_of(path)))

    def _of_text(self, text: str) -> _Found:
        return _Found(text, self._desk.read_minutes.read_text(text), SourcePlaces(text))

    def _show(self, name: str, found: _Found) -> None:
        text, reading, self._places = found
        self.text.setReadOnly(True)
        self.text.set_text(text)
        self.reading = reading
        self.list.show_reading(reading, self._places)
        self.facts.show_reading(reading)
        self._show_deeds()
        self.shown.emit(name)
        self.list.list.setFocus()
        self.list.list.setCurrentRow(0)

    def _show_deeds(self) -> None:
        read = self.reading is not None
        self.side.setVisible(read)
        self.read.setEnabled(bool(self.text.document().characterCount() > 1))
        asked = len(self.reading.questions) if self.reading else 0
        words = self.tr("{count} questions stay open in the draft; they are answered there.")
        self.promise.set_words(words.format(count=number_text(asked)) if asked else "")

    def _lead_to(self, about: str) -> None:
        if self.reading:
            self.text.mark(self._places.about(self.reading, about))

    def save_draft(self) -> None:
        """Save what was read and corrected; where such minutes are there already it is asked before."""
        if self.reading and (corrected := self.facts.corrected()):
            self._tools.jobs.run(
                self,
                self.tr("Saving the draft…"),
                lambda _: self._desk.read_minutes.already(corrected),
                partial(self._save_if_wanted, corrected),
            )

    def _save_if_wanted(self, corrected: MinutesReading, already: tuple[str, ...]) -> None:
        if not already:
            self._save(corrected)
            return
        self._tools.ask.confirm(
            self,
            self.tr("Minutes of {body} with this number or day are there already. Save these, too?").format(
                body=isolated(corrected.body)
            ),
            self.tr("Save a second draft"),
            partial(self._save, corrected),
        )

    def _save(self, corrected: MinutesReading) -> None:
        self._tools.jobs.run(
            self,
            self.tr("Saving the draft…"),
            lambda _: self._desk.read_minutes.save(corrected),
            self.saved.emit,
        )
