"""Closing an amendment: what changed since the minutes were final, and why."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.domain.editing import title_of
from desktop.errors import AppError, ChangedElsewhereError, MinutesNotFinalError
from desktop.persian.jalali import day_letter
from desktop.persian.numbers import number_text
from desktop.persian.text import tidy
from desktop.services.minutes_changes import changes_of, without_blanks
from desktop.ui.minutes.closing.change_words import change_lines
from desktop.ui.minutes.closing.close_dialog import CloseDialog, meaning_card, session_card
from desktop.ui.minutes.closing.place_list import PlaceList
from desktop.ui.minutes.editor_notice import clash_words
from desktop.ui.tone import Tone
from desktop.ui.widgets.field_box import FieldBox, persian_line
from desktop.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from desktop.services.close_minutes import Closed
    from desktop.services.desk import Desk
    from desktop.services.minutes_changes import Editing
    from desktop.ui.minutes.writing import Writing
    from desktop.ui.places import Tools

HIGHEST = 190
"""Pixels that the changes take; more are scrolled to."""
LONGEST_REASON = 300
MOST_CLASHES = 2


class AmendmentDialog(CloseDialog):
    """Closes what was written into final minutes; raises `AppError` where they cannot be read."""

    def __init__(self, writing: Writing, desk: Desk, tools: Tools, owner: QWidget, reason: str = "") -> None:
        self._writing = writing
        self._desk = desk
        self._versions = desk.minutes.versions.of(writing.draft.session_id)
        if not self._versions:
            raise MinutesNotFinalError
        super().__init__(
            self.tr("Close amendment {number}").format(number=number_text(len(self._versions))),
            self.tr("Close the amendment"),
            self.tr("Close and print"),
            tools,
            owner,
        )
        self._fill(reason)
        self._show_changes()
        (self.reason if self.print_button.isEnabled() else self.cancel_button).setFocus()

    def _fill(self, reason: str) -> None:
        session = self._writing.minutes.session
        day = day_letter(session.held_on) if session.held_on else ""
        self.body.addWidget(session_card(title_of(self._writing.minutes), day))
        self.heading = QLabel()
        self.changes = PlaceList(self.tools, self.tr("Changes"))
        self.listed = self.put_list(self.heading, self.changes)
        self.reason = persian_line(LONGEST_REASON, self.tr("For example: the deadline was written wrongly"))
        self.reason.setText(reason)
        self.reason_box = FieldBox(self.tr("Reason of the amendment"), self.reason, required=True)
        self.reason.textEdited.connect(lambda _text: self.reason_box.show_error(""))
        self.body.addWidget(self.reason_box)
        self.usual_reasons = self._usual_reasons()
        self.body.addWidget(self.usual_reasons)
        self.meaning = meaning_card(
            self.tools,
            self.tr("The versions before it and their papers stay as they are; this one is locked, too."),
            self.tr("Its number and the reason stand on the paper."),
        )
        self.body.addWidget(self.meaning)

    def _usual_reasons(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(8, box)
        flow.setContentsMargins(0, 0, 0, 0)
        for words in (
            self.tr("Correction of a slip of the pen"),
            self.tr("Correction of a deadline"),
            self.tr("Correction of the responsible agency"),
            self.tr("Correction of the attendance"),
            self.tr("Addition of what was left out"),
        ):
            button = QPushButton(words)
            button.setProperty("role", "chip")
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, words=words: self._take_reason(words))
            flow.addWidget(button)
        return box

    def _take_reason(self, words: str) -> None:
        said = tidy(self.reason.text())
        if words not in said:
            self.reason.setText(f"{said}، {words}" if said else words)
        self.reason_box.show_error("")
        self.reason.setFocus()

    def _show_changes(self) -> None:
        """Show what differs from the last version, and what follows where nothing does."""
        editing = self._writing.draft.editing
        before = self._desk.minutes.versions.minutes(editing.session_id, self._versions[-1].number)
        after = without_blanks(editing.minutes, {each.id for each in editing.stored})
        lines = change_lines(before, after, self._desk.vocabulary)
        is_changed = bool(changes_of(editing))
        words = self.tr("{count} changes since the last version; choose one to go there")
        self.heading.setText(words.format(count=number_text(len(lines))))
        self.changes.show_lines(("", lines))
        self.listed.setVisible(bool(lines))
        for each in (self.reason_box, self.usual_reasons, self.meaning):
            each.setVisible(is_changed)
        for button in (self.print_button, self.close_button):
            button.setEnabled(is_changed)
        if not is_changed:
            self.notice.say(self.tr("Nothing has changed since the last version."), Tone.INFO)

    def work(self) -> Callable[[], Closed] | None:
        if not (reason := tidy(self.reason.text())):
            self.reason_box.show_error(self.tr("Write why the final minutes are amended."))
            self.reason.setFocus()
            return None
        editing = self._writing.draft.editing
        return lambda: self._amend(editing, reason)

    def _amend(self, editing: Editing, reason: str) -> Closed:
        found = changes_of(editing)
        closed = self._desk.close_minutes.amend(
            editing.session_id, reason, found.edits, found.added, found.removed
        )
        with suppress(AppError):  # the amendment stands; what is left of the draft says the same
            self._writing.draft.give_up()
        return closed

    def fail(self, error: AppError) -> None:
        if not isinstance(error, ChangedElsewhereError):
            super().fail(error)
            return
        try:
            clashes = self._writing.together()
            self._versions = self._desk.minutes.versions.of(self._writing.draft.session_id)
            self._show_changes()
        except AppError as other:
            super().fail(other)
            return
        names, vocabulary = self._writing.minutes.names, self._desk.vocabulary
        lines = [clash_words(each, vocabulary, names) for each in clashes[:MOST_CLASHES]]
        if left := len(clashes) - len(lines):
            lines.append(self.tr("and {count} more").format(count=number_text(left)))
        for card in (self.usual_reasons, self.meaning):
            card.hide()  # there is no room for all on a small screen
        words = self.tr(
            "Someone else has amended these minutes meanwhile. Where both wrote, your text stands."
        )
        self.notice.say(words, Tone.WARN, lines)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.changes.fit(HIGHEST)
