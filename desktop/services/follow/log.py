"""The log of following up: steps with their evidence files, which are kept inside the register."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.paperwork import Attachment
from desktop.domain.resolution import FollowUp
from desktop.errors import RecordMissingError
from desktop.schema.condition import Is
from desktop.schema.mending import tidied

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from desktop.services.attachments import Attachments, Content
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Step:
    """One step with its files."""

    follow_up: FollowUp
    files: tuple[Attachment, ...]


class Log:
    """Keeps what was done about an assignment."""

    def __init__(self, store: Store, attachments: Attachments, today: Callable[[], date]) -> None:
        self._store = store
        self._attachments = attachments
        self._today = today

    def add(self, follow_up: FollowUp, files: Sequence[Path] = ()) -> Step:
        """Save a new step with its files, all or nothing; a step without a day is of today.

        Raises a `FileError` for a file that is missing, unreadable, a folder, empty, too large or a program.
        """
        contents = [self._attachments.read(each) for each in files]
        step = tidied(follow_up if follow_up.followed_on else replace(follow_up, followed_on=self._today()))
        with self._store.work() as work:
            work.add(step)
            kept = self._keep(work, step, contents)
            work.commit()
        return Step(step, kept)

    def attach(self, follow_up_id: str, files: Sequence[Path]) -> Step:
        """Add files to a saved step, all or none; raise `RecordMissingError` where the step is gone.

        Raises a `FileError` as `add` does.
        """
        contents = [self._attachments.read(each) for each in files]
        with self._store.work() as work:
            steps = work.records(FollowUp)
            if not (found := steps.page(steps.find(where={"id": follow_up_id}))):
                raise RecordMissingError(FollowUp.__name__, follow_up_id)
            before = work.records(Attachment).all(record_kind=FollowUp.__name__, record_id=follow_up_id)
            kept = self._keep(work, found[0], contents)
            work.commit()
        return Step(found[0], (*before, *kept))

    def steps(self, assignment_id: str) -> tuple[Step, ...]:
        """Return the steps of an assignment, the newest first."""
        with self._store.view() as view:
            records = view.records(FollowUp)
            mine = records.find(order_by="followed_on", descending=True, where={"assignment": assignment_id})
            steps = records.page(mine)
            attachments = view.records(Attachment)
            of_steps = (Is("record_kind", (FollowUp.__name__,)), Is("record_id", tuple(mine)))
            files = attachments.page(attachments.find(conditions=of_steps))
        return tuple(Step(step, tuple(each for each in files if each.record_id == step.id)) for step in steps)

    def _keep(self, work: UnitOfWork, step: FollowUp, contents: Sequence[Content]) -> tuple[Attachment, ...]:
        return tuple(self._attachments.keep(work, step, each) for each in contents)
