"""One statement as a card: whose it is, what was meant, the words, and the resolution that it became."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.domain.discussing import paragraphs_of
from desktop.domain.editing import with_fields
from desktop.domain.resolving import resolved
from desktop.domain.session import Statement, StatementKind
from desktop.persian.numbers import number_text
from desktop.schema.fields import field_named
from desktop.services.phrases import Part
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.cards.asked_organisation import AskedOrganisation
from desktop.ui.minutes.cards.card_column import Card
from desktop.ui.minutes.cards.doubt_words import doubt_words
from desktop.ui.minutes.cards.name_lines import OrganisationLine, PersonLine, watch_unclear, with_organisation
from desktop.ui.minutes.statements.split_question import SplitQuestion
from desktop.ui.minutes.statements.statement_box import StatementBox
from desktop.ui.widgets.calm_combo import CalmCombo
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.minutes.cards.name_lines import NameSources
    from desktop.ui.minutes.cards.unclear_names import UnclearNames
    from desktop.ui.minutes.one_undo import OneUndo
    from desktop.ui.minutes.tab import Tab


class StatementCard(Card):
    """Writes one statement at each key; speaker and organisation may stay blank."""

    split_asked = Signal()
    """Each paragraph is to be a statement of its own."""
    menu_asked = Signal()
    cursor_moved = Signal(QWidget, QRect)
    """The text cursor is at this spot of this widget."""
    stops_changed = Signal()
    """Tab halts elsewhere now."""

    def __init__(
        self, part_id: str, tab: Tab, sources: NameSources, undo: OneUndo, unclear: UnclearNames
    ) -> None:
        super().__init__()
        self.part_id = part_id
        self._unclear = unclear
        self._tab = tab
        self._shown: Statement | None = None
        self._build(sources, undo)

    def _build(self, sources: NameSources, undo: OneUndo) -> None:
        self.setProperty("role", "softCard")
        tab, words = self._tab, self._tab.desk.vocabulary
        self.organisation = OrganisationLine(sources, self._label("organisation"))
        self.organisation.setPlaceholderText(self.tr("Organisation (optional)"))
        self.speaker = PersonLine(sources.speakers, self._label("speaker"))
        self.speaker.setPlaceholderText(self.tr("Speaker (optional)"))
        self.kind = CalmCombo()
        self.kind.setAccessibleName(self._label("kind"))
        for kind in StatementKind:
            self.kind.addItem(words.choice(kind).label, kind.value)
        self.resolution = QPushButton()
        self.resolution.setProperty("role", "link")
        self.menu = QToolButton()
        self.menu.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.menu.setAccessibleName(self.tr("All that can be done with this statement"))
        self.menu.setToolTip(self.menu.accessibleName())
        tab.tools.icons.put(self.menu, "more_horizontal", "text2", 18)
        self.words = StatementBox(
            tab.writing, tab.desk, tab.tools, self.part_id, "words", Part.STATEMENT, self._label("words")
        )
        self.words.setPlaceholderText(self.tr("What was said; “/” opens the phrases"))
        self.asked = AskedOrganisation(self.organisation, tab.tools.icons)
        self.split = SplitQuestion(tab.tools.icons)
        self.error = WrappedLabel()
        self.error.setProperty("role", "error")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.organisation, 5)
        head.addWidget(self.speaker, 4)
        head.addWidget(self.kind)
        head.addWidget(self.resolution)
        head.addWidget(self.menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        for each in (self.asked, self.words, self.split, self.error):
            layout.addWidget(each)
        undo.over(self.organisation, self.speaker)
        self._connect()

    def _connect(self) -> None:
        self.words.written.connect(self._write_words)
        self.words.cursorPositionChanged.connect(self.tell_cursor)
        self.words.several_came.connect(self._ask_split)
        self.split.agreed.connect(self.split_asked)
        self.split.together.clicked.connect(lambda: self.go_to("words"))
        self.organisation.chosen.connect(self._write_organisation)
        watch_unclear(self.organisation, self._unclear, lambda: self.part_id)
        for asked in (self.organisation.unclear, self.organisation.chosen):
            asked.connect(self.stops_changed)
        self.speaker.said.connect(lambda name, _id: self._write("speaker", speaker=name))
        self.kind.activated.connect(self._write_kind)
        self.resolution.clicked.connect(self.resolve)
        self.menu.clicked.connect(self.menu_asked)
        for field, widget in self._places().items():
            widget.setProperty("field", field)
            widget.installEventFilter(self)

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts, in order."""
        asked, last = self.asked.names.buttons, (self.resolution, self.menu)
        return (self.organisation, *asked, self.speaker, self.kind, self.words, *self.split.deeds, *last)

    @property
    def said(self) -> Statement | None:
        """The statement as it stands; None where it went."""
        return next((each for each in self._tab.minutes.statements if each.id == self.part_id), None)

    def show_statement(self) -> None:
        """Show the statement as it stands; fields that say it already are left alone."""
        said, minutes = self.said, self._tab.minutes
        if said is None:
            return
        if said is not self._shown:
            self._shown = said
            self.words.set_words(said.words)
            self.speaker.set_name(said.speaker)
            name = minutes.names.get(said.organisation or "", "")
            self.organisation.set_named(said.organisation or "", name)
            if (place := self.kind.findData(said.kind.value)) != self.kind.currentIndex():
                self.kind.setCurrentIndex(place)
            if len(paragraphs_of(said.words)) <= 1:
                self.split.hide()
        self._show_resolution(said)

    def show_doubts(self) -> None:
        """Say under the words what is wrong."""
        found = self._tab.writing.doubts_at(self.part_id)
        words = doubt_words(found, self._tab.desk.vocabulary)
        if words != self.error.words:
            self.error.set_words(words)
            self.words.setProperty("state", "error" if words else "")
            self.words.style().unpolish(self.words)
            self.words.style().polish(self.words)

    def go_to(self, field: str) -> None:
        """Put the keyboard into a field."""
        self._places().get(field, self.words).setFocus(Qt.FocusReason.OtherFocusReason)

    def resolve(self) -> None:
        """Make a resolution of it, or go to the one that it became."""
        said = self.said
        if said and said.became:
            self._tab.writing.go_to(str(said.became), "operative")
        elif said and said.words.strip():
            self._tab.write(resolved(self._tab.minutes, said.id))
            self.show_statement()

    def _places(self) -> dict[str, QWidget]:
        return {
            "words": self.words,
            "speaker": self.speaker,
            "organisation": self.organisation,
            "kind": self.kind,
        }

    def _label(self, field: str) -> str:
        return self._tab.desk.vocabulary.field(Statement, field_named(Statement, field)).label

    def _show_resolution(self, said: Statement) -> None:
        became = next((each for each in self._tab.minutes.resolutions if each.id == said.became), None)
        if became:
            words = self.tr("Resolution {number}").format(number=number_text(became.order or 0))
            tip = self.tr("Go to the resolution that this became")
        else:
            words = self.tr("Make a resolution")
            tip = f"{words} {shown_keys('Ctrl+Shift+R')}"
        if self.resolution.text() != words:
            self.resolution.setText(words)
            self.resolution.setAccessibleName(words)
            self.resolution.setToolTip(tip)
        self.resolution.setEnabled(bool(became or said.words.strip()))

    def _write(self, field: str, **values: Any) -> None:
        if self.said is None:  # taken away meanwhile, while its field loses the keyboard
            return
        self._tab.write(with_fields(self._tab.minutes, self.part_id, **values), f"{self.part_id}/{field}")
        self._shown = self.said

    def _write_words(self) -> None:
        self._write("words", words=self.words.words())
        if said := self.said:
            self.resolution.setEnabled(bool(said.became or said.words.strip()))

    def _write_kind(self) -> None:
        self._tab.writing.pause()
        self._write("kind", kind=StatementKind(self.kind.currentData()))

    def _write_organisation(self, record_id: str, title: str) -> None:
        self._tab.write(with_organisation(self._tab.minutes, self.part_id, record_id, title))
        self._shown = self.said

    def tell_cursor(self) -> None:
        """Tell where the text cursor is, if it is in the words."""
        if self.words.hasFocus():
            self.cursor_moved.emit(self.words.viewport(), self.words.cursorRect())

    def _ask_split(self) -> None:
        self.split.ask(len(paragraphs_of(self.words.words())))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self._tab.writing.look_at(self.part_id, str(watched.property("field")))
        return super().eventFilter(watched, event)
