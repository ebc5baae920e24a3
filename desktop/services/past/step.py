"""One unit of work as it is taken back: what it did to each record, all in all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.domain.report import Report, ReportState
from desktop.domain.resolution import Assignment, AssignmentState
from desktop.exchange_errors import NotUndoableError
from desktop.schema.change import ChangeKind
from desktop.services.sample import removed_ids, sample_batches
from desktop.services.shipped_places import REPLICA as SHIPPED
from desktop.storage.batches import Batches

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from desktop.schema.change import Change
    from desktop.storage.batches import Ran
    from desktop.storage.unit_of_work import View

_PRESENCE = (ChangeKind.CREATE, ChangeKind.DELETE, ChangeKind.RESTORE)
_AGREED = {
    Report.__name__: ReportState.APPROVED.value,
    Assignment.__name__: AssignmentState.CLOSED.value,
}
"""The kinds of record that others agree to, and the state that says so."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one unit of work did; records by their ids, each with its kind."""

    ran: Ran
    came: Mapping[str, str]
    """The records that are there since: made by it, or taken out of the bin."""
    gone: Mapping[str, str]
    """Those that it put into the bin."""
    written: Mapping[str, Sequence[Change]]
    """The fields that it set in records which it did not make, in the order of writing."""
    agreed: AbstractSet[str]
    """Those to which others agreed by it, or do not agree any more: approved reports, closed assignments."""


def step_of(view: View, ran: Ran) -> Step:
    """Return what a unit of work did.

    Raises `NotUndoableError` for what is never taken back: that minutes were closed, what others agreed to,
    what came with the program, and the sample, which has a way back of its own.
    """
    changes = tuple(each for each in Batches(view.connection).changes(ran) if each.record in CATALOGUE)
    agreed = frozenset(change.record_id for change in changes if _is_agreement(change))
    is_closing = any(change.kind is ChangeKind.FINALISE for change in changes)
    if is_closing or is_lasting(view, ran) or agreed.issuperset(change.record_id for change in changes):
        raise NotUndoableError
    presence: dict[str, list[Change]] = {}
    written: dict[str, list[Change]] = {}
    for change in changes:
        if change.kind in _PRESENCE:
            presence.setdefault(change.record_id, []).append(change)
        elif change.kind is ChangeKind.SET:
            written.setdefault(change.record_id, []).append(change)
    came = {each: some[0].record for each, some in presence.items() if _effect(some) > 0}
    gone = {each: some[0].record for each, some in presence.items() if _effect(some) < 0}
    made = {each for each, some in presence.items() if some[0].kind is ChangeKind.CREATE}
    if gone and gone.keys() & removed_ids(view):
        raise NotUndoableError
    return Step(ran, came, gone, {each: some for each, some in written.items() if each not in made}, agreed)


def is_lasting(view: View, ran: Ran) -> bool:
    """Tell whether a unit of work came with the program, or is the sample's."""
    return ran.replica == SHIPPED or ran.batch in sample_batches(view)


def _is_agreement(change: Change) -> bool:
    agreed = _AGREED.get(change.record)
    return agreed is not None and change.field == "state" and agreed in (change.old, change.new)


def _effect(changes: Sequence[Change]) -> int:
    """Return 1 where a record is there only since these changes, -1 where it is not any more, else 0."""
    before = changes[0].kind is ChangeKind.DELETE
    after = changes[-1].kind is not ChangeKind.DELETE
    return after - before
