"""One resolution as a card: its text, who carries it out, until when, and what it rests on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.domain.resolution import AssignmentRole
from desktop.schema.problem import Reason
from desktop.ui.minutes.cards.card_column import Card
from desktop.ui.minutes.resolutions.card_content import contents_of
from desktop.ui.minutes.resolutions.card_edits import CardEdits
from desktop.ui.minutes.resolutions.card_fields import CardFields
from desktop.ui.minutes.resolutions.card_head import CardHead
from desktop.ui.minutes.resolutions.card_names import CardNames
from desktop.ui.minutes.resolutions.card_texts import CardTexts
from desktop.ui.minutes.resolutions.clauses_box import ClausesBox
from desktop.ui.minutes.resolutions.more_fields import MORE, MoreFields, says_more
from desktop.ui.minutes.resolutions.resolution_state import resolution_state
from desktop.ui.minutes.text.writing_box import WritingBox
from desktop.ui.widgets.day_field import DayField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desktop.domain.composition import Sitting
    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.minutes.resolutions.agency_box import AgencyBox
    from desktop.ui.minutes.resolutions.card_content import Content
    from desktop.ui.minutes.resolutions.card_desk import CardDesk
    from desktop.ui.minutes.resolutions.citations_box import CitationLine
    from desktop.ui.minutes.resolutions.deadline_words import Deadline


class ResolutionCard(Card):
    """Shows one resolution and writes what the person changes; what concerns others it asks the tab for."""

    reached = Signal(QWidget)
    """The keyboard came to this stop."""
    cursor_moved = Signal(QWidget)
    """The text cursor of this box is elsewhere now."""
    joined_back = Signal()
    """Backspace was pressed at its very beginning."""
    joined_on = Signal()
    """Delete was pressed at the very end of its text."""
    stops_changed = Signal()

    def __init__(self, part_id: str, shared: CardDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self.part_id = part_id
        self.more: MoreFields | None = None
        self._shared = shared
        self._content: Content | None = None
        self._doubts: tuple[Doubt, ...] = ()
        self.clauses: ClausesBox | None = None
        self._edits = CardEdits(part_id, shared.writing, shared.desk, shared.write)
        self.names = CardNames(shared.tools.icons, self._agency_boxes, self._put_question, self)
        self._build()

    def _build(self) -> None:
        self.setProperty("role", "softCard")
        self.head = CardHead(self._shared.tools.icons)
        self.texts = CardTexts(self._shared, self.part_id)
        self.fields = CardFields(self._shared)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 12)
        self._column.setSpacing(8)
        for each in (self.head, self.texts, self.fields):
            self._column.addWidget(each)
        self.texts.written.connect(self._write_text)
        self.texts.made.connect(self._watch)
        self.texts.cursor_moved.connect(self.cursor_moved)
        self.fields.agencies.changed.connect(partial(self._write_agencies, AssignmentRole.RESPONSIBLE))
        self.fields.agencies.left.connect(self.names.ask)
        self.fields.agencies.settled.connect(self.names.tell)
        self.fields.deadline.left.connect(self._show_state)
        self.fields.deadline.written.connect(self._write_deadline)
        self.fields.confirmed.connect(self._confirm_deadline)
        self.fields.stops_changed.connect(self._watch)
        self.fields.citations.written.connect(self._write_citation)
        self.fields.citations.lines_changed.connect(self._watch)
        self.head.fold.toggled.connect(self._fold)
        self.names.asked_anew.connect(self._watch)
        self.head.said_asked.connect(self._shared.writing.go_to)
        self._watch()

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts, in order."""
        more = self.more.stops if self.more else ()
        clauses = self.clauses.stops if self.clauses else ()
        return (*self.texts.shown, *clauses, *self.fields.stops, *self.names.buttons, *more, *self.head.stops)

    def _watch(self) -> None:
        """Listen to each stop, also to those that came later."""
        for stop in self.stops:
            stop.installEventFilter(self)
        self.stops_changed.emit()

    def show_content(self, content: Content) -> None:
        """Show a resolution as it stands; fields that say it already are left alone."""
        if content == self._content and not self._edits.wrote:
            return
        self._content, self._edits.wrote = content, False
        self.head.show_content(content)
        self.setAccessibleName(self.head.title.text())
        self.texts.show_texts(content.resolution)
        if self.clauses or content.clauses:
            self._clauses().show_clauses(content.clauses)
        self.fields.show_content(content)
        if self.more or says_more(content):
            self._more().show_content(content)
        self._show_state()

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Show beside its fields what is missing or odd."""
        asked = Reason.UNKNOWN_NAME  # what is asked about in its place is not said again
        if (found := tuple(each for each in doubts if each.problem.reason is not asked)) != self._doubts:
            self._doubts = found
            rows = self.clauses.rows if self.clauses else {}
            own = [each for each in found if each.part_id not in rows]
            self.texts.show_doubts([each for each in own if each.field in ("operative", "preamble")])
            self.fields.show_doubts(own)
            if self.clauses:
                self.clauses.show_doubts(found)
            if self.more:
                self.more.show_doubts(own)
        self._show_state()

    def _show_state(self) -> None:
        if resolution := self._edits.resolution:
            is_wrong = self.fields.is_wrong or any(each.blocks for each in self._doubts)
            state = resolution_state(resolution, self._shared.desk.vocabulary, is_wrong=is_wrong)
            self.head.show_state(state)
            self.head.secret.setVisible(resolution.is_confidential)

    def add_clause(self) -> None:
        """Begin another clause of the resolution."""
        self._clauses().add()

    def for_all_members(self, sitting: Sitting, names: Mapping[str, str]) -> bool:
        """Make all members of the body responsible; return whether it has any that are organisations."""
        found = self._edits.for_all(sitting, names)
        self._show_again()
        return found

    def open_more(self) -> None:
        """Show also the fields that say nothing yet."""
        self.head.fold.setChecked(True)

    def _fold(self, is_open: bool) -> None:
        more = self._more()
        more.set_open(is_open=is_open)
        if is_open:
            more.stops[0].setFocus()

    def go_to(self, field: str) -> None:
        """Put the keyboard into a field."""
        self.place_of(field).setFocus()

    def line_of(self, part_id: str, field: str) -> QWidget:
        """Return where a field of a clause, a citation or an agency of the resolution is written."""
        row = self.clauses.rows.get(part_id) if self.clauses else None
        return row.place_of(field) if row else self.fields.line_of(part_id)

    def place_of(self, field: str) -> QWidget:
        """Return where a field is written, shown where it was folded away."""
        match field:
            case "preamble":
                return self.texts.preamble()
            case _ if field in MORE:
                self.open_more()
                return self._more().place_of(field)
            case "" | "operative" | "order" | "number" | "clauses":
                return self.texts.operative
            case _:
                return self.fields.place_of(field)

    def _more(self) -> MoreFields:
        """Return the fields that are seldom said, made when they are first wanted."""
        if self.more is None:
            self.more = MoreFields(self._shared)
            self.more.chosen.connect(self._choose)
            self.more.cooperating.changed.connect(partial(self._write_agencies, AssignmentRole.COOPERATING))
            self.more.cooperating.left.connect(self.names.ask)
            self.more.cooperating.settled.connect(self.names.tell)
            self.more.stops_changed.connect(self._watch)
            self._column.addWidget(self.more)
            self.more.show()
            if content := self._content:
                self.more.show_content(content)
            self._watch()
        return self.more

    def _clauses(self) -> ClausesBox:
        """Return where the clauses are written, made when the first one is wanted."""
        if self.clauses is None:
            self.clauses = ClausesBox(self._shared, self.part_id)
            self.clauses.rows_changed.connect(self._watch)
            self.clauses.edited.connect(self._show_again)
            self.clauses.agencies_left.connect(self.names.ask)
            self.clauses.agencies_settled.connect(self.names.tell)
            self.clauses.left_empty.connect(self.texts.operative.setFocus)
            self._column.insertWidget(self._column.indexOf(self.texts) + 1, self.clauses)
        return self.clauses

    def _agency_boxes(self) -> tuple[AgencyBox, ...]:
        more = (self.more.cooperating,) if self.more else ()
        return (self.fields.agencies, *more, *(self.clauses.agency_boxes if self.clauses else ()))

    def _put_question(self, asked: QWidget) -> None:
        self._column.insertWidget(self._column.indexOf(self.fields) + 1, asked)

    def _write_text(self, field: str) -> None:
        self._edits.text(field, self.texts.boxes[field].words())

    def _write_agencies(self, role: AssignmentRole) -> None:
        is_responsible = role is AssignmentRole.RESPONSIBLE
        box = self.fields.agencies if is_responsible else self._more().cooperating
        self._edits.agencies(role, box.names)
        self._show_again()
        self.names.ask()

    def _write_deadline(self) -> None:
        self._edits.deadline(self.fields.deadline.deadline)
        self.fields.offer_day(self.fields.deadline.deadline, self._shared.writing.minutes.session.held_on)
        self._show_state()

    def _confirm_deadline(self, deadline: Deadline) -> None:
        self._edits.confirmed(deadline)
        self._show_again()
        self.fields.deadline.setFocus()  # the button is gone

    def _write_citation(self, line: CitationLine) -> None:
        line.citation_id = self._edits.citation(line.citation_id, line.text(), line.article)
        line.show_source(self._edits.source_of(line.citation_id))

    def _choose(self, field: str, value: object) -> None:
        self._edits.value(field, value)
        self._show_again()

    def _show_again(self) -> None:
        """Show what a deed of this card changed elsewhere in it."""
        if content := contents_of(self._shared.writing.minutes).get(self.part_id):
            self.show_content(content)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._shared.writing.pause()
            if field := watched.property("field"):
                self._shared.writing.look_at(self.part_id, field)
            self.reached.emit(watched)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._joins(watched, event)
        elif event.type() is QEvent.Type.ShortcutOverride and isinstance(watched, DayField | QComboBox):
            return _opens_list(event)
        return False

    def _joins(self, watched: QObject, event: QKeyEvent) -> bool:
        """Let Backspace at the very beginning, and Delete at the very end, join it with its neighbour."""
        if event.key() not in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) or event.isAutoRepeat():
            return False
        cursor = watched.textCursor() if isinstance(watched, WritingBox) else None
        if cursor is None or cursor.hasSelection() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Backspace and watched is self.texts.shown[0] and cursor.atStart():
            self.joined_back.emit()
        elif event.key() == Qt.Key.Key_Delete and watched is self.texts.operative and cursor.atEnd():
            self.joined_on.emit()
        else:
            return False
        return True


def _opens_list(event: QEvent) -> bool:
    """Leave Alt+Down to a field that opens something by it; elsewhere it moves the card."""
    opens = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
    if opens:
        event.accept()
    return opens
