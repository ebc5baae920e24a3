"""Takes back a whole import, but for what was changed or used since: that is told, and left."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop.progress import NoProgress
from desktop.services.past.left import Left, Undone, Why
from desktop.services.past.take_back import NOTHING, take_back
from desktop.services.sheets.past_imports import PastImport, note_undone, past_imports

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop.progress import Progress
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store

__all__ = ["KEPT_FOR", "Left", "UndoImport", "Undone", "Why"]

KEPT_FOR = timedelta(days=30)
"""So long an import can be taken back as a whole."""


class UndoImport:
    """Knows the imports of this file, and takes them back; ``now`` is an aware moment."""

    def __init__(self, store: Store, vocabulary: Vocabulary, now: Callable[[], datetime]) -> None:
        self._store = store
        self._vocabulary = vocabulary
        self._now = now

    def past(self) -> tuple[PastImport, ...]:
        """Return the imports that can still be taken back or were, the newest first."""
        with self._store.view() as view:
            found = past_imports(view)
        return tuple(each for each in found if self._now() - each.at <= KEPT_FOR)

    def undo(self, batch: str, progress: Progress | None = None) -> Undone:
        """Take back, in one transaction, what one import has made and set; steps are records.

        What was taken back already is not taken back again.
        """
        with self._store.work() as work:
            if any(each.undone for each in past_imports(work) if each.batch == batch):
                return NOTHING
            undone = take_back(work, self._vocabulary, batch, progress or NoProgress())
            if not undone.count:
                note_undone(work, batch)
            work.commit()
        return undone
