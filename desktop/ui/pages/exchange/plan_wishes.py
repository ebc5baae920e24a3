"""What a clerk wishes while a plan is looked at, each taken to the keeper of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from desktop.errors import AppError
from desktop.ui.pages.exchange.grid_clipboard import GridClipboard
from desktop.ui.pages.exchange.plan_keeper import PlanKeeper
from desktop.ui.pages.exchange.plan_view import PlanView
from desktop.ui.pages.exchange.registers import IMPORTED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.services.desk import Desk
    from desktop.services.sheets.plan import ImportPlan, Side
    from desktop.services.sheets.plan_words import NearName
    from desktop.ui.places import Tools

T = TypeVar("T")


class PlanWishes(PlanView):
    """Cells, sides, columns, readings, headings, registers: the plan is made anew with each of them."""

    def __init__(self, desk: Desk, tools: Tools) -> None:
        super().__init__(desk, tools)
        self._desk = desk
        self._tools = tools
        self.keeper = keeper = PlanKeeper(desk.import_sheet, tools, self)
        self.clipboard = GridClipboard(self.table, tools)
        self.table.written.connect(self._correct)
        self.clipboard.filled.connect(self._mend)
        self.table.undo_asked.connect(keeper.take_back)
        self.pane.corrected.connect(self._correct)
        self.pane.dropped.connect(self._drop)
        self.pane.side_chosen.connect(self._choose_side)
        self.pane.all_sides_chosen.connect(self._choose_sides)
        self.head.columns.chosen.connect(self._choose_column)
        self.head.verdicts.wished.connect(self._choose_reading)
        self.head.stored_meant.connect(self.take_stored)
        self.head.hidden_wished.connect(lambda without: keeper.wish(without_hidden=without))
        self.heading.wished.connect(self._choose_heading)
        self.register.activated.connect(self._choose_register)

    @property
    def plan(self) -> ImportPlan | None:
        """What is shown."""
        return self.keeper.plan

    def _choose_register(self, item: int) -> None:
        """Read the sheet as another kind of record, or not at all."""
        kind = IMPORTED[item - 1] if item else None
        now = self.sheet.kind if self.sheet else None
        self.register.setCurrentIndex(1 + IMPORTED.index(now) if now else 0)
        if kind is not now:
            wishes = self.keeper.wishes
            self.keeper.wish(
                kinds={**wishes.kinds, self.place: kind},
                mending=self._of_others(wishes.mending),
                readings=self._of_others(wishes.readings),
                sides=self._of_others(wishes.sides),
            )

    def _of_others(self, wished: Mapping[Any, T]) -> dict[Any, T]:
        """Return what was wished of other sheets, by a key that begins with the sheet."""
        return {place: value for place, value in wished.items() if place[0] != self.place}

    def _choose_heading(self, row: int) -> None:
        self.keeper.wish(heads={**self.keeper.wishes.heads, self.place: row})

    def _choose_reading(self, field: str, reading: str) -> None:
        self.keeper.wish(readings={**self.keeper.wishes.readings, (self.place, field): reading})

    def _choose_column(self, heading: str, field: str) -> None:
        """Read a column as what it was chosen to be, now and in later workbooks."""
        if sheet := self.sheet:
            try:
                self._desk.import_sheet.choose_column(sheet, heading, field)
            except AppError as error:
                self._tools.ask.show_error(self, error)
            self.keeper.check()

    def _choose_side(self, number: int, field: str, side: Side) -> None:
        self.keeper.wish(sides={**self.keeper.wishes.sides, (self.place, number, field): side})

    def _choose_sides(self, side: Side) -> None:
        rows = self.sheet.rows if self.sheet else ()
        found = {(self.place, row.number, each.field): side for row in rows for each in row.conflicts}
        self.keeper.wish(sides={**self.keeper.wishes.sides, **found})

    def _correct(self, number: int, name: str, text: str) -> None:
        self._mend({(number, name): text})

    def _mend(self, texts: Mapping[tuple[int, str], str]) -> None:
        self.table.show_typed(texts)
        self.keeper.mend(self.place, texts)

    def take_stored(self, near: Sequence[NearName]) -> None:
        """Put stored names in the place of those that are near them, in every cell that has one."""
        if plan := self.plan:
            texts = self._desk.plan_words.with_stored(plan, [each.id for each in near])
            self.keeper.wish(mending={**self.keeper.wishes.mending, **texts})

    def _drop(self) -> None:
        at = (self.place, self.table.current_number())
        wishes = self.keeper.wishes
        self.keeper.wish(
            mending={place: text for place, text in wishes.mending.items() if place[:2] != at},
            sides={place: side for place, side in wishes.sides.items() if place[:2] != at},
        )
