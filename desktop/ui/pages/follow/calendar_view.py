"""The calendar of deadlines: a month with what is due on each day, and the chosen week beside it."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop.errors import AppError
from desktop.persian.jalali import jalali_parts, week_start
from desktop.services.follow.cards import Wishes
from desktop.ui.pages.follow.card_words import agency_words, card_lines, due_state
from desktop.ui.pages.follow.segment import Segment
from desktop.ui.pages.follow.week_list import WeekList
from desktop.ui.widgets.month_board import Line, MonthBoard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Card
    from desktop.ui.pages.follow.deeds import FollowDeeds
    from desktop.ui.places import Tools

DAYS = 7
GAP = 16
SIDE = 300
"""Pixels of width that the week takes at 100 %."""
BETWEEN = " \u2013 "


class DueCalendarView(Segment):
    """Lines are opened from the month and from the week alike; what is done with one is done in its menu."""

    def __init__(self, desk: Desk, tools: Tools, deeds: FollowDeeds) -> None:
        super().__init__()
        self._desk, self._tools, self._deeds = desk, tools, deeds
        self._wishes = Wishes()
        self._cards: dict[str, Card] = {}
        self._days: Mapping[date, Sequence[Card]] = {}
        self._current = ""
        calendar = desk.working_calendar.now()
        self.month = MonthBoard(tools.theme, tools.icons, calendar.weekend.value)
        self.week = WeekList(tools.theme, desk.vocabulary)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self.month, 1)
        layout.addWidget(self.week)
        self.setFocusProxy(self.month)
        self.month.month_wanted.connect(self._turn)
        self.month.day_chosen.connect(self._choose_day)
        self.month.opened.connect(self._open)
        self.month.cells.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.month.cells.customContextMenuRequested.connect(self._offer_in_month)
        self.week.opened.connect(self._open)
        self.week.current_changed.connect(self._note)
        self.week.log_asked.connect(self._log)
        self.week.menu_asked.connect(partial(self.offer_menu, deeds))
        tools.theme.changed.connect(self._fit)
        self._fit()

    @property
    def current(self) -> Card | None:
        return self._cards.get(self._current)

    def show_wishes(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._read(*self.month.month)

    def seek(self, resolution_id: str) -> bool:
        found = (each for each in self._cards.values() if each.resolution_id == resolution_id)
        if (card := next(found, None)) and card.due:
            self._current = card.id
            self.month.choose_day(card.due)
            self.week.choose(card.id)
        return card is not None

    def _turn(self, year: int, month: int) -> None:
        self._read(year, month)

    def _read(self, year: int, month: int) -> None:
        shown = self.month.set_month(year, month)
        calendar = self._desk.working_calendar.now()
        try:
            self._days = self._desk.follow_board.calendar(self._wishes, shown[0], shown[-1])
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return
        self._cards = {card.id: card for cards in self._days.values() for card in cards}
        marks = {day: name for day in shown if (name := calendar.name_of(day))}
        days = {day: [self._line(card) for card in cards] for day, cards in self._days.items()}
        self.month.show_month(year, month, days, marks)
        self._show_week()

    def _line(self, card: Card) -> Line:
        hint = "\n".join(card_lines(card, self._desk.vocabulary))
        words = BETWEEN.join((agency_words(card), card.words))
        return Line(card.id, words, due_state(card).tone, hint)

    def _choose_day(self, day: date) -> None:
        if jalali_parts(day)[:2] == self.month.month:  # else the month is read anew first
            self._show_week()

    def _show_week(self) -> None:
        first = week_start(self.month.day)
        days = [first + timedelta(days=number) for number in range(DAYS)]
        self.week.show_days({day: self._days.get(day, ()) for day in days}, self.month.day)

    def _note(self, card_id: str) -> None:
        if card_id != self._current:
            self._current = card_id
            self.current_changed.emit()

    def _open(self, card_id: str) -> None:
        self._note(card_id)
        if card := self.current:
            self.opened.emit(card.resolution_id)

    def _log(self) -> None:
        if card := self.current:
            self._deeds.log(card)

    def _offer_in_month(self, place: QPoint) -> None:
        if line := self.month.cells.line_at(place):
            self._note(line.key)
            self.offer_menu(self._deeds, self.month.cells.mapToGlobal(place))

    def _fit(self) -> None:
        self.week.setFixedWidth(self._tools.theme.scaled(SIDE))
