"""What a resolution in the making is called, and how it stands, in a word and a tone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.resolution import DeadlineKind
from desktop.persian.ordinals import ordinal_behind
from desktop.ui.minutes.resolutions.deadline_words import Deadline, deadline_text
from desktop.ui.tone import State, Tone

if TYPE_CHECKING:
    from desktop.domain.resolution import Resolution
    from desktop.schema.vocabulary import Vocabulary

LONGEST = 20
"""How many letters of a deadline a chip takes."""


def resolution_title(place: int) -> str:
    """Return the title of the resolution at a place counted from 0, such as «مصوبهٔ دوم»."""
    words = QCoreApplication.translate("ResolutionCard", "Resolution {number}")
    return words.format(number=ordinal_behind(place + 1))


def resolution_state(resolution: Resolution, vocabulary: Vocabulary, *, is_wrong: bool) -> State:
    """Return what its chip says: that it is to be mended, its deadline where that is no day, or open."""
    if is_wrong:
        return State(QCoreApplication.translate("ResolutionCard", "Needs mending"), Tone.DANGER)
    deadline = Deadline.of(resolution)
    words = deadline_text(deadline, vocabulary).strip()
    if deadline.kind in (DeadlineKind.NEXT_SESSION, DeadlineKind.PHRASE) and len(words) <= LONGEST:
        return State(words, Tone.INFO)
    return State(QCoreApplication.translate("ResolutionCard", "Open"), Tone.NEUTRAL)
