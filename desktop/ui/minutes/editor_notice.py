"""What the editor of minutes says over its tabs: what came back, what others did, what could not be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.persian.clock import time_text
from desktop.persian.jalali import day_words
from desktop.schema.fields import field_named
from desktop.schema.words import show
from desktop.ui.error_text import error_text
from desktop.ui.short import short
from desktop.ui.tone import Tone
from desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desktop.errors import AppError
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_changes import Clash
    from desktop.services.minutes_draft import Recovered

MOST_LINES = 5


class EditorNotice(Notice):
    """Says one thing at a time, the latest."""

    def tell_recovered(
        self, recovered: Recovered, give_up: Callable[[], object], *, is_new: bool = False
    ) -> None:
        """Say that unsaved text came back, and offer to do without it; ``is_new``: nothing else is stored."""
        if recovered.since is None:
            self.say(self.tr("The draft was damaged and put aside; what is stored is shown."), Tone.WARN)
            return
        since = recovered.since.astimezone()
        words = self.tr("What was typed on {day} at {time} and not saved is here again.").format(
            day=day_words(since.date()), time=time_text(since.time())
        )
        lines = []
        if recovered.changed_elsewhere:
            lines.append(self.tr("Others have saved these minutes meanwhile; saving brings both together."))
        if recovered.is_deleted:
            lines.append(self.tr("These minutes were moved to the bin meanwhile; restore them there first."))
        self.say(words, Tone.WARN if lines else Tone.INFO, lines)
        self.add_deed(self.tr("Keep it"), self.clear)
        instead = self.tr("Throw it away…") if is_new else self.tr("Go back to what is stored")
        self.add_deed(instead, give_up)

    def tell_taken(self, take_over: Callable[[], object]) -> None:
        """Say that another editor keeps a draft of the same minutes."""
        words = self.tr(
            "These minutes are being written in another place, too; nothing typed here is kept now."
        )
        self.say(words, Tone.WARN)
        self.add_deed(self.tr("Go on here"), take_over)

    def tell_failure(self, error: AppError) -> None:
        """Say why nothing could be kept or saved; what was typed is still there."""
        self.say(
            self.tr("What was typed is still here, but this could not be done:"),
            Tone.DANGER,
            [error_text(error)],
        )

    def tell_clashes(
        self, lines: Sequence[str], mine: Callable[[], object], theirs: Callable[[], object]
    ) -> None:
        """Show what others wrote into the same fields, and let the person choose."""
        words = self.tr("Someone else has meanwhile changed what you changed too. Your text is still here.")
        self.say(words, Tone.WARN, lines[:MOST_LINES])
        self.add_deed(self.tr("Keep mine"), mine)
        self.add_deed(self.tr("Take theirs"), theirs)


def clash_words(clash: Clash, vocabulary: Vocabulary, names: Mapping[str, str]) -> str:
    """Return what others made of a field, as in «مکان: سالن شهرداری»."""
    field = field_named(type(clash.record), clash.field)
    theirs = show(field, clash.theirs, vocabulary, lambda key: names.get(key, ""))
    words = QCoreApplication.translate("EditorNotice", "{field} is now “{new}” elsewhere.")
    return words.format(field=vocabulary.field(type(clash.record), field).label, new=short(theirs))
