"""What the offices of a place achieved in a period: the funnel, and a table of each thing that counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.place import Place
from desktop.services.figures.workbook import write_tables
from desktop.services.manager.charts import funnel_chart
from desktop.services.offices.result_tables import result_tables
from desktop.ui.page import GAP, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import figures_family
from desktop.ui.pages.figures.counted_area import counted_area
from desktop.ui.pages.figures.figures_cards import ChartCard, TableCard
from desktop.ui.pages.manager.manager_scope import ManagerScope
from desktop.ui.places import Destination, Form
from desktop.ui.sheets.sheets_out import SheetsOut
from desktop.ui.theme import SIZES
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.place_strip import PlaceStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from desktop.domain.results import Results
    from desktop.services.desk import Desk
    from desktop.ui.pages.manager.manager_scope import Wanted
    from desktop.ui.places import Tools

_TWO = 860
"""Pixels of width from which two tables stand side by side, at 100 %."""
_MOST = 5
"""Columns of a table that has half of the width."""


class AchievementsPage(Page):
    """Counts beside the window whenever another place or period is chosen, or something was saved."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self._desk = desk
        self._shown: Wanted | None = None
        self._stale, self._counting = True, False
        self._results: Results | None = None
        self._sheets = SheetsOut(desk, tools, self)
        self._build()

    def _build(self) -> None:
        self.set_title(self.tr("Results of the offices"))
        self.sheet_action = PageAction(
            self.tr("Write to Excel"), "document_table", self._write_sheet, self, shortcut="Ctrl+Shift+E"
        )
        self.strip = PlaceStrip(figures_family(), "results")
        self.strip.setAccessibleName(self.tr("Pages beside this one"))
        self.strip.chosen.connect(self._go)
        self.scope = ManagerScope(self._desk, self._desk.manager.today(), self.tools)
        self.scope.changed.connect(self._count)
        self.funnel = ChartCard(self.tools.theme)
        self.tables: list[TableCard] = []
        self.empty = EmptyState(
            self.tools.icons,
            "data_bar_vertical",
            self.tr("Nothing was achieved in this place and period"),
            self.tr("Choose another place or period, or enter activities, courses and businesses."),
            PageAction(self.tr("New activity"), "add", self._begin, self),
        )
        self._cards = QGridLayout()
        self._cards.setSpacing(GAP)
        self.body = QWidget()
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._cards)
        inside.addStretch(1)
        self.stack = QStackedWidget()
        for each in (QWidget(), self.body, self.empty):  # the first until something is counted
            self.stack.addWidget(each)
        self.area = counted_area(self.strip, self.scope, self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        self.tools.changes.saved.connect(self._note_change)
        self.tools.theme.changed.connect(self._arrange)

    def arrive(self, destination: Destination) -> None:
        if destination.record_id:
            self.scope.choose_place(destination.record_id)
        if self._stale:
            self.reload()

    @property
    def busy(self) -> bool:
        return self._counting

    def reload(self) -> None:
        """Count anew, beside the window; what was seen last stays until then."""
        self._shown = None
        self._count()

    def _count(self) -> None:
        wanted = self.scope.wanted
        self._stale = self._counting
        if wanted is None or wanted == self._shown or self._counting:
            return
        self._counting = True
        self.tools.jobs.run_unseen(
            self,
            lambda _progress: (wanted, self._desk.offices.results.of(wanted.place, span=wanted.span)),
            self._show,
            self._not_counted,
        )

    def _not_counted(self, error: Exception) -> None:
        self._counting, self._stale = False, True
        self.tools.ask.show_error(self, error)

    def _show(self, found: tuple[Wanted, Results]) -> None:
        self._counting = False
        self._shown, results = found
        self._results = results
        chart, tables = funnel_chart(results.funnel), result_tables(results, self._desk.vocabulary)
        is_empty = chart.is_empty and not tables
        self.stack.setCurrentWidget(self.empty if is_empty else self.body)
        self.set_buttons(*(() if is_empty else (self.sheet_action,)))
        self.funnel.setVisible(not chart.is_empty)
        self.funnel.show_chart(chart)
        while len(self.tables) < len(tables):
            self.tables.append(TableCard(self.tools.theme))
        for place, card in enumerate(self.tables):
            card.setVisible(place < len(tables))
            if place < len(tables):
                card.show_table(tables[place])
        self._arrange()
        if self.scope.wanted != self._shown:
            self._count()
        elif self._stale and self.isVisible():
            self.reload()

    def _arrange(self) -> None:
        """Fit the tables to the width, two side by side; the funnel has a row of its own."""
        scale = self.tools.theme.letters("body") / SIZES["body"]
        columns = 2 if self.width() >= _TWO * scale else 1
        self._cards.addWidget(self.funnel, 0, 0, 1, columns)
        row, column = 1, 0
        for card in self.tables:
            if card.isHidden():
                continue
            span = columns if len(card.view.figures.table.columns) > _MOST else 1
            if column + span > columns:
                row, column = row + 1, 0
            self._cards.addWidget(card, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            column += span
        for column in range(2):
            self._cards.setColumnStretch(column, int(column < columns))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            QTimer.singleShot(0, self.reload)

    def _write_sheet(self) -> None:
        """Write the tables and the funnel to a workbook, where the person says."""
        if self._results is None or self._shown is None:
            return
        results, span = self._results, self._shown.span
        tables, chart = result_tables(results, self._desk.vocabulary), funnel_chart(results.funnel)
        place = self._desk.browse.titles(Place, [self._shown.place]).get(self._shown.place, "")
        self._sheets.made(
            " ".join(filter(None, (self.tr("Results of the offices"), place))),
            lambda path, progress: write_tables(tables, (chart,), span, path, progress),
        )

    def _go(self, key: str) -> None:
        self.going.emit(Destination(page=key))

    def _begin(self) -> None:
        self.going.emit(Destination("activities", view=Form.NEW))

    def scenes(self) -> Iterator[str]:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.maximum())
        yield "foot"
        bar.setValue(0)
