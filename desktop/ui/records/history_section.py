"""What happened to a record: when, by whom, which field from what to what; the newest first."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.persian.clock import time_text
from desktop.persian.jalali import day_words
from desktop.schema.change import ChangeKind
from desktop.ui.records.change_lines import change_lines
from desktop.ui.records.detail_section import DetailSection

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop.schema.record import Record
    from desktop.services.history import History, Line
    from desktop.ui.places import Tools
    from desktop.ui.records.day_dialog import DayDialog

FIRST_SHOWN = 4
"""How many moments are shown before the person asks for all."""
_ISOLATED = "\u2068{}\u2069"


class HistorySection(DetailSection):
    """Reads the journal of one record."""

    def __init__(self, history: History, tools: Tools) -> None:
        super().__init__("")
        self.set_title(self.tr("History"))
        self._history = history
        self._tools = tools
        self._groups: list[list[Line]] = []
        self._count = FIRST_SHOWN
        self._record: Record | None = None
        self.day_dialog: DayDialog | None = None
        self.entries: list[QWidget] = []
        self.more = QPushButton(self.tr("Show all of the history"))
        self.more.setProperty("role", "ghost")
        self.more.clicked.connect(self._show_all)
        self.on_day = QPushButton(self.tr("How it stood on a day"))
        self.on_day.setProperty("role", "ghost")
        self.on_day.clicked.connect(self._open_day)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.on_day, 0, Qt.AlignmentFlag.AlignLeading)
        tools.theme.changed.connect(self._show)

    def show_record(self, record: Record) -> None:
        lines = self._history.lines(type(record), record.id)[::-1]
        self._groups = [list(group) for _, group in groupby(lines, key=_step)]
        self._count = FIRST_SHOWN
        self._show()
        self.set_empty(not self._groups)
        self._record = record

    def _open_day(self) -> None:
        from desktop.ui.records.day_dialog import DayDialog

        if self._record is not None and self._groups:
            days = [group[0].at.astimezone().date() for group in self._groups]
            self.day_dialog = DayDialog(self._record, days, self._history, self._tools, self)
            self.day_dialog.open()

    def _show_all(self) -> None:
        self._count = len(self._groups)
        self._show()

    def _show(self) -> None:
        for entry in self.entries:
            entry.hide()
            entry.deleteLater()
        self.entries = [self._entry(group) for group in self._groups[: self._count]]
        for place, entry in enumerate(self.entries):
            self.body.insertWidget(place, entry)
        self.more.setVisible(len(self._groups) > self._count)

    def _entry(self, group: Sequence[Line]) -> QWidget:
        first = group[0]
        deed, when = QLabel(self._deed(first)), QLabel(_when(first.at))
        deed.setTextFormat(Qt.TextFormat.PlainText)
        deed.setMinimumWidth(1)
        deed.setWordWrap(True)
        when.setProperty("role", "hint")
        head = QHBoxLayout()
        head.addWidget(deed, 1)
        head.addWidget(when)
        entry = QWidget()
        layout = QVBoxLayout(entry)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        lines = [each for each in reversed(group) if each.label]
        if lines and first.kind is not ChangeKind.CREATE:
            colour = self._tools.theme.colour("text2").name()
            changes = [(each.label, each.old, each.new) for each in lines]
            label = QLabel(change_lines(changes, colour, self.tr("empty")))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setMinimumWidth(1)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            layout.addWidget(label)
        return entry

    def _deed(self, line: Line) -> str:
        words = {
            ChangeKind.CREATE: self.tr("{who} entered it"),
            ChangeKind.SET: self.tr("{who} changed it"),
            ChangeKind.DELETE: self.tr("{who} moved it to the bin"),
            ChangeKind.RESTORE: self.tr("{who} restored it"),
            ChangeKind.FINALISE: self.tr("{who} closed the minutes"),
        }
        who = f"{line.author} ({line.computer})" if line.computer else line.author
        return words[line.kind].format(who=_ISOLATED.format(who))


def _step(line: Line) -> tuple[datetime, str, str, ChangeKind]:
    return line.at, line.author, line.computer, line.kind


def _when(at: datetime) -> str:
    """Return a moment as people here read it: Jalali day and local time."""
    here = at.astimezone()
    return f"{day_words(here.date())}\u060c {time_text(here.time())}"
