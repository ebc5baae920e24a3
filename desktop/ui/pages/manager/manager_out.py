"""The overview on paper and as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.services.manager.workbook import write_overview
from desktop.ui.sheets.scope_out import ScopeOut, title_of

if TYPE_CHECKING:
    from desktop.services.manager.overview import Overview


class ManagerOut(ScopeOut):
    """Shows the briefing, and writes the workbook."""

    def show_paper(self, overview: Overview, scope: str) -> None:
        """Show the briefing of ``scope``, such as the name of a county."""
        prints = self.desk.prints
        self.showing.show(self._title(overview, scope), lambda: prints.make(prints.briefing(overview)))

    def write_sheet(self, overview: Overview, scope: str) -> None:
        """Write the figures and charts to a workbook, where the person says."""
        vocabulary = self.desk.vocabulary
        self.sheets.made(
            self._title(overview, scope),
            lambda path, progress: write_overview(overview, vocabulary, path, progress),
        )

    def _title(self, overview: Overview, scope: str) -> str:
        words = self.tr("Briefing of {scope} from {first} to {last}")
        return title_of(words, scope, overview.span)
