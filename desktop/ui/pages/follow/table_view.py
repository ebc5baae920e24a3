"""The table of assignments: the cards of the board as rows, with columns to choose, to sort and to copy."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.resolution import Assignment
from desktop.errors import AppError
from desktop.services.follow.cards import CardOrder, Wishes
from desktop.ui.keys import shown_keys
from desktop.ui.lists.column_chooser import ColumnChooser
from desktop.ui.lists.column_places import ColumnPlaces
from desktop.ui.lists.list_copy import ListCopy
from desktop.ui.lists.list_foot import ListFoot
from desktop.ui.models.table import TableModel
from desktop.ui.page_action import PageAction
from desktop.ui.pages.follow.card_rows import USUAL, columns, fields, headings, shown_cards
from desktop.ui.pages.follow.card_table import CardTable
from desktop.ui.pages.follow.card_words import days_state
from desktop.ui.pages.follow.moving import MOST
from desktop.ui.pages.follow.segment import Segment
from desktop.ui.sheets.sheet_menu import EXPORT_KEYS
from desktop.ui.tone import Tone
from desktop.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.services.follow.cards import Card
    from desktop.services.prints.list_paper import ShownList
    from desktop.ui.pages.follow.deeds import FollowDeeds
    from desktop.ui.places import Tools

NAME = "follow/table"
LONGEST = 999
"""Days for which the column of the days left has room."""
ORDERS = {
    "due": CardOrder.DUE,
    "days": CardOrder.DUE,
    "agency": CardOrder.AGENCY,
    "state": CardOrder.STATE,
    "percent": CardOrder.PERCENT,
    "session": CardOrder.SESSION,
    "body": CardOrder.BODY,
    "priority": CardOrder.PRIORITY,
    "last_step": CardOrder.LAST_STEP,
}
"""The columns by which the table can be sorted."""


class TableView(Segment):
    """Reads only the rows that are seen."""

    def __init__(self, desk: Desk, tools: Tools, deeds: FollowDeeds) -> None:
        super().__init__()
        self._desk, self._tools, self._deeds = desk, tools, deeds
        self._wishes = Wishes()
        self._order, self._descending = "due", False
        self._tones = {days_state(-LONGEST).words: Tone.DANGER}
        self._failed = False
        self._build()

    def _build(self) -> None:
        desk, tools = self._desk, self._tools
        self.model = TableModel(columns(desk.vocabulary, self._tones), self._painted_rows, self)
        self.table = CardTable(self.model, tools.theme, self)
        self.table.setAccessibleName(self.tr("Assignments"))
        self.table.set_dense(tools.memory.flag("lists/dense"))
        self.places = ColumnPlaces(self.table, fields(), USUAL, tools.theme, tools.memory, NAME)
        self.foot = ListFoot(desk.vocabulary.record(Assignment).label)
        deeds = (("F2", self.tr("log a step")), ("Ctrl+C", self.tr("copy")), (EXPORT_KEYS, self.tr("Excel")))
        self.foot.keys.setText("".join(f" \u2022 {shown_keys(keys)}: {deed}" for keys, deed in deeds))
        opening = PageAction(self.tr("Columns"), "column_triple", self._choose_columns, self)
        self.columns_button = IconButton(opening, tools.icons)
        self.chooser = ColumnChooser(self.places, headings(), self.columns_button)
        self.chooser.dense.setChecked(self.table.dense)
        self.chooser.dense_chosen.connect(self._set_dense)
        self._copying = ListCopy(self.rows, self.places.headed, tools, self)
        card = QFrame()
        card.setProperty("role", "card")
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 8, 4)
        foot.addWidget(self.foot, 1)
        foot.addWidget(self.columns_button)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self.table, 1)
        inner.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)
        self.setFocusProxy(self.table)
        self._connect()

    def _connect(self) -> None:
        self.table.opened.connect(self._open)
        self.table.moved.connect(self.current_changed)
        self.table.chosen.connect(self._say_count)
        self.table.copy_asked.connect(self.copy)
        self.table.log_asked.connect(self._log)
        self.table.menu_asked.connect(partial(self.offer_menu, self._deeds))
        self.table.header.chooser_asked.connect(self.chooser.open)
        self.table.header.sort_asked.connect(self._sort)

    @property
    def ids(self) -> Sequence[str]:
        """The ids of all rows, in order."""
        return self.model.ids

    @property
    def current(self) -> Card | None:
        row = self.table.current_row()
        return next(iter(self._cards(self.ids[row : row + 1])), None) if row >= 0 else None

    def chosen(self) -> tuple[Card, ...]:
        rows = islice(self.table.chosen_rows(), MOST + 1)
        return tuple(self._cards([self.ids[row] for row in rows])) or super().chosen()

    def show_wishes(self, wishes: Wishes) -> None:
        same, self._wishes = wishes == self._wishes, wishes
        if (ids := self._read()) is None:
            return
        self.table.seek(wishes.words)
        if same:
            self.table.keep_place(ids)
        else:
            self.table.show_ids(ids)
        self._say_count()
        self.is_empty = not ids

    def _read(self) -> Sequence[str] | None:
        """Return the ids in the order that was chosen, or None where they cannot be read, having told so."""
        self._failed = False
        names = [column.name for column in self.model.columns]
        self.table.header.show_order(names.index(self._order), descending=self._descending)
        board, order = self._desk.follow_board, ORDERS[self._order]
        try:
            return board.ids(self._wishes, order, descending=self._descending)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return None

    def _sort(self, column: int) -> None:
        name = self.model.columns[column].name
        if name not in ORDERS:
            return
        self._descending = self._order == name and not self._descending
        self._order = name
        if (ids := self._read()) is not None:
            self.table.show_ids(ids)

    def take_keyboard(self) -> None:
        self.table.take_keyboard()

    def seek(self, resolution_id: str) -> bool:
        for place, card in enumerate(self._cards(self.ids[:MOST])):
            if card.resolution_id == resolution_id:
                self.table.go(place)
                return True
        return False

    def rows(self, ids: Sequence[str]) -> Sequence[Shown]:
        """Return some rows in words; raise what `Board.cards` raises."""
        return shown_cards(self._desk.follow_board.cards(ids), self._desk.vocabulary, self._tones)

    def shown(self, title: str) -> ShownList:
        """Return all that is shown, as for a paper called ``title``."""
        from desktop.services.prints.list_paper import ShownList

        headed = self.places.headed()
        return ShownList(Assignment, title, tuple(self.ids), headed, self.rows, search=self._wishes.words)

    def copy(self) -> None:
        """Copy the chosen rows to the clipboard."""
        self._copying.copy([self.ids[row] for row in self.table.chosen_rows()])

    def _cards(self, ids: Sequence[str]) -> Sequence[Card]:
        try:
            return self._desk.follow_board.cards(ids)
        except AppError as error:
            self._tools.ask.show_error(self, error)
            return ()

    def _painted_rows(self, ids: Sequence[str]) -> Sequence[Shown]:
        """Return some rows, or none; an error is told when painting is over, once."""
        try:
            return self.rows(ids)
        except AppError as error:
            if not self._failed:
                self._failed = True
                QTimer.singleShot(0, self, partial(self._tools.ask.show_error, self, error))
            return ()

    def _choose_columns(self) -> None:
        self.chooser.toggle()

    def _set_dense(self, dense: bool) -> None:
        self._tools.memory.keep("lists/dense", dense)
        self.table.set_dense(dense)

    def _open(self, row: int) -> None:
        for card in self._cards(self.ids[row : row + 1]):
            self.opened.emit(card.resolution_id)

    def _log(self) -> None:
        if card := self.current:
            self._deeds.log(card)

    def _say_count(self) -> None:
        self.foot.say(len(self.ids), sum(1 for _ in self.table.chosen_rows()))
