"""Paints one day of a month board: its number, what day it is, and the lines that it has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPen

from desktop.persian.digits import persian_digits
from desktop.persian.jalali import jalali_parts
from desktop.persian.numbers import number_text
from desktop.ui.sides import FROM_THE_LEFT, FROM_THE_RIGHT
from desktop.ui.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QPainter

    from desktop.ui.theme import Theme

SIDE, TOP = 6, 4
"""Pixels between the edge of a day and what is in it."""
_CORNER, _BETWEEN = 5, 3


class Line(NamedTuple):
    """Something of a day; ``key`` is told when it is opened, ``hint`` when it is pointed at."""

    key: str
    words: str
    tone: Tone = Tone.NEUTRAL
    hint: str = ""


class DayCell(NamedTuple):
    """A day as it is painted."""

    day: date
    rect: QRect
    lines: Sequence[Line]
    mark: str
    """What holiday it is, or nothing."""
    is_rest: bool
    is_inside: bool
    """Whether it belongs to the month that is shown, not to one beside it."""
    is_today: bool
    is_chosen: bool
    chosen_line: int
    """Which of its lines is chosen; -1 for none."""


class MonthCellPainter:
    """Measures and paints; knows nothing of keys and mice."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.dress(QFont())

    def dress(self, font: QFont) -> None:
        """Take the letters in force."""
        self._number = QFont(font)
        self._number.setPixelSize(round(self._theme.letters("body")))
        self._small = QFont(font)
        self._small.setPixelSize(round(self._theme.letters("hint")))
        self._metrics = QFontMetrics(self._small)
        self.head = QFontMetrics(self._number).height() + 2 * TOP
        """The height of what stands over the lines, in pixels."""
        self.line = self._metrics.height() + 4
        """The height of a line, in pixels."""

    def room(self, cell: QRect) -> int:
        """Return how many lines a day has room for."""
        return max((cell.height() - self.head - TOP + _BETWEEN) // (self.line + _BETWEEN), 0)

    def shown(self, cell: DayCell) -> int:
        """Return how many of the lines are painted; where some are not, one place says how many."""
        room = self.room(cell.rect)
        return len(cell.lines) if len(cell.lines) <= room else max(room - 1, 0)

    def place(self, cell: QRect, number: int) -> QRect:
        """Return where a line lies."""
        top = cell.top() + self.head + number * (self.line + _BETWEEN)
        return QRect(cell.left() + SIDE, top, cell.width() - 2 * SIDE, self.line)

    def paint(self, painter: QPainter, cell: DayCell, *, has_keyboard: bool) -> None:
        """Paint a day."""
        colour = self._theme.colour
        painter.setPen(Qt.PenStyle.NoPen)
        usual = "surface" if cell.is_inside else "surface2"
        painter.fillRect(cell.rect, colour("sel" if cell.is_chosen else usual))
        painter.setPen(QPen(colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(cell.rect)
        self._paint_head(painter, cell)
        shown = self.shown(cell)
        for number, line in enumerate(cell.lines[:shown]):
            self._paint_line(painter, self.place(cell.rect, number), line, chosen=number == cell.chosen_line)
        if (left := len(cell.lines) - shown) and self.room(cell.rect):
            words = QCoreApplication.translate("MonthBoard", "{count} more")
            painter.setPen(colour("text2"))
            room = self.place(cell.rect, shown)
            painter.drawText(room, int(FROM_THE_RIGHT), words.format(count=number_text(left)))
        if cell.is_chosen and has_keyboard:
            painter.setPen(QPen(colour("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.rect.adjusted(2, 2, -1, -1))

    def _paint_head(self, painter: QPainter, cell: DayCell) -> None:
        colour = self._theme.colour
        words = persian_digits(str(jalali_parts(cell.day)[2]))
        metrics = QFontMetrics(self._number)
        width = max(metrics.horizontalAdvance(words) + 10, metrics.height() + 2)
        box = QRect(cell.rect.right() - SIDE - width + 3, cell.rect.top() + TOP, width, self.head - 2 * TOP)
        if cell.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("primary"))
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        inside = "danger" if cell.is_rest or cell.mark else "text"
        token = inside if cell.is_inside else "text3"
        painter.setPen(colour("onPrimary" if cell.is_today else token))
        painter.setFont(self._number)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.setFont(self._small)
        self._paint_note(painter, cell, box.left() - 4)

    def _paint_note(self, painter: QPainter, cell: DayCell, right: int) -> None:
        """Paint the name of a holiday; where no line has room, how many there are instead."""
        left = cell.rect.left() + SIDE
        room = QRect(left, cell.rect.top() + TOP, right - left, self.head - 2 * TOP)
        words, token = cell.mark, "danger" if cell.is_inside else "text3"
        if cell.lines and not self.room(cell.rect):
            words, token = number_text(len(cell.lines)), "text2"
        painter.setPen(self._theme.colour(token))
        shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(FROM_THE_LEFT), shown)

    def _paint_line(self, painter: QPainter, room: QRect, line: Line, *, chosen: bool) -> None:
        colour = self._theme.colour
        painter.setPen(QPen(colour("primary"), 2) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{line.tone.value}Bg"))
        painter.drawRoundedRect(room, _CORNER, _CORNER)
        painter.setPen(colour(line.tone.value))
        words = room.adjusted(SIDE, 0, -SIDE, 0)
        shown = self._metrics.elidedText(line.words, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(FROM_THE_RIGHT), shown)
