"""The deadline of a resolution in old minutes: a day, words, or the next session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.deadline_reading import propose
from desktop.domain.resolution import DeadlineKind
from desktop.services.readings.resolutions import ReadDeadline
from desktop.ui.minutes.resolutions.deadline_words import Deadline, deadline_text, read_deadline
from desktop.ui.widgets.day_field import DayField

if TYPE_CHECKING:
    from datetime import date

    from desktop.domain.working_days import Calendar
    from desktop.schema.vocabulary import Vocabulary
    from desktop.ui.icons import Icons
    from desktop.ui.theme import Theme


class DeadlineField(DayField):
    """Words stay what they are beside the day that is taken for them."""

    def __init__(self, theme: Theme, icons: Icons, calendar: Calendar, vocabulary: Vocabulary) -> None:
        super().__init__(theme, icons, calendar)
        self._vocabulary = vocabulary
        self._kept = ReadDeadline()
        self.setPlaceholderText(self.tr("Day or words"))

    def show_deadline(self, deadline: ReadDeadline) -> None:
        """Show a deadline as one types it."""
        self._kept = deadline
        if deadline.next_session:
            shown = Deadline(DeadlineKind.NEXT_SESSION)
        elif deadline.on:
            shown = Deadline(DeadlineKind.DAY, deadline.on)
        else:
            shown = Deadline(DeadlineKind.PHRASE, None, deadline.text)
        self.setText(deadline_text(shown, self._vocabulary))

    @property
    def deadline(self) -> ReadDeadline:
        """What is typed; the words of the text stay beside a day or the next session."""
        typed, _ = read_deadline(self.text(), self._vocabulary)
        match typed.kind:
            case DeadlineKind.NEXT_SESSION:
                return ReadDeadline(self._kept.text, None, next_session=True)
            case DeadlineKind.DAY if typed.on:
                return ReadDeadline(self._kept.text, typed.on)
            case DeadlineKind.NONE:
                return ReadDeadline()
        return ReadDeadline(typed.phrase)

    def proposed(self, deadline: ReadDeadline, since: date | None) -> date | None:
        """Return the day that words mean, counted from the session; None where that is open."""
        if not since or deadline.on or deadline.next_session:
            return None
        found = propose(deadline.text, since, self._calendar)
        return found.day if found else None

    @property
    def is_wrong(self) -> bool:
        """Whether what is typed is a day that there is not."""
        return read_deadline(self.text(), self._vocabulary)[1] is not None
