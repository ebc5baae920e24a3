"""The facts of a session that were read, to be corrected before they are saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.persian.clock import time_text
from desktop.persian.joining import join_words
from desktop.ui.widgets.day_field import DayField
from desktop.ui.widgets.field_box import FieldBox, persian_line
from desktop.ui.widgets.number_field import NumberField
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from desktop.services.read_minutes import MinutesReading
    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

_LONGEST = 1000
_MOST_SESSIONS = 99_999


class ReadingFacts(QWidget):
    """Title, body, number and day; going into a field leads to its place in the text."""

    entered = Signal(str)
    """Carries what a question calls the fact."""

    def __init__(self, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._reading: MinutesReading | None = None
        self._title, self._body = persian_line(_LONGEST), persian_line(_LONGEST)
        self.title = FieldBox(self.tr("Title"), self._title)
        self.body = FieldBox(self.tr("Body"), self._body)
        self._number = NumberField(0, _MOST_SESSIONS)
        self.number = FieldBox(self.tr("Number"), self._number)
        self._day = DayField(theme, icons)
        self.day = FieldBox(self.tr("Day"), self._day)
        self.rest = WrappedLabel()
        self.rest.setProperty("role", "label")
        self._abouts = {
            self.title.editor: "title",
            self.body.editor: "body",
            self.number.editor: "number",
            self.day.editor: "date",
        }
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(8)
        layout.addWidget(self.title, 0, 0, 1, 2)
        layout.addWidget(self.body, 1, 0, 1, 2)
        layout.addWidget(self.number, 2, 0)
        layout.addWidget(self.day, 2, 1)
        layout.addWidget(self.rest, 3, 0, 1, 2)
        for editor in self._abouts:
            editor.installEventFilter(self)

    def show_reading(self, reading: MinutesReading) -> None:
        """Show what was read."""
        self._reading = reading
        for line, text in ((self._title, reading.title), (self._body, reading.body)):
            line.setText(text)
            line.setCursorPosition(0)
        self._number.set_number(reading.number)
        self._day.set_day(reading.held_on)
        for box in (self.title, self.body, self.number, self.day):
            box.show_error("")
        times = [time_text(each) for each in (reading.start, reading.end) if each]
        said = [
            self.tr("Place: {words}").format(words=reading.place) if reading.place else "",
            self.tr("Organiser: {words}").format(words=reading.organiser) if reading.organiser else "",
            self.tr("Time: {words}").format(words=join_words(times)) if times else "",
        ]
        self.rest.set_words(" · ".join(filter(None, said)))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        return tuple(self._abouts)

    @property
    def touched(self) -> bool:
        """Whether something is written here that was not read."""
        if (reading := self._reading) is None:
            return False
        here = (self._title.text(), self._body.text(), self._number.number, self._day.day)
        return here != (reading.title, reading.body, reading.number, reading.held_on)

    def corrected(self) -> MinutesReading | None:
        """Return the reading with what stands here now; None, and what is wrong beside it, if it is wrong."""
        if self._reading is None:
            return None
        number, day = self._number.number, self._day.day
        wrong_number = bool(self._number.text().strip()) and (number is None or number != int(number))
        wrong_day = bool(self._day.text().strip()) and day is None
        self.number.show_error(self.tr("This is no whole number.") if wrong_number else "")
        self.day.show_error(self.tr("This is no day, such as 1402/07/10.") if wrong_day else "")
        nameless = not self._body.text().strip()
        self.body.show_error(self.tr("Write the name of the body.") if nameless else "")
        for wrong, box in ((nameless, self.body), (wrong_number, self.number), (wrong_day, self.day)):
            if wrong:
                box.editor.setFocus()
                return None
        return replace(
            self._reading,
            title=self._title.text(),
            body=self._body.text(),
            number=None if number is None else int(number),
            held_on=day,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.entered.emit(self._abouts.get(watched, ""))
        return False
