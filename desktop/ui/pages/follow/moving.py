"""Moving cards to another state: what is refused is said with its reason, what was moved has a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.resolution import AssignmentState
from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.services.follow.cards import ColumnKey
from desktop.ui.pages.follow.card_words import STATES
from desktop.ui.short import short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Card
    from desktop.services.follow.moves import Moved
    from desktop.ui.places import Tools

MOST = 200
"""Cards that are moved at once: more are hardly chosen on purpose."""


class Moving(QObject):
    """All that were chosen are moved, or none."""

    def __init__(self, desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._tools, self._owner = desk, tools, owner

    def put_into(self, key: ColumnKey, cards: Sequence[Card]) -> bool:
        """Give the cards the state of a column; say why where that cannot be."""
        if key is ColumnKey.OVERDUE:
            self._refuse(
                self.tr("What is past its deadline follows from the deadline; nothing is put there.")
            )
            return False
        return self.move(cards, STATES[key])

    def move(self, cards: Sequence[Card], state: AssignmentState) -> bool:
        """Give cards a state; a card without an agency, or one that is locked, stays where it is."""
        if refused := self._reason(cards, state):
            self._refuse(refused)
            return False
        if not (wanted := [each for each in cards if each.state is not state]):
            return False
        try:
            seen = {each.assignment_id: each.state for each in wanted}
            moved = self._desk.moves.move(list(seen), state, seen=seen)
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
            return False
        self._tell(wanted, state, moved)
        return True

    def _reason(self, cards: Sequence[Card], state: AssignmentState) -> str:
        """Return why the cards cannot have the state, or nothing."""
        if not cards:
            return self.tr("Choose a card first.")
        if len(cards) > MOST:
            words = self.tr("At most {count} are moved at once.")
            return words.format(count=number_text(MOST))
        if state is AssignmentState.CLOSED:
            return self.tr("A session agrees that something is closed; propose it for closing.")
        if locked := next((each for each in cards if each.is_locked), None):
            words = self.tr("“{words}” was closed by a session and is locked.")
            return words.format(words=short(locked.words))
        if alone := next((each for each in cards if not each.assignment_id), None):
            words = self.tr("Nobody is responsible for “{words}”; say first who is.")
            return words.format(words=short(alone.words))
        return ""

    def _tell(self, cards: Sequence[Card], state: AssignmentState, moved: Moved) -> None:
        label = self._desk.vocabulary.choice(state).label
        words = self.tr("“{words}” is now “{state}”.").format(words=short(cards[0].words), state=label)
        if len(cards) > 1:
            count = number_text(len(cards))
            words = self.tr("{count} cards are now “{state}”.").format(count=count, state=label)
        elif cards[0].is_overdue and state in (AssignmentState.NOTIFIED, AssignmentState.UNDER_WAY):
            words = self.tr("It is now “{state}”, and stays here until it is done or has a later deadline.")
            words = words.format(state=label)
        self._tools.toasts.tell(words, lambda: self._take_back(moved))

    def _take_back(self, moved: Moved) -> None:
        try:
            self._desk.moves.take_back(moved)
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)

    def _refuse(self, words: str) -> None:
        self._tools.toasts.tell(words)
