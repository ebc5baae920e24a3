"""Which place and which days the manager's page is of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.place import Place
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.name_box import NameBox
from desktop.ui.widgets.name_source import NameSource
from desktop.ui.widgets.period_choice import PeriodChoice

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

_PLACE = "manager/place"
_LEAST, _MOST = 180, 360


class Wanted(NamedTuple):
    """What is asked for: a place by its id, all where empty; and a span of days."""

    place: str
    span: Span


class ManagerScope(QWidget):
    """A place in any spelling, and a period; both are remembered."""

    changed = Signal()

    def __init__(self, desk: Desk, today: date, tools: Tools) -> None:
        super().__init__()
        self._memory = tools.memory
        self.place = NameBox(NameSource(desk.browse, Place), tools.icons)
        self.place.setMinimumWidth(_LEAST)
        self.place.setPlaceholderText(self.tr("All places"))
        self.place.setAccessibleName(self.tr("County or province"))
        self.place.setClearButtonEnabled(True)
        self.place.set_record(tools.memory.text(_PLACE, ""))
        self._told = self.place.record_id
        self.place.taken.connect(self._take)
        self.place.editingFinished.connect(self._take)
        self.place.textChanged.connect(self._note_settled)
        self.days = PeriodChoice("manager", today, desk.working_calendar.now(), tools)
        self.days.changed.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        box = FieldBox(self.tr("County or province"), self.place)
        box.setMaximumWidth(_MOST)
        row.addWidget(box, 1)
        row.addWidget(self.days)
        row.addStretch(1)

    @property
    def wanted(self) -> Wanted | None:
        """What is asked for; None while the days are none, or turned."""
        return Wanted(self._told, self.days.span) if self.days.span else None

    def choose_place(self, place_id: str) -> None:
        """Ask for a place, all where empty."""
        self.place.set_record(place_id)
        self._take()

    def _take(self, *_: object) -> None:
        """Ask for the place that is named; a name that means none asks for what was asked before."""
        self.place.settle()
        if self.place.text().strip() and not self.place.record_id:
            return
        if self.place.record_id != self._told:
            self._told = self.place.record_id
            self._memory.keep(_PLACE, self._told)
            self.changed.emit()

    def _note_settled(self) -> None:
        """Ask as soon as the box holds a place, or nothing."""
        if self.place.settled:
            self._take()
