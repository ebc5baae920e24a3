"""What happens to readings around their saving: they wait before it, and can be taken back after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.services.keep_drafts import KeepDrafts
from desktop.services.readings.kept import KeptReadings
from desktop.services.sheets.undo_import import UndoImport, Undone

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store


class Readings:
    """Old minutes that were read, of one open file; ``now`` is an aware moment."""

    def __init__(self, store: Store, vocabulary: Vocabulary, now: Callable[[], datetime]) -> None:
        self._store = store
        self._undo = UndoImport(store, vocabulary, now)
        self.kept = KeptReadings(KeepDrafts(store))

    def take_back(self, session_id: str) -> Undone:
        """Put into the bin what saving this draft has made, but for what was changed or used since."""
        with self._store.view() as view:
            changes = view.journal.of([session_id]).get(session_id, ())
        return self._undo.undo(changes[0].batch) if changes else Undone(0, 0, ())
