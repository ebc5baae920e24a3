"""That several values stand in a record, or something else is open about it; leads to where one chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.persian.numbers import number_text
from desktop.ui.places import Destination
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

_SIDE, _BELOW = 18, 12


class OpenQuestions(QWidget):
    """Stands under the head of a detail; hidden while nothing is open about the record and its parts."""

    going = Signal(object)
    """Carries a `Destination`."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__()
        self._desk = desk
        self.notice = Notice(tools.icons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 0, _SIDE, _BELOW)
        layout.addWidget(self.notice)
        self.hide()

    def show_record(self, record: Record) -> None:
        """Show how much is open about a record, and the way there."""
        count = len(self._desk.conflicts.of(record))
        self.notice.clear()
        if count:
            words = self.tr("{count} conflicts are open in this record.").format(count=number_text(count))
            self.notice.say(words, Tone.WARN)
            there = Destination("conflicts", record_id=record.id)
            self.notice.add_deed(self.tr("Show the conflicts"), lambda: self.going.emit(there))
        self.setVisible(bool(count))
