"""When somebody came and went, and for which items they were not in the room."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.domain.session import Attendance
from desktop.persian.clock import read_time, time_text
from desktop.schema.fields import field_named
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link
from desktop.ui.minutes.attendance.item_source import ItemSource
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.tag_box import TagBox

if TYPE_CHECKING:
    from datetime import time

    from desktop.ui.minutes.one_undo import OneUndo
    from desktop.ui.minutes.tab import Tab

TIMES = ("arrived", "left")


class StayFields(QWidget):
    """Writes the three; a time that cannot be read stays in its field until it is mended or given up."""

    written = Signal(str, object)
    """Carries the field and its value."""

    def __init__(self, tab: Tab, undo: OneUndo) -> None:
        super().__init__()
        self._vocabulary = tab.desk.vocabulary
        self.lines = {name: QLineEdit() for name in TIMES}
        self.missed = TagBox(ItemSource(lambda: tab.minutes), tab.tools.icons)
        self.missed.line.setPlaceholderText(self.tr("Number or words of an item"))
        labels = {
            name: self._vocabulary.field(Attendance, field_named(Attendance, name)).label
            for name in (*TIMES, "missed")
        }
        self.missed.line.setAccessibleName(labels["missed"])
        self.boxes = {name: FieldBox(labels[name], line) for name, line in self.lines.items()}
        self.boxes["missed"] = FieldBox(labels["missed"], self.missed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for name, share in {"arrived": 1, "left": 1, "missed": 4}.items():
            row.addWidget(self.boxes[name], share)
        for name, line in self.lines.items():
            line.setAlignment(FROM_THE_RIGHT)
            line.setPlaceholderText("۰۹:۳۰")
            line.textEdited.connect(partial(self._take, name))
            line.editingFinished.connect(partial(self._judge, name))
            undo.over(line)
        undo.over(self.missed.line)
        self.missed.changed.connect(self._take_missed)

    @property
    def stops(self) -> tuple[QLineEdit, ...]:
        """Where Tab halts, in order."""
        return (*self.lines.values(), self.missed.line)

    @property
    def wrong(self) -> QLineEdit | None:
        """The first field in which something stands that cannot be read."""
        return next((line for line in self.lines.values() if _read(line.text()) is _UNREAD), None)

    def show_row(self, row: Attendance, *, is_another: bool) -> None:
        """Show what is written of a row; fields that say it already are left alone."""
        for name, line in self.lines.items():
            value: time | None = getattr(row, name)
            if is_another or (_read(line.text()) not in (value, _UNREAD)):
                line.setText(time_text(value) if value else "")
                self.boxes[name].show_error("")
        if self.missed.keys != row.missed:
            source = self.missed.line.source
            with QSignalBlocker(self.missed):
                self.missed.set_tags([(each, source.title(each) if source else "") for each in row.missed])

    def place_of(self, field: str) -> QLineEdit:
        """Return where a field is written."""
        return self.lines.get(field, self.missed.line)

    def _take(self, name: str, typed: str) -> None:
        if (value := _read(typed)) is not _UNREAD:
            self.boxes[name].show_error("")
        self.written.emit(name, None if value is _UNREAD else value)

    def _judge(self, name: str) -> None:
        """Say what is wrong once the field is left, or Enter goes on."""
        typed = self.lines[name].text()
        if _read(typed) is _UNREAD:
            problem = Problem(name, Reason.NOT_A_TIME, (("typed", typed),))
            self.boxes[name].show_error(self._vocabulary.sentence(problem))

    def _take_missed(self) -> None:
        self.written.emit("missed", tuple(Link[Any](each) for each in self.missed.keys))


_UNREAD = object()


def _read(typed: str) -> Any:
    """Return the time that is typed, None where nothing is, and `_UNREAD` for what is none."""
    if not typed.strip():
        return None
    try:
        return read_time(typed)
    except ValueError:
        return _UNREAD
