"""A page of old minutes that is a table is offered to the preview of workbooks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.persian.numbers import number_text
from desktop.services.read_minutes import TableKind
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from desktop.ui.pages.exchange.minutes.waiting_files import WaitingFile, WaitingFiles
    from desktop.ui.widgets.notice import Notice


class TableOffer(QObject):
    """Says over the text what it is; the clerk brings it in as rows, or has it read as minutes."""

    wanted = Signal(object)
    """Carries the `ReadTable` that is to be brought in."""
    minutes_wanted = Signal(object)
    """Carries the `WaitingFile` that is to be read as the minutes of one session."""

    def __init__(self, notice: Notice, files: WaitingFiles) -> None:
        super().__init__(notice)
        self._notice, self._files = notice, files
        self._brought: WaitingFile | None = None

    def show_offer(self, one: WaitingFile) -> None:
        """Offer both ways for a file that is a table."""
        if not (table := one.table):
            return
        words = {
            TableKind.SESSIONS: self.tr("This page is a table of {count} sessions."),
            TableKind.RESOLUTIONS: self.tr("This page is a table of {count} resolutions."),
        }[table.kind].format(count=number_text(len(table.rows)))
        self._notice.say(words, Tone.INFO)
        self._notice.add_deed(self.tr("Bring it in as a table"), partial(self.bring_in, one))
        self._notice.add_deed(self.tr("Read it as minutes"), partial(self.minutes_wanted.emit, one))
        self._notice.deeds[0].setFocus()

    def bring_in(self, one: WaitingFile) -> None:
        """Let the table be brought in as a workbook is; until that is done the file waits."""
        self._brought = one
        self._files.touch(one)
        self._files.keep()
        self.wanted.emit(one.table)

    def came_in(self) -> None:
        """Let the file go whose table was saved."""
        if self._brought:
            self._files.remove(self._brought)
            self._brought = None
