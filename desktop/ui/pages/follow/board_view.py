"""The board: assignments as cards in the columns of their states, from the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.errors import AppError
from desktop.services.follow.cards import ColumnKey
from desktop.ui.pages.follow.board_column import BoardColumn
from desktop.ui.pages.follow.card_model import PAGE
from desktop.ui.pages.follow.card_words import own_column
from desktop.ui.pages.follow.moving import MOST
from desktop.ui.pages.follow.segment import Segment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint

    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Card, Wishes
    from desktop.ui.pages.follow.card_list import CardList
    from desktop.ui.pages.follow.deeds import FollowDeeds
    from desktop.ui.places import Tools

GAP = 10


class BoardView(Segment):
    """Arrows walk from card to card and from column to column; Ctrl with them takes the cards along."""

    def __init__(self, desk: Desk, tools: Tools, deeds: FollowDeeds) -> None:
        super().__init__()
        self._board, self._ask, self._deeds = desk.follow_board, tools.ask, deeds
        self._failed = False
        self._last: CardList | None = None
        self.columns = {key: BoardColumn(key, tools.theme, tools.icons, desk.vocabulary) for key in ColumnKey}
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for column in self.columns.values():
            row.addWidget(column, 1)
            self._connect(column)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)

    def _connect(self, column: BoardColumn) -> None:
        cards = column.cards
        cards.opened.connect(self._open)
        cards.current_changed.connect(partial(self._note_current, cards))
        cards.chosen_alone.connect(partial(self._leave_others, cards))
        cards.step_asked.connect(partial(self._step, column.key))
        cards.shift_asked.connect(partial(self._shift, column.key))
        cards.log_asked.connect(self._log)
        cards.menu_asked.connect(self._open_menu)
        cards.dropped.connect(partial(self._drop, column.key))

    @property
    def lists(self) -> tuple[CardList, ...]:
        """The lists of cards, from the right."""
        return tuple(column.cards for column in self.columns.values())

    @property
    def current(self) -> Card | None:
        return self._last.current if self._last else None

    def chosen(self) -> tuple[Card, ...]:
        found: tuple[Card, ...] = ()
        for each in self.lists:  # one more than are moved at once, so that it is said that they are too many
            found += each.chosen(MOST + 1 - len(found))
        return found or super().chosen()

    def show_wishes(self, wishes: Wishes) -> None:
        self._failed = False
        try:
            counts = {each.key: each.count for each in self._board.columns(wishes)}
        except AppError as error:
            self._ask.show_error(self, error)
            return
        for key, column in self.columns.items():
            column.show_cards(counts.get(key, 0), partial(self._page, wishes, key))
        self.is_empty = not any(counts.values())

    def _page(self, wishes: Wishes, key: ColumnKey, start: int, size: int) -> Sequence[Card]:
        """Return some cards, or none; an error is told when painting is over, once."""
        try:
            return self._board.page(wishes, key, start, size)
        except AppError as error:
            if not self._failed:
                self._failed = True
                QTimer.singleShot(0, self, partial(self._ask.show_error, self, error))
            return ()

    def take_keyboard(self) -> None:
        filled = [each for each in self.lists if each.rows.rowCount()]
        wanted = self._last if self._last in filled else next(iter(filled), self.lists[0])
        self._last = wanted
        wanted.setFocus()
        if wanted.current is None:
            wanted.go(wanted.row_in_sight())

    def seek(self, resolution_id: str) -> bool:
        for each in self.lists:
            for row in range(min(each.rows.rowCount(), PAGE)):
                card = each.rows.card(row)
                if card is not None and card.resolution_id == resolution_id:
                    self._go_to(each, row)
                    return True
        return False

    def _go_to(self, cards: CardList, row: int) -> None:
        self._last = cards
        self._leave_others(cards)
        cards.setFocus()
        cards.go(row)
        self.area.ensureWidgetVisible(cards, GAP, 0)

    def _note_current(self, cards: CardList) -> None:
        if cards.hasFocus() or cards is self._last:
            self._last = cards
            self.setFocusProxy(cards)
            self.current_changed.emit()

    def _leave_others(self, cards: CardList) -> None:
        for each in self.lists:
            if each is not cards:
                each.let_go()

    def _open(self, card: Card) -> None:
        self.opened.emit(card.resolution_id)

    def _step(self, key: ColumnKey, by: int) -> None:
        """Go to the nearest column that has cards, to the card at the same height."""
        keys = list(self.columns)
        here = self.columns[key].cards
        beyond = keys[keys.index(key) + 1 :] if by > 0 else keys[: keys.index(key)][::-1]
        for each in beyond:
            cards = self.columns[each].cards
            if cards.rows.rowCount():
                seen = here.visualRect(here.currentIndex()).center()
                at = cards.indexAt(seen)
                self._go_to(cards, at.row() if at.isValid() else cards.row_in_sight())
                return

    def _shift(self, key: ColumnKey, by: int) -> None:
        """Put what is chosen into the column beside its own one; over the ends there is none."""
        keys = list(self.columns)
        own = own_column(self.current) if self.current and key is ColumnKey.OVERDUE else key
        place = keys.index(own) + by
        if 0 <= place < len(keys):
            self._put(keys[place])

    def _drop(self, key: ColumnKey) -> None:
        QTimer.singleShot(0, self, partial(self._put, key))  # the drag must be over before lists change

    def _put(self, key: ColumnKey) -> None:
        """Move what is chosen; the keyboard goes along where the card is found soon, else it stays here."""
        card, here = self.current, self._last
        row = here.currentIndex().row() if here else 0
        if not self._deeds.put_into(key, self.chosen()) or card is None or here is None:
            return
        there = self.columns[key].cards
        if (found := there.rows.find(card.id)) >= 0:
            self._go_to(there, found)
        elif here.current is None and here.rows.rowCount():
            self._go_to(here, row)

    def _log(self) -> None:
        if card := self.current:
            self._deeds.log(card)

    def _open_menu(self, place: QPoint) -> None:
        self.offer_menu(self._deeds, place)
