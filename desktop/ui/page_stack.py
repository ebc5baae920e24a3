"""What stands beside the places: a page, or what is waited for, or what is in the way of all pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.ui.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.ui.page import Page
    from desktop.ui.page_entry import PageEntry
    from desktop.ui.places import Tools


class PageStack(QStackedWidget):
    """Builds pages when they are first gone to and drops them with their register."""

    going = Signal(object)
    """Carries a `Destination`: the person wants to be elsewhere."""
    header_changed = Signal()

    def __init__(self, entries: Mapping[str, PageEntry]) -> None:
        super().__init__()
        self._entries = entries
        self.pages: dict[str, Page] = {}
        """Those that were built, by the keys of their places."""
        self.trouble: QWidget | None = None
        self.waiting = Waiting(self.tr("Opening your data…"))
        self.addWidget(self.waiting)

    def show_page(self, key: str, desk: Desk, tools: Tools) -> Page:
        """Show the page of a place, built where nobody was there yet."""
        if key not in self.pages:
            page = self._entries[key].build(desk, tools)
            page.going.connect(self.going)
            page.header_changed.connect(self.header_changed)
            self.pages[key] = page
            self.addWidget(page)
        self.setCurrentWidget(self.pages[key])
        return self.pages[key]

    def may_leave(self, then: Callable[[], object]) -> bool:
        """Let every page flush what is being written; return False where one must not be left yet.

        The person was told why then, and ``then`` goes on as soon as they agree.
        """
        return all(page.may_leave(then) for page in self.pages.values())

    def drop_pages(self) -> None:
        """Forget what was built."""
        for page in self.pages.values():
            self.removeWidget(page)
            page.deleteLater()
        self.pages = {}

    def show_waiting(self, words: str) -> None:
        """Say in place of the pages what is waited for."""
        self.waiting.begin(words)
        self.setCurrentWidget(self.waiting)
        self._drop_trouble()

    def show_trouble(self, trouble: QWidget) -> None:
        """Show in place of the pages why there is no register to show."""
        self._drop_trouble()
        self.trouble = trouble
        self.setCurrentIndex(self.addWidget(trouble))
        self.waiting.end()

    def settle(self) -> None:
        """Forget what was waited for and what was in the way."""
        self.waiting.end()
        self._drop_trouble()

    def _drop_trouble(self) -> None:
        if self.trouble:
            self.removeWidget(self.trouble)
            self.trouble.deleteLater()
            self.trouble = None
