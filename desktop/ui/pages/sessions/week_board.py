"""A week of sessions with its hours: Saturday at the right, what has no hour on top."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.persian.clock import time_text
from desktop.persian.jalali import WEEKDAYS, day_letter, day_text, week_start
from desktop.ui.pages.sessions.week_blocks import hours_of, lanes_of, wrapped
from desktop.ui.sides import FROM_THE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from desktop.ui.pages.sessions.week_blocks import Block
    from desktop.ui.theme import Theme

DAYS = 7
FIRST_HOUR, LAST_HOUR = 7, 19
"""The hours that are shown even where nothing is in them."""
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_STEPS = {
    Qt.Key.Key_Left: _DAY,
    Qt.Key.Key_Right: -_DAY,
    Qt.Key.Key_PageUp: -_WEEK,
    Qt.Key.Key_PageDown: _WEEK,
}
_SIDE, _CORNER, _BETWEEN, _HOURS = 6, 5, 3, 54
_CENTRED = int(Qt.AlignmentFlag.AlignCenter)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Placed(NamedTuple):
    """A block where it is painted."""

    day: date
    block: Block
    rect: QRect


class WeekBoard(QWidget):
    """Left and right go from day to day, up and down through its sessions, Enter opens or begins one."""

    opened = Signal(str)
    day_entered = Signal(object)
    """Carries the `date` on which Enter was pressed or that was clicked twice where nothing is."""
    week_wanted = Signal(object)
    """Carries the first `date` of a week that is to be shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.today = self.day = date.today()  # noqa: DTZ011 - the day on the clerk's own wall
        self.block = -1
        self._theme = theme
        self._days: Mapping[date, Sequence[Block]] = {}
        self._marks: Mapping[date, str] = {}
        self._rest: Collection[date] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(240)
        theme.changed.connect(self.update)
        self._name()

    @property
    def first(self) -> date:
        """The Saturday of the week that is shown."""
        return week_start(self.day)

    @property
    def blocks(self) -> Sequence[Block]:
        """The sessions of the chosen day."""
        return self._days.get(self.day, ())

    def show_days(
        self, days: Mapping[date, Sequence[Block]], marks: Mapping[date, str], rest: Collection[date]
    ) -> None:
        """Show the sessions of each day, the names of holidays and the days of rest."""
        self.today = date.today()  # noqa: DTZ011 - as above
        self._days, self._marks, self._rest = days, marks, rest
        self.block = min(self.block, len(self.blocks) - 1)
        self._name()

    def choose(self, day: date) -> None:
        """Choose a day; one of another week asks for that week."""
        other = week_start(day) != self.first
        self.day, self.block = day, -1
        if other:
            self.week_wanted.emit(self.first)
        self._name()

    def placed(self) -> list[Placed]:
        """Return the sessions where they are painted, those at the same time beside each other."""
        found = []
        for number in range(DAYS):
            day = self.first + number * _DAY
            column = self._column(number)
            untimed = [each for each in self._days.get(day, ()) if each.start is None]
            for place, block in enumerate(untimed):
                top = self._head + place * (self._line + _BETWEEN)
                found.append(Placed(day, block, QRect(column.left(), top, column.width(), self._line)))
            timed = [each for each in self._days.get(day, ()) if each.start is not None]
            for block, lane, lanes in lanes_of(timed):
                width = column.width() // lanes
                right = column.right() - lane * width
                begins, ends = hours_of(block)
                top, bottom = self._y(begins), max(self._y(ends), self._y(begins) + self._line)
                found.append(Placed(day, block, QRect(right - width + 1, top, width - 1, bottom - top - 1)))
        return found

    def block_at(self, place: QPoint) -> Placed | None:
        """Return the session at a place."""
        return next((each for each in self.placed() if each.rect.contains(place)), None)

    def day_at(self, place: QPoint) -> date | None:
        """Return the day at a place."""
        for number in range(DAYS):
            column = self._column(number)
            if column.left() - _BETWEEN <= place.x() <= column.right() + _BETWEEN:
                return self.first + number * _DAY
        return None

    @property
    def _line(self) -> int:
        return QFontMetrics(self._font("hint")).height() + 6

    @property
    def _head(self) -> int:
        return 2 * QFontMetrics(self._font("label")).height() + 10

    @property
    def _band(self) -> int:
        """How high the band of what has no hour is."""
        week = (self.first + number * _DAY for number in range(DAYS))
        most = max(sum(1 for each in self._days.get(day, ()) if each.start is None) for day in week)
        return most * (self._line + _BETWEEN)

    @property
    def _span(self) -> tuple[int, int]:
        """The first and the last hour that are shown."""
        week = (self.first + number * _DAY for number in range(DAYS))
        hours = [hours_of(each) for day in week for each in self._days.get(day, ()) if each.start]
        least = min((int(begins) for begins, _ in hours), default=FIRST_HOUR)
        most = max((-int(-ends // 1) for _, ends in hours), default=LAST_HOUR)
        return min(least, FIRST_HOUR), max(most, LAST_HOUR)

    def _y(self, hour: float) -> int:
        first, last = self._span
        top = self._head + self._band + _BETWEEN
        return round(top + (hour - first) * (self.height() - 1 - top) / (last - first))

    def _column(self, number: int) -> QRect:
        width = (self.width() - self._theme.scaled(_HOURS)) / DAYS
        right = self.width() - self._theme.scaled(_HOURS) - number * width
        return QRect(round(right - width) + _BETWEEN, 0, round(width) - 2 * _BETWEEN, self.height())

    def _font(self, size: str) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(self._theme.letters(size)))
        return font

    def _name(self) -> None:
        words = [day_letter(self.day), self._marks.get(self.day, "")]
        if self.block >= 0:
            words.insert(0, self.blocks[self.block].words)
        self.setAccessibleName("\u060c ".join(filter(None, words)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(700, 520)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            if self.block >= 0:
                self.opened.emit(self.blocks[self.block].key)
            elif self.blocks:
                self._take(0)
            else:
                self.day_entered.emit(self.day)
        elif key in _STEPS:
            self.choose(self.day + _STEPS[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.blocks:
            self._take(self.block + (1 if key == Qt.Key.Key_Down else -1))
        elif key == Qt.Key.Key_Escape and self.block >= 0:
            self._take(-1)
        else:
            super().keyPressEvent(event)

    def _take(self, block: int) -> None:
        self.block = max(min(block, len(self.blocks) - 1), -1)
        self._name()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if turn := event.angleDelta().y():
            self.choose(self.day + (-_WEEK if turn > 0 else _WEEK))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if day := self.day_at(place):
            self.choose(day)
        if found := self.block_at(place):
            self._take(list(self.blocks).index(found.block))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        found = self.block_at(event.position().toPoint())
        if found and self.block >= 0 and found.block is self.blocks[self.block]:
            self.opened.emit(found.block.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if not self.block_at(place) and (day := self.day_at(place)):
            self.day_entered.emit(day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_hint(event)
            return True
        return super().event(event)

    def _show_hint(self, event: QHelpEvent) -> None:
        found = self.block_at(event.pos())
        words = (found.block.hint or found.block.words) if found else ""
        QToolTip.showText(event.globalPos(), words, self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(DAYS):
            self._paint_day(painter, number)
        self._paint_hours(painter)
        chosen = self.blocks[self.block].key if self.block >= 0 else ""
        for each in self.placed():
            self._paint_block(painter, each, chosen=each.block.key == chosen)
        painter.end()

    def _paint_day(self, painter: QPainter, number: int) -> None:
        colour, day = self._theme.colour, self.first + number * _DAY
        column = self._column(number).adjusted(-_BETWEEN, 0, _BETWEEN, -1)
        is_rest = day in self._rest or day in self._marks
        painter.setPen(QPen(colour("border"), 1))
        painter.setBrush(colour("sel" if day == self.day else "surface2" if is_rest else "surface"))
        painter.drawRect(column)
        if day == self.day and self.hasFocus():
            painter.setPen(QPen(colour("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(column.adjusted(1, 1, -1, -1))
        half = (self._head - 6) // 2
        painter.setFont(self._font("label"))
        painter.setPen(colour("danger" if is_rest else "text"))
        name = self._marks.get(day) or WEEKDAYS[number]
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, column.width() - 2 * _SIDE)
        painter.drawText(QRect(column.left(), 2, column.width(), half), _CENTRED, shown)
        painter.setPen(colour("primary" if day == self.today else "text2"))
        painter.drawText(QRect(column.left(), 2 + half, column.width(), half), _CENTRED, day_text(day))

    def _paint_hours(self, painter: QPainter) -> None:
        first, last = self._span
        painter.setFont(self._font("hint"))
        edge = self.width() - self._theme.scaled(_HOURS)
        for hour in range(first, last + 1):
            y = self._y(hour)
            painter.setPen(QPen(self._theme.colour("rowline"), 1))
            painter.drawLine(0, y, edge, y)
            if hour < last:
                painter.setPen(self._theme.colour("text2"))
                room = QRect(edge, y - 2, self._theme.scaled(_HOURS) - _SIDE, self._line)
                painter.drawText(room, int(FROM_THE_RIGHT), time_text(time(hour)))

    def _paint_block(self, painter: QPainter, placed: Placed, *, chosen: bool) -> None:
        colour, rect, block = self._theme.colour, placed.rect, placed.block
        painter.setPen(QPen(colour("primary" if chosen else block.tone.value), 2 if chosen else 1))
        painter.setBrush(colour(f"{block.tone.value}Bg"))
        painter.drawRoundedRect(rect, _CORNER, _CORNER)
        painter.setFont(self._font("hint"))
        painter.setPen(colour(block.tone.value))
        room = rect.adjusted(_SIDE, 1, -_SIDE, -1)
        metrics = QFontMetrics(painter.font())
        most = max(room.height() // metrics.height(), 1)
        for number, line in enumerate(
            wrapped(block.words, most, room.width() - _SIDE, metrics.horizontalAdvance)
        ):
            words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            place = QRect(room.left(), room.top() + number * metrics.height(), room.width(), metrics.height())
            painter.drawText(place, int(FROM_THE_RIGHT), words)
