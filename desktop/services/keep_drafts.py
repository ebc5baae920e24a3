"""What is being typed, kept on this computer every few seconds and gone when it is saved."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.storage.store import Store


class KeepDrafts:
    """Keeps one text for each subject, such as the minutes of a session; no part of the history."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(self, subject: str, content: str) -> None:
        """Keep ``content`` in place of what was kept before."""
        with self._store.work() as work:
            work.drafts.keep(subject, content, datetime.now(UTC).isoformat(timespec="seconds"))
            work.commit()

    def kept(self, subject: str) -> str | None:
        """Return what was kept last, if anything."""
        with self._store.view() as view:
            return view.drafts.of(subject)

    def subjects(self) -> tuple[str, ...]:
        """Return what has a draft, the newest first."""
        with self._store.view() as view:
            return view.drafts.subjects()

    def drop(self, subject: str) -> None:
        """Forget a draft that was saved or given up."""
        with self._store.work() as work:
            work.drafts.drop(subject)
            work.commit()
