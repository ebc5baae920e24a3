"""The window: places at the right, the header over the page, and pages built when first gone to."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop.ui.days import Days
from desktop.ui.header import Header
from desktop.ui.navigation import Navigation
from desktop.ui.page_stack import PageStack
from desktop.ui.places import Destination, Tools

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from desktop.services.desk import Desk
    from desktop.ui.ask import Ask
    from desktop.ui.changes import Changes
    from desktop.ui.icons import Icons
    from desktop.ui.memory import Memory
    from desktop.ui.page import Page
    from desktop.ui.page_action import PageAction
    from desktop.ui.page_entry import PageEntry
    from desktop.ui.sample_band import SampleBand
    from desktop.ui.search import Search
    from desktop.ui.theme import Theme

RAIL_BELOW = 1400
"""Width of the window in pixels below which the navigation is a rail of icons."""
SMALLEST = QSize(1024, 540)
USUAL = QSize(1366, 768)
_NUMBERED = 9


class Shell(QMainWindow):
    """Shows places at once, and pages as soon as there is a register to show."""

    painted = Signal()
    """Emitted once, when the person sees the places for the first time."""
    restoring = Signal(object)
    """Carries the path of a backup that shall take the place of the register."""
    carrying = Signal(object)
    """Carries the folder to which the register shall be taken."""
    closed = Signal()
    opened = Signal()
    """There is a register to work on, and its first page is shown."""

    def __init__(
        self,
        entries: Sequence[PageEntry],
        theme: Theme,
        icons: Icons,
        memory: Memory,
        changes: Changes,
        ask: Ask,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icons = icons
        self._memory = memory
        self._changes = changes
        self._ask = ask
        self._entries = {entry.key: entry for entry in entries}
        self.key = next(iter(self._entries))
        self.desk: Desk | None = None
        self._days = Days()
        self._seen = False
        self.band: SampleBand | None = None
        self.recount = QTimer(self, singleShot=True, interval=0)
        self._build()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Mahalleyar"))
        self.navigation = Navigation(tuple(self._entries.values()), self._theme, self._icons)
        self.header = Header(self._theme, self._icons)
        self.stack = PageStack(self._entries)
        self.stack.going.connect(self.go)
        self.stack.header_changed.connect(self._refresh_header)
        self.header.search.asked.connect(self._seek)
        self.navigation.chosen.connect(self._choose)
        self.navigation.care.clicked.connect(partial(self._choose, "backups"))
        self.recount.timeout.connect(self._count)
        self._changes.saved.connect(self.recount.start)
        self._lay_out()
        self.setMinimumSize(SMALLEST)
        self._has_place = self.restoreGeometry(self._memory.place("window/place"))
        if not self._has_place:
            self.resize(USUAL)
        self._show_place(self.key)

    def _lay_out(self) -> None:
        edge = QFrame()
        edge.setProperty("role", "navEdge")
        work = self._work = QVBoxLayout()
        work.setSpacing(0)
        work.addWidget(self.header)
        work.addWidget(self.stack, 1)
        self._whole = QWidget()
        self._whole.setProperty("role", "window")
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(edge)
        row.addLayout(work, 1)
        self.setCentralWidget(self._whole)

    @cached_property
    def tools(self) -> Tools:
        """What is lent to pages; made with the first of them."""
        from desktop.ui.jobs import Jobs
        from desktop.ui.toasts import Toasts

        jobs, toasts = Jobs(self._ask.show_error, self), Toasts(self)
        lent = (self._theme, self._icons, self._memory, jobs, self._changes, self._ask, toasts)
        return Tools(*lent, self.restoring.emit, self.carrying.emit)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all places, also of those that lie under others."""
        return tuple(self._entries)

    @property
    def pages(self) -> Mapping[str, Page]:
        """The pages that were built, by the keys of their places."""
        return self.stack.pages

    def set_desk(self, desk: Desk) -> None:
        """Work on this register from now on: the page of the present place is built and shown."""
        self.clear_desk()
        self.desk = desk
        if "search" in vars(self):
            self.search.desk = desk
        if self.band is None:
            self.band = self._mark()
            self._set_keys()
        self.band.watch(desk.sample)
        self.go(Destination(self.key))
        self.stack.settle()
        self.recount.start()
        self.opened.emit()

    def cover(self, widget: QWidget) -> None:
        """Show a widget in place of everything in the window, until `uncover`."""
        self.takeCentralWidget()
        self.setCentralWidget(widget)

    def uncover(self) -> None:
        """Show everything again."""
        if self.centralWidget() is self._whole:
            return
        if cover := self.takeCentralWidget():
            cover.deleteLater()
        self.setCentralWidget(self._whole)
        self._whole.show()

    def clear_desk(self) -> None:
        """Forget the register, which is about to be closed, with the pages that show it."""
        self.desk = None
        self.uncover()
        if self.band:
            self.band.watch(None)
        self.stack.setCurrentWidget(self.stack.waiting)
        self.stack.drop_pages()
        self._show_place(self.key)

    def _mark(self) -> SampleBand:
        """Make the band that tells of sample data."""
        from desktop.ui.sample_band import SampleBand

        band = SampleBand(self.tools)
        self._work.insertWidget(1, band)
        return band

    @cached_property
    def search(self) -> Search:
        """The search over everything; made when something is first sought."""
        from desktop.ui.search import Search

        entries = tuple(self._entries.values())
        search = Search(self.header.search, self, entries, self._theme, self._memory, self._deeds)
        search.going.connect(self.go)
        if self.desk is not None:
            search.desk = self.desk
        return search

    def _seek(self, text: str) -> None:
        if self.desk is not None:
            self.search.seek(text)

    def _focus_search(self) -> None:
        if self.desk is not None:
            self.search.focus()

    def _set_keys(self) -> None:
        """Make the shortcuts, which nobody misses before there is a register."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from desktop.ui.steps_back import StepsBack

        self.steps_back = StepsBack(self, self.tools, lambda: self.desk)
        QShortcut(QKeySequence("Ctrl+K"), self, self._focus_search)
        for number, key in enumerate(list(self.navigation.places)[:_NUMBERED], 1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self._choose, key))
        if "help" in self._entries:
            QShortcut(QKeySequence("F1"), self, partial(self._choose, "help"))

    def go(self, destination: Destination) -> None:
        """Show a place, and there what is wanted; stay where the present page must not be left."""
        key = destination.page or self._home_of(destination.kind)
        if key not in self._entries or not self._may_leave_for(key, destination):
            self._show_place(self.key)
            return
        if key != self.key and not self.tools.jobs.busy and self._days.passed():
            self.stack.drop_pages()  # what is overdue, or this month, is something else now
        self._show_place(key)
        if self.desk is not None:
            page = self.stack.show_page(key, self.desk, self.tools)
            self.header.show_page(page)
            page.arrive(destination)

    def _may_leave_for(self, key: str, destination: Destination) -> bool:
        present = self.pages.get(self.key)
        return key == self.key or present is None or present.may_leave(partial(self.go, destination))

    def _deeds(self) -> tuple[PageAction, ...]:
        return self.pages[self.key].deeds if self.key in self.pages else ()

    def _choose(self, key: str) -> None:
        self.go(Destination(key))

    def _home_of(self, kind: str) -> str:
        return next((key for key, entry in self._entries.items() if kind in entry.kinds), "")

    def _show_place(self, key: str) -> None:
        self.key = key
        self.navigation.show_place(key)
        if key not in self.pages:
            self.header.show_title(self._entries[key].title)

    def _refresh_header(self) -> None:
        if self.stack.currentWidget() is (page := self.pages.get(self.key)) and page:
            self.header.show_page(page)

    def _count(self) -> None:
        if self.desk is not None and self.desk.loaded:
            for key, entry in self._entries.items():
                if entry.waiting and key in self.navigation.places:
                    self.navigation.places[key].set_count(entry.waiting(self.desk))

    def appear(self) -> None:
        """Show the window where it was; at first as large as usual, or as a screen that is no larger."""
        room = self.screen().availableSize()
        if not self._has_place and (room.width() <= USUAL.width() or room.height() <= USUAL.height()):
            self.showMaximized()
        else:
            self.show()

    def come_forward(self) -> None:
        """Show the window over others, as when the program was started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.desk is None or not self.steps_back.hears(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.navigation.set_narrow(self.width() < RAIL_BELOW)
        if "search" in vars(self):
            self.search.popup.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._tell_painted)  # its children are painted after this

    def _tell_painted(self) -> None:
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.stack.may_leave(self.close):
            event.ignore()
            return
        self._memory.keep("window/place", self.saveGeometry())
        self._memory.write()
        event.accept()
        self.closed.emit()
