"""A Jalali month with the lines of each day: deadlines, sessions; the lines themselves come from a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.persian.digits import persian_digits
from desktop.persian.jalali import MONTHS
from desktop.ui.widgets.month_cell_painter import Line
from desktop.ui.widgets.month_cells import MonthCells
from desktop.ui.widgets.month_grid import FRIDAY, moved

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

__all__ = ["Line", "MonthBoard"]


class MonthBoard(QWidget):
    """Shows one month; whoever hears `month_wanted` reads that month and shows it."""

    opened = Signal(str)
    """The key of the line that was clicked, or on which Enter was pressed."""
    day_chosen = Signal(object)
    """Carries the `date` that has the keyboard now."""
    day_entered = Signal(object)
    """Carries the `date` without lines on which Enter was pressed or that was clicked twice."""
    month_wanted = Signal(int, int)
    """The Jalali year and month to be shown."""
    moved = Signal(str, object)
    """A line was taken to another day, by its key and the `date`; see `set_movable`."""

    def __init__(self, theme: Theme, icons: Icons, rest_days: Collection[int] = (FRIDAY,)) -> None:
        super().__init__()
        self.cells = MonthCells(theme, rest_days)
        self.title = QLabel()
        self.title.setProperty("role", "h2")
        self.before = self._turn(icons, "chevron_right", self.tr("The month before"), -1)
        self.after = self._turn(icons, "chevron_left", self.tr("The next month"), 1)
        self.today_button = QPushButton(self.tr("Today"))
        self.today_button.setProperty("role", "ghost")
        self.today_button.clicked.connect(self._go_today)
        self.head = QHBoxLayout()
        """The name of the month and the ways to others; more may be added at the end."""
        self.head.setSpacing(4)
        for widget in (self.before, self.after, self.title, self.today_button):
            self.head.addWidget(widget)
        self.head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self.head)
        layout.addWidget(self.cells, 1)
        self.setFocusProxy(self.cells)
        self.cells.opened.connect(self.opened)
        self.cells.day_chosen.connect(self.day_chosen)
        self.cells.day_entered.connect(self.day_entered)
        self.cells.month_wanted.connect(self.month_wanted)
        self.cells.moved.connect(self.moved)
        self._say_month()

    @property
    def day(self) -> date:
        """The day that is chosen."""
        return self.cells.day

    @property
    def month(self) -> tuple[int, int]:
        """The Jalali year and month that are shown."""
        return self.cells.month

    @property
    def shown_days(self) -> tuple[date, ...]:
        """The days of all weeks in which the month lies; those of months beside it may have lines too."""
        return self.cells.shown_days

    def set_month(self, year: int, month: int) -> tuple[date, ...]:
        """Turn to a month, still without lines, and return the days of which lines are shown."""
        self.cells.month = (year, month)
        self.cells.show_days({}, {})
        self._say_month()
        return self.cells.shown_days

    def show_month(
        self, year: int, month: int, days: Mapping[date, Sequence[Line]], marks: Mapping[date, str]
    ) -> None:
        """Show a month with the lines of its days and the names of its holidays."""
        self.set_month(year, month)
        self.cells.show_days(days, marks)

    def choose_day(self, day: date) -> None:
        """Choose a day as with the keyboard; of another month, its month is wanted."""
        self.cells.choose(day)

    def set_movable(self, movable: bool) -> None:
        """Let lines be taken to other days: dragged, or with Ctrl and the arrows."""
        self.cells.movable = movable

    def _turn(self, icons: Icons, icon: str, words: str, months: int) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setToolTip(words)
        icons.put(button, icon, "text2")
        button.clicked.connect(lambda _checked: self.cells.choose(moved(self.cells.day, months)))
        return button

    def _go_today(self) -> None:
        self.cells.choose(self.cells.today)
        self.cells.setFocus()

    def _say_month(self) -> None:
        year, month = self.cells.month
        self.title.setText(persian_digits(f"{MONTHS[month - 1]} {year}"))
