"""What can be done with cards: a step logged, another state, papers, handing down; by menu and by keys."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from desktop.domain.law import Duty
from desktop.domain.resolution import Assignment, AssignmentState
from desktop.errors import AppError
from desktop.schema.diff import Edit
from desktop.ui.keys import shown_keys
from desktop.ui.pages.follow.card_words import BETWEEN, agency_words, due_state
from desktop.ui.pages.follow.moving import Moving
from desktop.ui.pages.follow.papers import FollowPapers
from desktop.ui.places import Destination
from desktop.ui.records.log_dialog import LogDialog
from desktop.ui.short import short

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Card, ColumnKey
    from desktop.ui.papers.showing import Showing
    from desktop.ui.places import Tools

MOVES = (
    AssignmentState.NOTIFIED,
    AssignmentState.UNDER_WAY,
    AssignmentState.STOPPED,
    AssignmentState.PROPOSED_CLOSED,
    AssignmentState.DONE,
    AssignmentState.MOOT,
)
"""The states that the clerk gives; that something is closed a session says."""
LOG_KEYS = "F2"
LETTERS = 140
"""Letters of a resolution that are said over the form of a step."""


class FollowDeeds(QObject):
    """Every segment of the page leads here, so that one thing is done in one way."""

    going = Signal(object)
    """Carries a `Destination`."""
    detail_asked = Signal(str)
    """The id of the resolution whose detail is wanted."""

    def __init__(self, desk: Desk, tools: Tools, showing: Showing, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._owner = desk, tools, owner
        self.moving = Moving(desk, tools, owner)
        self.papers = FollowPapers(desk, tools, showing, owner)
        self.dialog: LogDialog | None = None
        self.menu = QMenu(owner)
        self.menu.setAccessibleName(self.tr("What can be done with the chosen cards"))

    def put_into(self, key: ColumnKey, cards: Sequence[Card]) -> bool:
        """Put cards into a column of the board; see `Moving.put_into`."""
        return self.moving.put_into(key, cards)

    def move(self, cards: Sequence[Card], state: AssignmentState) -> bool:
        """Give cards a state; see `Moving.move`."""
        return self.moving.move(cards, state)

    def fulfil(self, duty_id: str) -> None:
        """Note that a duty by law was fulfilled today."""
        self._set_fulfilled(duty_id, self._desk.follow_board.today())

    def _set_fulfilled(self, duty_id: str, on: date | None) -> None:
        try:
            opened = self._desk.browse.open(Duty, duty_id)
            self._desk.edit.save(Edit(opened, replace(opened.record, done_on=on)))
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        if on:
            words = self.tr("“{words}” was noted as fulfilled.").format(words=short(opened.record.words))
            self._tools.toasts.tell(words, partial(self._set_fulfilled, duty_id, None))

    def log(self, card: Card) -> None:
        """Ask what was done about a card; of one that nobody has to carry out there is nothing to be told."""
        if not card.assignment_id:
            self._tools.toasts.tell(
                self.tr("Nobody is responsible for this resolution yet."),
                partial(self.detail_asked.emit, card.resolution_id),
                self.tr("Say who is"),
            )
            return
        self.log_for(card.assignment_id)

    def log_for(self, assignment_id: str) -> None:
        """Ask what was done about an assignment."""
        try:
            assignment = self._desk.browse.open(Assignment, assignment_id).record
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return
        cards = self._desk.follow_board.cards([assignment_id])
        about = next((_about(card) for card in cards), "")
        self.dialog = LogDialog(assignment, about, self._desk, self._tools, self._owner)
        self.dialog.open()

    def log_chosen(self, cards: Sequence[Card]) -> None:
        """Ask what was done about the first of the cards."""
        if cards:
            self.log(cards[0])
        else:
            self._tools.toasts.tell(self.tr("Choose a card first."))

    def open_menu(self, cards: Sequence[Card], place: QPoint) -> None:
        """Offer what can be done with these cards."""
        if not cards:
            return
        self.fill(self.menu, cards)
        self.menu.popup(place)
        self.menu.setActiveAction(self.menu.actions()[0])

    def fill(self, menu: QMenu, cards: Sequence[Card]) -> None:
        """Put into a menu what can be done with these cards."""
        menu.clear()
        first, alone = cards[0], len(cards) == 1
        if alone:
            detail = partial(self.detail_asked.emit, first.resolution_id)
            self._add(menu, self.tr("Show the detail"), "info", detail, "Enter")
        if alone and first.assignment_id:
            self._add(menu, self.tr("Log a step\u2026"), "edit", partial(self.log, first), LOG_KEYS)
        if all(each.assignment_id and not each.is_locked for each in cards):
            self._add_moves(menu, cards)
        menu.addSeparator()
        self.papers.fill(menu, cards)
        if alone:
            menu.addSeparator()
            self._add_ways(menu, first)

    def _add_moves(self, menu: QMenu, cards: Sequence[Card]) -> None:
        closing = partial(self.move, cards, AssignmentState.PROPOSED_CLOSED)
        self._add(menu, self.tr("Propose for closing"), "checkmark_circle", closing)
        states = menu.addMenu(self._tools.icons.icon("arrow_export", "text2"), self.tr("Change the state"))
        for state in MOVES:
            words = self._desk.vocabulary.choice(state).label
            action = states.addAction(words, partial(self.move, cards, state))
            action.setEnabled(any(each.state is not state for each in cards))

    def _add_ways(self, menu: QMenu, card: Card) -> None:
        resolution = Destination(kind="Resolution", record_id=card.resolution_id)
        self._add(menu, self.tr("Go to the resolution"), "task_list", partial(self.going.emit, resolution))
        if card.session_id:
            session = Destination(kind="Session", record_id=card.session_id)
            self._add(menu, self.tr("Go to the session"), "document_text", partial(self.going.emit, session))
        if card.agency_id:
            agency = Destination(kind="Organisation", record_id=card.agency_id)
            words = self.tr("Go to the agency")
            self._add(menu, words, "building_government", partial(self.going.emit, agency))

    def _add(self, menu: QMenu, words: str, icon: str, deed: Callable[[], object], keys: str = "") -> None:
        shown = f"{words}\t{shown_keys(keys)}" if keys else words
        menu.addAction(self._tools.icons.icon(icon, "text2"), shown, deed)


def _about(card: Card) -> str:
    return BETWEEN.join((short(card.words, LETTERS), agency_words(card), due_state(card).words))
