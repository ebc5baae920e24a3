"""Which minutes are closed, by whom, and what their closers had seen.

Minutes belong to whoever closed them first. Its own amendments follow from that closing; another computer's
closing of the same minutes is a rival, which is kept whole and is not in force.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, select

from desktop.schema.change import ChangeKind
from desktop.storage.own_tables import CHANGE, FINAL, RIVAL
from desktop.storage.pages import in_pages
from desktop.storage.triggers import KEPT_COLUMNS, SEALED_LISTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row

    from desktop.schema.change import Dot

_PORTION = 5000
_CLOSED = CHANGE.c.kind == ChangeKind.FINALISE.value
_WHO = (CHANGE.c.record_id, CHANGE.c.replica, CHANGE.c.seq, CHANGE.c.stamp, CHANGE.c.batch, CHANGE.c.bases)
_ALL = select(*_WHO).where(_CLOSED).order_by(CHANGE.c.record_id, CHANGE.c.stamp)
_CONTENT = select(CHANGE.c.replica, CHANGE.c.seq, CHANGE.c.new, CHANGE.c.previous).where(
    _CLOSED, CHANGE.c.record_id == bindparam("session")
)
_WRITTEN = select(CHANGE.c.record, CHANGE.c.record_id).where(
    CHANGE.c.replica == bindparam("replica"), CHANGE.c.seq.in_(bindparam("seqs", expanding=True))
)
_SOME = _ALL.where(CHANGE.c.record_id.in_(bindparam("ids", expanding=True)))


@dataclass(frozen=True, slots=True)
class Closing:
    """The closings of one session's minutes: in force the first one with its amendments, each by its dot."""

    in_force: tuple[Dot, ...]
    rivals: tuple[Dot, ...]
    first: tuple[str, Dot]
    """Stamp and dot of the closing in force, by which several are told apart."""
    seen: frozenset[Dot]
    """All that whoever closed and amended them had seen."""
    batches: frozenset[tuple[str, str]]
    """Replica and batch of the units of work that closed and amended them: these saw what they wrote."""

    @property
    def owner(self) -> str:
        """The replica that closed them, or amended them last."""
        return self.in_force[-1][0]


@dataclass(frozen=True, slots=True)
class _Closed:
    dot: Dot
    stamp: str
    batch: str
    bases: frozenset[Dot]

    @property
    def order(self) -> tuple[str, Dot]:
        return self.stamp, self.dot


def all_closings(connection: Connection) -> dict[str, Closing]:
    """Return the closings of every session whose minutes were ever closed."""
    return _by_session(connection.execute(_ALL))


def closings_of(connection: Connection, sessions: Iterable[str]) -> dict[str, Closing]:
    """Return the closings of those of ``sessions`` whose minutes were closed."""
    found: dict[str, Closing] = {}
    for some in in_pages(list(sessions)):
        found |= _by_session(connection.execute(_SOME, {"ids": some}))
    return found


def contents_closed(connection: Connection, session: str) -> dict[Dot, dict[str, Any]]:
    """Return what each closing of a session's minutes wrote down, by its dot."""
    rows = connection.execute(_CONTENT, {"session": session})
    return {(row.replica, row.seq): {**json.loads(row.new), "session": session} for row in rows}


def closed_digests(connection: Connection) -> frozenset[str]:
    """Return the digests of all that was ever closed, in force or not."""
    return frozenset(
        digest for table in (FINAL, RIVAL) for digest in connection.scalars(select(table.c.digest))
    )


def chain_before(connection: Connection, session: str, digest: str) -> str:
    """Return the digest that a replica's journal had come to when it closed these minutes so; "" if never."""
    rows = connection.execute(_CONTENT, {"session": session})
    return next((str(row.previous) for row in rows if json.loads(row.new)["digest"] == digest), "")


def records_of(connection: Connection, dots: Iterable[Dot]) -> frozenset[tuple[str, str]]:
    """Return kind and id of the records that these changes are of."""
    found: set[tuple[str, str]] = set()
    for replica, same in groupby(sorted(dots), lambda dot: dot[0]):
        seqs = [seq for _, seq in same]
        for start in range(0, len(seqs), _PORTION):
            given = {"replica": replica, "seqs": seqs[start : start + _PORTION]}
            found.update((kind, record_id) for kind, record_id in connection.execute(_WRITTEN, given))
    return frozenset(found)


def final_fields(table: str) -> frozenset[str] | None:
    """Return the fields of a table that are minutes; None where all are."""
    if (columns := KEPT_COLUMNS.get(table)) is None:
        return None
    return frozenset(column.strip('"') for column in columns) | SEALED_LISTS.get(table, frozenset())


def _by_session(rows: Iterable[Row[Any]]) -> dict[str, Closing]:
    return {
        session: _closing([_closed(row) for row in same])
        for session, same in groupby(rows, lambda row: row[0])
    }


def _closed(row: Row[Any]) -> _Closed:
    bases = frozenset((replica, seq) for replica, seq in json.loads(row.bases))
    return _Closed((row.replica, row.seq), row.stamp, row.batch, bases)


def _closing(closed: Sequence[_Closed]) -> Closing:
    ordered = sorted(closed, key=lambda each: each.order)
    children: dict[Dot | None, list[_Closed]] = {}
    for each in ordered:
        children.setdefault(_parent(each, ordered), []).append(each)
    chain = [children[None][0]]
    while following := children.get(chain[-1].dot):
        chain.append(following[0])
    in_force = tuple(each.dot for each in chain)
    seen = frozenset().union(*(each.bases for each in chain))
    rivals = tuple(each.dot for each in ordered if each.dot not in in_force)
    batches = frozenset((each.dot[0], each.batch) for each in chain)
    return Closing(in_force, rivals, chain[0].order, seen, batches)


def _parent(one: _Closed, all_of_them: Sequence[_Closed]) -> Dot | None:
    """Return the closing that one amends: the last that it names, else the last of its own replica."""
    earlier = [each for each in all_of_them if each.order < one.order]
    named = [each.dot for each in earlier if each.dot in one.bases]
    own = [each.dot for each in earlier if each.dot[0] == one.dot[0] and each.dot[1] < one.dot[1]]
    return next(reversed(named or own), None)
