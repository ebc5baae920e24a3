"""What stands under a deadline: the day that its words mean, to be confirmed, and what to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.deadline_reading import Note, Proposed, propose
from desktop.domain.resolution import DeadlineKind
from desktop.persian.jalali import WEEKDAYS, DayError, day_letter, day_text, read_day, weekday
from desktop.ui.keys import shown_keys
from desktop.ui.minutes.resolutions.deadline_words import Deadline
from desktop.ui.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.working_days import Calendar
    from desktop.ui.icons import Icons

KEY = "Return"
"""Confirms the day while the keyboard is in the line of the deadline."""


class DeadlineOffer(QWidget):
    """Hidden while there is nothing to say; nothing is set before it is confirmed."""

    confirmed = Signal(object)
    """Carries the `Deadline`: the day, with the words that it was read from."""

    def __init__(self, calendar: Calendar, icons: Icons) -> None:
        super().__init__()
        self.offered: Deadline | None = None
        """The deadline that can be confirmed."""
        self._calendar = calendar
        self.button = QPushButton()
        self.button.setProperty("role", "ghost")
        icons.put(self.button, "checkmark", "tintText", 16)
        self.button.clicked.connect(self.confirm)
        self.notes = WrappedLabel()
        self.notes.setProperty("role", "hint")
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.notes)
        self.hide()

    def show_of(self, deadline: Deadline, since: date | None) -> None:
        """Show what is to be said of a deadline in minutes of the day ``since``."""
        proposed = proposed_of(deadline, since, self._calendar)
        self.offered = Deadline(DeadlineKind.DAY, proposed.day, deadline.phrase) if proposed else None
        self.button.setVisible(bool(proposed))
        if proposed:
            self._show_button(proposed)
            words = proposed_words(proposed, self._calendar)
        else:
            words = day_words(deadline, self._calendar)
        if self.notes.words != words:
            self.notes.set_words(words)
        self.setVisible(bool(proposed or words))

    def _show_button(self, proposed: Proposed) -> None:
        words = self.tr("Until {day}").format(day=day_text(proposed.day))
        self.button.setText(f"\u00a0{words}")
        told = self.tr("Make {day} the deadline ({key}); the words are kept").format(
            day=day_letter(proposed.day), key=shown_keys(KEY)
        )
        self.button.setToolTip(told)
        self.button.setAccessibleName(told)

    def confirm(self) -> None:
        """Confirm the day that is offered, if any."""
        if self.offered:
            self.confirmed.emit(self.offered)


def proposed_of(deadline: Deadline, since: date | None, calendar: Calendar) -> Proposed | None:
    """Return the day that a deadline in words means, counted from the day of the session, if that is set."""
    if deadline.kind is not DeadlineKind.PHRASE or since is None:
        return None
    return propose(deadline.phrase, since, calendar)


def proposed_words(proposed: Proposed, calendar: Calendar) -> str:
    """Return what is to be known before a day is confirmed."""
    said = {
        Note.CLOSED: closed_words(proposed.day, calendar),
        Note.MOVED: QCoreApplication.translate("DeadlineOffer", "Moved to the next working day."),
        Note.YEAR_ASSUMED: QCoreApplication.translate(
            "DeadlineOffer", "The words have no year; this is the next such day."
        ),
        Note.FROM_NOTICE: QCoreApplication.translate(
            "DeadlineOffer", "Counted from the day of the session, not from the notice."
        ),
        Note.UNCERTAIN: QCoreApplication.translate(
            "DeadlineOffer", "The lunar holidays of that year are not certain."
        ),
    }
    return " ".join(said[note] for note in proposed.notes)


def day_words(deadline: Deadline, calendar: Calendar) -> str:
    """Return the words that a day was read from, and that offices are closed on it."""
    if deadline.kind is not DeadlineKind.DAY or deadline.on is None:
        return ""
    kept = ""
    if deadline.phrase and not _says(deadline.phrase, deadline.on):
        kept = QCoreApplication.translate("DeadlineOffer", "In the text: “{words}”.")
        kept = kept.format(words=f"\u2068{deadline.phrase}\u2069")
    return " ".join(filter(None, (kept, closed_words(deadline.on, calendar))))


def closed_words(day: date, calendar: Calendar) -> str:
    """Return that a day is closed, and why; "" where it is worked on."""
    if calendar.is_working(day):
        return ""
    if name := calendar.name_of(day):
        words = QCoreApplication.translate("DeadlineOffer", "This day is a holiday: {name}.")
        return words.format(name=name)
    words = QCoreApplication.translate(
        "DeadlineOffer", "This day is a {weekday}, on which offices are closed."
    )
    return words.format(weekday=WEEKDAYS[weekday(day)])


def _says(phrase: str, day: date) -> bool:
    """Tell whether words are nothing but the day itself."""
    try:
        return read_day(phrase).day == day
    except DayError:
        return False
