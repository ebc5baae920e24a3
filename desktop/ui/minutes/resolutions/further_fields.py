"""What few resolutions say: periods, priority, topic, where they come from, and the body that they create."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.resolution import Resolution, ResolutionKind
from desktop.domain.resolution_kinds import BY_PERIODS
from desktop.schema.fields import field_named
from desktop.ui.forms.field_editors import FieldEditors
from desktop.ui.forms.made_on_the_way import MadeOnTheWay
from desktop.ui.minutes.cards.field_cell import FieldCell
from desktop.ui.minutes.cards.shown_grid import ShownGrid
from desktop.ui.minutes.resolutions.created_body import CreatedBody

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.minutes.resolutions.card_desk import CardDesk

NAMES = ("period", "period_since", "priority", "topic", "handed_from", "directive")
PERIODS = ("period", "period_since")
_COLUMNS = 3


class FurtherFields(QWidget):
    """Shows what is said, what the kind of the resolution asks for, and all of it while it is open."""

    chosen = Signal(str, object)
    """Carries a field of the resolution and its new value."""

    def __init__(self, shared: CardDesk, resolution_id: str) -> None:
        super().__init__()
        self._shared = shared
        self._resolution = Resolution(id=resolution_id)
        self._is_open = False
        self._build()

    def _build(self) -> None:
        shared, words = self._shared, self._shared.desk.vocabulary
        make = MadeOnTheWay(shared.desk.edit, shared.desk.browse, shared.tools, self).make
        editors = FieldEditors(shared.desk.browse, words, shared.tools, make, shared.calendar)
        self.cells: dict[str, FieldCell] = {}
        self._grid = ShownGrid(_COLUMNS)
        self.setLayout(self._grid)
        for name in NAMES:
            field = field_named(Resolution, name)
            cell = FieldCell(Resolution, field, editors.of(field), words)
            cell.stop.setProperty("field", name)
            cell.written.connect(partial(self.chosen.emit, name))
            cell.paused.connect(shared.writing.pause)
            cell.unread_changed.connect(partial(self._tell_unread, name))
            cell.setParent(self)
            self.cells[name] = cell
        self.body = CreatedBody(shared, self._resolution.id)
        self.body.setParent(self)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        return (*(each.stop for each in self.cells.values()), self.body.line)

    def show_resolution(self, resolution: Resolution) -> None:
        """Show what a resolution says here; fields that say it already are left alone."""
        self._resolution = resolution
        for name, cell in self.cells.items():
            cell.show_value(getattr(resolution, name))
        self._fold()

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Say at each field what is missing or odd."""
        for name, cell in self.cells.items():
            cell.show_doubts(each for each in doubts if each.field == name)

    def set_open(self, *, is_open: bool) -> None:
        """Show all fields, or only those that say something."""
        self._is_open = is_open
        self._fold()

    def place_of(self, field: str) -> QWidget:
        """Return where a field is written, shown."""
        self.cells[field].show()
        self._grid.arrange((*self.cells.values(), self.body))
        place: QWidget = self.cells[field].stop
        return place

    def _fold(self) -> None:
        resolution = self._resolution
        for name, cell in self.cells.items():
            asked = name in PERIODS and resolution.kind in BY_PERIODS
            free = self._is_open and name not in PERIODS
            cell.setVisible(asked or free or _says(resolution, name) or cell.unread is not None)
        creates = resolution.kind is ResolutionKind.CREATE_BODY
        if creates:
            self.body.look()
        self.body.setVisible(creates)
        self._grid.arrange((*self.cells.values(), self.body))

    def _tell_unread(self, name: str) -> None:
        self._shared.unread.say(self._resolution.id, name, self.cells[name].unread)


def says_further(resolution: Resolution) -> bool:
    """Say whether a resolution has anything to be shown here."""
    asked = resolution.kind in (*BY_PERIODS, ResolutionKind.CREATE_BODY)
    return asked or any(_says(resolution, name) for name in NAMES)


def _says(resolution: Resolution, name: str) -> bool:
    value: Any = getattr(resolution, name)
    return value is not None
