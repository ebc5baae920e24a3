"""From a set of changes of one record to its state; the same answer in whatever order they came.

Every write is either shown, or was replaced by somebody who had seen it. Two writes that did not see each
other are a conflict: both are kept, the newest is shown until a person chooses. A deletion counts only if
its author had seen all that is written; an edit that it had not seen keeps the record.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.schema.change import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from desktop.schema.change import Change, Dot, Values


@dataclass(frozen=True, slots=True)
class State:
    """What the changes of one record add up to."""

    heads: Mapping[str, tuple[Change, ...]]
    """Field -> the writes that no later one replaced, newest first."""
    deletions: tuple[Change, ...]
    """The deletions that nobody took back, newest first."""
    deleted: bool

    @property
    def values(self) -> Values:
        """The values to show, without the blank ones."""
        newest = {field: heads[0].writes()[field] for field, heads in self.heads.items()}
        return {field: value for field, value in newest.items() if value is not None}

    @property
    def conflicts(self) -> Mapping[str, tuple[Change, ...]]:
        """The fields for which several people wrote different things without seeing each other."""
        return {
            field: heads
            for field, heads in self.heads.items()
            if any(each.writes()[field] != heads[0].writes()[field] for each in heads[1:])
        }

    @property
    def is_deletion_disputed(self) -> bool:
        """Whether somebody deleted the record and somebody else, not knowing, wrote in it."""
        return bool(self.deletions) and not self.deleted

    @property
    def dots(self) -> frozenset[Dot]:
        """All that a person who sees this state has seen, as far as it is not replaced."""
        heads = {change.dot for each in self.heads.values() for change in each}
        return frozenset(heads | {change.dot for change in self.deletions})


def reduce(changes: Iterable[Change]) -> State:
    """Return the state of one record; ``changes`` are all that is known of it, in any order."""
    newest_first = sorted(changes, key=lambda change: (change.stamp, change.dot), reverse=True)
    return State(
        heads := _heads(newest_first),
        deletions := _deletions(newest_first),
        deleted=bool(deletions) and _are_all_seen(newest_first, heads, deletions),
    )


def _heads(newest_first: Sequence[Change]) -> dict[str, tuple[Change, ...]]:
    replaced = {(dot, change.field) for change in newest_first for dot in change.bases}
    found: dict[str, list[Change]] = {}
    for change in newest_first:
        for field in change.writes():
            if (change.dot, field) not in replaced:
                found.setdefault(field, []).append(change)
    return {field: tuple(heads) for field, heads in found.items()}


def _deletions(newest_first: Sequence[Change]) -> tuple[Change, ...]:
    taken_back = {
        dot
        for change in newest_first
        if change.kind in (ChangeKind.RESTORE, ChangeKind.DELETE)
        for dot in change.bases
    }
    return tuple(
        change for change in newest_first if change.kind is ChangeKind.DELETE and change.dot not in taken_back
    )


def _are_all_seen(
    changes: Sequence[Change], heads: Mapping[str, Sequence[Change]], deletions: Sequence[Change]
) -> bool:
    """Tell whether the deleters had seen every write that is shown, directly or through what replaced it."""
    bases = {change.dot: change.bases for change in changes}
    seen: set[Dot] = set()
    ahead = [dot for deletion in deletions for dot in deletion.bases]
    while ahead:
        if (dot := ahead.pop()) not in seen:
            seen.add(dot)
            ahead.extend(bases.get(dot, ()))
    return all(change.dot in seen for each in heads.values() for change in each)
