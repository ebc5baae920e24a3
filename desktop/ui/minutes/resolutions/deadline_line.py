"""The one line for a deadline: a day, words such as «مستمر», or the next session."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QMenu

from desktop.domain.resolution import DeadlineKind
from desktop.services.phrases import BLANK, Part
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.resolutions.deadline_words import Deadline, deadline_text, read_deadline
from desktop.ui.widgets.day_field import DayField

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from desktop.schema.problem import Problem
    from desktop.ui.minutes.resolutions.card_desk import CardDesk

ALWAYS = "مستمر"


class DeadlineLine(DayField):
    """Takes a day or words; Down shows what is often meant, Alt+Down a calendar."""

    written = Signal()
    """The person changed it; never sent by `show_deadline`."""
    confirmed = Signal()
    """Enter was pressed: the day that the words mean is to be the deadline."""
    left = Signal()
    """The keyboard went elsewhere, so that it may be said what is wrong."""

    def __init__(self, shared: CardDesk) -> None:
        super().__init__(shared.tools.theme, shared.tools.icons, shared.calendar)
        self._shared = shared
        self._kept = ""  # the words that the day was read from
        self._vocabulary = shared.desk.vocabulary
        self.setPlaceholderText(self.tr("Day or words"))
        icons = shared.tools.icons
        self._more = self.addAction(icons.icon("chevron_down"), QLineEdit.ActionPosition.TrailingPosition)
        self._more.setToolTip(self.tr("What is often meant (Down)"))
        self._more.triggered.connect(self.open_choices)
        icons.changed.connect(self._tint)
        self.textEdited.connect(self.written)
        self.taken.connect(self._tell_taken)

    @property
    def deadline(self) -> Deadline:
        """What is typed, a day with the words that it was read from; a day that is none is without a date."""
        typed = read_deadline(self.text(), self._vocabulary)[0]
        return typed._replace(phrase=self._kept) if typed.on else typed

    @property
    def problem(self) -> Problem | None:
        """What is wrong with the day that is typed."""
        return read_deadline(self.text(), self._vocabulary)[1]

    def show_deadline(self, deadline: Deadline) -> None:
        """Show a deadline; what says the same already stays as it is typed."""
        if deadline.on or deadline.kind is not DeadlineKind.DAY:  # else somebody is typing another day
            self._kept = deadline.phrase if deadline.on else ""
        if self.deadline != deadline:
            place = self.cursorPosition() if self.hasFocus() else 0
            self.setText(deadline_text(deadline, self._vocabulary))
            self.setCursorPosition(place)

    def open_choices(self) -> None:
        """Offer a calendar, the next session, words that are often said, and a blank line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.accessibleName())
        calendar = self.tr("Day from the calendar…")
        menu.addAction(f"{calendar}\t{shown_keys('Alt+Down')}", self.open_month)
        words = self._vocabulary.choice(DeadlineKind.NEXT_SESSION).label
        for each in (words, ALWAYS, *self._phrases()):
            menu.addAction(each, partial(self.take, each))
        menu.addSeparator()
        menu.addAction(self.tr("Clear the deadline"), partial(self.take, "")).setEnabled(bool(self.text()))
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def take(self, words: str) -> None:
        """Write words of the list, with what is to be filled in selected."""
        self.setText(words)
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        if BLANK in words:
            self.setSelection(words.index(BLANK), len(BLANK))
        self.written.emit()

    def _phrases(self) -> list[str]:
        found = self._shared.desk.minutes.phrases.find("", Part.DEADLINE)
        return [each.text for each in found if each.part is Part.DEADLINE]

    def open_month(self) -> None:
        before = self.deadline
        if before.kind is DeadlineKind.PHRASE and before.phrase != ALWAYS:
            self._kept = before.phrase  # a day that is taken now is what these words mean
        super().open_month()

    def _tell_taken(self, _day: object) -> None:
        self.written.emit()

    def _tint(self) -> None:
        self._more.setIcon(self._shared.tools.icons.icon("chevron_down"))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_choices()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)
