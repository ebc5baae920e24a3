"""One clause in the card of its resolution: its letter, its words, who does it, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.domain.clauses import with_clause_agencies
from desktop.domain.editing import with_fields, with_names
from desktop.domain.resolution import Clause
from desktop.persian.lettering import list_letter
from desktop.schema.fields import field_named
from desktop.schema.record import Link
from desktop.ui.forms.field_editors import FieldEditors
from desktop.ui.minutes.cards.doubt_words import doubt_words
from desktop.ui.minutes.cards.field_cell import FieldCell
from desktop.ui.minutes.resolutions.agency_box import AgencyBox
from desktop.ui.minutes.resolutions.clause_box import ClauseBox
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.domain.minutes import Minutes
    from desktop.services.minutes_doubts import Doubt
    from desktop.ui.minutes.resolutions.card_content import ClauseContent
    from desktop.ui.minutes.resolutions.card_desk import CardDesk

LETTER = 30
"""Pixels that the letters stand in, one under the other."""
_SHARES = {"words": 6, "agencies": 4, "deadline": 3}


class ClauseRow(QWidget):
    """Writes one clause at each key."""

    def __init__(self, shared: CardDesk, clause_id: str) -> None:
        super().__init__()
        self.clause_id = clause_id
        self._shared = shared
        self._build()

    def _build(self) -> None:
        shared, words = self._shared, self._shared.desk.vocabulary
        self.letter = QLabel()
        self.letter.setProperty("role", "h3")
        self.letter.setFixedWidth(LETTER)
        name = words.field(Clause, field_named(Clause, "words")).label
        self.words = ClauseBox(shared.writing, shared.desk, shared.tools, self.clause_id, name)
        self.words.setPlaceholderText(self.tr("Words of the clause; Enter begins the next"))
        self.agencies = AgencyBox(shared)
        self.agencies.setAccessibleName(self.tr("Agencies of the clause"))
        self.agencies.line.setProperty("field", "assignments")
        field = field_named(Clause, "deadline_on")
        editors = FieldEditors(shared.desk.browse, words, shared.tools, calendar=shared.calendar)
        self.deadline = FieldCell(Clause, field, editors.of(field), words)
        self.deadline.label.hide()
        self.deadline.stop.setPlaceholderText(self.tr("Deadline"))
        shared.undo.over(self.deadline.stop)
        self.remove = QToolButton()
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shared.tools.icons.put(self.remove, "dismiss", "text2", 16)
        self.error, self.remark = WrappedLabel(), WrappedLabel()
        self.error.setProperty("role", "error")
        self.remark.setProperty("role", "hint")
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.letter, 0, top)
        for place, share in zip((self.words, self.agencies, self.deadline), _SHARES.values(), strict=True):
            row.addWidget(place, share, top)
        row.addWidget(self.remove, 0, top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(self.remark)
        self.words.written.connect(self._write_words)
        self.agencies.changed.connect(self._write_agencies)
        self.deadline.written.connect(self._write_deadline)
        self.deadline.unread_changed.connect(self._tell_unread)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab halts, in order."""
        return (self.words, self.agencies.line, self.deadline.stop, self.remove)

    def show_clause(self, content: ClauseContent) -> None:
        """Show a clause as it stands; fields that say it already are left alone."""
        letter = list_letter(content.clause.order or 0)
        self.letter.setText(f"{letter})")
        self.remove.setAccessibleName(self.tr("Remove clause {letter}").format(letter=letter))
        self.remove.setToolTip(self.remove.accessibleName())
        self.words.set_words(content.clause.words)
        self.agencies.show_agencies(content.agencies)
        self.agencies.line.setPlaceholderText("" if content.agencies else self.tr("Agency"))
        self.deadline.show_value(content.clause.deadline_on)

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Say under the clause what is wrong with it, and what may be left."""
        own = [each for each in doubts if each.field != "deadline_on"]
        for label, blocks in ((self.error, True), (self.remark, False)):
            found = (each for each in own if each.blocks is blocks)
            if (words := doubt_words(found, self._shared.desk.vocabulary)) != label.words:
                label.set_words(words)
        self.deadline.show_doubts(each for each in doubts if each.field == "deadline_on")

    def place_of(self, field: str) -> QWidget:
        """Return where a field is written."""
        places: dict[str, Any] = {"deadline_on": self.deadline.stop, "assignments": self.agencies.line}
        place: QWidget = places.get(field, self.words)
        return place

    def _write_words(self) -> None:
        self._apply(lambda minutes: with_fields(minutes, self.clause_id, words=self.words.words()), "words")

    def _write_agencies(self) -> None:
        names = self.agencies.names

        def edit(minutes: Minutes) -> Minutes:
            return with_names(with_clause_agencies(minutes, self.clause_id, list(map(Link, names))), names)

        self._apply(edit)
        self.agencies.line.setPlaceholderText("" if names else self.tr("Agency"))

    def _write_deadline(self, value: Any) -> None:
        self._apply(lambda minutes: with_fields(minutes, self.clause_id, deadline_on=value), "deadline_on")

    def _apply(self, edit: Callable[[Minutes], Minutes], field: str = "") -> None:
        minutes = self._shared.writing.minutes
        if any(each.id == self.clause_id for each in minutes.clauses):  # the keyboard leaves one that is gone
            self._shared.write(edit(minutes), f"{self.clause_id}/{field}" if field else "")

    def _tell_unread(self) -> None:
        self._shared.unread.say(self.clause_id, "deadline_on", self.deadline.unread)
