"""A usual period or any days, remembered by the name of who asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.jalali_spans import Span
from desktop.services.figures.spans import Usual, usual
from desktop.ui.widgets.day_field import EXAMPLE, DayField
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.working_days import Calendar
    from desktop.ui.places import Tools

FREE = "free"
_DAY_WIDTH = 170


class PeriodChoice(QWidget):
    """The month, season or year that runs, the last year, or the days that are typed."""

    changed = Signal()

    def __init__(self, memory_name: str, today: date, calendar: Calendar, tools: Tools) -> None:
        super().__init__()
        self._today, self._memory, self._name = today, tools.memory, f"{memory_name}/period"
        names = {
            Usual.MONTH: self.tr("This month"),
            Usual.SEASON: self.tr("This season"),
            Usual.YEAR: self.tr("This year"),
            Usual.LAST_YEAR: self.tr("Last year"),
        }
        self.period = Segments(
            [*((key.value, words) for key, words in names.items()), (FREE, self.tr("Other days"))]
        )
        self.period.setAccessibleName(self.tr("Period"))
        kept = self._memory.text(self._name, Usual.YEAR.value)
        self.period.choose(kept if kept in self.period.buttons and kept != FREE else Usual.YEAR.value)
        self.period.chosen.connect(self._choose)
        self.first, self.last = (DayField(tools.theme, tools.icons, calendar) for _ in range(2))
        self._boxes = (FieldBox(self.tr("From"), self.first), FieldBox(self.tr("Until"), self.last))
        for field in (self.first, self.last):
            field.editingFinished.connect(self._take_days)
            field.taken.connect(self._take_days)
        self._lay_out()
        self._show_span(self._usual())

    def _lay_out(self) -> None:
        words = QLabel(self.tr("Period"))
        words.setProperty("role", "label")
        of_period = QVBoxLayout()
        of_period.setSpacing(4)
        of_period.addWidget(words)
        of_period.addWidget(self.period)
        of_period.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(of_period)
        for box in self._boxes:
            box.setMaximumWidth(_DAY_WIDTH)
            row.addWidget(box)

    @property
    def span(self) -> Span | None:
        """The days that are asked for; None while they are none, or turned."""
        first, last = self.first.day, self.last.day
        return Span(first, last) if first and last and first <= last else None

    def _usual(self) -> Span:
        return usual(Usual(self.period.choice), self._today)

    def _show_span(self, span: Span) -> None:
        self.first.set_day(span.first)
        self.last.set_day(span.last)
        self._say_errors()

    def _choose(self, key: str) -> None:
        self._memory.keep(self._name, key)
        if key == FREE:
            self.first.setFocus()
            self.first.selectAll()
            return
        self._show_span(self._usual())
        self.changed.emit()

    def _take_days(self) -> None:
        if self.period.choice != FREE and self.span != self._usual():
            self.period.choose(FREE)
        self._say_errors()
        self.changed.emit()

    def _say_errors(self) -> None:
        first, last = self.first.day, self.last.day
        unread = self.tr("Enter a day; such as {day}.").format(day=EXAMPLE)
        turned = self.tr("This is before the first day.") if first and last and last < first else ""
        for box, words in zip(
            self._boxes, ("" if first else unread, turned if last else unread), strict=True
        ):
            box.show_error(words)
