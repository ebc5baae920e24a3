"""What there is to see of old minutes on their way in: the list of files, and one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.page_action import PageAction
from desktop.ui.pages.exchange.minutes.draft_saving import DraftSaving
from desktop.ui.pages.exchange.minutes.files_view import FilesView
from desktop.ui.pages.exchange.minutes.review import Review
from desktop.ui.pages.exchange.minutes.table_offer import TableOffer
from desktop.ui.pages.exchange.minutes.waiting_files import WaitingFile, WaitingFiles
from desktop.ui.tone import State, Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.services.read_minutes import MinutesReading
    from desktop.ui.places import Tools


class Saved(NamedTuple):
    """A draft that was made: the id of its session, and what takes it back."""

    session: str
    take_back: Callable[[], object]


class MinutesViews(QWidget):
    """Says what is shown and what can be done with it; what is done stands in `MinutesIn`."""

    shown = Signal(str)
    """There is something to be looked at; carries its heading, or nothing for a text that is pasted."""
    left = Signal()
    saved = Signal(object)
    """Carries a `Saved`; emitted before the next file is shown, or the view is left."""
    opened = Signal(str)
    """A draft that was made is to be opened; carries the id of its session."""
    more_wanted = Signal()

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self.files = WaitingFiles(desk, tools, self)
        self.current: WaitingFile | None = None
        self.saving = DraftSaving(desk, tools, self)
        self.view, self.review = FilesView(tools), Review(desk, tools)
        self.tables = TableOffer(self.review.notice, self.files)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.review)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _make_deeds(
        self,
        leave: Callable[[], object],
        read: Callable[[], object],
        save: Callable[[], object],
        following: Callable[[], object],
    ) -> None:
        self.back = PageAction(self.tr("Back"), "chevron_right", leave, self, "Esc")
        self.read = PageAction(self.tr("Read the text"), "document_text", read, self, "Ctrl+Return")
        self.save = PageAction(self.tr("Save as a draft"), "save", save, self)
        self.save.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+S")])
        self.as_table = PageAction(
            self.tr("Bring it in as a table"), "table", self._bring_in_table, self, "Ctrl+Return"
        )
        self.first = PageAction(self.tr("Look at the next"), "chevron_left", following, self, "Ctrl+Return")

    def _bring_in_table(self) -> None:
        if self.current:
            self.tables.bring_in(self.current)

    @property
    def reading(self) -> MinutesReading | None:
        """What is read and corrected of the text that is shown."""
        return self.review.reading

    @property
    def deed(self) -> PageAction:
        """What is to be done next."""
        if self.stack.currentWidget() is self.view:
            return self.first
        if self.current and self.current.table:
            return self.as_table
        return self.save if self.review.reading else self.read

    @property
    def state(self) -> State | None:
        """How many of several files are saved."""
        if len(self.files.files) < 2:  # noqa: PLR2004 - one file is no list
            return None
        words = self.tr("{done} of {count} done").format(
            done=number_text(self.files.done), count=number_text(len(self.files.files))
        )
        return State(words, Tone.INFO if self.files.waiting else Tone.OK)

    def _show_deeds(self) -> None:
        self.read.setEnabled(bool(self.review.text.document().characterCount() > 1))
        waiting = len(self.files.waiting) - 1
        words = self.tr("Save as a draft")
        if waiting > 0:
            words = self.tr("Save and go on; {count} wait").format(count=number_text(waiting))
        self.save.setText(words)
        self.first.setEnabled(bool(self.files.waiting))

    def _show_files(self) -> None:
        self.view.show_files(self.files.files)
        self._show_deeds()
