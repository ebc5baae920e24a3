"""What an item of the agenda seldom says: its topic, what it approves or closes, and whether it is urgent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.session import AgendaItem, ItemKind, Vote
from desktop.schema.fields import field_named
from desktop.services.phrases import Part
from desktop.ui.minutes.cards.shown_grid import ShownGrid
from desktop.ui.minutes.text.low_box import LowBox
from desktop.ui.widgets.field_box import FieldBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.services.desk import Desk
    from desktop.ui.minutes.cards.field_cell import FieldCell
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

LINKS = ("topic", "approves", "from_resolution")
_COLUMNS = 2
FLAGS = ("is_urgent", "is_late")
_ASKED_BY = {"approves": ItemKind.MINUTES, "from_resolution": ItemKind.CLOSING}
"""Which link a kind of item is nothing without."""


class ItemMore(QWidget):
    """Shows what is said, what the kind of item and the vote ask for, and all of it while it is open."""

    written = Signal(str, object)
    """Carries the field and its value."""

    def __init__(
        self, item_id: str, writing: Writing, desk: Desk, tools: Tools, cell: Callable[[str], FieldCell]
    ) -> None:
        super().__init__()
        self._is_open = False
        self._item = AgendaItem(id=item_id)
        self._build(writing, desk, tools, cell)

    def _build(self, writing: Writing, desk: Desk, tools: Tools, cell: Callable[[str], FieldCell]) -> None:
        words = desk.vocabulary
        self.links = {name: cell(name) for name in LINKS}
        self.flags = {
            name: QCheckBox(words.field(AgendaItem, field_named(AgendaItem, name)).label) for name in FLAGS
        }
        label = words.field(AgendaItem, field_named(AgendaItem, "reserved")).label
        self.reserved = LowBox(writing, desk, tools, self._item.id, "reserved", Part.STATEMENT, label)
        self.reserved.setPlaceholderText(self.tr("Who thought otherwise, and what"))
        self.box = FieldBox(label, self.reserved)
        self.reserved.written.connect(lambda: self.written.emit("reserved", self.reserved.words()))
        self._grid = ShownGrid(_COLUMNS)
        for link in self.links.values():
            link.setParent(self)
        marks = QHBoxLayout()
        marks.setSpacing(20)
        for name, flag in self.flags.items():
            flag.setProperty("field", name)
            flag.toggled.connect(partial(self.written.emit, name))
            marks.addWidget(flag)
        marks.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.box)
        column.addLayout(self._grid)
        column.addLayout(marks)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        return (self.reserved, *(each.stop for each in self.links.values()), *self.flags.values())

    def show_item(self, item: AgendaItem) -> None:
        """Show what an item says here."""
        self._item = item
        self.reserved.set_words(item.reserved)
        for name, link in self.links.items():
            link.show_value(getattr(item, name))
        for name, flag in self.flags.items():
            with QSignalBlocker(flag):
                flag.setChecked(getattr(item, name))
        self._fold()

    def set_open(self, *, is_open: bool) -> None:
        """Show all fields, or only those that say something."""
        self._is_open = is_open
        self._fold()

    def place_of(self, field: str) -> QWidget | None:
        """Return where a field is written, shown; nothing where it is not written here."""
        if field in self.links:
            self.links[field].show()
            self._grid.arrange(tuple(self.links.values()))
            place: QWidget = self.links[field].stop
            return place
        if field == "reserved":
            self.box.show()
            return self.reserved
        return self.flags.get(field)

    def _fold(self) -> None:
        item = self._item
        for name, link in self.links.items():
            asked = item.kind is _ASKED_BY.get(name) or (self._is_open and name not in _ASKED_BY)
            link.setVisible(asked or getattr(item, name) is not None or bool(link.unread))
        self._grid.arrange(tuple(self.links.values()))
        for flag in self.flags.values():
            flag.setVisible(self._is_open or flag.isChecked())
        self.box.setVisible(self._is_open or item.vote is Vote.MAJORITY or bool(item.reserved))


def says_more(item: AgendaItem) -> bool:
    """Say whether an item has anything to be shown here; where a follow-up comes from is told by a chip."""
    asked = item.kind in _ASKED_BY.values() or item.vote is Vote.MAJORITY
    said = item.topic or item.approves or item.reserved or item.is_urgent or item.is_late
    return bool(asked or said)
