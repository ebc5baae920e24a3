"""The days of a month board: chosen with arrows and mouse, each with its lines."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.persian.jalali import (
    MONTHS,
    WEEKDAYS,
    day_letter,
    day_of,
    jalali_parts,
    month_days,
    week_start,
    weekday,
)
from desktop.persian.jalali_calendar import FIRST_YEAR, LAST_YEAR
from desktop.persian.numbers import number_text
from desktop.ui.widgets.month_cell_painter import DayCell, Line, MonthCellPainter
from desktop.ui.widgets.month_grid import FRIDAY, moved

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from desktop.ui.theme import Theme

DAYS = 7
NO_LINE = -1
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_STEPS = {Qt.Key.Key_Left: _DAY, Qt.Key.Key_Right: -_DAY, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COMMA = "\u060c "


class MonthCells(QWidget):
    """Arrows go from day to day; Enter goes into the lines of one, or opens the line that is chosen there."""

    opened = Signal(str)
    day_chosen = Signal(object)
    day_entered = Signal(object)
    """Enter, or a double click, on a day without lines; both carry the `date`."""
    month_wanted = Signal(int, int)
    moved = Signal(str, object)

    def __init__(self, theme: Theme, rest_days: Collection[int] = (FRIDAY,)) -> None:
        super().__init__()
        self.rest_days = frozenset(rest_days)
        self.movable = False
        """Whether a line may be taken to another day: dragged, or with Ctrl and the arrows."""
        self.today = self.day = date.today()  # noqa: DTZ011 - the day on the clerk's own wall
        self.line = NO_LINE
        self.month = jalali_parts(self.day)[:2]
        self._theme = theme
        self._painter = MonthCellPainter(theme)
        self._days: Mapping[date, Sequence[Line]] = {}
        self._marks: Mapping[date, str] = {}
        self._held: tuple[str, QPoint] | None = None
        self._over: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(240)
        theme.changed.connect(self.update)
        self._name()

    def show_days(self, days: Mapping[date, Sequence[Line]], marks: Mapping[date, str]) -> None:
        """Show the lines of each day, and the names of holidays."""
        self.today = date.today()  # noqa: DTZ011 - as above
        self._days, self._marks = days, marks
        self.line = min(self.line, len(self.lines) - 1)
        self._name()

    @property
    def lines(self) -> Sequence[Line]:
        """The lines of the chosen day."""
        return self._days.get(self.day, ())

    @property
    def shown_days(self) -> tuple[date, ...]:
        """The days of all weeks in which the month lies, from a Saturday."""
        first = day_of(*self.month, 1)
        last = day_of(*self.month, month_days(*self.month))
        begin, end = week_start(first), week_start(last) + _WEEK
        return tuple(begin + number * _DAY for number in range((end - begin).days))

    def choose(self, day: date) -> None:
        """Choose a day that the calendar knows; one of another month asks for that month."""
        month = jalali_parts(day)[:2]
        if day == self.day or not FIRST_YEAR <= month[0] <= LAST_YEAR:
            return
        self.day, self.line = day, NO_LINE
        self._name()
        self.day_chosen.emit(day)
        if month != self.month:
            self.month_wanted.emit(*month)

    def cells(self) -> list[DayCell]:
        """Return the days as they are painted."""
        return [
            DayCell(
                day,
                self._rect(number // DAYS, number % DAYS),
                self._days.get(day, ()),
                self._marks.get(day, ""),
                weekday(day) in self.rest_days,
                jalali_parts(day)[:2] == self.month,
                day == self.today,
                day == (self._over or self.day),
                self.line if day == self.day else NO_LINE,
            )
            for number, day in enumerate(self.shown_days)
        ]

    def cell_at(self, place: QPoint) -> DayCell | None:
        """Return the day at a place."""
        return next((cell for cell in self.cells() if cell.rect.contains(place)), None)

    def line_at(self, place: QPoint) -> Line | None:
        """Return the line at a place."""
        if cell := self.cell_at(place):
            for number in range(self._painter.shown(cell)):
                if self._painter.place(cell.rect, number).contains(place):
                    return cell.lines[number]
        return None

    def place_of(self, key: str) -> QPoint:
        """Return the middle of a line that is painted, for whoever wants to point at it."""
        return next(
            self._painter.place(cell.rect, number).center()
            for cell in self.cells()
            for number, line in enumerate(cell.lines)
            if line.key == key
        )

    def _rect(self, row: int, column: int) -> QRect:
        weeks, top = len(self.shown_days) // DAYS, self._painter.head
        width, height = (self.width() - 1) / DAYS, (self.height() - 1 - top) / weeks
        right, left = self.width() - 1 - column * width, self.width() - 1 - (column + 1) * width
        upper, lower = top + row * height, top + (row + 1) * height
        return QRect(round(left), round(upper), round(right) - round(left), round(lower) - round(upper))

    def _name(self) -> None:
        words = [day_letter(self.day), self._marks.get(self.day, "")]
        if self.line >= 0:
            words.insert(0, self.lines[self.line].words)
        elif self.lines:
            words.append(self.tr("{count} lines").format(count=number_text(len(self.lines))))
        self.setAccessibleName(_COMMA.join(filter(None, words)))
        self.update()

    def _enter(self) -> None:
        if self.line >= 0:
            self.opened.emit(self.lines[self.line].key)
        elif self.lines:
            self._take(0)
        else:
            self.day_entered.emit(self.day)

    def _take(self, line: int) -> None:
        self.line = max(min(line, len(self.lines) - 1), 0)
        self._name()

    def _drop(self, key: str, day: date) -> None:
        self.choose(day)
        self.moved.emit(key, day)

    def sizeHint(self) -> QSize:
        return QSize(700, 520)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, inside = Qt.Key(event.key()), self.line >= 0
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTER:
            self._enter()
        elif key == Qt.Key.Key_Escape and inside:
            self.line = NO_LINE
            self._name()
        elif key in _STEPS and control and inside and self.movable:
            self._drop(self.lines[self.line].key, self.day + _STEPS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and inside:
            self._take(self.line + (1 if key == Qt.Key.Key_Down else -1))
        elif key in _STEPS:
            self.choose(self.day + _STEPS[key])
        elif key in _TURNS:
            self.choose(moved(self.day, (len(MONTHS) if control else 1) * _TURNS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(day_of(*self.month, 1 if key == Qt.Key.Key_Home else month_days(*self.month)))
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if turn := event.angleDelta().y():
            self.choose(moved(self.day, -1 if turn > 0 else 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if cell := self.cell_at(place):
            line = self.line_at(place)
            self.choose(cell.day)
            if line:
                self._take(cell.lines.index(line))
            if line and event.button() == Qt.MouseButton.LeftButton:
                self._held = (line.key, place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if not self._held or not self.movable:
            return
        if (place - self._held[1]).manhattanLength() >= QApplication.startDragDistance():
            cell = self.cell_at(place)
            self._over = cell.day if cell else None
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, over, self._held, self._over = self._held, self._over, None, None
        self.unsetCursor()
        self.update()
        if held and over and over != self.day:
            self._drop(held[0], over)
        elif held and (line := self.line_at(event.position().toPoint())) and line.key == held[0]:
            self.opened.emit(held[0])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.line_at(event.position().toPoint()):
            self.day_entered.emit(self.day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_hint(event)
            return True
        return super().event(event)

    def _show_hint(self, event: QHelpEvent) -> None:
        line, cell = self.line_at(event.pos()), self.cell_at(event.pos())
        words = (line.hint or line.words) if line else cell.mark if cell else ""
        QToolTip.showText(event.globalPos(), words, self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._painter.dress(self.font())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter)
        cells = self.cells()
        for cell in sorted(cells, key=lambda each: each.is_chosen):
            self._painter.paint(painter, cell, has_keyboard=self.hasFocus())
        painter.end()

    def _paint_weekdays(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setPixelSize(round(self._theme.letters("label")))
        painter.setFont(font)
        for column, name in enumerate(WEEKDAYS):
            painter.setPen(self._theme.colour("danger" if column in self.rest_days else "text2"))
            cell = self._rect(0, column)
            painter.drawText(QRect(cell.left(), 0, cell.width(), self._painter.head), _CENTRED, name)
