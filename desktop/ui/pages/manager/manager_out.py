"""The overview on paper and as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.persian.jalali import day_words
from desktop.services.manager.workbook import write_overview
from desktop.ui.papers.showing import Showing
from desktop.ui.sheets.sheets_out import SheetsOut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.manager.overview import Overview
    from desktop.ui.places import Tools


class ManagerOut(QObject):
    """Shows the briefing, and writes the workbook."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self.showing = Showing(tools, owner)
        self._sheets = SheetsOut(desk, tools, owner)

    @property
    def busy(self) -> bool:
        """Whether a paper is on its way."""
        return self.showing.busy

    def show_paper(self, overview: Overview, scope: str) -> None:
        """Show the briefing of ``scope``, such as the name of a county."""
        prints = self._desk.prints
        self.showing.show(self._title(overview, scope), lambda: prints.make(prints.briefing(overview)))

    def write_sheet(self, overview: Overview, scope: str) -> None:
        """Write the figures and charts to a workbook, where the person says."""
        vocabulary = self._desk.vocabulary
        self._sheets.made(
            self._title(overview, scope),
            lambda path, progress: write_overview(overview, vocabulary, path, progress),
        )

    def _title(self, overview: Overview, scope: str) -> str:
        words = self.tr("Briefing of {scope} from {first} to {last}")
        first, last = map(day_words, overview.span)
        return words.format(scope=scope, first=first, last=last)
