"""Which sessions of a body: those of a period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.persian.jalali import day_of, jalali_parts
from desktop.ui.papers.asked_first import AskedFirst
from desktop.ui.widgets.day_field import EXAMPLE, DayField
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desktop.domain.working_days import Calendar
    from desktop.ui.places import Tools


class PeriodDialog(AskedFirst):
    """Begins with this Jalali year until today; neither end may be empty."""

    chosen = Signal(object, object)
    """Carries the first and the last day."""

    def __init__(self, body: str, today: date, calendar: Calendar, tools: Tools, owner: QWidget) -> None:
        super().__init__(self.tr("Sessions of a period"), body, owner)
        self.first, self.last = (DayField(tools.theme, tools.icons, calendar) for _ in range(2))
        self.first.set_day(day_of(jalali_parts(today)[0], 1, 1))
        self.last.set_day(today)
        self._boxes = (FieldBox(self.tr("From"), self.first), FieldBox(self.tr("Until"), self.last))
        row = QHBoxLayout()
        row.setSpacing(12)
        for box in self._boxes:
            row.addWidget(box, 1)
        self.fields.addLayout(row)
        self.first.setFocus()

    def go_on(self) -> None:
        first, last = self.first.day, self.last.day
        unread = self.tr("Enter a day; such as {day}.").format(day=EXAMPLE)
        turned = self.tr("This is before the first day.") if first and last and last < first else ""
        for box, words in zip(
            self._boxes, ("" if first else unread, turned if last else unread), strict=True
        ):
            box.show_error(words)
        if not first or not last or turned:
            wrong = self._boxes[0 if not first else 1].editor
            wrong.setFocus()
            return
        self.accept()
        self.chosen.emit(first, last)
