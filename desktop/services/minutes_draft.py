"""One person writing one session's minutes: what stands there now, undo, and what outlives a crash."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC
from enum import Enum
from threading import Lock
from typing import TYPE_CHECKING

from desktop.domain.editing import with_names
from desktop.domain.stepping import rebuilt, step_between
from desktop.schema.record import new_id
from desktop.services.draft_text import DraftContent, draft_text, heading_line, stored_text
from desktop.services.edit_minutes import save_into
from desktop.services.minutes_changes import records_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop.domain.minutes import Minutes
    from desktop.schema.record import Record
    from desktop.services.edit_minutes import EditMinutes, Saved
    from desktop.services.minutes_changes import Clash, Editing
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork

UNDO = "undo/"
"""How the subject begins under which the steps of minutes are kept of which nothing is unsaved."""
_MOST_SAVED = 8
"""Of how many saved minutes the steps are kept."""


class Keeping(Enum):
    """What became of an attempt to keep a draft."""

    KEPT = "kept"
    UNCHANGED = "unchanged"
    TAKEN = "taken"
    """Another editor keeps a draft of the same minutes; it was left alone, and this one is not kept."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found when minutes were opened that had been left without being saved."""

    since: datetime | None
    """When it was kept last; None where it was damaged and what is stored was opened in its place."""
    changed_elsewhere: bool = False
    """Others have saved these minutes since."""
    is_deleted: bool = False
    """Others have deleted these minutes since."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is to be kept, made in the window's thread; it can be written in any."""

    subject: str
    content: str
    """Empty where there is nothing to keep any more."""
    expected: str
    at: str
    revision: int


class MinutesDraft:
    """The editor of one session's minutes; every edit is a value given to `apply`."""

    def __init__(
        self,
        store: Store,
        minutes: EditMinutes,
        now: Callable[[], datetime],
        content: DraftContent,
        recovered: Recovered | None = None,
        kept: str = "",
    ) -> None:
        self._store = store
        self._minutes = minutes
        self._now = now
        self._editing = content.editing
        self._bodies = dict(content.bodies)
        self._history = content.history
        self._kept = kept
        """The first line of what this editor kept last, or was opened with."""
        self._editor = new_id()
        self._stored = stored_text(self._editing.stored)
        self._revision = self._kept_revision = 0
        self._alone = Lock()
        self.recovered = recovered
        """What had been left unsaved, where anything had."""

    @property
    def editing(self) -> Editing:
        """The minutes in the making beside the stored ones."""
        return self._editing

    @property
    def minutes(self) -> Minutes:
        """The minutes as they stand in the editor."""
        return self._editing.minutes

    @property
    def session_id(self) -> str:
        """The session's id."""
        return self._editing.session_id

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._history.undone)

    @property
    def is_unsaved(self) -> bool:
        """Whether anything differs from what is stored."""
        return bool(step_between(self._editing.stored, records_of(self.minutes)))

    def apply(self, minutes: Minutes, key: str = "") -> None:
        """Take edited minutes over as one step to undo.

        Consecutive edits under the same ``key``, such as of keystrokes in one field, are one step.
        """
        if minutes is self.minutes:
            return
        if minutes.body:
            self._bodies[minutes.body.id] = minutes.body
        self._history.remember(records_of(self.minutes), records_of(minutes), key)
        self._editing = self._editing.with_minutes(minutes)
        self._revision += 1

    def pause(self) -> None:
        """Let the next edit be a step of its own, whatever its key."""
        self._history.key = ""

    def undo(self) -> bool:
        """Take the last step back; return whether there was one."""
        return self._take(self._history.undo(records_of(self.minutes)))

    def redo(self) -> bool:
        """Do the step again that was undone last; return whether there was one."""
        return self._take(self._history.redo(records_of(self.minutes)))

    def snapshot(self) -> Snapshot | None:
        """Return what is to be kept now; None where nothing changed since it was kept last."""
        if self._revision == self._kept_revision:
            return None
        now = self._now()
        subject = self.session_id if self.is_unsaved else UNDO + self.session_id
        is_empty = not self.is_unsaved and not self.can_undo and not self.can_redo
        content = "" if is_empty else self._text(now)
        return Snapshot(subject, content, self._kept, stamp_of(now), self._revision)

    def write(self, snapshot: Snapshot) -> Keeping:
        """Keep a snapshot, whole or not at all, in any thread; one that is older than a save is let go."""
        with self._alone, self._store.work() as work:
            if snapshot.revision <= self._kept_revision:
                return Keeping.UNCHANGED
            if not _is_own(work, self.session_id, snapshot.expected):
                return Keeping.TAKEN
            work.drafts.drop(self.session_id)
            work.drafts.drop(UNDO + self.session_id)
            if snapshot.content:
                work.drafts.keep(snapshot.subject, snapshot.content, snapshot.at)
            _forget_old_steps(work)
            work.commit()
            self._kept, self._kept_revision = heading_line(snapshot.content), snapshot.revision
        return Keeping.KEPT

    def keep(self) -> Keeping:
        """Keep everything as it stands, undo included, on this computer."""
        snapshot = self.snapshot()
        return self.write(snapshot) if snapshot else Keeping.UNCHANGED

    def take_over(self) -> None:
        """Let this editor's draft replace the one that another editor keeps."""
        with self._store.view() as view:
            self._kept = heading_line(view.drafts.of(self.session_id))
        self._revision += 1

    def save(self, *, going_on: bool = False) -> Saved:
        """Save what was written and forget the draft, in one transaction; what can be undone stays.

        Texts are saved tidied, and without blank parts. Somebody who is ``going_on`` keeps what they typed
        as it was, such as the space before the next word, unless others had saved something.
        Raises what `EditMinutes.save` raises; then nothing is lost. Where others had saved something
        meanwhile, it is in the minutes now, and there is nothing to undo any more.
        """
        with self._alone, self._store.work() as work:
            saved = save_into(work, self._editing)
            saved = replace(saved, editing=self._knowing(saved.editing))
            steps = self._history.copy()
            if saved.merged:
                steps.clear()
            else:
                steps.absorb(records_of(self.minutes), records_of(saved.editing.minutes))
            if _is_own(work, self.session_id, self._kept):
                work.drafts.drop(self.session_id)
            now = self._now()
            content = draft_text(self._editor, DraftContent(saved.editing, self._bodies, steps, now))
            work.drafts.keep(UNDO + self.session_id, content, stamp_of(now))
            _forget_old_steps(work)
            work.commit()
            self._kept, self._kept_revision = heading_line(content), self._revision
        typed = self._editing.minutes
        self._take_stored(saved.editing)
        if going_on and not saved.merged and records_of(typed) != records_of(self.minutes):
            self._editing = self._editing.with_minutes(typed)
            self._revision += 1
        else:
            self._history = steps
        self.recovered = None
        return saved

    def together(self) -> tuple[Clash, ...]:
        """Take in what others saved meanwhile; return the fields into which both wrote, where mine stands."""
        editing, clashes = self._minutes.together(self._editing)
        if editing.stored != self._editing.stored:
            self._history.clear()
            self._take_stored(editing)
            self._revision += 1
        return clashes

    def give_up(self) -> None:
        """Forget what was written and not saved."""
        with self._alone, self._store.work() as work:
            if _is_own(work, self.session_id, self._kept):
                work.drafts.drop(self.session_id)
            work.drafts.drop(UNDO + self.session_id)
            work.commit()
            self._kept_revision = self._revision

    def _take(self, records: tuple[Record, ...] | None) -> bool:
        if records is None:
            return False
        self._editing = self._editing.with_minutes(rebuilt(self.minutes, records, self._bodies))
        self._revision += 1
        return True

    def _knowing(self, editing: Editing) -> Editing:
        """Return stored minutes with all names that are known here: steps lead back to what has gone."""
        names = {**self.minutes.names, **editing.minutes.names}
        return editing.with_minutes(with_names(editing.minutes, names))

    def _take_stored(self, editing: Editing) -> None:
        self._editing = editing
        self._stored = stored_text(editing.stored)
        if editing.minutes.body:
            self._bodies[editing.minutes.body.id] = editing.minutes.body

    def _text(self, now: datetime) -> str:
        content = DraftContent(self._editing, self._bodies, self._history, now)
        return draft_text(self._editor, content, self._stored)


def stamp_of(now: datetime) -> str:
    """Return a time as drafts have it: UTC, to the second."""
    return now.astimezone(UTC).isoformat(timespec="seconds")


def _is_own(work: UnitOfWork, session_id: str, kept: str) -> bool:
    """Tell whether the draft that is kept, if there is one, is the one that this editor knows."""
    there = heading_line(work.drafts.of(session_id))
    return not there or there == kept


def _forget_old_steps(work: UnitOfWork) -> None:
    """Let go of the steps of saved minutes that nobody has opened for long."""
    saved = [each for each in work.drafts.subjects() if each.startswith(UNDO)]
    for each in saved[_MOST_SAVED:]:
        work.drafts.drop(each)
