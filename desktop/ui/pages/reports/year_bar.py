"""Which year and which kind of period is looked at, of offices or of agencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop.domain.resolution import Period
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import jalali_parts
from desktop.services.reports.reporter import Who
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

FIRST, LAST = 1300, 1498
"""Years that can be chosen."""


class YearBar(QWidget):
    """Arrows beside the year go one back and on; what is chosen is remembered."""

    changed = Signal()
    who_changed = Signal()

    def __init__(self, desk: Desk, tools: Tools, name: str) -> None:
        """``name`` begins what is remembered."""
        super().__init__()
        self._memory, self._name = tools.memory, name
        self.year = jalali_parts(desk.reports.today())[0]
        kind = desk.vocabulary
        self.who_choice = Segments([(each.value, kind.record(each.kind).label) for each in Who])
        self.who_choice.setAccessibleName(self.tr("Who reports"))
        self.who_choice.choose(tools.memory.text(f"{name}/who", Who.OFFICE.value))
        self.who_choice.chosen.connect(self._choose_who)
        self.period_choice = CalmCombo()
        self.period_choice.setAccessibleName(self.tr("Kind of period"))
        for each in Period:
            self.period_choice.addItem(kind.choice(each).label, each)
        self.period_choice.setCurrentIndex(
            self.period_choice.findData(Period(tools.memory.text(f"{name}/period", Period.MONTH.value)))
        )
        self.period_choice.activated.connect(self._tell)
        self.year_label = QLabel()
        self.year_label.setProperty("role", "h3")
        before = self._arrow(
            tools, "chevron_right", self.tr("The year before"), lambda: self.go_to(self.year - 1)
        )
        after = self._arrow(
            tools, "chevron_left", self.tr("The year after"), lambda: self.go_to(self.year + 1)
        )
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        for widget in (self.who_choice, self.period_choice, before, self.year_label, after):
            self.row.addWidget(widget)
        self._say()

    @property
    def who(self) -> Who:
        """Whose reports are looked at."""
        return Who(self.who_choice.choice)

    @property
    def period(self) -> Period:
        """The kind of period."""
        found: Period = self.period_choice.currentData()
        return found

    def show_wanted(self, who: Who, period: Period, year: int) -> None:
        """Show these as chosen, without telling."""
        self.who_choice.choose(who.value)
        self.period_choice.setCurrentIndex(self.period_choice.findData(period))
        self.year = year
        self._say()

    def go_to(self, year: int) -> None:
        """Look at another year."""
        if FIRST <= year <= LAST:
            self.year = year
            self._tell()

    def _choose_who(self) -> None:
        self.who_changed.emit()
        self._tell()

    def _tell(self) -> None:
        self._memory.keep(f"{self._name}/who", self.who.value)
        self._memory.keep(f"{self._name}/period", self.period.value)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.year_label.setText(persian_digits(str(self.year)))

    def _arrow(self, tools: Tools, icon: str, words: str, deed: Callable[[], object]) -> QToolButton:
        arrow = QToolButton()
        arrow.setAccessibleName(words)
        arrow.setToolTip(words)
        tools.icons.put(arrow, icon, "text2")
        arrow.clicked.connect(lambda _checked: deed())
        return arrow
