"""Changing the state of assignments, one or many at once, and taking that back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.domain.resolution import Assignment, AssignmentState
from desktop.errors import (
    ChangedElsewhereError,
    ClosedBySessionError,
    IncompleteRecordError,
    RecordMissingError,
)
from desktop.schema.condition import Is
from desktop.schema.diff import Edit, Opened
from desktop.schema.problem import Problem, Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved, and how each was before."""

    state: AssignmentState
    before: tuple[Assignment, ...]
    """Those that changed, as they were; what had the state already is not among them."""
    after: tuple[Opened[Assignment], ...]


class Moves:
    """Writes a state in one unit of work: all of them, or none."""

    def __init__(self, store: Store, today: Callable[[], date]) -> None:
        self._store = store
        self._today = today

    def move(
        self,
        assignment_ids: Sequence[str],
        state: AssignmentState,
        on: date | None = None,
        *,
        seen: Mapping[str, AssignmentState | None] | None = None,
    ) -> Moved:
        """Give assignments a state that they have since ``on``, else since today.

        ``seen`` are the states that were shown, by id. Raises `ClosedBySessionError` for CLOSED, to which a
        session agrees, `AssignmentClosedError` where one is closed by a session, `RecordMissingError` where
        one is gone, `ChangedElsewhereError` where one has another state than was seen, and
        `IncompleteRecordError` for a day to come.
        """
        if state is AssignmentState.CLOSED:
            raise ClosedBySessionError
        if on and on > self._today():
            raise IncompleteRecordError([Problem(_day_of(state), Reason.IN_THE_FUTURE)])
        with self._store.work() as work:
            before = _present(work, assignment_ids)
            if seen and any(each.id in seen and each.state is not seen[each.id] for each in before):
                raise ChangedElsewhereError(["state"])
            after = [_moved(each, state, on, self._today()) for each in before]
            changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
            arrived = work.journal.arrived()
            work.save(*(Edit(Opened(old, arrived), new) for old, new in changed))
            arrived = work.journal.arrived()
            work.commit()
        return Moved(
            state, tuple(old for old, _ in changed), tuple(Opened(new, arrived) for _, new in changed)
        )

    def take_back(self, moved: Moved) -> None:
        """Give each the state that it had; raise `ChangedElsewhereError` where somebody changed it since.

        Raises `RecordMissingError` where one is gone.
        """
        with self._store.work() as work:
            _present(work, [each.id for each in moved.before])
            work.save(*(Edit(now, old) for now, old in zip(moved.after, moved.before, strict=True)))
            work.commit()


def _present(work: UnitOfWork, ids: Sequence[str]) -> tuple[Assignment, ...]:
    """Return each once; what was put into the bin meanwhile is gone, and stays there."""
    records = work.records(Assignment)
    there = frozenset(records.find(conditions=[Is("id", tuple(ids))]))
    if gone := [each for each in ids if each not in there]:
        raise RecordMissingError(Assignment.__name__, gone[0])
    return records.page(list(dict.fromkeys(ids)))


def _moved(was: Assignment, state: AssignmentState, on: date | None, today: date) -> Assignment:
    """Return an assignment in a state, with the days that belong to it and none of those that do not."""
    match state:
        case AssignmentState.DONE:
            done = on or was.done_on or today
            return replace(was, state=state, done_on=done, proposed_on=None, closed_on=None)
        case AssignmentState.PROPOSED_CLOSED:
            proposed = on or was.proposed_on or today
            return replace(was, state=state, proposed_on=proposed, closed_on=None)
        case _:
            return replace(was, state=state, done_on=None, proposed_on=None, closed_on=None)


def _day_of(state: AssignmentState) -> str:
    return "proposed_on" if state is AssignmentState.PROPOSED_CLOSED else "done_on"
