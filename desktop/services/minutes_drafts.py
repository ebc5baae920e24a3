"""The editors of minutes: begun, or opened with what was left unsaved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.editing import title_of, with_names
from desktop.errors import RecordMissingError
from desktop.services.draft_text import DraftContent, draft_of, heading_line
from desktop.services.edit_history import History
from desktop.services.minutes_draft import UNDO, MinutesDraft, Recovered, stamp_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from desktop.services.edit_minutes import EditMinutes
    from desktop.services.minutes_changes import Editing
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View

_DAMAGED = "damaged/"
"""How the subject begins under which a draft is put aside that cannot be read."""


@dataclass(frozen=True, slots=True)
class UnsavedMinutes:
    """Minutes of which a draft is kept; ``since`` is when it was kept last."""

    session_id: str
    title: str
    since: datetime
    is_new: bool


class MinutesDrafts:
    """Begins and opens the editors of minutes, each with what was left unsaved."""

    def __init__(self, store: Store, minutes: EditMinutes, now: Callable[[], datetime]) -> None:
        self._store = store
        self._minutes = minutes
        self._now = now

    def begin(self, body_id: str, day: date | None = None) -> MinutesDraft:
        """Return an editor of new minutes of a body; see `EditMinutes.begin`."""
        return self._editor(self._minutes.begin(body_id, day))

    def like(self, session_id: str, day: date | None = None) -> MinutesDraft:
        """Return an editor of new minutes in the frame of earlier ones; see `EditMinutes.like`."""
        return self._editor(self._minutes.like(session_id, day))

    def open(self, session_id: str) -> MinutesDraft:
        """Return an editor of stored minutes, or of what was left unsaved of them, undo included.

        A damaged draft is put aside, and the stored minutes are opened. Raises `RecordMissingError` where
        there is neither.
        """
        with self._store.view() as view:
            kept = view.drafts.of(session_id)
            before = view.drafts.of(UNDO + session_id)
        content = _read(kept)
        if content is None:
            self._put_aside(session_id, kept)
        try:
            stored = self._minutes.open(session_id)
        except RecordMissingError:
            if content is None:
                raise
            deleted = not content.editing.is_new
            return self._recovered(content, Recovered(content.kept_at, is_deleted=deleted), kept)
        if content is not None:
            others = set(content.editing.stored) != set(stored.stored)
            return self._recovered(content, Recovered(content.kept_at, changed_elsewhere=others), kept)
        if (steps := _read(before)) and set(steps.editing.stored) == set(stored.stored):
            return self._recovered(replace(steps, editing=_knowing(stored, steps)), None, None)
        if before is not None:
            self._forget_steps(session_id)
        return self._editor(stored, Recovered(None) if kept is not None else None)

    def unsaved(self) -> tuple[UnsavedMinutes, ...]:
        """Return the minutes of which a draft is kept, the newest first; damaged ones are left out."""
        with self._store.view() as view:
            return tuple(unsaved_in(view))

    def _editor(self, editing: Editing, recovered: Recovered | None = None) -> MinutesDraft:
        body = editing.minutes.body
        content = DraftContent(editing, {body.id: body} if body else {}, History(), self._now())
        return MinutesDraft(self._store, self._minutes, self._now, content, recovered)

    def _recovered(
        self, content: DraftContent, recovered: Recovered | None, kept: str | None
    ) -> MinutesDraft:
        return MinutesDraft(self._store, self._minutes, self._now, content, recovered, heading_line(kept))

    def _forget_steps(self, session_id: str) -> None:
        """Let go of steps that lead to other minutes than those that are stored now."""
        with self._store.work() as work:
            work.drafts.drop(UNDO + session_id)
            work.commit()

    def _put_aside(self, session_id: str, text: str | None) -> None:
        if text is not None:
            with self._store.work() as work:
                work.drafts.keep(_DAMAGED + session_id, text, stamp_of(self._now()))
                work.drafts.drop(session_id)
                work.commit()


def unsaved_in(view: View) -> Iterator[UnsavedMinutes]:
    """Yield the minutes of which a draft is kept, the newest first; damaged ones are left out."""
    for subject in view.drafts.subjects():
        if "/" not in subject and (content := _read(view.drafts.of(subject))):
            editing = content.editing
            yield UnsavedMinutes(subject, title_of(editing.minutes), content.kept_at, editing.is_new)


def _knowing(stored: Editing, steps: DraftContent) -> Editing:
    """Return stored minutes with the names of what the steps lead back to."""
    names = {**steps.editing.minutes.names, **stored.minutes.names}
    return stored.with_minutes(with_names(stored.minutes, names))


def _read(text: str | None) -> DraftContent | None:
    if text is None:
        return None
    try:
        return draft_of(text)
    except ValueError:
        return None
