"""What was read of old minutes and what is asked about it, each line with its place in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.joining import join_words
from desktop.persian.numbers import number_text
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.services.read_minutes import MinutesReading, ReadResolution
    from desktop.services.source_places import SourcePlaces, Span

LOWEST = 110
"""Pixels that it wants; it takes what others leave."""
_SPAN = Qt.ItemDataRole.UserRole


class _Line(NamedTuple):
    words: str
    span: Span | None


class LineList(QListWidget):
    """Lines that wrap; going to one tells its place."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSpacing(3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LOWEST)


class ReadingList(QWidget):
    """Questions first; then resolutions; then agenda, people and statements."""

    led = Signal(object)
    """Carries a `Span`, or None where the line has no place in the text."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = Segments(
            [
                ("questions", self.tr("Questions")),
                ("resolutions", self.tr("Resolutions")),
                ("others", self.tr("Agenda, people and statements")),
            ]
        )
        self.parts.setAccessibleName(self.tr("What is shown"))
        self.list = LineList(self.tr("Lines of the reading"))
        self._lines: dict[str, list[_Line]] = {}
        self.parts.chosen.connect(self._show)
        self.list.currentItemChanged.connect(self._lead)
        self.list.itemClicked.connect(self._lead)
        self.list.itemActivated.connect(self._lead)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.parts)
        layout.addWidget(self.list, 1)

    def show_reading(self, reading: MinutesReading, places: SourcePlaces) -> None:
        """Show a reading; the questions, or the resolutions where nothing is asked."""
        self._lines = {
            "questions": [_Line(each.text, places.question(reading, each)) for each in reading.questions],
            "resolutions": [
                _Line(self._resolution(each), places.resolution(reading, each.order))
                for each in reading.resolutions
            ],
            "others": list(self._others(reading, places)),
        }
        names = {
            "questions": self.tr("Questions ({count})"),
            "resolutions": self.tr("Resolutions ({count})"),
            "others": self.tr("Other parts ({count})"),
        }
        for key, words in names.items():
            button = self.parts.buttons[key]
            button.setText(words.format(count=number_text(len(self._lines[key]))))
            button.setAccessibleName(button.text())
        first = "questions" if reading.questions else "resolutions"
        self.parts.choose(first)
        self._show(first)

    def _show(self, key: str) -> None:
        self.list.clear()
        for line in self._lines.get(key, ()):
            item = QListWidgetItem(line.words, self.list)
            item.setData(_SPAN, line.span)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        if self.list.count() == 0:
            item = QListWidgetItem(self.tr("There is nothing here."), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _lead(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.led.emit(item.data(_SPAN))

    def _resolution(self, one: ReadResolution) -> str:
        deadline = day_text(one.deadline_on) if one.deadline_on else one.deadline_text
        if one.next_session:
            deadline = self.tr("next session")
        nothing = self.tr("not written")
        about = self.tr("Agency: {agency} · Deadline: {deadline}").format(
            agency=join_words(one.responsible) or nothing, deadline=deadline or nothing
        )
        return f"{persian_digits(str(one.order))}. {one.text}\n{about}"

    def _others(self, reading: MinutesReading, places: SourcePlaces) -> Iterator[_Line]:
        for item in reading.agenda:
            yield _Line(self.tr("Agenda: {words}").format(words=item.text), places.passage(item.text))
        for words, names in (
            (self.tr("Present: {words}"), reading.present),
            (self.tr("Absent: {words}"), reading.absent),
        ):
            for name in names:
                yield _Line(words.format(words=name), places.passage(name))
        for said in reading.statements:
            speaker = f"{said.speaker}: " if said.speaker else ""
            yield _Line(
                self.tr("Statement: {words}").format(words=f"{speaker}{said.text}"), places.passage(said.text)
            )
        for words, text in (
            (self.tr("Summary: {words}"), reading.summary),
            (self.tr("Closing: {words}"), reading.closing),
        ):
            if text:
                yield _Line(words.format(words=text), places.passage(text))
