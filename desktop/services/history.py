"""The history of one record: who changed which field, from what, to what, and how it was on any day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.schema.diff import differences
from desktop.schema.fields import fields_of
from desktop.schema.reducer import reduce
from desktop.schema.values import readable, record_of
from desktop.schema.words import show
from desktop.services.titles import Titles, titles_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from desktop.schema.change import Change, ChangeKind, Values
    from desktop.schema.fields import Field
    from desktop.schema.record import R, Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store
    from desktop.storage.unit_of_work import View


_TIMED = 7
"""The version of the UUIDs that begin with the milliseconds of Unix time (RFC 9562)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One changed field in words, or one event such as deletion, whose label is empty."""

    at: datetime
    """UTC."""
    author: str
    computer: str
    """The name of the computer where it was done; "" is this one, or one that never introduced itself."""
    kind: ChangeKind
    label: str = ""
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Then:
    """One field in words: what it held on a day, and what it holds now."""

    label: str
    then: str
    now: str

    @property
    def is_other(self) -> bool:
        """Whether it holds something else now."""
        return self.then != self.now


@dataclass(frozen=True, slots=True)
class Compared:
    """A record on a day beside how it stands now: the fields that hold something then or now."""

    was_there: bool
    """Whether it was made by then, and not in the bin."""
    fields: tuple[Then, ...]


class History:
    """Reads the journal for people."""

    def __init__(self, store: Store, vocabulary: Vocabulary) -> None:
        self._store = store
        self._vocabulary = vocabulary

    def lines(self, kind: type[Record], record_id: str) -> tuple[Line, ...]:
        """Return what happened to one record, oldest first."""
        with self._store.view() as view:
            changes = view.journal.of([record_id])[record_id]
            versions = _versions(kind, record_id, changes)
            titles = titles_in(view, versions)
            computers = {
                replica: view.peers.name_of(replica) for replica, _ in (each.dot for each in changes)
            }
        return tuple(
            line
            for number, change in enumerate(changes)
            for line in self._lines(
                change, computers[change.dot[0]], versions[number], versions[number + 1], titles
            )
        )

    def as_of(self, kind: type[R], record_id: str, moment: datetime) -> R | None:
        """Return a record as it stood at an aware moment; None while it was not made yet, or in the bin.

        What came too late for closed minutes was never applied, and is no part of any day.
        """
        with self._store.view() as view:
            return _as_of(view, kind, record_id, moment)

    def compared(self, kind: type[Record], record_id: str, day: date) -> Compared:
        """Return a record as it stood at the end of a day of this computer, beside how it stands now."""
        with self._store.view() as view:
            then = _as_of(view, kind, record_id, end_of(day))
            (now,) = view.of_kind(kind.__name__).page([record_id]) or (kind(id=record_id),)
            shown = then or kind(id=record_id)
            titles = Titles(view, self._vocabulary).of_links([shown, now])
        words = (
            Then(
                self._vocabulary.field(kind, each).label,
                self._show(each, shown, titles),
                self._show(each, now, titles),
            )
            for each in fields_of(kind)
            if not each.automatic
        )
        return Compared(then is not None, tuple(each for each in words if each.then or each.now))

    def _show(self, field: Field, record: Record, titles: Mapping[str, str]) -> str:
        return show(field, getattr(record, field.name), self._vocabulary, lambda one: titles.get(one, one))

    def _lines(
        self, change: Change, computer: str, old: Record, new: Record, titles: Mapping[str, str]
    ) -> list[Line]:
        at = moment_of(change)
        if not change.writes():
            return [Line(at, change.author, computer, change.kind)]
        return [
            Line(
                at,
                change.author,
                computer,
                change.kind,
                self._vocabulary.field(type(new), each.field).label,
                show(each.field, each.old, self._vocabulary, lambda one: titles.get(one, one)),
                show(each.field, each.new, self._vocabulary, lambda one: titles.get(one, one)),
            )
            for each in differences(old, new)
        ]


def moment_of(change: Change) -> datetime:
    """Return the wall clock's time of a change, in UTC; the stamp is for the order, and may run ahead."""
    return moment_at(change.batch, change.stamp)


def moment_at(batch: str, stamp: str) -> datetime:
    """Return the wall clock's time of what was written by one unit of work under one stamp, in UTC."""
    return datetime.fromtimestamp(_milliseconds(batch, stamp) / 1000, UTC)


def end_of(day: date) -> datetime:
    """Return the last moment of a day on this computer."""
    return datetime.combine(day, time.max).astimezone()


def _milliseconds(batch: str, stamp: str) -> int:
    try:
        known = UUID(batch)
    except ValueError:
        return int(stamp[:13])
    return known.int >> 80 if known.version == _TIMED else int(stamp[:13])


def _as_of(view: View, kind: type[R], record_id: str, moment: datetime) -> R | None:
    changes = view.journal.of([record_id])[record_id]
    late = {each.dot for state in view.states([record_id]).values() for each in state.late}
    state = reduce(each for each in changes if moment_of(each) <= moment and each.dot not in late)
    if state.deleted or not state.heads:
        return None
    return record_of(kind, record_id, readable(kind, state.values))


def _versions(kind: type[Record], record_id: str, changes: list[Change]) -> list[Record]:
    values: Values = {}
    versions = [kind(id=record_id)]
    for change in changes:
        values = values | change.writes()
        versions.append(record_of(kind, record_id, readable(kind, values)))
    return versions
