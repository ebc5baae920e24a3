"""Where the journal is not of one mind: conflicts, disputed deletions, and what came too late.

Derived from the journal, so that what waits for a person is found at once, however long the journal is.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import delete, func, insert, select

from desktop.schema.change import to_json
from desktop.storage.own_tables import UNSETTLED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from desktop.schema.reducer import State

_GIVEN = "record_id IN (SELECT value FROM json_each(:ids))"
_FORGET = f"DELETE FROM unsettled WHERE {_GIVEN}"  # noqa: S608 - our own name
_ANY = select(UNSETTLED.c.record_id).limit(1)
_HIDDEN = f"SELECT record_id FROM unsettled WHERE what = 'late' AND field = '' AND {_GIVEN}"  # noqa: S608
_DISPUTED = f"SELECT record_id FROM unsettled WHERE what = 'deletion' AND {_GIVEN}"  # noqa: S608


class What(Enum):
    """What is not settled."""

    CONFLICT = "conflict"
    """Several values stand in a field."""
    DELETION = "deletion"
    """Somebody deleted what somebody else, not knowing, wrote in."""
    LATE = "late"
    """Written too late for closed minutes; without a field, the whole record was."""


class Unsettled(NamedTuple):
    """One thing that waits for a person."""

    record: str
    record_id: str
    what: What
    field: str


def unsettled_in(state: State) -> Iterator[tuple[What, str]]:
    """Yield what is not settled in one state."""
    if state.is_late:
        yield What.LATE, ""
        return
    for field in state.conflicts:
        yield What.CONFLICT, field
    if state.is_deletion_disputed:
        yield What.DELETION, ""
    if state.late:
        yield from _late_in(state)


def _late_in(state: State) -> Iterator[tuple[What, str]]:
    """Yield the fields of closed minutes in which something else was written than what stands there."""
    known = state.values
    told = {
        each.field
        for each in state.late
        if not each.field or each.value_of(each.field) != known.get(each.field)
    }
    for field in sorted(told):
        yield What.LATE, field or "deleted"


class UnsettledList:
    """Reads and renews the list of one file."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_empty(self) -> bool:
        """Tell whether everything is settled."""
        return self._connection.scalar(_ANY) is None

    def count(self) -> dict[What, int]:
        """Return how many of each there are."""
        counted = select(UNSETTLED.c.what, func.count()).group_by(UNSETTLED.c.what)
        return {What(what): int(count) for what, count in self._connection.execute(counted)}

    def all(self, what: What | None = None, ids: Sequence[str] | None = None) -> tuple[Unsettled, ...]:
        """Return what waits, or only what is of one sort, or only what is about some records."""
        asked = select(UNSETTLED.c.record, UNSETTLED.c.record_id, UNSETTLED.c.what, UNSETTLED.c.field)
        if what is not None:
            asked = asked.where(UNSETTLED.c.what == what.value)
        if ids is not None:
            asked = asked.where(UNSETTLED.c.record_id.in_(list(ids)))
        ordered = asked.order_by(
            UNSETTLED.c.what, UNSETTLED.c.record, UNSETTLED.c.record_id, UNSETTLED.c.field
        )
        rows = self._connection.execute(ordered)
        return tuple(Unsettled(record, each, What(sort), field) for record, each, sort, field in rows)

    def renew(self, states: Mapping[str, tuple[str, State]]) -> None:
        """Write down what is not settled in these records; each has the name of its kind and its state."""
        self._connection.exec_driver_sql(_FORGET, {"ids": to_json(list(states))})
        self.enter(states)

    def enter(self, states: Mapping[str, tuple[str, State]]) -> None:
        """Write down what is not settled in records of which nothing is written down yet."""
        self.add(
            Unsettled(kind, record_id, what, field)
            for record_id, (kind, state) in states.items()
            for what, field in unsettled_in(state)
        )

    def add(self, found: Iterable[Unsettled]) -> None:
        """Write down more."""
        rows = [
            {"record": each.record, "record_id": each.record_id, "what": each.what.value, "field": each.field}
            for each in found
        ]
        if rows:
            self._connection.execute(insert(UNSETTLED).prefix_with("OR IGNORE"), rows)

    def hidden(self, ids: Iterable[str]) -> frozenset[str]:
        """Return those of these records that were made too late for closed minutes, or are a part of such."""
        asked = {"ids": to_json(list(set(ids)))}
        return frozenset(self._connection.exec_driver_sql(_HIDDEN, asked).scalars())

    def disputed(self, ids: Iterable[str]) -> frozenset[str]:
        """Return those of these records that are shown though somebody deleted them."""
        asked = {"ids": to_json(list(set(ids)))}
        return frozenset(self._connection.exec_driver_sql(_DISPUTED, asked).scalars())

    def clear(self) -> None:
        """Forget all, before it is found again."""
        self._connection.execute(delete(UNSETTLED))
