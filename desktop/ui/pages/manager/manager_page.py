"""The manager's desk: a place and a period, figures beside those of before, charts, and what is worst."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.persian.jalali import day_text, day_words
from desktop.services.manager import words
from desktop.services.manager.charts import MOST, charts_of, places_shown, states_shown
from desktop.services.manager.measures import Key
from desktop.ui.page import GAP, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import home_family
from desktop.ui.pages.figures.counted_area import counted_area
from desktop.ui.pages.figures.figures_cards import ChartCard
from desktop.ui.pages.manager.manager_lists import LateCard, PapersCard, destination
from desktop.ui.pages.manager.manager_out import ManagerOut
from desktop.ui.pages.manager.manager_scope import ManagerScope
from desktop.ui.pages.manager.manager_tiles import MeasureGrid
from desktop.ui.places import Destination
from desktop.ui.theme import SIZES
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.place_strip import PlaceStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from desktop.services.desk import Desk
    from desktop.services.manager.overview import Overview, Standing
    from desktop.ui.pages.manager.manager_scope import Wanted
    from desktop.ui.places import Tools

_FOUR, _TWO = 880, 820
"""Pixels of width from which four figures, and two charts, stand side by side, at 100 %."""


class ManagerPage(Page):
    """Counts beside the window; while only the period changes, only what depends on it is counted anew."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__("", tools)
        self._desk = desk
        self.overview: Overview | None = None
        self._shown: Wanted | None = None
        self._standing: Standing | None = None
        self._stale, self._counting = True, False
        self.out = ManagerOut(desk, tools, self)
        self._build()

    def _build(self) -> None:
        self.set_title(self.tr("Manager's desk"))
        tools = self.tools
        self.strip = PlaceStrip(home_family(), "manager")
        self.strip.setAccessibleName(self.tr("Desks"))
        self.strip.chosen.connect(lambda key: self.going.emit(Destination(key)))
        self.scope = ManagerScope(self._desk, self._desk.manager.today(), tools)
        self.scope.changed.connect(self._count_others)
        self.today_words, self.period_words = self._heading(), self._heading()
        self.standing = MeasureGrid([each for each in Key if not each.is_of_period], tools)
        self.period = MeasureGrid([each for each in Key if each.is_of_period], tools)
        self.late, self.papers = LateCard(tools), PapersCard(tools)
        self.charts: list[ChartCard] = []
        for grid in (self.standing, self.period):
            grid.wanted.connect(self._open)
        for card in (self.late, self.papers):
            card.going.connect(self.going)
        self.print_action = PageAction(self.tr("Briefing"), "print", self._print, self, shortcut="Ctrl+P")
        self.sheet_action = PageAction(
            self.tr("Write to Excel"), "document_table", self._write_sheet, self, shortcut="Ctrl+Shift+E"
        )
        self.empty = EmptyState(
            tools.icons,
            "data_bar_vertical",
            self.tr("Nothing is known of this place and period"),
            self.tr("Choose another place or period, or enter offices and sessions."),
            PageAction(self.tr("Show the offices"), "building_multiple", self._go_offices, self),
        )
        self._opening = {
            words.STATES: self._open_state,
            words.FUNNEL: self._open_courses,
            words.COVERAGE: self._choose_county,
        }
        self._lay_out()
        tools.changes.saved.connect(self._note_change)
        tools.theme.changed.connect(self._arrange)

    def _heading(self) -> QLabel:
        label = QLabel()
        label.setProperty("role", "h2")
        label.setWordWrap(True)
        return label

    def _lay_out(self) -> None:
        self._cards = QGridLayout()
        self._cards.setSpacing(GAP)
        shown = QVBoxLayout()
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(GAP)
        for widget in (self.today_words, self.standing, self.period_words, self.period):
            shown.addWidget(widget)
        shown.addLayout(self._cards)
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
        self._arrange()

    def arrive(self, destination: Destination) -> None:
        if destination.kind == "Place" and destination.record_id:
            self.scope.choose_place(destination.record_id)
        if self._stale:
            self.reload()

    @property
    def busy(self) -> bool:
        return self._counting or self.out.busy

    def reload(self) -> None:
        """Count all of it anew, beside the window; what was seen last stays until then."""
        self._shown = self._standing = None
        self._count_others()

    def _count_others(self) -> None:
        """Count what is asked for now, unless that is what is shown; turned days count nothing."""
        wanted = self.scope.wanted
        self._stale = self._counting
        if wanted is None or wanted == self._shown or self._counting:
            return
        known = self._standing if self._standing and self._standing.place == wanted.place else None
        self._counting = True
        self.tools.jobs.run_unseen(
            self,
            lambda _progress: (wanted, self._desk.manager.of(*wanted, known)),
            self._show,
            self._not_counted,
        )

    def _not_counted(self, error: Exception) -> None:
        self._counting, self._stale = False, True
        self.tools.ask.show_error(self, error)

    def _show(self, found: tuple[Wanted, Overview]) -> None:
        self._counting = False
        self._shown, overview = found
        self.overview, self._standing = overview, overview.standing
        policy = QSizePolicy.Policy
        tall = policy.Ignored if overview.is_empty else policy.Preferred  # the unseen one takes no room
        self.body.setSizePolicy(policy.Preferred, tall)
        self.stack.setCurrentWidget(self.empty if overview.is_empty else self.body)
        self.set_buttons(*(() if overview.is_empty else (self.print_action, self.sheet_action)))
        if not overview.is_empty:
            self._show_words(overview)
            for part in (self.standing, self.period, self.late, self.papers):
                part.show_overview(overview)
            self._show_charts(overview)
        if self._stale and self.isVisible():
            self.reload()
        elif self.scope.wanted != self._shown:
            self._count_others()

    def _show_words(self, overview: Overview) -> None:
        now = self.tr("Today, {today}; before: {day}")
        self.today_words.setText(
            now.format(today=day_words(overview.standing.today), day=day_text(overview.compared_on))
        )
        names = ("first", "last", "before_first", "before_last")
        days = dict(zip(names, map(day_text, (*overview.span, *overview.before_span)), strict=True))
        of_period = self.tr("{first} to {last}; before: {before_first} to {before_last}")
        self.period_words.setText(of_period.format(**days))

    def _show_charts(self, overview: Overview) -> None:
        """Show a card for each chart; the cards there are take others."""
        charts = charts_of(overview, self._desk.vocabulary)
        while len(self.charts) < len(charts):
            self.charts.append(self._chart_card(len(self.charts)))
        for place, card in enumerate(self.charts):
            card.setVisible(place < len(charts))
            if place < len(charts):
                card.show_chart(charts[place])
                card.view.leads = charts[place].title in self._opening
                shape = Qt.CursorShape.PointingHandCursor if card.view.leads else Qt.CursorShape.ArrowCursor
                card.view.setCursor(shape)
        self._arrange()

    def _chart_card(self, place: int) -> ChartCard:
        card = ChartCard(self.tools.theme)
        card.view.picked.connect(partial(self._open_category, place))
        return card

    def _open_category(self, place: int, category: int) -> None:
        if self.overview and (chart := self.charts[place].view.chart):
            self._opening[chart.title](category, self.overview)

    def _open_state(self, category: int, overview: Overview) -> None:
        state = states_shown(overview)[category]
        self.going.emit(destination(self._desk.manager.of_state(state, overview)))

    def _open_courses(self, _category: int, _overview: Overview) -> None:
        self._open(Key.TRAINED)

    def _choose_county(self, category: int, overview: Overview) -> None:
        """Show the county itself, where it has an id."""
        if place_id := places_shown(overview, MOST)[category].place_id:
            self.scope.choose_place(place_id)

    def _arrange(self) -> None:
        """Fit figures and charts to the width."""
        scale = self.tools.theme.letters("body") / SIZES["body"]
        for grid in (self.standing, self.period):
            grid.arrange(4 if self.width() >= _FOUR * scale else 2)
        columns = 2 if self.width() >= _TWO * scale else 1
        shown = [card for card in self.charts if not card.isHidden()]
        for place, card in enumerate((self.late, self.papers, *shown)):
            self._cards.addWidget(card, place // columns, place % columns)
        for column in range(2):
            self._cards.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _open(self, key: Key) -> None:
        if self.overview:
            self.going.emit(destination(self._desk.manager.behind(key, self.overview)))

    def _go_offices(self) -> None:
        self.going.emit(Destination("offices"))

    @property
    def _scope_words(self) -> str:
        words_of_place = self.overview.standing.place_words if self.overview else ""
        return words_of_place or words.ALL_PLACES

    def _print(self) -> None:
        if self.overview:
            self.out.show_paper(self.overview, self._scope_words)

    def _write_sheet(self) -> None:
        if self.overview:
            self.out.write_sheet(self.overview, self._scope_words)

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            QTimer.singleShot(0, self.reload)

    def scenes(self) -> Iterator[str]:
        if self.overview and not self.overview.is_empty:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.maximum() // 2)
            yield "charts"
            bar.setValue(bar.maximum())
            yield "foot"
            bar.setValue(0)
            self._print()
            yield "paper"
