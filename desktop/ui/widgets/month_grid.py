"""The days of one Jalali month, painted here: Saturday first at the right, closed ones in red."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.domain.jalali_spans import months_on
from desktop.domain.working_days import Calendar
from desktop.persian.digits import persian_digits
from desktop.persian.jalali import (
    MONTHS,
    WEEKDAYS,
    DayError,
    day_letter,
    day_of,
    jalali_parts,
    month_days,
    week_start,
)
from desktop.persian.jalali_calendar import FIRST_YEAR, LAST_YEAR

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from desktop.ui.theme import Theme

FRIDAY = 6
"""The place of the usual day of rest in a week that begins with Saturday."""
WEEKS, DAYS = 6, 7
CELL = QSize(40, 34)
"""One day in pixels at 100 %."""
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_STEPS = {Qt.Key.Key_Left: _DAY, Qt.Key.Key_Right: -_DAY, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def moved(day: date, months: int) -> date:
    """Return the same day that many Jalali months on, the last one where its month is shorter.

    Beyond what the calendar knows (1200 to 1500) ``day`` itself is returned.
    """
    try:
        return months_on(day, months)
    except DayError:
        return day


def days_shown(day: date) -> tuple[date, ...]:
    """Return the days of the six weeks in which the month of ``day`` lies, from a Saturday."""
    year, month, _ = jalali_parts(day)
    first = week_start(day_of(year, month, 1))
    return tuple(first + number * _DAY for number in range(WEEKS * DAYS))


class MonthGrid(QWidget):
    """One day is chosen; arrows, Home, End, PgUp and PgDn move it, Enter and a click take it."""

    moved_to = Signal(object)
    taken = Signal(object)
    """Both carry the `date`."""

    def __init__(self, theme: Theme, calendar: Calendar = Calendar(), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = date.today()  # noqa: DTZ011 - the day on the clerk's own wall
        self.day = self.today
        self.calendar = calendar
        self._theme = theme
        self._under: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self.set_day(None)

    def set_day(self, day: date | None) -> None:
        """Begin with this day, or today."""
        self.today = date.today()  # noqa: DTZ011 - as above
        self._under = None
        self._choose(day or self.today)

    def go(self, day: date) -> None:
        """Choose another day and show its month; one that the calendar does not know is left alone."""
        if _is_known(day) and day != self.day:
            self._choose(day)
            self.moved_to.emit(day)

    def _choose(self, day: date) -> None:
        self.day = day
        self.setAccessibleName("، ".join(filter(None, (day_letter(day), self.calendar.name_of(day)))))
        self.update()

    def day_at(self, place: QPointF) -> date | None:
        """Return the day that is shown at a place."""
        for day, cell in self._cells():
            if cell.contains(place):
                return day
        return None

    def cell_of(self, day: date) -> QRectF:
        """Return where a day of those shown lies."""
        return next(cell for each, cell in self._cells() if each == day)

    def _cells(self) -> list[tuple[date, QRectF]]:
        return [
            (day, self._cell(number // DAYS + 1, number % DAYS))
            for number, day in enumerate(days_shown(self.day))
            if _is_known(day)
        ]

    def _cell(self, row: int, column: int) -> QRectF:
        width, height = self.width() / DAYS, self.height() / (WEEKS + 1)
        return QRectF(self.width() - (column + 1) * width, row * height, width, height)

    def sizeHint(self) -> QSize:
        scale = self._theme.letters("body") / 13
        return QSize(round(CELL.width() * DAYS * scale), round(CELL.height() * (WEEKS + 1) * scale))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        turn = len(MONTHS) if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        if key in _TURNS:
            self.go(moved(self.day, turn * _TURNS[key]))
        elif key in _STEPS:
            self.go(self.day + _STEPS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            year, month, number = jalali_parts(self.day)
            wanted = 1 if key == Qt.Key.Key_Home else month_days(year, month)
            self.go(self.day + (wanted - number) * _DAY)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.taken.emit(self.day)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if turn := event.angleDelta().y():
            self.go(moved(self.day, -1 if turn > 0 else 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if day := self.day_at(event.position()):
            self.go(day)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.day_at(event.position()) == self.day:
            self.taken.emit(self.day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.calendar.name_of(day) if day else "", self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._under = self.day_at(event.position())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter)
        _, month, _ = jalali_parts(self.day)
        for day, cell in self._cells():
            self._paint_day(painter, day, cell, inside=jalali_parts(day)[1] == month)
        painter.end()

    def _paint_weekdays(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(round(self._theme.letters("label")))
        painter.setFont(font)
        for column, name in enumerate(WEEKDAYS):
            painter.setPen(self._theme.colour("danger" if column in self.calendar.weekend.value else "text2"))
            painter.drawText(self._cell(0, column), _CENTRED, name[0])

    def _paint_day(self, painter: QPainter, day: date, cell: QRectF, *, inside: bool) -> None:
        colour = self._theme.colour
        room = cell.adjusted(3, 2, -3, -2)
        chosen = day == self.day
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if chosen:
            painter.setBrush(colour("primary"))
        elif day == self._under:
            painter.setBrush(colour("neutralBg"))
        if chosen and self.hasFocus():
            painter.setPen(QPen(colour("text"), 2))
        elif day == self.today:
            painter.setPen(QPen(colour("text2" if chosen else "primary"), 1.5))
        painter.drawRoundedRect(room, 7, 7)
        rest = "text" if self.calendar.is_working(day) else "danger"
        painter.setPen(colour("onPrimary" if chosen else rest if inside else "text3"))
        painter.setFont(self.font())
        painter.drawText(cell, _CENTRED, persian_digits(str(jalali_parts(day)[2])))


def _is_known(day: date) -> bool:
    """Tell whether the calendar of the program has the day."""
    with suppress(DayError):
        return FIRST_YEAR <= jalali_parts(day)[0] <= LAST_YEAR
    return False
