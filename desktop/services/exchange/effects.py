"""What changes from elsewhere do to the records here, record by record and field by field, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.domain.catalogue import CATALOGUE
from desktop.schema.change import ChangeKind
from desktop.schema.diff import differences
from desktop.schema.values import readable, record_of
from desktop.schema.words import show
from desktop.services.exchange.values import Coming, Effect, FieldChange
from desktop.services.exchange.worded import label_of
from desktop.services.titles import Titles, linked
from desktop.storage.unsettled import What

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from desktop.schema.change import Change, Values
    from desktop.schema.diff import Difference
    from desktop.schema.record import Record
    from desktop.schema.reducer import State
    from desktop.schema.vocabulary import Vocabulary
    from desktop.services.exchange.bringing import Bringing
    from desktop.storage.unit_of_work import View

MOST_TOLD = 2000
"""Of how many records it is told in words what becomes of them; the others are counted."""
_ORDER = (
    *(Coming.CONFLICT, Coming.LATE, Coming.CLOSED, Coming.DELETED, Coming.RESTORED),
    *(Coming.CHANGED, Coming.NEW, Coming.SAME),
)
"""What a person looks at first."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """One record before and after."""

    kind: str
    record_id: str
    before: State | None
    after: State
    new: tuple[Change, ...]
    coming: Coming


class Effects:
    """Compares what the journal added up to before with what it adds up to now."""

    def __init__(self, view: View, bringing: Bringing) -> None:
        self._view = view
        self._seen = sorted(_seen(view, bringing), key=lambda each: _ORDER.index(each.coming))

    def counts(self) -> dict[Coming, int]:
        """Return how many records each thing happens to."""
        counts = dict.fromkeys(Coming, 0)
        for each in self._seen:
            counts[each.coming] += 1
        return counts

    def in_words(self, vocabulary: Vocabulary) -> tuple[Effect, ...]:
        """Return what happens to the first of the records."""
        seen = [each for each in self._seen[:MOST_TOLD] if each.coming is not Coming.SAME]
        pairs = [_versions(each) for each in seen]
        titles = Titles(self._view, vocabulary)
        fields = [differences(*pair) for pair in pairs]
        told = ((one.field, value) for each in fields for one in each for value in (one.old, one.new))
        links = titles.of_ids(linked(told))
        named = titles.of([new for _, new in pairs])
        return tuple(
            Effect(
                each.kind,
                each.record_id,
                named[each.record_id],
                each.coming,
                tuple(_fields(type(new), changed, links, vocabulary)),
                tuple(label_of(type(new), name, vocabulary) for name in each.after.conflicts),
                tuple(dict.fromkeys(change.author for change in each.new)),
            )
            for each, (_, new), changed in zip(seen, pairs, fields, strict=True)
        )


def _seen(view: View, bringing: Bringing) -> Iterator[_Seen]:
    came: dict[str, list[Change]] = {}
    for change in bringing.changes:
        came.setdefault(change.record_id, []).append(change)
    late = {each.record_id for each in view.unsettled.all(What.LATE) if not each.field}
    for record_id in dict.fromkeys((*came, *bringing.before)):
        before, new = bringing.before.get(record_id), tuple(came.get(record_id, ()))
        after = bringing.after.get(record_id, before)
        if after is not None and (kind := _kind(after, new)) in CATALOGUE:
            coming = _coming(before, after, new, is_late=record_id in late)
            yield _Seen(kind, record_id, before, after, new, coming)


def _fields(
    kind: type[Record], changed: Sequence[Difference], links: Mapping[str, str], vocabulary: Vocabulary
) -> Iterator[FieldChange]:
    for each in changed:
        was, now = (
            show(each.field, value, vocabulary, lambda one: links.get(one, one))
            for value in (each.old, each.new)
        )
        yield FieldChange(each.field.name, label_of(kind, each.field.name, vocabulary), was, now)


def _versions(seen: _Seen) -> tuple[Record, Record]:
    """Return a record as it was and as it is.

    For a late edit that is as it stays and as somebody wanted it, for a conflict what stands here and there.
    """
    now = seen.after.values
    was = {} if seen.before is None else seen.before.values
    if seen.coming is Coming.LATE and not seen.after.is_late:
        was, now = now, now | _late(seen.after)
    elif seen.coming is Coming.CONFLICT:
        now = now | _elsewhere(seen.after, was)
    kind = CATALOGUE[seen.kind]
    old, new = (record_of(kind, seen.record_id, readable(kind, values)) for values in (was, now))
    return old, new


def _kind(after: State, new: Sequence[Change]) -> str:
    heads = [change for each in after.heads.values() for change in each]
    return (new or heads)[0].record if new or heads else ""


def _elsewhere(state: State, here: Values) -> Values:
    """Return of each field that is in conflict the newest value that is not the one from here."""
    return {
        field: next(value for each in heads if (value := each.value_of(field)) != here.get(field))
        for field, heads in state.conflicts.items()
    }


def _late(state: State) -> Values:
    """Return the newest late value of each field that has one."""
    values: Values = {}
    for change in reversed(state.late):
        values |= change.writes()
    return values


def _coming(before: State | None, after: State, new: Sequence[Change], *, is_late: bool) -> Coming:
    was_there = before is not None and bool(before.heads)
    if not _is_news(before, after):
        return Coming.SAME
    if any(change.kind is ChangeKind.FINALISE for change in new):
        return Coming.CLOSED
    if is_late or (before is not None and len(after.late) > len(before.late)):
        return Coming.LATE
    if _is_disputed(after) and not (before is not None and _disputes(before) == _disputes(after)):
        return Coming.CONFLICT
    if before is None or not was_there:
        return Coming.DELETED if after.deleted else Coming.NEW
    if after.deleted != before.deleted:
        return Coming.DELETED if after.deleted else Coming.RESTORED
    return Coming.CHANGED if before.values != after.values else Coming.SAME


def _is_news(before: State | None, after: State) -> bool:
    return before is None or before != after


def _is_disputed(state: State) -> bool:
    return bool(state.conflicts) or state.is_deletion_disputed


def _disputes(state: State) -> tuple[object, ...]:
    sides = {name: {change.dot for change in heads} for name, heads in state.conflicts.items()}
    return sides, state.is_deletion_disputed
