"""One item of the agenda as a card: its subject, who presents it, and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.session import AgendaItem, Vote
from desktop.schema.fields import field_named
from desktop.schema.reading import reader
from desktop.ui.forms.editors import LineEditor
from desktop.ui.forms.field_editors import FieldEditors
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.agenda.agenda_box import AgendaBox
from desktop.ui.minutes.agenda.agenda_more import FLAGS, LINKS, ItemMore, says_more
from desktop.ui.minutes.cards.card_column import Card
from desktop.ui.minutes.cards.field_cell import FieldCell
from desktop.ui.minutes.cards.fold_button import FoldButton
from desktop.ui.minutes.cards.number_handle import NumberHandle
from desktop.ui.minutes.cards.said_line import SaidLine
from desktop.ui.tone import Tone
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.schema.problem import Problem
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

HISTORY = "Ctrl+H"
"""What asks for the history of the item that has the keyboard."""
_SIDE, _TOP = 14, 12
_FIRST_ROW = {"presenter": 5, "kind": 3, "outcome": 4}
_VOTES = ("vote", "votes_for", "votes_against", "votes_abstained")


class AgendaCard(Card):
    """Shows one item and tells what is written into it."""

    written = Signal(str, object)
    """Carries the field and its value."""
    items_pasted = Signal(object)
    """Carries the texts of a pasted list, in a tuple."""
    unread_changed = Signal()
    """Something that was typed cannot be read, or now it can."""
    menu_asked = Signal()
    """The person wants to see what can be done with the item."""
    stops_changed = Signal()
    """Tab halts elsewhere now."""

    def __init__(
        self,
        item_id: str,
        writing: Writing,
        desk: Desk,
        tools: Tools,
        make: Callable[[Record], bool] | None = None,
    ) -> None:
        """``make`` stores a topic of which only the name is known."""
        super().__init__()
        self.item_id = item_id
        self.fields: ItemMore | None = None
        self._editors = FieldEditors(desk.browse, desk.vocabulary, tools, make)
        self._writing = writing
        self._desk = desk
        self._tools = tools
        self._is_held = False
        self.cells: dict[str, FieldCell] = {}
        self.setProperty("role", "card")
        self._build()

    def _build(self) -> None:
        icons = self._tools.icons
        self.handle = NumberHandle()
        self.subject = AgendaBox(
            self._writing, self._desk, self._tools, self.item_id, self.tr("Subject of the item")
        )
        self.subject.setPlaceholderText(self.tr("What shall be spoken about?"))
        self.subject.written.connect(self._tell_subject)
        self.subject.items_pasted.connect(self.items_pasted)
        self.error = WrappedLabel()
        self.error.setProperty("role", "error")
        self.source = Chip("", Tone.INFO)
        self.source.hide()
        self.without = WrappedLabel()
        self.without.setProperty("role", "hint")
        self.fold = FoldButton(icons, self.tr("More about this item"))
        self.fold.toggled.connect(self._fold)
        self.more = QPushButton()
        self.more.setProperty("role", "ghost")
        self.more.setAccessibleName(self.tr("Deeds of this item"))
        history = self.tr("History of the subject: {keys}").format(keys=shown_keys(HISTORY))
        self.more.setToolTip(f"{self.more.accessibleName()}\n{history}")
        icons.put(self.more, "more_horizontal", "text2")
        self.more.clicked.connect(self.menu_asked)
        self._column = column = QVBoxLayout()
        column.setSpacing(6)
        for label in (self.subject, self.error, self.source, self.without):
            column.addWidget(label)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._second):
            row.setSpacing(12)
            column.addLayout(row)
        for name, share in _FIRST_ROW.items():
            self._first.addWidget(self._cell(name), share)
        self._first.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE, _TOP, _SIDE, _TOP)
        layout.setSpacing(10)
        for widget in (self.handle, self.more):
            holder = QVBoxLayout()
            holder.addSpacing(4)
            holder.addWidget(widget)
            holder.addStretch(1)
            layout.addLayout(holder)
        layout.insertLayout(1, column, 1)

    @property
    def unread(self) -> Sequence[Problem]:
        """What is typed here and cannot be read."""
        return [each.unread for each in self.cells.values() if each.unread]

    @property
    def stops(self) -> Sequence[QWidget]:
        cells = (each.stop for name, each in self.cells.items() if name not in LINKS)
        fields = self.fields.stops if self.fields else ()
        return (self.subject, *cells, self.fold, *fields, self.more)

    def show_item(
        self, item: AgendaItem, place: int, *, is_held: bool, source: str, without: str = ""
    ) -> None:
        """Show an item at its place, counted from 0; what is asked of it depends on whether it was held.

        ``without`` names those who were not in the room for it.
        """
        self.handle.set_number(place + 1)
        self.subject.set_words(item.subject)
        self._is_held = is_held
        for name, cell in self.cells.items():
            cell.show_value(getattr(item, name))
        self.source.setText(source)
        self.source.setVisible(bool(source))
        self.without.set_words(without)
        if self.fields or says_more(item):
            self._fields().show_item(item)
        self.cells["outcome"].setVisible(is_held or item.outcome is not None)
        self._show_votes(item)

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Show beside its field what is missing or odd."""
        words = [self._desk.vocabulary.sentence(each.problem) for each in doubts if each.field == "subject"]
        self.error.set_words(words[0] if words else "")
        self.subject.setAccessibleDescription(self.error.words)
        state = "error" if words else ""
        if (self.subject.property("state") or "") != state:
            self.subject.setProperty("state", state)
            self.subject.style().unpolish(self.subject)
            self.subject.style().polish(self.subject)
        for name, cell in self.cells.items():
            cell.show_doubts(each for each in doubts if each.field == name)

    def go_to(self, field: str) -> None:
        """Put the keyboard into a field, the subject where it has none of that name."""
        if field in (*LINKS, *FLAGS, "reserved"):
            self.open_more()
        place = self._fields().place_of(field) if self.fields else None
        cell = self.cells.get(field)
        if cell and field in _FIRST_ROW:
            cell.show()  # an outcome is else asked for only once the session was held
        (place or (cell.stop if cell and cell.isVisible() else self.subject)).setFocus()

    def open_more(self) -> None:
        """Show also the fields that say nothing yet."""
        self.fold.setChecked(True)

    def _fold(self, is_open: bool) -> None:
        self._fields().set_open(is_open=is_open)
        if is_open:
            self._fields().links["topic"].stop.setFocus()

    def _fields(self) -> ItemMore:
        """Return the fields that are seldom said, made when they are first wanted."""
        if self.fields is None:
            minutes = self._writing.minutes
            self.fields = ItemMore(self.item_id, self._writing, self._desk, self._tools, self._cell)
            self.fields.written.connect(self.written)
            self._column.addWidget(self.fields)
            if item := next((each for each in minutes.agenda if each.id == self.item_id), None):
                self.fields.show_item(item)
            self.fields.show()
            self.stops_changed.emit()
        return self.fields

    def _cell(self, name: str) -> FieldCell:
        field, vocabulary = field_named(AgendaItem, name), self._desk.vocabulary
        if name == "presenter":
            editor: Any = LineEditor(reader(field, vocabulary), str, SaidLine(self._speakers))
        else:
            editor = self._editors.of(field)
        cell = FieldCell(AgendaItem, field, editor, vocabulary)
        cell.written.connect(lambda value: self.written.emit(name, value))
        cell.unread_changed.connect(self.unread_changed)
        cell.looked.connect(lambda: self._writing.look_at(self.item_id, name))
        cell.paused.connect(self._writing.pause)
        self.cells[name] = cell
        return cell

    def _show_votes(self, item: AgendaItem) -> None:
        """Ask for votes only once there is an outcome, and for figures where it was no matter of course."""
        asked = item.outcome is not None or item.vote is not None
        if asked and "vote" not in self.cells:
            for name in _VOTES:
                cell = self._cell(name)
                cell.show_value(getattr(item, name))
                self._second.addWidget(cell, 1)
        for name in _VOTES:
            if name in self.cells:
                counted = item.vote is Vote.MAJORITY or getattr(item, name) is not None
                self.cells[name].setVisible(asked and (name == "vote" or counted))

    def _speakers(self) -> Sequence[str]:
        """Return who may present something: those who are on the list of this session."""
        rows = self._writing.minutes.attendance
        return tuple(dict.fromkeys(words for each in rows for words in (each.post, each.name) if words))

    def _tell_subject(self) -> None:
        self.written.emit("subject", self.subject.words())
