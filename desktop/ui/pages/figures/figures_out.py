"""The figures on paper and as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.services.figures.workbook import write_figures
from desktop.ui.sheets.scope_out import ScopeOut, title_of

if TYPE_CHECKING:
    from desktop.services.figures.tally import FiveFigures


class FiguresOut(ScopeOut):
    """Shows the paper, and writes the workbook."""

    def show_paper(self, figures: FiveFigures, scope: str) -> None:
        """Show the figures of ``scope``, such as the name of a body, as a paper."""
        prints = self.desk.prints
        self.showing.show(
            self._title(figures, scope), lambda: prints.make(prints.figures_paper(figures, scope))
        )

    def write_sheet(self, figures: FiveFigures, scope: str) -> None:
        """Write them to a workbook, where the person says."""
        vocabulary = self.desk.vocabulary
        self.sheets.made(
            self._title(figures, scope),
            lambda path, progress: write_figures(figures, vocabulary, path, progress),
        )

    def _title(self, figures: FiveFigures, scope: str) -> str:
        words = self.tr("Figures of {scope} from {first} to {last}")
        return title_of(words, scope, figures.span)
