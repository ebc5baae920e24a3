"""The desk: only what waits for whoever sits here; each thing opens what it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.office import Office
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.persian.clock import time_text
from desktop.persian.jalali import day_letter
from desktop.persian.numbers import number_text
from desktop.ui.page import GAP, Page
from desktop.ui.page_action import PageAction
from desktop.ui.pages.families import home_family
from desktop.ui.pages.home_parts import ComingCard, ContinueCard, ProgressCard
from desktop.ui.pages.home_urgent import UrgentCard, WaitingStrip
from desktop.ui.places import Destination, Form
from desktop.ui.theme import SIZES
from desktop.ui.tone import Tone
from desktop.ui.widgets.cards import FigureCard
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.place_strip import PlaceStrip
from desktop.ui.widgets.sheet_area import SheetArea

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.waiting import Overview, Waiting
    from desktop.ui.places import Tools

_WIDE, _NARROW = 5, 3
"""How the two columns share the width."""
_TWO_COLUMNS = 900
"""Pixels of width from which there are two, at 100 %."""


class HomePage(Page):
    """Figures, what needs an action, coming sessions, progress, and where work was left."""

    def __init__(self, waiting: Waiting, vocabulary: Vocabulary, tools: Tools) -> None:
        super().__init__("", tools)
        self._waiting = waiting
        self._vocabulary = vocabulary
        self._stale = True
        self._looking = False
        self._build()

    def _build(self) -> None:
        self.offices = self._figure(self.tr("Active offices"), "offices", "active")
        self.sessions = self._figure(self.tr("Sessions of this month"), "sessions", "this_month")
        self.open = self._figure(self.tr("Open resolutions"), "resolutions", "open")
        self.overdue = self._figure(self.tr("Overdue"), "resolutions", "overdue")
        self.desks = PlaceStrip(home_family(), "home")
        self.desks.setAccessibleName(self.tr("Desks"))
        self.desks.chosen.connect(lambda key: self.going.emit(Destination(key)))
        self.strip = WaitingStrip()
        self.urgent = UrgentCard(self.tools)
        self.coming = ComingCard(self._vocabulary, self.tools)
        self.progress = ProgressCard(self.tools)
        self.recent = ContinueCard(self._vocabulary, self.tools)
        for part in (self.strip, self.urgent, self.coming, self.recent):
            part.going.connect(self.going)
        self.empty = EmptyState(
            self.tools.icons,
            "home",
            self.tr("Your register is still empty"),
            self.tr("Bring in a workbook of offices or old minutes, or enter the first office by hand."),
            PageAction(self.tr("Bring in data"), "arrow_import", self._go_exchange, self),
            PageAction(self.tr("Enter an office"), "add", self._go_offices, self),
        )
        self._lay_out()
        self.tools.theme.changed.connect(self._arrange)
        self.new_action = PageAction(self.tr("New session"), "add", self._go_new_session, self)
        self.tools.changes.saved.connect(self._note_change)
        self.set_title(self.tr("Desk"))

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(GAP)
        for card in (self.offices, self.sessions, self.open, self.overdue):
            figures.addWidget(card, 1)
        self._cards = QGridLayout()
        self._cards.setSpacing(GAP)
        self._arrange()
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self.desks, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(figures)
        column.addWidget(self.strip)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.area = SheetArea(column)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack = QStackedLayout(self)
        self.stack.addWidget(QWidget())  # until it is known whether the register is empty
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.empty)

    def _arrange(self) -> None:
        """Put the cards in two columns, or in one where the window is narrow for its letters."""
        letters = self.tools.theme.letters("body") / SIZES["body"]
        columns = 2 if self.width() >= _TWO_COLUMNS * letters else 1
        for place, card in enumerate((self.urgent, self.coming, self.progress, self.recent)):
            self._cards.addWidget(card, place // columns, place % columns)
        self._cards.setColumnStretch(0, _WIDE)
        self._cards.setColumnStretch(1, _NARROW if columns > 1 else 0)

    def _figure(self, words: str, page: str, view: str) -> FigureCard:
        card = FigureCard(self.tools.icons, words, Destination(page, view=view))
        card.going.connect(self.going)
        return card

    def arrive(self, _destination: Destination) -> None:
        if self._stale:
            self.reload()

    def reload(self) -> None:
        """Look over the register anew, beside the window; what was seen last stays until then."""
        self._stale = self._looking
        if not self._looking:
            self._looking = True
            self.tools.jobs.run_unseen(
                self, lambda _progress: self._waiting.now(), self._show, self._not_looked_over
            )

    def _not_looked_over(self, error: Exception) -> None:
        self._looking, self._stale = False, True
        self.tools.ask.show_error(self, error)

    def _show(self, overview: Overview) -> None:
        self._looking = False
        self.set_title(self.tr("Desk"), day_letter(overview.today))
        self.stack.setCurrentWidget(self.empty if overview.is_empty else self.area)
        self.set_buttons(*(() if overview.is_empty else (self.new_action,)))
        self._show_figures(overview)
        self.strip.show_counts(overview)
        self.urgent.show_urgent(overview.urgent)
        self.coming.show_coming(overview.coming)
        self.progress.show_standings(overview.standings)
        self.recent.show_work(overview.unsaved, overview.recent, overview.today)
        if self._stale and self.isVisible():  # something was saved meanwhile
            self.reload()

    def _show_figures(self, overview: Overview) -> None:
        counts = overview.counts
        self.offices.say(
            number_text(counts[Office, "active"]), self._offices_note(overview), "building_multiple", Tone.OK
        )
        self.sessions.say(
            number_text(counts[Session, "this_month"]), self._next_session(overview), "calendar", Tone.INFO
        )
        soon = counts[Resolution, "due_soon"]
        note = self.tr("{count} due within seven days").format(count=number_text(soon))
        if not soon:
            note = self.tr("None is due within seven days")
        self.open.say(number_text(counts[Resolution, "open"]), note, "task_list", Tone.WARN)
        late = counts[Resolution, "overdue"]
        days = overview.urgent[0].days if late and overview.urgent else None
        note = self.tr("No deadline has passed")
        if days:
            note = self.tr("The oldest: {days} days late").format(days=number_text(-days))
        self.overdue.say(number_text(late), note, "warning", Tone.DANGER if late else Tone.OK)

    def _offices_note(self, overview: Overview) -> str:
        total, handed = overview.counts[Office, ""], overview.counts[Office, "handed_over"]
        if not handed:
            return self.tr("Of {total} registered offices").format(total=number_text(total))
        words = self.tr("Of {total} offices, {handed} handed over")
        return words.format(total=number_text(total), handed=number_text(handed))

    def _next_session(self, overview: Overview) -> str:
        if not overview.coming or not (day := overview.coming[0].session.held_on):
            return self.tr("No session is planned")
        start = overview.coming[0].session.start
        when = day_letter(day)
        if start:
            when = self.tr("{day}, {time}").format(day=when, time=time_text(start))
        return self.tr("Next: {when}").format(when=when)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _note_change(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    def _go_new_session(self) -> None:
        self.going.emit(Destination("sessions", view=Form.NEW))

    def _go_exchange(self) -> None:
        self.going.emit(Destination("exchange"))

    def _go_offices(self) -> None:
        self.going.emit(Destination("offices", view=Form.NEW))
