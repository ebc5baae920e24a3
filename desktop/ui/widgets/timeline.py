"""The steps of a course in one row from the right: what is done, where it stands now, what is still ahead."""

from __future__ import annotations

from enum import Enum
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from desktop.ui.theme import Theme

CIRCLE = 24
"""Pixels across a step's circle."""
LEAST_SLOT, PREFERRED_SLOT = 48, 88
"""Pixels of width for each step."""
MOST_LINES = 2
_EDGE, _GAP = 2.0, 6.0
_TICK = (QPointF(-5, 0.5), QPointF(-1.5, 4), QPointF(5, -3.5))
_CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
_WRAPPED = _CENTRED | int(Qt.TextFlag.TextWordWrap)


class StepState(Enum):
    """Where a step stands."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


class Step(NamedTuple):
    """One step: its words, a note under them such as a day, and where it stands."""

    words: str
    note: str = ""
    state: StepState = StepState.LATER


class Timeline(QWidget):
    """Shows steps from right to left; a screen reader is told them in order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()
        self._theme = theme
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._redress)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Show these steps, the first at the right."""
        self.steps = tuple(steps)
        self.setAccessibleName("؛ ".join(map(self.told, self.steps)))
        self._redress()

    def told(self, step: Step) -> str:
        """Return a step in one phrase, such as «مصوبه، ۱۴۰۱/۰۱، انجام‌شده»."""
        state = {
            StepState.DONE: self.tr("done"),
            StepState.NOW: self.tr("now"),
            StepState.LATER: self.tr("ahead"),
        }[step.state]
        return "، ".join(filter(None, (step.words, step.note, state)))

    def place_of(self, number: int) -> QRectF:
        """Return where a step lies, the first at the right."""
        slot = self.width() / max(len(self.steps), 1)
        return QRectF(self.width() - (number + 1) * slot, 0, slot, self.height())

    def _redress(self) -> None:
        self.updateGeometry()
        self.update()

    def _letters(self, name: str, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(self._theme.letters(name)))
        font.setBold(bold)
        return font

    def _words_height(self, slot: float) -> float:
        """Return the height of the longest words, of at most two lines."""
        metrics = QFontMetricsF(self._letters("label", bold=True))
        room = QRectF(0, 0, slot - _GAP, 1000)
        tallest = max(
            (metrics.boundingRect(room, _WRAPPED, step.words).height() for step in self.steps), default=0
        )
        return min(tallest, MOST_LINES * ceil(metrics.lineSpacing()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._words_height(width / max(len(self.steps), 1))
        note = QFontMetricsF(self._letters("hint")).height() if any(step.note for step in self.steps) else 0
        return ceil(2 * _EDGE + CIRCLE + _GAP + words + note)

    def sizeHint(self) -> QSize:
        width = PREFERRED_SLOT * max(len(self.steps), 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = LEAST_SLOT * max(len(self.steps), 1)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            told = (
                self.told(step)
                for number, step in enumerate(self.steps)
                if self.place_of(number).contains(QPointF(event.pos()))
            )
            QToolTip.showText(event.globalPos(), next(told, ""), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(len(self.steps) - 1):
            self._paint_way(painter, number)
        for number, step in enumerate(self.steps):
            self._paint_circle(painter, self._centre(number), step.state)
            self._paint_words(painter, self.place_of(number), step)
        painter.end()

    def _centre(self, number: int) -> QPointF:
        return QPointF(self.place_of(number).center().x(), _EDGE + CIRCLE / 2)

    def _paint_way(self, painter: QPainter, number: int) -> None:
        gone = self.steps[number].state is StepState.DONE
        painter.setPen(QPen(self._theme.colour("primary" if gone else "border2"), 2))
        space = QPointF(CIRCLE / 2 + 2, 0)
        painter.drawLine(self._centre(number) - space, self._centre(number + 1) + space)

    def _paint_circle(self, painter: QPainter, centre: QPointF, state: StepState) -> None:
        colour = self._theme.colour
        radius = CIRCLE / 2 - 1
        painter.setPen(QPen(colour("inputBorder" if state is StepState.LATER else "primary"), 2))
        painter.setBrush(colour("primary" if state is StepState.DONE else "surface"))
        painter.drawEllipse(centre, radius, radius)
        if state is StepState.DONE:
            ends = Qt.PenCapStyle.RoundCap
            painter.setPen(
                QPen(colour("onPrimary"), 2, Qt.PenStyle.SolidLine, ends, Qt.PenJoinStyle.RoundJoin)
            )
            painter.drawPolyline([centre + each for each in _TICK])
        elif state is StepState.NOW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("primary"))
            painter.drawEllipse(centre, radius / 2, radius / 2)

    def _paint_words(self, painter: QPainter, place: QRectF, step: Step) -> None:
        colour = self._theme.colour
        now = step.state is StepState.NOW
        height = self._words_height(place.width())
        room = QRectF(place.x() + _GAP / 2, _EDGE + CIRCLE + _GAP, place.width() - _GAP, height)
        painter.setFont(self._letters("label", bold=now))
        painter.setPen(colour("text3" if step.state is StepState.LATER else "text"))
        painter.drawText(room, _WRAPPED, step.words)
        painter.setFont(self._letters("hint"))
        painter.setPen(colour("text3"))
        metrics = QFontMetricsF(painter.font())
        note = metrics.elidedText(step.note, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(QRectF(place.x(), room.bottom(), place.width(), metrics.height()), _CENTRED, note)
