"""What stands between the statements: the summary, the head of each item, and where to add one more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.editing import with_fields
from desktop.domain.session import Session
from desktop.persian.numbers import number_text
from desktop.schema.fields import field_named
from desktop.services.phrases import Part
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.cards.card_column import Card
from desktop.ui.minutes.cards.doubt_words import doubt_words
from desktop.ui.minutes.text.writing_box import WritingBox
from desktop.ui.widgets.elided_label import ElidedLabel
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.discussing import Discussion
    from desktop.ui.icons import Icons
    from desktop.ui.minutes.tab import Tab


class SummaryCard(Card):
    """Writes the summary of the whole discussion."""

    cursor_moved = Signal(QWidget, QRect)
    """The text cursor is at this spot of this widget."""

    def __init__(self, tab: Tab) -> None:
        super().__init__()
        self._tab = tab
        self.setProperty("role", "softCard")
        name = tab.desk.vocabulary.field(Session, field_named(Session, "summary")).label
        label = QLabel(name)
        label.setProperty("role", "label")
        session_id = tab.minutes.session.id
        self.box = WritingBox(tab.writing, tab.desk, tab.tools, session_id, "summary", Part.REPORT, name)
        self.box.setPlaceholderText(self.tr("What was reported and discussed; “/” opens the phrases"))
        self.error = WrappedLabel()
        self.error.setProperty("role", "error")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(4)
        for each in (label, self.box, self.error):
            layout.addWidget(each)
        self.box.written.connect(self._write)
        self.box.cursorPositionChanged.connect(self.tell_cursor)

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts, in order."""
        return (self.box,)

    def tell_cursor(self) -> None:
        """Tell where the text cursor is, if it is here."""
        if self.box.hasFocus():
            self.cursor_moved.emit(self.box.viewport(), self.box.cursorRect())

    def show_summary(self) -> None:
        """Show it as it stands, and what is wrong with it."""
        session = self._tab.minutes.session
        self.box.set_words(session.summary)
        found = self._tab.writing.doubts_at(session.id, "summary")
        if (words := doubt_words(found, self._tab.desk.vocabulary)) != self.error.words:
            self.error.set_words(words)

    def _write(self) -> None:
        session_id = self._tab.minutes.session.id
        minutes = with_fields(self._tab.minutes, session_id, summary=self.box.words())
        self._tab.write(minutes, f"{session_id}/summary")


class DiscussionHead(Card):
    """Says which item the statements under it are about."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedLabel(role="h3")
        self.count = QLabel()
        self.count.setProperty("role", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 6, 2, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_discussion(self, discussion: Discussion, *, alone: bool) -> None:
        """Show its subject; ``alone``: there are no items, and so none to be set apart from."""
        item, found = discussion.item, len(discussion.statements)
        if item:
            words = f"{number_text(item.order or 0)}. {item.subject}"
        else:
            words = self.tr("What was said") if alone else self.tr("Outside the agenda")
        if self.title.words != " ".join(words.split()):
            self.title.set_words(words)
        self.count.setText(self.tr("{count} statements").format(count=number_text(found)) if found else "")


class DiscussionFoot(Card):
    """Adds a statement at the end of a discussion."""

    asked = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.button = QPushButton("\u00a0" + self.tr("New statement"))
        self.button.setProperty("role", "ghost")
        self.button.setToolTip(shown_keys("Ctrl+Enter"))
        icons.put(self.button, "add", "tintText", 18)
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)

    @property
    def stops(self) -> Sequence[QWidget]:
        """Where Tab halts, in order."""
        return (self.button,)

    def show_subject(self, subject: str) -> None:
        """Tell screen readers what the new statement would be about."""
        self.button.setAccessibleName(self.tr("New statement: {subject}").format(subject=subject))


class BeginningCard(Card):
    """Says how to begin while nothing was said yet."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        sign = QLabel()
        icons.put(sign, "info", "text3", 18)
        self.words = WrappedLabel()
        self.words.setProperty("role", "label")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.words.set_words(
            self.tr(
                "Nothing is written yet. Add what was said under its item, with or without a name; "
                "several paragraphs that are pasted can become a statement each."
            )
        )
