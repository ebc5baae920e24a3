"""Which bodies and which days the figures are of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.body import Level
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.period_choice import PeriodChoice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.domain.jalali_spans import Span
    from desktop.domain.working_days import Calendar
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.figures.figures import Scope
    from desktop.ui.places import Tools

_LEAST, _MOST = 180, 420


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for: some bodies, all where None, with the words for them; and a span of days."""

    bodies: tuple[str, ...] | None
    words: str
    span: Span


class FiguresScope(QWidget):
    """A body, a level or all of them; a usual period or any days."""

    changed = Signal()

    def __init__(self, today: date, calendar: Calendar, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__()
        self._vocabulary, self._memory = vocabulary, tools.memory
        self._scopes: Sequence[Scope] = ()
        self.body = CalmCombo()
        self.body.setMinimumWidth(_LEAST)
        self.body.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body.activated.connect(self._tell)
        self.days = PeriodChoice("figures", today, calendar, tools)
        self.days.changed.connect(self._tell)
        self.period, self.first, self.last = self.days.period, self.days.first, self.days.last
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        of_bodies = FieldBox(self.tr("Body"), self.body)
        of_bodies.setMaximumWidth(_MOST)
        row.addWidget(of_bodies, 1)
        row.addWidget(self.days)
        row.addStretch(1)

    def show_scopes(self, scopes: Sequence[Scope]) -> None:
        """Offer all bodies, the levels that there are, and each body; what was chosen stays so."""
        chosen = self.body.currentData() if self._scopes else self._memory.text("figures/scope", "")
        self._scopes = scopes
        self.body.clear()
        self.body.addItem(self.tr("All bodies"), "")
        there = {each.level for each in scopes}
        for level in Level:
            if level in there:
                words = self.tr("All of the level: {level}").format(
                    level=self._vocabulary.choice(level).label
                )
                self.body.addItem(words, level.value)
        for each in scopes:
            self.body.addItem(each.name, each.id)
        self.body.setCurrentIndex(max(self.body.findData(chosen), 0))

    @property
    def wanted(self) -> Wanted | None:
        """What is asked for; None while the days are none, or turned."""
        if (span := self.days.span) is None:
            return None
        key = self.body.currentData() or ""
        bodies: tuple[str, ...] | None = (key,) if key else None
        if key in {level.value for level in Level}:
            bodies = tuple(each.id for each in self._scopes if each.level and each.level.value == key)
        return Wanted(bodies, self.body.currentText(), span)

    def choose_body(self, body_id: str) -> None:
        """Ask for one body, if there is such a one."""
        if (place := self.body.findData(body_id)) >= 0:
            self.body.setCurrentIndex(place)
            self._tell()

    def _tell(self, *_: object) -> None:
        self._memory.keep("figures/scope", self.body.currentData() or "")
        self.changed.emit()
