"""The pages of a paper under each other, to be scrolled and looked at from near and far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from desktop.ui.theme import Theme

GAP = 16
"""Pixels around and between pages."""
POINT = 96 / 72
"""Pixels of a point at 100 %."""
LEAST, MOST, STEP = 0.25, 4.0, 1.2
KEPT = 6
"""How many pictures of pages are remembered."""
_ONE_NOTCH = 120


class Place(NamedTuple):
    """Where one looks: a page from 0, and how far down it as a part of its height."""

    page: int = 0
    part: float = 0.0


class PageArea(QAbstractScrollArea):
    """Asks for pictures of what is seen; until one comes the page is white, or the old picture stretched."""

    wanted = Signal(int, float)
    """A page is to be drawn, at so many pixels a point."""
    looked = Signal()
    """Another page is in the middle, or the distance is another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.fits = True
        """Whether pages are as wide as there is room."""
        self.zoom = 1.0
        self._theme = theme
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._told: tuple[int, float] = (-1, 0.0)
        self._uppers: list[float] = [GAP]
        """Where each page begins, from the beginning of all, and where one more would."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.changed.connect(self.viewport().update)

    def set_sizes(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show so many pages of these points; one goes on looking at the same place."""
        place = self.place
        self.sizes = tuple(sizes)
        self._pictures = {page: each for page, each in self._pictures.items() if page < len(self.sizes)}
        self._lay_out(place)

    def forget_pictures(self) -> None:
        """Show no old picture any more."""
        self._pictures = {}
        self.viewport().update()

    def put(self, page: int, scale: float, picture: QImage) -> None:
        """Show the picture of a page that was asked for."""
        self._pictures.pop(page, None)
        self._pictures[page] = (scale, picture)
        while len(self._pictures) > max(KEPT, 2 * len(self.seen)):
            del self._pictures[next(iter(self._pictures))]
        self.viewport().update()

    def refresh(self) -> None:
        """Ask for all pictures anew; the old ones stay until then."""
        self._pictures = {page: (0.0, picture) for page, (_, picture) in self._pictures.items()}
        self.viewport().update()

    @property
    def scale(self) -> float:
        """How many pixels of the screen a point takes."""
        return round(self.zoom * POINT * self.devicePixelRatioF(), 4)

    @property
    def place(self) -> Place:
        """What stands at the upper edge."""
        return self._place_at(0)

    @property
    def page(self) -> int:
        """The page in the middle, from 0."""
        return self._place_at(self.viewport().height() / 3).page

    @property
    def seen(self) -> range:
        """The pages of which something is seen."""
        top, bottom = self._top, self._top + self.viewport().height()
        first = max(bisect_right(self._uppers, top) - 1, 0)
        return range(first, min(bisect_left(self._uppers, bottom), len(self.sizes)))

    def go_to(self, place: Place) -> None:
        """Bring a place to the upper edge."""
        if self.sizes:
            page = min(max(place.page, 0), len(self.sizes) - 1)
            self.verticalScrollBar().setValue(round(self._uppers[page] - GAP + place.part * self._tall(page)))

    def fit(self) -> None:
        """Make pages as wide as there is room, also when that changes."""
        self.fits = True
        self._lay_out(self.place)

    def set_zoom(self, zoom: float) -> None:
        """Look from nearer or farther; 1 is the size on paper."""
        self.fits = False
        middle = self.viewport().height() / 2
        place = self._place_at(middle)
        self.zoom = min(max(zoom, LEAST), MOST)
        self._lay_out(place)
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + GAP - middle))

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _tall(self, page: int) -> float:
        return self.sizes[page][1] * self.zoom * POINT

    def _place_at(self, down: float) -> Place:
        """Return what stands ``down`` pixels under the upper edge."""
        if not self.sizes:
            return Place()
        sought = self._top + down + GAP
        page = min(max(bisect_right(self._uppers, sought) - 1, 0), len(self.sizes) - 1)
        return Place(page, (sought - self._uppers[page]) / self._tall(page))

    def _measure(self) -> None:
        """Find where the pages begin at this distance."""
        heights = (self._tall(each) + GAP for each in range(len(self.sizes)))
        self._uppers = list(accumulate(heights, initial=float(GAP)))

    def _lay_out(self, place: Place) -> None:
        room = self.viewport().size()
        widest = max((width for width, _ in self.sizes), default=0)
        if self.fits and widest:
            self.zoom = min(max((room.width() - 2 * GAP) / (widest * POINT), LEAST), MOST)
        self._measure()
        across = self.horizontalScrollBar()
        share = across.value() / across.maximum() if across.maximum() else 0.5
        across.setRange(0, max(round(widest * self.zoom * POINT + 2 * GAP) - room.width(), 0))
        across.setPageStep(room.width())
        across.setValue(round(share * across.maximum()))
        down = self.verticalScrollBar()
        down.setRange(0, max(round(self._uppers[-1]) - room.height(), 0))
        down.setPageStep(room.height() - 2 * GAP)
        down.setSingleStep(40)
        self.go_to(place)
        self._tell()
        self.viewport().update()

    def page_rect(self, page: int) -> QRectF:
        """Return where a page lies in the viewport."""
        width, across = self.sizes[page][0] * self.zoom * POINT, self.horizontalScrollBar()
        gone = across.value()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:  # its bar begins at the right
            gone = across.maximum() - gone
        free = self.viewport().width() + across.maximum() - width
        left, upper = round(free / 2 - gone), round(self._uppers[page]) - self._top
        return QRectF(left, upper, width, self._tall(page))

    def _target(self, place: QRectF, picture: QImage) -> QRectF:
        """Return where a picture goes: pixel on pixel, to be sharp, where it was drawn for this distance."""
        width, height = (side / self.devicePixelRatioF() for side in (picture.width(), picture.height()))
        return QRectF(place.x(), place.y(), width, height) if abs(width - place.width()) < 1 else place

    def _tell(self) -> None:
        if (self.page, self.zoom) != self._told:
            self._told = (self.page, self.zoom)
            self.looked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("bg"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self.seen:
            scale, picture = self._pictures.get(page, (0.0, QImage()))
            place = self._target(self.page_rect(page), picture)
            sheet = place.toAlignedRect()
            painter.fillRect(sheet, Qt.GlobalColor.white)
            if not picture.isNull():
                painter.drawImage(place, picture, QRectF(picture.rect()))
            painter.setPen(QPen(self._theme.colour("border2"), 1))
            painter.drawRect(sheet.adjusted(-1, -1, 0, 0))
            if scale != self.scale:
                self.wanted.emit(page, self.scale)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("primary"), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self._tell()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * STEP ** (event.angleDelta().y() / _ONE_NOTCH))
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        ends = {Qt.Key.Key_Home: Place(), Qt.Key.Key_End: Place(len(self.sizes), 1.0)}
        nearer = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}
        if control and event.key() in pages:
            self.go_to(Place(self.page + pages[Qt.Key(event.key())]))
        elif event.key() in ends:
            self.go_to(ends[Qt.Key(event.key())])
        elif event.key() in nearer:
            self.set_zoom(self.zoom * nearer[Qt.Key(event.key())])
        elif control and event.key() == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)
