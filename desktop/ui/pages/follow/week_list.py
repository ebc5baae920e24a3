"""What is due in one week, day by day, to go through with the arrows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from desktop.persian.jalali import day_letter, day_words
from desktop.persian.numbers import number_text
from desktop.ui.pages.follow.card_words import BETWEEN, agency_words, card_name, due_state, short_session
from desktop.ui.widgets.grouped_list import Group, GroupedList, GroupRow
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.follow.cards import Card
    from desktop.ui.theme import Theme

PAD = 12


class WeekList(QFrame):
    """Shows seven days; days on which nothing is due are left out."""

    opened = Signal(str)
    current_changed = Signal(str)
    """Both carry the id of a card."""
    log_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, vocabulary: Vocabulary) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._vocabulary = vocabulary
        self.heading = QLabel()
        self.heading.setProperty("role", "h3")
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        self.list = GroupedList(theme, self.tr("The week"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, PAD, 1, 1)
        layout.setSpacing(8)
        for label in (self.heading, self.nothing):
            label.setContentsMargins(PAD, 0, PAD, 0)
            layout.addWidget(label)
        layout.addWidget(self.list, 1)
        self.list.opened.connect(self.opened)
        self.list.current_changed.connect(self.current_changed)
        self.list.log_asked.connect(self.log_asked)
        self.list.menu_asked.connect(self.menu_asked)

    def show_days(self, days: Mapping[date, Sequence[Card]], chosen: date) -> None:
        """Show the cards of each day, and go to the first of the day ``chosen``."""
        groups = [
            Group(day_letter(day), number_text(len(cards)), [self._row(card) for card in cards])
            for day, cards in days.items()
            if cards
        ]
        first, last = min(days), max(days)
        words = self.tr("From {first} to {last}")
        self.heading.setText(words.format(first=day_words(first), last=day_words(last)))
        self.list.show_groups(groups)
        self.nothing.set_words("" if groups else self.tr("Nothing is due in this week."))
        if days.get(chosen):
            self.list.bring_to_sight(days[chosen][0].id)

    def choose(self, card_id: str) -> None:
        """Make the row of a card the current one."""
        self.list.choose(card_id)

    def _row(self, card: Card) -> GroupRow:
        note = BETWEEN.join(filter(None, (agency_words(card), card.body, short_session(card))))
        state = due_state(card)
        return GroupRow(card.id, card.words, note, state.words, state.tone, card_name(card, self._vocabulary))
