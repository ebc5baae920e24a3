"""A field for a Jalali day: typed in any form that is read, or taken from a month; empty is allowed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.working_days import Calendar
from desktop.persian.jalali import DayError, day_letter, day_text, read_day
from desktop.ui.sides import FROM_THE_RIGHT
from desktop.ui.widgets.month_popup import MonthPopup

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme

EXAMPLE = "۱۴۰۵/۰۸/۳۰"


class DayField(QLineEdit):
    """Leaving it shows the day as it was understood; Alt+Down and the button open a month."""

    taken = Signal(object)
    """Carries the `date` that was taken from the month."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        calendar: Calendar = Calendar(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.popup: MonthPopup | None = None
        self._theme = theme
        self._icons = icons
        self._calendar = calendar
        self.setAlignment(FROM_THE_RIGHT)
        self.setPlaceholderText(self.tr("Such as {day}").format(day=EXAMPLE))
        self._button = self.addAction(icons.icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        self._button.setToolTip(self.tr("Choose from a calendar (Alt+Down)"))
        self._button.triggered.connect(self.open_month)
        icons.changed.connect(self._recolour)

    @property
    def day(self) -> date | None:
        """The day that is typed, or nothing where that is none."""
        try:
            return read_day(self.text()).day if self.text().strip() else None
        except DayError:
            return None

    def set_day(self, day: date | None) -> None:
        """Show a day, or none."""
        self.setText(day_text(day) if day else "")

    def open_month(self) -> None:
        """Open the month of the day that is typed, or of today."""
        if self.popup is None:
            self.popup = MonthPopup(self._theme, self._icons, self._calendar, self)
            self.popup.taken.connect(self._take)
        self.popup.open_under(self, self.day)

    def settle(self) -> None:
        """Show in one form what was understood, so that an assumed century is seen."""
        if day := self.day:
            self.set_day(day)

    def _take(self, day: date) -> None:
        self.set_day(day)
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.taken.emit(day)
        self.editingFinished.emit()

    def _recolour(self) -> None:
        self._button.setIcon(self._icons.icon("calendar"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.settle()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(day_letter(self.day) if self.day else "")
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if (alt and event.key() == Qt.Key.Key_Down) or event.key() == Qt.Key.Key_F4:
            self.open_month()
        else:
            super().keyPressEvent(event)
