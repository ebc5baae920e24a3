"""The cards of the figures: a chart, or a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from desktop.ui.widgets.cards import SIDE, HeadedCard
from desktop.ui.widgets.chart_view import ChartView
from desktop.ui.widgets.figure_view import FigureView

if TYPE_CHECKING:
    from desktop.domain.chart import Chart
    from desktop.services.figures.tables import FigureTable
    from desktop.ui.theme import Theme


class ChartCard(HeadedCard):
    """A chart under its title."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.view = ChartView(theme)
        inside = QVBoxLayout()
        inside.setContentsMargins(SIDE, 0, SIDE, 0)
        inside.addWidget(self.view)
        inside.addStretch(1)
        self.body.addLayout(inside)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self.set_title(chart.title)
        self.view.show_chart(chart)


class TableCard(HeadedCard):
    """A table under its title."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.view = FigureView(theme)
        self.body.addWidget(self.view)

    def show_table(self, table: FigureTable) -> None:
        """Show another table."""
        self.set_title(table.title)
        self.view.show_table(table)
