"""From a set of changes of one record to its state; the same answer in whatever order they came.

Every write is either shown, or was replaced by somebody who had seen it. Two writes that did not see each
other are a conflict: both are kept, the newest is shown until a person chooses. A deletion counts only if
its author had seen all that is written; an edit that it had not seen keeps the record. Of closed minutes only
what their closer had seen counts; what was written elsewhere meanwhile, or later, is kept as late.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.schema.change import ChangeKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from desktop.schema.change import Change, Dot, Values


@dataclass(frozen=True, slots=True)
class Seal:
    """What closed minutes have made final of one record."""

    seen: AbstractSet[Dot]
    """The writes, of this and other records, that whoever closed the minutes had seen."""
    fields: AbstractSet[str] | None = None
    """The fields that are final; None is all, and the others go on living."""

    def keeps(self, field: str) -> bool:
        """Tell whether a field is final."""
        return self.fields is None or field in self.fields


@dataclass(frozen=True, slots=True)
class State:
    """What the changes of one record add up to."""

    heads: Mapping[str, tuple[Change, ...]]
    """Field -> the writes that no later one replaced, newest first."""
    deletions: tuple[Change, ...]
    """The deletions that nobody took back, newest first."""
    deleted: bool
    late: tuple[Change, ...] = ()
    """What was written too late for closed minutes, newest first; it is kept and never applied."""
    is_late: bool = False
    """Whether the record itself was made too late; it is then out of sight as if it were deleted."""

    @property
    def values(self) -> Values:
        """The values to show, without the blank ones."""
        found: Values = {}
        for field, heads in self.heads.items():  # as `Change.value_of`, which is asked here the most
            newest = heads[0]
            value = newest.new[field] if newest.kind is ChangeKind.CREATE else newest.new
            if value is not None:
                found[field] = value
        return found

    @property
    def conflicts(self) -> Mapping[str, tuple[Change, ...]]:
        """The fields for which several people wrote different things without seeing each other."""
        if max(map(len, self.heads.values()), default=0) < 2:  # noqa: PLR2004 - as of most records
            return {}
        return {
            field: heads
            for field, heads in self.heads.items()
            if len(heads) > 1 and any(each.value_of(field) != heads[0].value_of(field) for each in heads[1:])
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


def reduce(changes: Iterable[Change], seal: Seal | None = None) -> State:
    """Return the state of one record; ``changes`` are all that is known of it, in any order."""
    newest_first = sorted(changes, key=lambda change: (change.stamp, change.dot), reverse=True)
    if seal is not None:
        return _sealed(newest_first, seal)
    if len(newest_first) == 1 and newest_first[0].kind is ChangeKind.CREATE:  # as of most records
        return State(dict.fromkeys(newest_first[0].new, (newest_first[0],)), (), deleted=False)
    return State(
        heads := _heads(newest_first),
        deletions := _deletions(newest_first),
        deleted=bool(deletions) and _are_all_seen(newest_first, heads, deletions),
    )


def _sealed(newest_first: Sequence[Change], seal: Seal) -> State:
    """Return the state of a record of closed minutes: of its final fields one value each, and no conflict."""
    seen = _past(newest_first, {change.dot for change in newest_first} & seal.seen)
    made = any(change.kind is ChangeKind.CREATE and change.dot in seen for change in newest_first)
    if not made:
        state = reduce(newest_first)
        if state.deleted:  # before the minutes were closed as well as after
            return state
        return State(state.heads, state.deletions, deleted=True, late=tuple(newest_first), is_late=True)
    late = [change for change in newest_first if change.dot not in seen and _is_final(change, seal)]
    too_late = {change.dot for change in late}
    state = reduce(change for change in newest_first if change.dot not in too_late)
    heads = {field: heads[:1] if seal.keeps(field) else heads for field, heads in state.heads.items()}
    return State(heads, state.deletions, state.deleted, tuple(_without_effect_left_out(late)))


def _without_effect_left_out(late: Sequence[Change]) -> Iterator[Change]:
    """Yield what came too late, but for the deletions that were taken back and what took them back."""
    deleted = {change.dot for change in late if change.kind is ChangeKind.DELETE}
    back = [change for change in late if change.kind is ChangeKind.RESTORE and change.bases <= deleted]
    undone = {dot for change in back for dot in (change.dot, *change.bases)}
    yield from (change for change in late if change.dot not in undone)


def _is_final(change: Change, seal: Seal) -> bool:
    """Tell whether a change touches what is final: a field of it, or whether the record is there at all."""
    return change.kind is not ChangeKind.FINALISE and (
        change.kind is not ChangeKind.SET or seal.keeps(change.field)
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
    deletions = [change for change in newest_first if change.kind is ChangeKind.DELETE]
    if not deletions:
        return ()
    taken_back = {
        dot
        for change in newest_first
        if change.kind in (ChangeKind.RESTORE, ChangeKind.DELETE)
        for dot in change.bases
    }
    return tuple(change for change in deletions if change.dot not in taken_back)


def _are_all_seen(
    changes: Sequence[Change], heads: Mapping[str, Sequence[Change]], deletions: Sequence[Change]
) -> bool:
    """Tell whether the deleters had seen every write that is shown, directly or through what replaced it."""
    seen = _past(changes, {dot for deletion in deletions for dot in deletion.bases})
    return all(change.dot in seen for each in heads.values() for change in each)


def _past(changes: Sequence[Change], dots: AbstractSet[Dot]) -> set[Dot]:
    """Return ``dots`` with all that they replaced, and what that replaced."""
    bases = {change.dot: change.bases for change in changes}
    seen: set[Dot] = set()
    ahead = list(dots)
    while ahead:
        if (dot := ahead.pop()) not in seen:
            seen.add(dot)
            ahead.extend(bases.get(dot, ()))
    return seen
