"""Which columns a list shows, in which order and how wide; remembered by the names of the fields."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHeaderView

from desktop.schema.fields import Kind
from desktop.ui.theme import HEIGHTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.schema.fields import Field
    from desktop.ui.lists.record_table import RecordTable
    from desktop.ui.memory import Memory
    from desktop.ui.theme import Theme

WIDTHS = {
    Kind.TEXT: 150,
    Kind.PASSAGE: 280,
    Kind.TEXTS: 170,
    Kind.NUMBER: 84,
    Kind.MEASURE: 100,
    Kind.FLAG: 84,
    Kind.DAY: 100,
    Kind.MOMENT: 84,
    Kind.CHOICE: 72,
    Kind.LINK: 170,
    Kind.LINKS: 200,
}
"""Kind of field -> the width in pixels at which it is read well, at 100 %."""
NAME_WIDTH, CODE_WIDTH = 220, 112
WIDEST_CHOICE = 190
NAME_GIVES, OTHERS_GIVE = 0.1, 0.5
"""Parts of their width that columns give away before the list scrolls sideways."""
MORE_FOR_HEADING = 40
"""Pixels by which a column is wider than its words need, for the sake of a long heading."""
_STRETCHES = frozenset({Kind.TEXT, Kind.PASSAGE, Kind.TEXTS, Kind.LINK, Kind.LINKS})
"""What grows with the window; figures, days and chips do not."""


class ColumnPlaces(QObject):
    """Keeps the columns of one table; while no width was set by hand they share the width there is."""

    changed = Signal()

    def __init__(
        self,
        table: RecordTable,
        fields: Mapping[str, Field],
        usual: Sequence[str],
        theme: Theme,
        memory: Memory,
        name: str,
    ) -> None:
        super().__init__(table)
        self._header, self._table, self._theme, self._memory = table.header, table, theme, memory
        self._fields, self.usual = fields, tuple(usual)
        self._name = name
        self._numbers = {column.name: number for number, column in enumerate(table.rows.columns)}
        self._by_hand = False
        self._placing = False
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._header.sectionResized.connect(self._note_width)
        self._header.sectionMoved.connect(self._note_move)
        table.viewport().installEventFilter(self)
        theme.changed.connect(self.fit)
        self._restore()

    @property
    def shown(self) -> tuple[str, ...]:
        """The names of the columns that are shown, from the right."""
        return tuple(name for name, _ in self.headed())

    def headed(self) -> tuple[tuple[str, str], ...]:
        """Return the names of the columns that are shown with their headings, from the right."""
        columns = self._table.rows.columns
        return tuple((columns[each].name, columns[each].heading) for each in self._header.shown())

    def show(self, names: Sequence[str]) -> None:
        """Show these columns in this order; at least one stays."""
        known = [name for name in names if name in self._numbers] or list(self.usual[:1])
        self._place(known)
        self._keep()

    def reset(self) -> None:
        """Show the usual columns, as wide as they usually are."""
        self._by_hand = False
        self._header.setStretchLastSection(False)
        self._memory.forget(f"{self._name}/widths")
        self.show(self.usual)

    def fit(self) -> None:
        """Let the columns share the width of the window, unless they were sized by hand."""
        if self._by_hand:
            return
        usual = {name: self._usual(name) for name in self.shown}
        spare = self._table.viewport().width() - sum(usual.values())
        growing = [name for name in usual if self._fields[name].kind in _STRETCHES] or list(usual)
        shares = {name: round(usual[name] * (1 if spare > 0 else self._give(name))) for name in growing}
        whole = sum(shares.values()) or 1
        self._placing = True
        for name, width in usual.items():
            more = max(spare, -whole) * shares.get(name, 0) / whole
            self._header.resizeSection(self._numbers[name], width + floor(more))
        self._placing = False

    def _give(self, name: str) -> float:
        """Return the part of its width that a column gives away before the list scrolls sideways."""
        return NAME_GIVES if self._fields[name].ordered else OTHERS_GIVE

    def _usual(self, name: str) -> int:
        """Return the width at which a column is read well, at the size of letters in force."""
        field = self._fields[name]
        usual = WIDTHS[field.kind]
        if field.kind is Kind.TEXT:
            usual = CODE_WIDTH if field.code else NAME_WIDTH if field.ordered else usual
        grown = usual * self._theme.height("row") // HEIGHTS["row"]
        number = self._numbers[name]
        heading = min(self._header.heading_width(number), grown + MORE_FOR_HEADING)
        return max(grown, heading, min(self._table.choice_width(number), WIDEST_CHOICE))

    def _place(self, names: Sequence[str]) -> None:
        self._placing = True
        for place, name in enumerate(names):
            self._header.moveSection(self._header.visualIndex(self._numbers[name]), place)
        for name, number in self._numbers.items():
            self._header.setSectionHidden(number, name not in names)
        self._placing = False
        self.fit()
        self.changed.emit()

    def _restore(self) -> None:
        remembered = [each for each in self._memory.names(f"{self._name}/columns") if each in self._numbers]
        self._place(remembered or [each for each in self.usual if each in self._numbers])
        for text in self._memory.names(f"{self._name}/widths"):
            name, _, width = text.partition("=")
            if name in self._numbers and width.isdecimal():
                self._by_hand = True
                self._placing = True
                self._header.resizeSection(self._numbers[name], int(width))
                self._placing = False
        self._header.setStretchLastSection(self._by_hand)

    def _keep(self) -> None:
        self._memory.keep(f"{self._name}/columns", self.shown)
        if self._by_hand:
            widths = [f"{name}={self._header.sectionSize(self._numbers[name])}" for name in self.shown]
            self._memory.keep(f"{self._name}/widths", widths)

    def _note_width(self, _column: int, _old: int, _new: int) -> None:
        if not self._placing and self._header.isVisible():
            self._by_hand = True
            self._header.setStretchLastSection(True)
            self._keep()

    def _note_move(self, _column: int, _old: int, _new: int) -> None:
        if not self._placing:
            self._keep()
            self.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return False
