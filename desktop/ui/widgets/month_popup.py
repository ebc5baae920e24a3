"""A month of the Jalali calendar to take a day from, with its month and year to be chosen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.working_days import Calendar
from desktop.persian.digits import latin_digits, persian_digits
from desktop.persian.jalali import MONTHS, day_letter, jalali_parts
from desktop.persian.text import tidy
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.month_grid import MonthGrid, moved

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

PAD = 12
MONTH_WIDTH, YEAR_WIDTH = 130, 76


class MonthPopup(QFrame):
    """Opens under a field; `taken` carries the day, Esc and a click elsewhere close it without one."""

    taken = Signal(object)
    """Carries the `date`."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        calendar: Calendar = Calendar(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.grid = MonthGrid(theme, calendar)
        self._icons = icons
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "calendar")
        self.before = self._turner("chevron_right", self.tr("Previous month"), -1)
        self.after = self._turner("chevron_left", self.tr("Next month"), 1)
        self.month = CalmCombo()
        self.month.setAccessibleName(self.tr("Month"))
        self.month.setMinimumWidth(MONTH_WIDTH)
        for name in MONTHS:
            self.month.addItem(name)
        self.month.setMaxVisibleItems(len(MONTHS))
        self.year = QLineEdit()
        self.year.setAccessibleName(self.tr("Year"))
        self.year.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.year.setMaxLength(4)
        self.year.setFixedWidth(YEAR_WIDTH)
        self.today = QPushButton(self.tr("Today"))
        self.today.setProperty("role", "ghost")
        self.today.setToolTip(day_letter(self.grid.today))
        self.holiday = QLabel()
        self.holiday.setProperty("role", "hint")
        self.holiday.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.month.activated.connect(self._go_to_month)
        self.year.editingFinished.connect(self._go_to_year)
        self.today.clicked.connect(self._take_today)
        self.grid.moved_to.connect(self._tell)
        self.grid.taken.connect(self._take)
        top = QHBoxLayout()
        top.setSpacing(4)
        for widget, stretch in ((self.before, 0), (self.month, 1), (self.year, 0), (self.after, 0)):
            top.addWidget(widget, stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, PAD, PAD, PAD)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.grid)
        layout.addWidget(self.holiday)
        layout.addWidget(self.today)

    def _turner(self, icon: str, words: str, months: int) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setToolTip(words)
        self._icons.put(button, icon)
        button.clicked.connect(lambda: self.grid.go(moved(self.grid.day, months)))
        return button

    def open_under(self, field: QWidget, day: date | None) -> None:
        """Open beside ``field``, at its right edge, with ``day`` chosen, or today."""
        self.grid.set_day(day)
        self._tell()
        self.adjustSize()
        corner = field.mapToGlobal(QPoint(field.width() - self.width(), field.height() + 4))
        room = field.screen().availableGeometry()
        if corner.y() + self.height() > room.bottom():
            corner.setY(field.mapToGlobal(QPoint(0, -4)).y() - self.height())
        left, right = room.left(), room.right() - self.width()
        self.move(max(min(corner.x(), right), left), max(corner.y(), room.top()))
        self.show()
        self.grid.setFocus(Qt.FocusReason.PopupFocusReason)

    def _tell(self) -> None:
        year, month, _ = jalali_parts(self.grid.day)
        self.month.setCurrentIndex(month - 1)
        self.year.setText(persian_digits(str(year)))
        name = self.grid.calendar.name_of(self.grid.day)
        width = self.grid.sizeHint().width()
        self.holiday.setText(self.holiday.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, width))
        self.holiday.setToolTip(name)

    def _go_to_month(self, place: int) -> None:
        _, month, _ = jalali_parts(self.grid.day)
        self.grid.go(moved(self.grid.day, place + 1 - month))
        QTimer.singleShot(0, self.grid, self.grid.setFocus)  # else the grid would get this very Enter too

    def _go_to_year(self) -> None:
        typed = latin_digits(tidy(self.year.text()))
        year, _, _ = jalali_parts(self.grid.day)
        if typed.isdecimal():
            self.grid.go(moved(self.grid.day, len(MONTHS) * (int(typed) - year)))
        self._tell()

    def _take_today(self) -> None:
        self._take(self.grid.today)

    def _take(self, day: date) -> None:
        self.hide()
        self.taken.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.year.hasFocus():
            self.grid.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.grid.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
