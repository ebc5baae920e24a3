"""The history of one record: who changed which field, from what, to what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.schema.diff import differences
from desktop.schema.values import record_of
from desktop.schema.words import show
from desktop.services.titles import titles_in

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.schema.change import Change, ChangeKind, Values
    from desktop.schema.record import Record
    from desktop.schema.vocabulary import Vocabulary
    from desktop.storage.store import Store


_TIMED = 7
"""The version of the UUIDs that begin with the milliseconds of Unix time (RFC 9562)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One changed field in words, or one event such as deletion, whose label is empty."""

    at: datetime
    """UTC."""
    author: str
    kind: ChangeKind
    label: str = ""
    old: str = ""
    new: str = ""


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
        return tuple(
            line
            for number, change in enumerate(changes)
            for line in self._lines(change, versions[number], versions[number + 1], titles)
        )

    def _lines(self, change: Change, old: Record, new: Record, titles: Mapping[str, str]) -> list[Line]:
        at = moment_of(change)
        if not change.writes():
            return [Line(at, change.author, change.kind)]
        return [
            Line(
                at,
                change.author,
                change.kind,
                self._vocabulary.field(type(new), each.field).label,
                show(each.field, each.old, self._vocabulary, lambda one: titles.get(one, one)),
                show(each.field, each.new, self._vocabulary, lambda one: titles.get(one, one)),
            )
            for each in differences(old, new)
        ]


def moment_of(change: Change) -> datetime:
    """Return the wall clock's time of a change, in UTC; the stamp is for the order, and may run ahead."""
    return datetime.fromtimestamp(_milliseconds(change) / 1000, UTC)


def _milliseconds(change: Change) -> int:
    try:
        batch = UUID(change.batch)
    except ValueError:
        return int(change.stamp[:13])
    return batch.int >> 80 if batch.version == _TIMED else int(change.stamp[:13])


def _versions(kind: type[Record], record_id: str, changes: list[Change]) -> list[Record]:
    values: Values = {}
    versions = [kind(id=record_id)]
    for change in changes:
        values = values | change.writes()
        versions.append(record_of(kind, record_id, values))
    return versions
