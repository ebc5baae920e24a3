"""Pages of a paper on which a place is marked softly, and which can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import COLOURS
from desktop.ui.widgets.page_area import PageArea

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from desktop.ui.theme import Theme

_AROUND = 2
"""Pixels by which a mark is larger than what it marks."""
_BAR = 2
_FILL, _EDGE = 26, 170
_DOWN = 0.3
"""How far down the viewport a place is brought, as a part of its height."""


class Marked(NamedTuple):
    """A part of a place: a page from 0, and points from the lower left corner, as in the file."""

    page: int
    left: float
    bottom: float
    width: float
    height: float


class MarkedPages(PageArea):
    """A page area that tells where it was clicked, and brings what is marked into view."""

    clicked = Signal(int, float, float)
    """Carries the page from 0, and points from its lower left corner."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.marks: tuple[Marked, ...] = ()
        self._pressed: QPointF | None = None
        self._ink = QColor(COLOURS["primary"][0])  # pages are white in the dark, too

    def lead(self) -> None:
        """Show by the pointer that a click leads somewhere."""
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def set_marks(self, marks: tuple[Marked, ...]) -> None:
        """Mark this place, which may have several lines or cells, and no other."""
        if marks != self.marks:
            self.marks = marks
            self.viewport().update()

    @property
    def mark_is_seen(self) -> bool:
        """Whether anything of what is marked is in the viewport."""
        room = QRectF(self.viewport().rect())
        return any(each.intersects(room) for each in self._marked_rects())

    def bring(self) -> None:
        """Scroll to the beginning of what is marked, unless that is seen as a whole."""
        room = self.viewport().height()
        for place in self._marked_rects()[:1]:
            if place.top() < 0 or place.bottom() > room:
                down = self.verticalScrollBar()
                down.setValue(round(down.value() + place.top() - room * _DOWN))

    def point_at(self, position: QPointF) -> tuple[int, float, float] | None:
        """Return the page and the points from its lower left corner of a position in the viewport."""
        for page in self.seen:
            place = self.page_rect(page)
            if place.contains(position):
                scale = self.sizes[page][0] / place.width()
                return page, (position.x() - place.left()) * scale, (place.bottom() - position.y()) * scale
        return None

    def _marked_rects(self) -> list[QRectF]:
        """Return where the marks lie in the viewport."""
        return [self._rect(each) for each in self.marks if 0 <= each.page < len(self.sizes)]

    def _rect(self, mark: Marked) -> QRectF:
        page = self.page_rect(mark.page)
        scale = page.width() / self.sizes[mark.page][0]
        upper = page.bottom() - (mark.bottom + mark.height) * scale
        return QRectF(page.left() + mark.left * scale, upper, mark.width * scale, mark.height * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in self._marked_rects():
            around = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            edge = QRectF(around.right(), around.top(), _BAR, around.height())
            for part, strength in ((around, _FILL), (edge, _EDGE)):
                self._ink.setAlpha(strength)
                painter.setBrush(self._ink)
                painter.drawRoundedRect(part, 1, 1)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = event.position() if left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        moved = (event.position() - pressed).manhattanLength()
        if moved < QApplication.startDragDistance() and (found := self.point_at(event.position())):
            self.clicked.emit(*found)
