"""All that the editor of minutes works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.services.edit_minutes import EditMinutes
from desktop.services.minutes_drafts import MinutesDrafts
from desktop.services.minutes_preview import MinutesPreview
from desktop.services.minutes_versions import MinutesVersions

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.minutes_paper import MinutesPapers
    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class MinutesDesk:
    """What a person can do with minutes that are being written; closing them is `CloseMinutes`."""

    edit: EditMinutes
    drafts: MinutesDrafts
    preview: MinutesPreview
    versions: MinutesVersions


def minutes_desk(
    store: Store,
    words: MinutesPapers,
    vocabulary: Vocabulary,
    today: Callable[[], date],
    now: Callable[[], datetime],
) -> MinutesDesk:
    """Return it for one open file."""
    edit = EditMinutes(store, today)
    drafts, preview = MinutesDrafts(store, edit, now), MinutesPreview(words, vocabulary)
    return MinutesDesk(edit, drafts, preview, MinutesVersions(store))
