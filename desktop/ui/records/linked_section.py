"""The records of another kind that point at this one; each can be gone to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.schema.condition import Is
from desktop.ui.places import Destination
from desktop.ui.records.detail_section import DetailSection
from desktop.ui.state_tones import tone_of
from desktop.ui.widgets.two_line_list import ListRow, TwoLineList
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.record import Record
    from desktop.services.browse import Shown
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

BETWEEN = " \u2022 "
MOST = 200
"""How many are read; more are counted."""


class LinkedSection(DetailSection):
    """Such as the offices of a neighbourhood: title, some fields under it, and its state as a chip."""

    def __init__(
        self,
        title: str,
        kind: type[Record],
        field: str,
        desk: Desk,
        tools: Tools,
        *,
        note: Sequence[str] = (),
        chip: str = "",
        empty: str = "",
        order_by: str = "id",
    ) -> None:
        """``field`` is the link of ``kind`` that points here; ``empty`` is said where there is none."""
        super().__init__(title)
        self._kind = kind
        self._field = field
        self._desk = desk
        self._note = tuple(note)
        self._chip = chip
        self._empty = empty
        self._order_by = order_by
        self.found: tuple[Record, ...] = ()
        self.list = TwoLineList(tools.theme, title)
        self.list.opened.connect(self.open)
        self.nothing = WrappedLabel()
        self.nothing.setProperty("role", "hint")
        self.body.addLayout(self.list.outset())
        self.body.addWidget(self.nothing)

    def show_record(self, record: Record) -> None:
        pointing = (Is(self._field, (record.id,)),)
        ids = self._desk.browse.ids(self._kind, order_by=self._order_by, conditions=pointing)[:MOST]
        titles = self._desk.browse.titles(self._kind, ids)
        shown = self._desk.browse.page(self._kind, ids)
        self.found = tuple(each.record for each in shown)
        self.list.set_rows([self.row(each, titles[each.id]) for each in shown])
        self.nothing.set_words("" if shown else self._empty)
        self.set_empty(not shown and not self._empty)

    def row(self, shown: Shown, title: str) -> ListRow:
        """Return what the list says of one; may be overridden."""
        note = BETWEEN.join(shown.cells[name] for name in self._note if shown.cells[name])
        value: Any = getattr(shown.record, self._chip) if self._chip else None
        chip = shown.cells[self._chip] if self._chip else ""
        return ListRow(shown.id, title, note, chip, tone_of(value) if value is not None else None)

    def open(self, record_id: str) -> None:
        """Go to one of them; may be overridden."""
        self.going.emit(Destination(kind=self._kind.__name__, record_id=record_id))
