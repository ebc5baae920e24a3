"""What happened to a record: when, by whom, which field from what to what; the newest first."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.persian.clock import time_text
from desktop.persian.jalali import day_words
from desktop.schema.change import ChangeKind
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.short import short

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desktop.schema.record import Record
    from desktop.services.history import History, Line
    from desktop.ui.theme import Theme

FIRST_SHOWN = 4
"""How many moments are shown before the person asks for all."""
MOST_LETTERS = 120
"""What is shown of a long text."""
_LINE = (
    '<div dir="rtl" style="margin-top:2px"><span style="color:{colour}">{label}:</span> {old}'
    "&#8207; \u2190 &#8207;{new}</div>"
)
_ISOLATED = "\u2068{}\u2069"


class HistorySection(DetailSection):
    """Reads the journal of one record."""

    def __init__(self, history: History, theme: Theme) -> None:
        super().__init__("")
        self.set_title(self.tr("History"))
        self._history = history
        self._theme = theme
        self._groups: list[list[Line]] = []
        self._count = FIRST_SHOWN
        self.entries: list[QWidget] = []
        self.more = QPushButton(self.tr("Show all of the history"))
        self.more.setProperty("role", "ghost")
        self.more.clicked.connect(self._show_all)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        theme.changed.connect(self._show)

    def show_record(self, record: Record) -> None:
        lines = self._history.lines(type(record), record.id)[::-1]
        self._groups = [
            list(group) for _, group in groupby(lines, key=lambda line: (line.at, line.author, line.kind))
        ]
        self._count = FIRST_SHOWN
        self._show()
        self.set_empty(not self._groups)

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
            colour = self._theme.colour("text2").name()
            label = QLabel("".join(self._line(each, colour) for each in lines))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setMinimumWidth(1)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            layout.addWidget(label)
        return entry

    def _line(self, line: Line, colour: str) -> str:
        blank = self.tr("empty")
        return _LINE.format(
            label=escape(line.label),
            old=escape(_ISOLATED.format(short(line.old, MOST_LETTERS) or blank)),
            new=escape(_ISOLATED.format(short(line.new, MOST_LETTERS) or blank)),
            colour=colour,
        )

    def _deed(self, line: Line) -> str:
        words = {
            ChangeKind.CREATE: self.tr("{who} entered it"),
            ChangeKind.SET: self.tr("{who} changed it"),
            ChangeKind.DELETE: self.tr("{who} moved it to the bin"),
            ChangeKind.RESTORE: self.tr("{who} restored it"),
            ChangeKind.FINALISE: self.tr("{who} closed the minutes"),
        }
        return words[line.kind].format(who=_ISOLATED.format(line.author))


def _when(at: datetime) -> str:
    """Return a moment as people here read it: Jalali day and local time."""
    here = at.astimezone()
    return f"{day_words(here.date())}\u060c {time_text(here.time())}"
