"""The figures on paper and as a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.persian.jalali import day_words
from desktop.services.figures.workbook import write_figures
from desktop.ui.papers.showing import Showing
from desktop.ui.sheets.sheets_out import SheetsOut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.figures.tally import FiveFigures
    from desktop.ui.places import Tools


class FiguresOut(QObject):
    """Shows the paper, and writes the workbook."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self.showing = Showing(tools, owner)
        self._sheets = SheetsOut(desk, tools, owner)

    @property
    def busy(self) -> bool:
        """Whether a paper is on its way."""
        return self.showing.busy

    def show_paper(self, figures: FiveFigures, scope: str) -> None:
        """Show the figures of ``scope``, such as the name of a body, as a paper."""
        prints = self._desk.prints
        self.showing.show(
            self._title(figures, scope), lambda: prints.make(prints.figures_paper(figures, scope))
        )

    def write_sheet(self, figures: FiveFigures, scope: str) -> None:
        """Write them to a workbook, where the person says."""
        vocabulary = self._desk.vocabulary
        self._sheets.made(
            self._title(figures, scope),
            lambda path, progress: write_figures(figures, vocabulary, path, progress),
        )

    def _title(self, figures: FiveFigures, scope: str) -> str:
        words = self.tr("Figures of {scope} from {first} to {last}")
        first, last = map(day_words, figures.span)
        return words.format(scope=scope, first=first, last=last)
