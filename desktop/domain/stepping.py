"""What one edit changed in minutes, small enough to be kept by hundreds: it can be undone and done again.

A step is plain, so that it can be written down. Names that minutes know are no part of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop.domain.editing import LISTS
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.schema.values import record_of, values_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from desktop.domain.body import Body
    from desktop.domain.minutes import Minutes
    from desktop.schema.change import Values
    from desktop.schema.record import Record

_ALL: tuple[type[Record], ...] = (Session, *LISTS)
KINDS: Mapping[str, type[Record]] = {kind.__name__: kind for kind in _ALL}
"""The records of minutes by the names of their kinds."""
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Touch:
    """What happened to one record: it was made (``after``), removed (``before``), or some fields changed.

    A field has its plain value before and after; a text where it changed, what went and what came there.
    """

    kind: str
    record_id: str
    before: Values | None
    after: Values | None
    fields: Mapping[str, tuple[Any, ...]]

    @property
    def plain(self) -> list[Any]:
        """The same as JSON has it."""
        fields = {name: list(change) for name, change in self.fields.items()}
        return [self.kind, self.record_id, self.before, self.after, fields]

    @classmethod
    def of(cls, plain: list[Any]) -> Touch:
        """Return what was written down; raise `ValueError` where it is none."""
        kind, record_id, before, after, fields = plain
        if kind not in KINDS:
            raise ValueError(kind)
        return cls(kind, record_id, before, after, {name: tuple(each) for name, each in fields.items()})

    @property
    def reverse(self) -> Touch:
        """What takes it back."""
        fields = {
            name: (each[1], each[0]) if len(each) == _PAIR else (each[0], each[2], each[1])
            for name, each in self.fields.items()
        }
        return Touch(self.kind, self.record_id, self.after, self.before, fields)


Step = tuple[Touch, ...]
"""All that one edit did; empty where it did nothing."""


def step_between(old: Iterable[Record], new: Iterable[Record]) -> Step:
    """Return what makes the ``new`` records of the ``old`` ones."""
    before = {each.id: each for each in old}
    found = []
    for record in new:
        was = before.pop(record.id, None)
        if was is None:
            found.append(Touch(type(record).__name__, record.id, None, values_of(record), {}))
        elif was is not record and was != record:
            found.append(Touch(type(record).__name__, record.id, None, None, _changed(was, record)))
    gone = (Touch(type(each).__name__, each.id, values_of(each), None, {}) for each in before.values())
    return (*found, *gone)


def reverse(step: Step) -> Step:
    """Return what takes a step back."""
    return tuple(touch.reverse for touch in step)


def stepped(records: Iterable[Record], step: Step) -> tuple[Record, ...]:
    """Return the records after a step; raise `ValueError` where it does not fit them."""
    found = {each.id: each for each in records}
    for touch in step:
        if touch.after is not None:
            found[touch.record_id] = record_of(KINDS[touch.kind], touch.record_id, touch.after)
            continue
        if (record := found.pop(touch.record_id, None)) is None or type(record) is not KINDS[touch.kind]:
            raise ValueError(touch.record_id)
        if touch.before is None:
            found[record.id] = record_of(type(record), record.id, _mended(values_of(record), touch.fields))
    return tuple(found.values())


def rebuilt(minutes: Minutes, records: Iterable[Record], bodies: Mapping[str, Body]) -> Minutes:
    """Return minutes of these records, each kind in its order; raise `ValueError` without a session."""
    by_kind: dict[type[Record], list[Any]] = {kind: [] for kind in _ALL}
    for each in records:
        by_kind[type(each)].append(each)
    if len(by_kind[Session]) != 1:
        raise ValueError(len(by_kind[Session]))
    session: Session = by_kind.pop(Session)[0]
    places = {each.id: place for place, each in enumerate(sorted(by_kind[Resolution], key=_place))}
    parts: dict[str, Any] = {}
    for kind, found in by_kind.items():
        parts[LISTS[kind]] = tuple(
            sorted(
                found, key=lambda each: (places.get(getattr(each, "resolution", None) or "", 0), _place(each))
            )
        )
    return replace(minutes, session=session, body=bodies.get(session.body or ""), **parts)


def _place(part: Any) -> tuple[bool, int, str]:
    return part.order is None, part.order or 0, part.id


def _changed(old: Record, new: Record) -> dict[str, tuple[Any, ...]]:
    was, now = values_of(old), values_of(new)
    return {
        name: _change(was.get(name), now.get(name))
        for name in {**was, **now}
        if was.get(name) != now.get(name)
    }


def _change(was: Any, now: Any) -> tuple[Any, ...]:
    """Return a value before and after; of two texts only where they differ, what went and what came."""
    if not isinstance(was, str) or not isinstance(now, str):
        return was, now
    start = _common(was, now)
    end = _common(was[start:][::-1], now[start:][::-1])
    return start, was[start : len(was) - end], now[start : len(now) - end]


def _common(one: str, other: str) -> int:
    """Return how many characters two texts begin with in common; a long text takes no time, either."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _mended(values: Values, changes: Mapping[str, tuple[Any, ...]]) -> Values:
    values = dict(values)
    for name, change in changes.items():
        was: Any = values.pop(name, None)
        if len(change) == _PAIR:
            if was != change[0]:
                raise ValueError(name)
            now = change[1]
        else:
            start, gone, come = change
            if not isinstance(was, str) or was[start : start + len(gone)] != gone:
                raise ValueError(name)
            now = was[:start] + come + was[start + len(gone) :]
        if now is not None:
            values[name] = now
    return values
