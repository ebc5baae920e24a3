"""Which bodies and which days the figures are of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.body import Level
from desktop.domain.jalali_spans import Span
from desktop.services.figures.spans import Usual, usual
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.day_field import EXAMPLE, DayField
from desktop.ui.widgets.field_box import FieldBox
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.domain.working_days import Calendar
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.figures.figures import Scope
    from desktop.ui.places import Tools

FREE = "free"
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
        self._today, self._vocabulary, self._memory = today, vocabulary, tools.memory
        self._scopes: Sequence[Scope] = ()
        self.body = CalmCombo()
        self.body.setMinimumWidth(_LEAST)
        self.body.setSizeAdjustPolicy(CalmCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.body.activated.connect(self._tell)
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
        kept = tools.memory.text("figures/period", Usual.YEAR.value)
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
        of_bodies = FieldBox(self.tr("Body"), self.body)
        of_bodies.setMaximumWidth(_MOST)
        row.addWidget(of_bodies, 1)
        row.addLayout(of_period)
        for box in self._boxes:
            box.setMaximumWidth(170)
            row.addWidget(box)
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
        first, last = self.first.day, self.last.day
        if not first or not last or last < first:
            return None
        key = self.body.currentData() or ""
        bodies: tuple[str, ...] | None = (key,) if key else None
        if key in {level.value for level in Level}:
            bodies = tuple(each.id for each in self._scopes if each.level and each.level.value == key)
        return Wanted(bodies, self.body.currentText(), Span(first, last))

    def choose_body(self, body_id: str) -> None:
        """Ask for one body, if there is such a one."""
        if (place := self.body.findData(body_id)) >= 0:
            self.body.setCurrentIndex(place)
            self._tell()

    def _usual(self) -> Span:
        return usual(Usual(self.period.choice), self._today)

    def _show_span(self, span: Span) -> None:
        self.first.set_day(span.first)
        self.last.set_day(span.last)
        self._say_errors()

    def _choose(self, key: str) -> None:
        self._memory.keep("figures/period", key)
        if key == FREE:
            self.first.setFocus()
            self.first.selectAll()
            return
        self._show_span(self._usual())
        self._tell()

    def _take_days(self) -> None:
        shown = self.wanted.span if self.wanted else None
        if self.period.choice != FREE and shown != self._usual():
            self.period.choose(FREE)
        self._say_errors()
        self._tell()

    def _say_errors(self) -> None:
        first, last = self.first.day, self.last.day
        unread = self.tr("Enter a day; such as {day}.").format(day=EXAMPLE)
        turned = self.tr("This is before the first day.") if first and last and last < first else ""
        for box, words in zip(
            self._boxes, ("" if first else unread, turned if last else unread), strict=True
        ):
            box.show_error(words)

    def _tell(self, *_: object) -> None:
        self._memory.keep("figures/scope", self.body.currentData() or "")
        self.changed.emit()
