"""The card around the rows of a list: its bar, its chips, what is said where there are no rows, its foot."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop.ui.lists.chooser import Chooser
from desktop.ui.lists.list_bar import ListBar
from desktop.ui.lists.list_foot import ListFoot
from desktop.ui.lists.view_strip import ViewStrip
from desktop.ui.page_action import PageAction
from desktop.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.ui.icons import Icons


class ListCard(Chooser):
    """Shows rows, or that nothing was found, or what belongs here while there is nothing at all."""

    def __init__(self, icons: Icons, kind: str, hint: str, views: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.bar = ListBar(icons, hint)
        self.strip = ViewStrip(icons, views)
        self.foot = ListFoot(kind)
        self.nothing: EmptyState | None = None
        self._icons = icons

    def lay_out(self, rows: QWidget, clear: Callable[[], object]) -> None:
        """Put everything in place around ``rows``; ``clear`` is offered where nothing was found."""
        deed = PageAction(self.tr("Clear search and filters"), "dismiss", clear, self)
        sentence = self.tr("Nothing here fulfils the search and the filters.")
        self.unfound = EmptyState(self._icons, "search", self.tr("Nothing found"), sentence, deed)
        self._rows = rows
        self._stack = QStackedLayout()
        self._stack.addWidget(rows)
        self._stack.addWidget(self.unfound)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.strip)
        layout.addLayout(self._stack, 1)
        layout.addWidget(self.foot)

    def set_nothing(self, empty: EmptyState) -> None:
        """Show this while there is nothing at all."""
        if self.nothing:
            self._stack.removeWidget(self.nothing)
            self.nothing.deleteLater()
        self.nothing = empty
        self._stack.addWidget(empty)

    def order_stops(self, rows: Sequence[QWidget]) -> None:
        """Let Tab go through the bar, the chips and ``rows``; Qt puts chips that are new last."""
        stops = (*self.bar.stops(), *self.strip.stops(), *rows)
        for one, other in pairwise(stops):
            self.setTabOrder(one, other)

    def show_rows(self) -> None:
        """Show the rows."""
        self._show(self._rows)

    def show_unfound(self) -> None:
        """Show that nothing was found, and the way back."""
        self._show(self.unfound)

    def show_nothing(self) -> None:
        """Show what belongs here; nothing to search or to filter."""
        self._show(self.nothing or self._rows)

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        for part in (self.bar, self.foot):
            part.setVisible(widget is not self.nothing)
        if widget is self.nothing:
            self.strip.hide()
