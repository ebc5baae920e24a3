"""Draws the pages of a paper beside the window's thread, so that scrolling never waits."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Callable


class _Wish(NamedTuple):
    """A page from 0, and at how many pixels a point it is wanted."""

    page: int
    scale: float


class _News(QObject):
    """Carries what was read or drawn to the window's thread, and outlives who asked for it."""

    read = Signal(bytes, object)
    drew = Signal(bytes, object, object)


class PageRenderer(QObject):
    """Reads one paper after another; what belongs to an older one, or is wanted no more, is let go."""

    opened = Signal(object)
    """Carries the sizes of the pages in points; none where the paper cannot be read."""
    drawn = Signal(int, float, QImage)
    """Carries a page's number from 0, the scale that was asked for, and its picture."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paper = b""
        self._wanted: set[_Wish] = set()
        self._running = 0
        self._news = _News()
        self._news.read.connect(self._read, Qt.ConnectionType.QueuedConnection)
        self._news.drew.connect(self._drew, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether something is still being read or drawn."""
        return bool(self._running)

    def open(self, paper: bytes) -> None:
        """Read a paper; pages are drawn of this one from now on."""
        self._paper = paper
        self._wanted.clear()
        self._run(partial(_read, paper, self._news))

    def close(self) -> None:
        """Draw nothing any more; what is still under way is let go."""
        self._paper = b""
        self._wanted.clear()

    def draw(self, page: int, scale: float) -> None:
        """Draw a page at ``scale`` pixels a point, unless that is under way."""
        wish = _Wish(page, scale)
        if wish not in self._wanted:
            self._wanted.add(wish)
            self._run(partial(_draw, self._paper, wish, self._wanted, self._news))

    def want_only(self, pages: range, scale: float) -> None:
        """Let go what is asked of other pages, or at another scale."""
        self._wanted.intersection_update(_Wish(page, scale) for page in pages)

    def _run(self, work: Callable[[], None]) -> None:
        self._running += 1
        QThreadPool.globalInstance().start(work)

    def _read(self, paper: bytes, sizes: object) -> None:
        self._running -= 1
        if paper == self._paper:
            self.opened.emit(sizes)

    def _drew(self, paper: bytes, wish: _Wish, picture: QImage | None) -> None:
        self._running -= 1
        if paper == self._paper:
            self._wanted.discard(wish)
            if picture is not None:
                self.drawn.emit(*wish, picture)


def _read(paper: bytes, news: _News) -> None:
    from desktop.services.page_pictures import page_sizes

    try:
        sizes = page_sizes(paper)
    except ValueError:
        sizes = ()
    news.read.emit(paper, sizes)


def _draw(paper: bytes, wish: _Wish, wanted: set[_Wish], news: _News) -> None:
    news.drew.emit(paper, wish, _picture(paper, wish) if wish in wanted else None)


def _picture(paper: bytes, wish: _Wish) -> QImage | None:
    from desktop.services.page_pictures import page_pixels

    try:
        width, height, line, data = page_pixels(paper, *wish)
    except ValueError:  # this page is damaged; it stays white
        return None
    return QImage(data, width, height, line, QImage.Format.Format_RGBX8888).copy()
