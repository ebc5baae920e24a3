"""Takes out of the bin what a step put there, but for what may not come back by now."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.office import Office
from desktop.office_errors import ParallelOfficeError, ReportedTwiceError
from desktop.schema.change import ChangeKind
from desktop.schema.fields import fields_of
from desktop.services.offices import parallel
from desktop.services.past.left import Why
from desktop.services.reports.guard import refuse_second
from desktop.storage.undoings import Undoings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.change import Change, Dot
    from desktop.schema.record import Record
    from desktop.services.past.standing import Standing
    from desktop.services.past.step import Step


class BringBack:
    """Works inside the transaction of whoever asks."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._work = standing.work
        self._undoings = Undoings(standing.work.connection)

    def bring_back(self, step: Step) -> int:
        """Restore what the step deleted, owners before their parts; return how many records came back."""
        gone = sorted(step.gone, key=lambda each: (self._depth(step.gone[each]), step.gone[each]))
        by_kind = {kind: list(ids) for kind, ids in groupby(gone, step.gone.__getitem__)}
        binned = self._binned(by_kind)
        for kind, ids in by_kind.items():
            for portion in self._standing.portions(ids):
                here = self._standing.here(kind, portion)  # parts came back with their owners
                away = [each for each in portion if each not in here]
                states, changes = self._work.states(away), self._work.journal.of(away)
                for record in self._work.of_kind(kind).page(away):
                    known = {change.dot: change for change in changes[record.id]}
                    since = (
                        each for each in states[record.id].deletions if not self._is_of(step, each, known)
                    )
                    self._bring(record, Why.CHANGED if any(since) else None)
        return binned - self._binned(by_kind)

    def _is_of(self, step: Step, deletion: Change, known: Mapping[Dot, Change]) -> bool:
        """Tell whether a deletion is the step's own, or came again as what had taken that back was undone."""
        if deletion.batch == step.ran.batch:
            return True
        undone = self._undoings.of(deletion.batch)
        before = [
            known[dot]
            for change in known.values()
            if change.batch == undone and change.kind is ChangeKind.RESTORE
            for dot in change.bases
            if dot in known
        ]
        return bool(before) and all(self._is_of(step, each, known) for each in before)

    def _bring(self, record: Record, why: Why | None) -> None:
        if session := self._standing.closed.of(record):
            self._standing.tell_final(session)
        elif why := why or self._why_not(record):
            self._standing.tell(record, why)
        else:
            self._work.restore(record)

    def _why_not(self, record: Record) -> Why | None:
        """Return what stands in the way of a record, if anything does."""
        if self._standing.is_ownerless(record):
            return Why.IN_THE_BIN
        if self._standing.locked([record]):
            return Why.APPROVED
        try:
            refuse_second(self._work, [record])
            if isinstance(record, Office):
                parallel.refuse(self._work, None, record)
        except ReportedTwiceError:
            return Why.REPORTED
        except ParallelOfficeError:
            return Why.PARALLEL
        return None

    def _binned(self, by_kind: dict[str, list[str]]) -> int:
        return sum(len(ids) - len(self._standing.here(kind, ids)) for kind, ids in by_kind.items())

    def _depth(self, kind: str) -> int:
        """Return how many kinds of record lie above one, such as 2 for the references of a resolution."""
        owners = [each.target for each in fields_of(CATALOGUE[kind]) if each.owner]
        return max((1 + self._depth(owner) for owner in owners if owner != kind), default=0)
