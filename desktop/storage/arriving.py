"""Changes from elsewhere into the journal, and those that another computer lacks out of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, select

from desktop.exchange_errors import PackageUnfitError, ReplicaForkedError
from desktop.schema.change import START, ChangeKind
from desktop.schema.replica import End
from desktop.storage.closings import records_of
from desktop.storage.journal import append_cells, change_of, stored_digest
from desktop.storage.own_tables import CHANGE
from desktop.storage.pages import in_pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from desktop.schema.change import Change
    from desktop.schema.reducer import State
    from desktop.schema.replica import Ends, Vector

_NEXT_REPLICA = select(func.min(CHANGE.c.replica)).where(CHANGE.c.replica > bindparam("last"))
_OF = select(CHANGE).where(CHANGE.c.replica == bindparam("replica"))
_LAST = _OF.order_by(CHANGE.c.seq.desc()).limit(1)
_ONE = _OF.where(CHANGE.c.seq == bindparam("seq"))
_SPAN = _OF.where(CHANGE.c.seq >= bindparam("first"), CHANGE.c.seq <= bindparam("last")).order_by(
    CHANGE.c.seq
)
_COUNT = (
    select(func.count())
    .select_from(CHANGE)
    .where(CHANGE.c.replica == bindparam("replica"), CHANGE.c.seq > bindparam("seq"))
)
_BORN = select(CHANGE.c.record_id, CHANGE.c.record).where(
    CHANGE.c.record_id.in_(bindparam("ids", expanding=True)), CHANGE.c.kind == ChangeKind.CREATE.value
)


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came that was not there yet, and what became of the records that it is of."""

    changes: Sequence[Change]
    """The new ones, in the order of their stamps."""
    same: int
    """How many were there already."""
    before: Mapping[str, State] = field(default_factory=dict)
    """What the records that are concerned added up to before, by their ids."""
    after: Mapping[str, State] = field(default_factory=dict)
    """What those that were settled add up to now; the others stayed as they were."""

    @property
    def new(self) -> int:
        """How many changes are new."""
        return len(self.changes)

    @property
    def touched(self) -> frozenset[tuple[str, str]]:
        """Kind and id of each record of which there is a new change."""
        return frozenset((change.record, change.record_id) for change in self.changes)


def replicas(connection: Connection) -> Iterator[str]:
    """Yield every replica that has written here; quick, however long the journal is."""
    last = ""
    while (last := connection.scalar(_NEXT_REPLICA, {"last": last}) or "") != "":
        yield last


def ends_of(connection: Connection) -> Ends:
    """Return number and digest of the last change of each replica."""
    lasts = (connection.execute(_LAST, {"replica": each}).one() for each in replicas(connection))
    return {row.replica: End(row.seq, stored_digest(row)) for row in lasts}


def digest_at(connection: Connection, replica: str, seq: int) -> str | None:
    """Return the digest of one change, `START` for the number 0; None where it is not known."""
    if not seq:
        return START
    row = connection.execute(_ONE, {"replica": replica, "seq": seq}).one_or_none()
    return stored_digest(row) if row is not None else None


def count_after(connection: Connection, have: Vector) -> int:
    """Return how many changes come after ``have``."""
    return sum(
        connection.scalar(_COUNT, {"replica": each, "seq": have.get(each, 0)}) or 0
        for each in replicas(connection)
    )


def changes_after(connection: Connection, have: Vector) -> Iterator[Change]:
    """Yield the changes that come after ``have``: those of each replica in their order, without a gap."""
    for replica in replicas(connection):
        after = _OF.where(CHANGE.c.seq > have.get(replica, 0)).order_by(CHANGE.c.seq)
        for row in connection.execute(after, {"replica": replica}):
            yield change_of(row)


def concerned(connection: Connection, changes: Sequence[Change]) -> list[str]:
    """Return the records that changes are of, and those of the minutes that they close."""
    closed = [change for change in changes if change.kind is ChangeKind.FINALISE]
    of_minutes = records_of(connection, (dot for change in closed for dot in change.bases))
    return sorted({change.record_id for change in changes} | {record_id for _, record_id in of_minutes})


def arrive(connection: Connection, own: str, changes: Sequence[Change]) -> Arrived:
    """Append those changes that are not there; the tables of records are settled by the caller.

    Raises `ReplicaForkedError` where a number stands for two different changes, or where more comes of
    ``own`` than was written here, and `PackageUnfitError` where a run does not follow what is there, or a
    record is not made once.
    """
    new: list[Change] = []
    same = 0
    for replica, run in groupby(sorted(changes, key=lambda change: change.dot), lambda change: change.dot[0]):
        ordered = list(run)
        have = connection.execute(_LAST, {"replica": replica}).one_or_none()
        last, digest = (have.seq, stored_digest(have)) if have is not None else (0, START)
        known = [change for change in ordered if change.dot[1] <= last]
        _require_same(connection, known)
        fresh = ordered[len(known) :]
        if fresh and replica == own:
            raise ReplicaForkedError(replica, last + 1)
        for change in fresh:
            if change.dot[1] != last + 1:
                raise PackageUnfitError
            if change.previous != digest:
                raise ReplicaForkedError(replica, last)
            last, digest = change.dot[1], change.digest
        same += len(known)
        new += fresh
    _require_one_birth(connection, new)
    # in the order of their stamps, so that what one replica saw of another comes before it
    new.sort(key=lambda change: (change.stamp, change.dot))
    append_cells(connection, [change.cells for change in new])
    return Arrived(new, same)


def _require_same(connection: Connection, known: Sequence[Change]) -> None:
    """Refuse a number that stands for another change here; the chain vouches for all before the last one."""
    if not known:
        return
    replica, last = known[-1].dot
    if digest_at(connection, replica, last) == known[-1].digest:
        return
    stored = connection.execute(_SPAN, {"replica": replica, "first": known[0].dot[1], "last": last})
    for row, change in zip(stored, known, strict=True):
        if stored_digest(row) != change.digest:
            raise ReplicaForkedError(replica, change.dot[1])


def _require_one_birth(connection: Connection, new: Sequence[Change]) -> None:
    """Refuse a record that nobody made, that was made twice, or that is of two kinds."""
    kinds: dict[str, str] = {}
    births = [change for change in new if change.kind is ChangeKind.CREATE]
    for some in in_pages(list({change.record_id for change in new})):
        kinds.update((row.record_id, row.record) for row in connection.execute(_BORN, {"ids": some}))
    if len({change.record_id for change in births} - kinds.keys()) != len(births):
        raise PackageUnfitError
    kinds |= {change.record_id: change.record for change in births}
    if any(kinds.get(change.record_id) != change.record for change in new):
        raise PackageUnfitError
