"""What the pages on territory that are no registers have in common: the strip, the scope, when to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.errors import AppError
from desktop.ui.page import GAP, PAGE_MARGINS, Page
from desktop.ui.pages.families import territory_family
from desktop.ui.pages.territory.place_scope import PlaceScope
from desktop.ui.places import Destination
from desktop.ui.widgets.place_strip import PlaceStrip

if TYPE_CHECKING:
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools


class TerritoryPage(Page):
    """Shows something of a place; reads it when shown, when another place is chosen, and after saves."""

    def __init__(self, key: str, title: str, desk: Desk, tools: Tools) -> None:
        super().__init__(title, tools)
        self.desk = desk
        self._stale = True
        self.strip = PlaceStrip(territory_family(), key)
        self.strip.setAccessibleName(self.tr("Pages beside this one"))
        self.strip.chosen.connect(self._go)
        self.scope = PlaceScope(desk)
        self.scope.changed.connect(self.reload)
        self.column = QVBoxLayout(self)
        """Under the strip and the scope come the page's own widgets."""
        self.column.setContentsMargins(*PAGE_MARGINS)
        self.column.setSpacing(GAP)
        self.head = QHBoxLayout()
        """The strip, and what is told in few words beside it."""
        self.head.setSpacing(8)
        self.head.addWidget(self.strip)
        self.head.addStretch(1)
        self.column.addLayout(self.head)
        self.top = QHBoxLayout()
        """The scope, and what else is chosen, in one line."""
        self.top.setSpacing(GAP)
        self.top.addWidget(self.scope, 1)
        self.column.addLayout(self.top)
        tools.changes.saved.connect(self._note_change)

    def read(self) -> None:
        """Read and show what is asked for. To be overridden."""

    def reload(self) -> None:
        """Read anew; where that cannot be, say why and keep what was shown."""
        self._stale = False
        try:
            self.read()
        except AppError as error:
            self.tools.ask.show_error(self, error)

    def arrive(self, destination: Destination) -> None:
        if destination.kind == "Place" and destination.record_id:
            path = self.desk.offices.places.tree().path(destination.record_id)
            self.scope.choose(*(*path, "", "")[:2])
            self._stale = True
        if self._stale:
            self.reload()

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.reload()

    def _go(self, key: str) -> None:
        self.going.emit(Destination(page=key))

    def open_neighbourhood(self, record_id: str) -> None:
        """Go to a neighbourhood."""
        self.going.emit(Destination(kind="Neighbourhood", record_id=record_id))
