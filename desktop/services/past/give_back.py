"""Gives the fields that a step has set what they held before, but for those that were set since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.domain.office import Office
from desktop.errors import IncompleteRecordError
from desktop.office_errors import ParallelOfficeError, ReportedTwiceError
from desktop.schema.check import problems
from desktop.schema.diff import Edit, Opened
from desktop.schema.values import readable, record_of, values_of
from desktop.services.circles import refuse_circles
from desktop.services.offices import parallel
from desktop.services.past.left import Why
from desktop.services.reports.guard import refuse_second

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.schema.change import Change
    from desktop.schema.record import Record
    from desktop.schema.reducer import State
    from desktop.services.past.standing import Standing
    from desktop.services.past.step import Step


class GiveBack:
    """Works inside the transaction of whoever asks."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._work = standing.work

    def give_back(self, step: Step) -> int:
        """Return fields to what they were; return in how many records."""
        by_kind: dict[str, list[str]] = {}
        for record_id, changes in step.written.items():
            by_kind.setdefault(changes[0].record, []).append(record_id)
        seen, returned = self._work.journal.arrived(), 0
        coming: list[Edit[Office]] = []
        for kind, ids in by_kind.items():
            for portion in self._standing.portions(ids):
                edits = self._edits(step, kind, portion, seen)
                self._work.save(*edits)
                returned += len(edits)
                coming += [each for each in edits if isinstance(each.edited, Office)]
        return returned - sum(map(self._is_parallel, coming))

    def _edits(self, step: Step, kind: str, ids: Sequence[str], seen: int) -> list[Edit[Any]]:
        here, states = self._standing.here(kind, ids), self._work.states(ids)
        records = self._work.of_kind(kind).page(ids)
        agreed = step.agreed | self._standing.locked(records)
        found: list[Edit[Any]] = []
        for stored in records:
            if stored.id not in here or stored.id in agreed:
                self._standing.tell(stored, Why.APPROVED if stored.id in here else Why.IN_THE_BIN)
                continue
            edited = self._as_before(stored, step.written[stored.id], states[stored.id])
            if session := self._standing.closed.refuse(stored, edited):
                self._standing.tell_final(session)
            elif edited != stored and not self._is_refused(stored, edited):
                found.append(Edit(Opened(stored, seen), edited))
        return found

    def _as_before(self, stored: Record, changes: Sequence[Change], state: State) -> Record:
        kind = type(stored)
        first = {each.field: each.old for each in reversed(changes)}
        last = {each.field: each.new for each in changes}
        now = values_of(stored)
        ours = {name for name in first if now.get(name) == last[name] and name not in state.conflicts}
        before = now | {name: first[name] for name in ours}
        edited = record_of(kind, stored.id, readable(kind, before))
        kept = sorted(first.keys() - ours)
        if problems(edited):  # what it was is refused today
            edited, kept = stored, sorted(first)
        if kept:
            self._standing.tell(stored, Why.CHANGED, self._standing.label(kind, kept))
        return edited

    def _is_refused(self, stored: Record, edited: Record) -> bool:
        """Tell of what cannot be as it was beside what there is by now."""
        try:
            refuse_circles(self._work, edited, stored)
            refuse_second(self._work, [edited], stored)
        except (IncompleteRecordError, ReportedTwiceError) as error:
            twice = isinstance(error, ReportedTwiceError)
            self._standing.tell(stored, Why.REPORTED if twice else Why.CHANGED)
            return True
        if self._standing.is_ownerless(edited):
            self._standing.tell(stored, Why.IN_THE_BIN)
            return True
        return False

    def _is_parallel(self, edit: Edit[Office]) -> bool:
        """Tell whether an office stands beside another one as it is now, which is left as it was then."""
        before = edit.opened.record
        try:
            parallel.refuse(self._work, before, edit.edited)
        except ParallelOfficeError:
            self._work.save(Edit(Opened(edit.edited, self._work.journal.arrived()), before))
            self._standing.tell(before, Why.PARALLEL)
            return True
        return False
