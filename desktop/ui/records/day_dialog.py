"""A record as it was at the end of a day, beside how it is today; to be read only."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop.persian.jalali import day_words
from desktop.persian.numbers import number_text
from desktop.ui.short import short
from desktop.ui.widgets.day_field import EXAMPLE, DayField
from desktop.ui.widgets.dialog_foot import deed_button, foot_of
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.fitting_dialog import within
from desktop.ui.widgets.sheet_area import SheetArea
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.schema.record import Record
    from desktop.services.history import Compared, History, Then
    from desktop.ui.places import Tools

WIDTH, HEIGHT = 720, 600
PAD = 24
_DAY_WIDTH = 200
_MOST_LETTERS = 600


class DayDialog(QDialog):
    """Opens on the last day before the last change; what is another today stands out. Esc closes."""

    def __init__(
        self, record: Record, changed_on: Sequence[date], history: History, tools: Tools, owner: QWidget
    ) -> None:
        """Take the days on which the record was made and changed, the last one first."""
        super().__init__(owner.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How it stood on a day"))
        self._record, self._history, self._tools = record, history, tools
        self.compared: Compared | None = None
        self.day = DayField(tools.theme, tools.icons)
        last, first = changed_on[0], changed_on[-1]
        self.day.set_day(max(last - timedelta(days=1), first))
        self._build()
        self._show()
        self.resize(WIDTH, within(self, HEIGHT))

    def _build(self) -> None:
        heading = WrappedLabel()
        heading.setProperty("role", "h2")
        self._box = FieldBox(self.tr("Day"), self.day)
        self._box.setFixedWidth(_DAY_WIDTH)
        self.told = WrappedLabel()
        self.told.setProperty("role", "label")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        for column, share in ((0, 2), (1, 3), (2, 3)):
            self._grid.setColumnStretch(column, share)
        whole = QVBoxLayout()
        whole.addLayout(self._grid)
        whole.addStretch(1)
        self.area = SheetArea(whole)
        self.area.setAccessibleName(self.tr("Fields on that day"))
        self.card = QFrame()
        self.card.setProperty("role", "card")
        inner = QVBoxLayout(self.card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.area)
        close = deed_button(self.tr("Close"), self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self._box)
        layout.addWidget(self.told)
        layout.addWidget(self.card, 1)
        layout.addStretch()
        layout.addLayout(foot_of((), (close,)))
        heading.set_words(
            short(self._record.title) if self._record.title != self._record.id else self.windowTitle()
        )
        self.day.editingFinished.connect(self._show)

    def _show(self) -> None:
        """Show the record of the day that is typed; where that is none, say so."""
        day = self.day.day
        wrong = self.tr("Enter a day; such as {day}.").format(day=EXAMPLE)
        self._box.show_error("" if day else wrong)
        self._clear()
        self.card.hide()
        if day is None:
            self.told.set_words("")
            return
        self.compared = self._history.compared(type(self._record), self._record.id, day)
        self.told.set_words(self._sentence(self.compared, day))
        if self.compared.was_there:
            self.card.show()
            for column, words in enumerate((day_words(day), self.tr("Today")), 1):
                self._put(0, column, words, "h3")
            for number, each in enumerate(self.compared.fields, 1):
                self._put_field(number, each)

    def _sentence(self, compared: Compared, day: date) -> str:
        if not compared.was_there:
            words = self.tr("At the end of {day} it was not there: not entered yet, or in the bin.")
            return words.format(day=day_words(day))
        if others := sum(each.is_other for each in compared.fields):
            words = self.tr("{count} fields have changed since; they stand out.")
            return words.format(count=number_text(others))
        return self.tr("It was as it is today.")

    def _put_field(self, row: int, field: Then) -> None:
        self._put(row, 0, field.label, "label")
        self._put(row, 1, field.then or "—", "changed" if field.is_other else "")
        self._put(row, 2, field.now or "—", "changed" if field.is_other else "label")

    def _put(self, row: int, column: int, words: str, role: str) -> None:
        label = WrappedLabel()
        label.setMinimumWidth(1)
        if role:
            label.setProperty("role", role)
        self._grid.addWidget(label, row, column)
        label.set_words(short(words, _MOST_LETTERS))

    def _clear(self) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
