"""The agencies that may be notified, each with what it gets and what it was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.persian.digits import persian_digits
from desktop.persian.jalali import day_text
from desktop.persian.numbers import number_text
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip

if TYPE_CHECKING:
    from desktop.services.prints.notices import AgencyPlan, NoticePlan

BETWEEN = "\u200f \u2022 "
LONGEST = 60
"""Letters of a name for which there is room."""
LOWEST, HIGHEST = 120, 280


class AgencyChoice(QScrollArea):
    """A line with a tick for each; who was told everything can be chosen only to be told again."""

    changed = Signal()

    def __init__(self, plan: NoticePlan) -> None:
        super().__init__()
        self._plan = plan
        self._again = False
        self.ticks: dict[str, QCheckBox] = {}
        self._notes: dict[str, QLabel] = {}
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(4)
        for each in plan.agencies:
            self._add(each)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setAccessibleName(self.tr("Agencies"))
        self.setFixedHeight(min(max(inside.sizeHint().height() + 2, LOWEST), HIGHEST))
        self.set_again(again=False)

    def _add(self, agency: AgencyPlan) -> None:
        name = agency.organisation.name
        tick = QCheckBox(short(name, LONGEST))
        tick.setToolTip(name if len(name) > LONGEST else "")
        tick.setChecked(bool(agency.untold))
        tick.toggled.connect(self.changed)
        note = QLabel()
        note.setProperty("role", "hint")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(tick)
        if agency.is_confidential:
            line.addWidget(Chip(self.tr("Confidential"), Tone.WARN))
        line.addStretch(1)
        line.addWidget(note)
        self._column.addLayout(line)
        self.ticks[agency.organisation.id] = tick
        self._notes[agency.organisation.id] = note

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the agencies that are ticked."""
        return tuple(each for each, tick in self.ticks.items() if tick.isEnabled() and tick.isChecked())

    def set_again(self, *, again: bool) -> None:
        """Offer also what was told before, or not; what is ticked stays so."""
        self._again = again
        for agency in self._plan.agencies:
            tick, note = self.ticks[agency.organisation.id], self._notes[agency.organisation.id]
            offered = bool(agency.parts if again else agency.untold)
            tick.setEnabled(offered)
            words = self._words(agency)
            note.setText(words)
            tick.setAccessibleName(f"{agency.organisation.name}{BETWEEN}{words}")
        self.changed.emit()

    def tick_all(self, *, ticked: bool) -> None:
        """Choose all that can be told something, or none."""
        for tick in self.ticks.values():
            tick.setChecked(ticked and tick.isEnabled())

    def _words(self, agency: AgencyPlan) -> str:
        parts = agency.parts if self._again else agency.untold
        told = self._told(agency)
        if not parts:
            return told
        count = self.tr("{count} resolutions").format(count=number_text(len(parts)))
        return BETWEEN.join(filter(None, (count, told)))

    def _told(self, agency: AgencyPlan) -> str:
        if not agency.letters:
            return ""
        last = agency.letters[-1]
        day = day_text(last.sent_on) if last.sent_on else ""
        if last.number:
            words = self.tr("Notified on {day} by number {number}")
            return words.format(day=day, number=f"\u2068{persian_digits(last.number)}\u2069")
        return self.tr("Notified on {day}").format(day=day) if day else self.tr("Notified")
