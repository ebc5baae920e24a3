"""Whether one unit of work has just taken another one back, by whatever way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.change import ChangeKind, to_json
from desktop.storage.batches import Batches

if TYPE_CHECKING:
    from desktop.schema.change import Change
    from desktop.storage.unit_of_work import View

_BACK = {
    ChangeKind.CREATE: ChangeKind.DELETE,
    ChangeKind.RESTORE: ChangeKind.DELETE,
    ChangeKind.DELETE: ChangeKind.RESTORE,
    ChangeKind.SET: ChangeKind.SET,
}
_MOST = 2000
"""What is larger is compared by nobody who waits."""


def is_inverse(view: View, batch: str, later: str, *, is_asked: bool = False) -> bool:
    """Tell whether ``later`` did the opposite of each change of ``batch``, and nothing else.

    Unless it was asked to, only what comes out of the bin counts: who types in what stood there before, or
    deletes what they have just made, has done another step.
    """
    batches = Batches(view.connection)
    one, other = batches.of(batch), batches.of(later)
    if one is None or other is None or one.changes != other.changes or one.changes > _MOST:
        return False
    back = list(batches.changes(other))
    if not is_asked and any(each.kind is not ChangeKind.RESTORE for each in back):
        return False
    return set(map(_opposite, batches.changes(one))) == set(map(_told, back))


def _told(change: Change, kind: ChangeKind | None = None, *, turned: bool = False) -> tuple[object, ...]:
    values = [to_json(change.old), to_json(change.new)] if change.kind is ChangeKind.SET else []
    return change.record_id, kind or change.kind, change.field, *(values[::-1] if turned else values)


def _opposite(change: Change) -> tuple[object, ...]:
    return _told(change, _BACK.get(change.kind), turned=True)
