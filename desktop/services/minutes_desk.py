"""All that the editor of minutes works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.edit_minutes import EditMinutes
from desktop.services.law_articles import LawArticles
from desktop.services.minutes_drafts import MinutesDrafts
from desktop.services.minutes_preview import MinutesPreview
from desktop.services.minutes_versions import MinutesVersions
from desktop.services.paste import Paste
from desktop.services.pasted_attendance import PastedAttendance
from desktop.services.phrases import Phrases
from desktop.services.session_frames import SessionFrames
from desktop.services.signed_papers import SignedPapers
from desktop.services.topic_history import TopicHistory

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime
    from pathlib import Path

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.services.papers import Papers
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class MinutesDesk:
    """What a person can do with minutes that are being written; closing them is `CloseMinutes`."""

    edit: EditMinutes
    drafts: MinutesDrafts
    preview: MinutesPreview
    versions: MinutesVersions
    paste: Paste
    attendance: PastedAttendance
    phrases: Phrases
    frames: SessionFrames
    signed: SignedPapers
    history: TopicHistory
    laws: LawArticles


def minutes_desk(
    store: Store,
    papers: Callable[[], Papers],
    words: MinutesPapers,
    vocabulary: Vocabulary,
    phrases: Path,
    today: Callable[[], date],
    now: Callable[[], datetime],
) -> MinutesDesk:
    """Return it for one open file; ``phrases`` are those that come with the program.

    ``papers`` is asked for when the first paper is composed.
    """
    edit = EditMinutes(store, today)
    return MinutesDesk(
        edit,
        MinutesDrafts(store, edit, now),
        MinutesPreview(words, vocabulary, papers),
        MinutesVersions(store),
        Paste(store),
        PastedAttendance(store, vocabulary),
        Phrases(store, phrases),
        SessionFrames(store),
        SignedPapers(store),
        TopicHistory(store, vocabulary),
        LawArticles(store),
    )
