"""The facts of a session that were read, to be corrected in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.persian.clock import read_time, time_text
from desktop.services.readings.edits import fact_of
from desktop.services.readings.part_name import FACTS
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.field_box import FieldBox, persian_line
from desktop.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from datetime import time

    from desktop.domain.working_days import Calendar
    from desktop.services.read_minutes import MinutesReading
    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

_LONGEST = 1000
_MOST_SESSIONS = 99_999
_CELLS = {
    "title": (0, 0, 1, 2),
    "body": (1, 0, 1, 2),
    "number": (2, 0, 1, 1),
    "date": (2, 1, 1, 1),
    "start": (3, 0, 1, 1),
    "end": (3, 1, 1, 1),
    "place": (4, 0, 1, 2),
    "organiser": (5, 0, 1, 2),
}
"""Row, column, and how many of each a field takes."""


class FactFields(QWidget):
    """A field for each fact; going into one leads to its place in the text."""

    entered = Signal(str)
    """Carries what a question calls the fact."""
    written = Signal()
    """A field that was changed is left, or Enter was pressed in it."""

    def __init__(self, theme: Theme, icons: Icons, calendar: Calendar) -> None:
        super().__init__()
        self._number = NumberField(0, _MOST_SESSIONS)
        self._day = DayField(theme, icons, calendar)
        named = {
            "title": self.tr("Title"),
            "body": self.tr("Body"),
            "number": self.tr("Number"),
            "date": self.tr("Day"),
            "start": self.tr("Beginning"),
            "end": self.tr("End"),
            "place": self.tr("Place"),
            "organiser": self.tr("Organiser"),
        }
        own: dict[str, QLineEdit] = {"number": self._number, "date": self._day}
        self.lines = {name: own.get(name) or persian_line(_LONGEST) for name in named}
        self.boxes = {name: FieldBox(words, self.lines[name]) for name, words in named.items()}
        self._shown: dict[str, Any] = {}
        self._texts: dict[str, str] = {}
        self._abouts = {line: name for name, line in self.lines.items()}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(8)
        for name, cell in _CELLS.items():
            layout.addWidget(self.boxes[name], *cell)
        for line in self._abouts:
            line.installEventFilter(self)
            line.editingFinished.connect(self.written)

    def show_reading(self, reading: MinutesReading, *, anew: bool = False) -> None:
        """Show what was read; what was typed stays where the reading says of it what it said before."""
        for name in FACTS:
            value = fact_of(reading, name)
            if anew or self._shown.get(name, ...) != value:
                self._show(name, value)
                self.boxes[name].show_error("")
                self._shown[name], self._texts[name] = value, self.lines[name].text()

    def _show(self, name: str, value: Any) -> None:
        line = self.lines[name]
        if name == "number":
            self._number.set_number(value)
        elif name == "date":
            self._day.set_day(value)
        else:
            words = time_text(value) if name in ("start", "end") and value else value or ""
            if line.text() != words:
                line.setText(words)
                line.setCursorPosition(0)

    def go_to(self, name: str) -> None:
        """Put the keyboard into the field of a fact."""
        if line := self.lines.get(name):
            line.setFocus()
            line.selectAll()

    @property
    def facts(self) -> dict[str, Any]:
        """What was changed here since it was shown, but for what is wrong, which is told beside it."""
        wrong = self._wrong()
        for name, box in self.boxes.items():
            box.show_error(wrong.get(name, ""))
        typed = self._typed()
        touched = [name for name, line in self.lines.items() if line.text() != self._texts.get(name, "")]
        return {name: typed[name] for name in touched if name not in wrong}

    @property
    def wrong(self) -> str:
        """The name of the first field in which something is typed that is none; empty where all is well."""
        return next((name for name, box in self.boxes.items() if box.error.words), "")

    def demand(self, name: str, words: str) -> None:
        """Say what is wrong with a fact, and go there."""
        self.boxes[name].show_error(words)
        self.go_to(name)

    def _wrong(self) -> dict[str, str]:
        number, found = self._number.number, {}
        if self._number.text().strip() and (number is None or number != int(number)):
            found["number"] = self.tr("This is no whole number.")
        if self._day.text().strip() and self._day.day is None:
            found["date"] = self.tr("This is no day, such as 1402/07/10.")
        for name in ("start", "end"):
            if self.lines[name].text().strip() and self._time(name) is None:
                found[name] = self.tr("This is no time, such as 09:30.")
        return found

    def _typed(self) -> dict[str, Any]:
        number = self._number.number
        texts = {name: self.lines[name].text() for name in ("title", "body", "place", "organiser")}
        return {
            **texts,
            "number": None if number is None else int(number),
            "date": self._day.day,
            "start": self._time("start"),
            "end": self._time("end"),
        }

    def _time(self, name: str) -> time | None:
        try:
            return read_time(self.lines[name].text())
        except ValueError:
            return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            self.entered.emit(self._abouts.get(watched, ""))
        return False
