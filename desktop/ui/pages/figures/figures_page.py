"""What officials are asked for: the five figures of any body and any period, with charts and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.persian.jalali import day_text
from desktop.services.figures.charts import charts_of
from desktop.services.figures.tables import tables_of
from desktop.services.figures.words import DEFINITIONS
from desktop.ui.page import GAP, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import figures_family
from desktop.ui.pages.figures.counted_area import counted_area
from desktop.ui.pages.figures.figures_cards import ChartCard, TableCard
from desktop.ui.pages.figures.figures_out import FiguresOut
from desktop.ui.pages.figures.figures_scope import FiguresScope
from desktop.ui.pages.figures.figures_tiles import MEMBERS, FiguresTiles
from desktop.ui.places import Destination
from desktop.ui.theme import SIZES
from desktop.ui.widgets.cards import SIDE, HeadedCard
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.place_strip import PlaceStrip
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from desktop.services.desk import Desk
    from desktop.services.figures.tally import FiveFigures
    from desktop.ui.pages.figures.figures_scope import Wanted
    from desktop.ui.places import Tools

_FIVE, _TWO = 900, 860
"""Pixels of width from which five tiles, and two charts, stand side by side, at 100 %."""


class FiguresPage(Page):
    """Counts beside the window whenever another body or period is chosen, or something was saved."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self._desk = desk
        self.figures: FiveFigures | None = None
        self._shown: Wanted | None = None
        self._stale, self._counting = True, False
        self.out = FiguresOut(desk, tools, self)
        self._build()

    def _build(self) -> None:
        self.set_title(self.tr("Figures of sessions and resolutions"))
        tools, desk = self.tools, self._desk
        calendar = desk.working_calendar.now()
        self.strip = PlaceStrip(figures_family(), "figures")
        self.strip.setAccessibleName(self.tr("Pages beside this one"))
        self.strip.chosen.connect(lambda key: self.going.emit(Destination(key)))
        self.scope = FiguresScope(desk.figures.today(), calendar, desk.vocabulary, tools)
        self.scope.changed.connect(self._count_others)
        self.tiles = FiguresTiles(tools)
        self.tiles.going.connect(self._go)
        self.compared = WrappedLabel()
        self.compared.setProperty("role", "hint")
        self.charts: list[ChartCard] = []
        self.tables: list[TableCard] = []
        self.definitions = self._definitions()
        self.print_action = PageAction(self.tr("Print"), "print", self._print, self, shortcut="Ctrl+P")
        self.sheet_action = PageAction(
            self.tr("Write to Excel"), "document_table", self._write_sheet, self, shortcut="Ctrl+Shift+E"
        )
        self.empty = EmptyState(
            tools.icons,
            "data_bar_vertical",
            self.tr("No session was held in this period"),
            self.tr("Choose another body or period, or enter the sessions with their minutes."),
            PageAction(self.tr("Show the sessions"), "document_text", self._go_sessions, self),
        )
        self._lay_out()
        tools.changes.saved.connect(self._note_change)
        tools.theme.changed.connect(self._arrange)

    def _definitions(self) -> HeadedCard:
        card = HeadedCard(self.tr("What each figure is"))
        inside = QVBoxLayout()
        inside.setContentsMargins(SIDE, 0, SIDE, 0)
        inside.setSpacing(6)
        card.body.addLayout(inside)
        for name, meaning in DEFINITIONS:
            label = WrappedLabel()
            label.setProperty("role", "label")
            inside.addWidget(label)
            label.set_words(f"{name}: {meaning}")
        return card

    def _lay_out(self) -> None:
        self._chart_grid = QGridLayout()
        self._chart_grid.setSpacing(GAP)
        self._table_column = QVBoxLayout()
        self._table_column.setSpacing(GAP)
        shown = QVBoxLayout()
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(GAP)
        shown.addWidget(self.tiles)
        shown.addWidget(self.compared)
        shown.addLayout(self._chart_grid)
        shown.addLayout(self._table_column)
        shown.addWidget(self.definitions)
        shown.addStretch(1)
        self.body = QWidget()
        self.body.setLayout(shown)
        self.stack = QStackedWidget()
        for each in (QWidget(), self.body, self.empty):  # the first until something is counted
            self.stack.addWidget(each)
        self.area = counted_area(self.strip, self.scope, self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def arrive(self, destination: Destination) -> None:
        if self._stale:
            self.reload()
        if destination.kind == "Body" and destination.record_id:
            self.scope.choose_body(destination.record_id)

    @property
    def busy(self) -> bool:
        return self._counting or self.out.busy

    def reload(self) -> None:
        """Count anew, beside the window; what was seen last stays until then."""
        self.scope.show_scopes(self._desk.figures.scopes())
        self._shown = None
        self._count_others()

    def _count_others(self) -> None:
        """Count what is asked for now, unless that is what is shown; turned days count nothing."""
        wanted = self.scope.wanted
        self._stale = self._counting
        if wanted is None or wanted == self._shown or self._counting:
            return
        self._counting = True
        self.tools.jobs.run_unseen(
            self,
            lambda _progress: (wanted, self._desk.figures.of(wanted.bodies, *wanted.span)),
            self._show,
            self._not_counted,
        )

    def _not_counted(self, error: Exception) -> None:
        self._counting, self._stale = False, True
        self.tools.ask.show_error(self, error)

    def _show(self, found: tuple[Wanted, FiveFigures]) -> None:
        self._counting = False
        self._shown, self.figures = found
        figures = self.figures
        self.stack.setCurrentWidget(self.empty if figures.is_empty else self.body)
        self.set_buttons(*(() if figures.is_empty else (self.print_action, self.sheet_action)))
        if not figures.is_empty:
            self.tiles.show_figures(figures, self._shown, self._desk.figures.today())
            words = self.tr("{first} to {last}, beside {before_first} to {before_last} before it.")
            spans = (*map(day_text, figures.span), *map(day_text, figures.before_span))
            names = ("first", "last", "before_first", "before_last")
            self.compared.set_words(words.format(**dict(zip(names, spans, strict=True))))
            self._show_cards(figures)
        if self.scope.wanted != self._shown and self.scope.wanted is not None:
            self._count_others()
        elif self._stale and self.isVisible():
            self.reload()

    def _show_cards(self, figures: FiveFigures) -> None:
        """Show a card for each chart and each table; the cards there are take others."""
        vocabulary = self._desk.vocabulary
        charts, tables = charts_of(figures, vocabulary), tables_of(figures, vocabulary)[1:]
        while len(self.charts) < len(charts):
            self.charts.append(ChartCard(self.tools.theme))
        while len(self.tables) < len(tables):
            self.tables.append(TableCard(self.tools.theme))
            self._table_column.addWidget(self.tables[-1])
        for place, chart_card in enumerate(self.charts):
            chart_card.setVisible(place < len(charts))
            if place < len(charts):
                chart_card.show_chart(charts[place])
        for place, table_card in enumerate(self.tables):
            table_card.setVisible(place < len(tables))
            if place < len(tables):
                table_card.show_table(tables[place])
        self._arrange()

    def _arrange(self) -> None:
        """Fit tiles and charts to the width; the first chart is of time, and takes all of it."""
        scale = self.tools.theme.letters("body") / SIZES["body"]
        self.tiles.arrange(5 if self.width() >= _FIVE * scale else 3)
        columns = 2 if self.width() >= _TWO * scale else 1
        place = 0
        for card in self.charts:
            if card is self.charts[0]:
                self._chart_grid.addWidget(card, 0, 0, 1, columns)
                place = columns
            elif not card.isHidden():
                self._chart_grid.addWidget(card, place // columns, place % columns)
                place += 1
        for column in range(2):
            self._chart_grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _go(self, destination: Destination) -> None:
        if destination.page != "figures":
            self.going.emit(destination)
        elif destination.view == MEMBERS and (shown := [each for each in self.tables if not each.isHidden()]):
            self.area.ensureWidgetVisible(shown[-1], 0, GAP)
            shown[-1].view.setFocus()

    def _go_sessions(self) -> None:
        self.going.emit(Destination("sessions"))

    def _print(self) -> None:
        if self._shown and self.figures:
            self.out.show_paper(self.figures, self._shown.words)

    def _write_sheet(self) -> None:
        if self._shown and self.figures:
            self.out.write_sheet(self.figures, self._shown.words)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            QTimer.singleShot(0, self.reload)

    def scenes(self) -> Iterator[str]:
        if self.figures and not self.figures.is_empty:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.maximum())
            yield "tables"
            bar.setValue(0)
            self._print()
            yield "paper"
