"""Reads the changes of records, and appends those of one unit of work."""

from __future__ import annotations

import json
from itertools import chain, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from desktop.schema.change import (
    START,
    Change,
    ChangeKind,
    bases_json,
    digest_of,
    digest_of_cells,
    next_stamp,
    to_json,
)
from desktop.storage.own_tables import CHANGE, SETTING
from desktop.storage.pages import in_pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection

    from desktop.schema.change import Dot
    from desktop.storage.hand import Hand

NEVER = "0" * 13 + ".000000"

END = "end:"
"""How settings begin that hold the number and the digest of a replica's last change here."""

_COLUMNS = [column.name for column in CHANGE.columns if column.name != "arrival"]

# Built once: to build a statement takes as long as to carry it out.
_PLACES = ", ".join("?" * len(_COLUMNS))
_APPEND = f"INSERT INTO change ({', '.join(_COLUMNS)}) VALUES ({_PLACES})"  # noqa: S608 - our own names
_ARRIVED = select(func.max(CHANGE.c.arrival))
_NOTE = insert_or(SETTING).values(name=bindparam("name"), value=bindparam("value"))
_NOTE = _NOTE.on_conflict_do_update(index_elements=["name"], set_={"value": _NOTE.excluded.value})
_NEWEST_STAMP = select(func.max(CHANGE.c.stamp))
_LAST_OWN = (
    select(CHANGE).where(CHANGE.c.replica == bindparam("replica")).order_by(CHANGE.c.seq.desc()).limit(1)
)
# Record by record, never through the whole journal, whatever is asked first.
_OF_RECORDS = """SELECT change.* FROM json_each(:ids) CROSS JOIN change ON change.record_id = value
    ORDER BY stamp, replica, seq"""
_BY_RECORD = """WITH wanted(place, kind) AS MATERIALIZED (SELECT key, value FROM json_each(:kinds))
    SELECT c.* FROM change c CROSS JOIN wanted w ON w.kind = c.record
    ORDER BY w.place, c.record_id, c.stamp"""
_RECORD, _RECORD_ID, _KIND = (CHANGE.columns.keys().index(name) for name in ("record", "record_id", "kind"))
_PORTION = 1000
_KINDS = {kind.value: kind for kind in ChangeKind}
_NOTHING: frozenset[Dot] = frozenset()
_decode = json.JSONDecoder().decode


class Write(NamedTuple):
    """What a unit of work asks the journal to remember; ``old`` and ``new`` are plain values."""

    record: str
    record_id: str
    kind: ChangeKind
    field: str = ""
    old: Any = None
    new: Any = None
    bases: frozenset[Dot] = frozenset()


class Journal:
    """The changes of one file; appended to, never edited."""

    def __init__(self, connection: Connection, hand: Hand | None = None) -> None:
        self._connection = connection
        self._hand = hand
        self._stamp = ""
        self._seq = 0
        self._previous = START

    @property
    def batch(self) -> str:
        """What the changes have in common that are written here now; empty where nothing is written."""
        return self._hand.batch if self._hand else ""

    def of(self, record_ids: Sequence[str]) -> dict[str, list[Change]]:
        """Return the changes of each record, in the order of their stamps."""
        arrived = self.arrived_of(record_ids)
        return {record_id: [change for _, change in changes] for record_id, changes in arrived.items()}

    def arrived_of(self, record_ids: Sequence[str]) -> dict[str, list[tuple[int, Change]]]:
        """Return the changes of each record, each with how far the journal had come with it."""
        found: dict[str, list[tuple[int, Change]]] = {record_id: [] for record_id in record_ids}
        for row in self._connection.exec_driver_sql(_OF_RECORDS, {"ids": to_json(list(found))}).all():
            found[row[_RECORD_ID]].append((row[0], change_of(row)))
        return found

    def by_record(self, kinds: Sequence[str]) -> Iterator[tuple[str, str, list[Change]]]:
        """Yield kind and id of each record with its changes, kind after kind; other kinds are left out."""
        given = {"kinds": to_json(list(kinds))}
        portions = self._connection.exec_driver_sql(_BY_RECORD, given).partitions(_PORTION)
        rows = chain.from_iterable(portions)
        for (kind, record_id), same in groupby(rows, itemgetter(_RECORD, _RECORD_ID)):
            yield kind, record_id, list(map(change_of, same))

    def made(self, record: str, record_ids: Sequence[str]) -> Iterator[str]:
        """Yield those of these records that were ever made, as one of this kind."""
        born = select(CHANGE.c.record_id).where(
            CHANGE.c.kind == ChangeKind.CREATE.value, CHANGE.c.record == record
        )
        for some in in_pages(record_ids):
            yield from self._connection.scalars(born.where(CHANGE.c.record_id.in_(some)))

    def born_in(self, batch: str) -> tuple[tuple[str, str], ...]:
        """Return ``(kind, id)`` of every record that one unit of work has made, in the order of birth."""
        born = select(CHANGE.c.record, CHANGE.c.record_id).where(CHANGE.c.batch == batch)
        ordered = born.where(CHANGE.c.kind == ChangeKind.CREATE.value).order_by(CHANGE.c.arrival)
        return tuple((kind, record_id) for kind, record_id in self._connection.execute(ordered))

    def set_in(self, batch: str) -> dict[str, list[Change]]:
        """Return the fields that one unit of work has set in each record, in the order of writing."""
        wrote = select(CHANGE).where(CHANGE.c.batch == batch, CHANGE.c.kind == ChangeKind.SET.value)
        found: dict[str, list[Change]] = {}
        for row in self._connection.execute(wrote.order_by(CHANGE.c.arrival)):
            found.setdefault(row.record_id, []).append(change_of(row))
        return found

    def set_after(self, batch: str) -> frozenset[str]:
        """Return the ids of the records that one unit of work has made and another has set a field of."""
        born, later = CHANGE.alias(), CHANGE.alias()
        joined = select(later.c.record_id).join(born, born.c.record_id == later.c.record_id)
        made = born.c.kind == ChangeKind.CREATE.value
        others = later.c.kind == ChangeKind.SET.value
        found = joined.where(born.c.batch == batch, made, later.c.batch != batch, others).distinct()
        return frozenset(self._connection.scalars(found))

    def last_final(self) -> str | None:
        """Return the digest of the minutes that this replica closed last, else of the last in the file.

        A restored file is a new replica, and goes on where the old one stopped.
        """
        replica = self._hand.replica if self._hand else ""
        closed = select(CHANGE.c.new).where(CHANGE.c.kind == ChangeKind.FINALISE.value).limit(1)
        own = closed.where(CHANGE.c.replica == replica).order_by(CHANGE.c.seq.desc())
        newest = closed.order_by(CHANGE.c.arrival.desc())
        found = self._connection.scalar(own) or self._connection.scalar(newest)
        return str(json.loads(found)["digest"]) if found else None

    def is_only_by(self, replica: str) -> bool:
        """Say whether nobody but one replica has written here."""
        others = select(CHANGE.c.arrival).where(CHANGE.c.replica != replica).limit(1)
        return self._connection.scalar(others) is None

    def arrived(self) -> int:
        """Return how far the journal has come."""
        return self._connection.scalar(_ARRIVED) or 0

    def last_batches(self, most: int) -> Iterator[list[Change]]:
        """Yield changes of each unit of work, the newest unit first: its last ones, and its first ones.

        Of each kind at most ``most``; of a small unit some come twice.
        """
        end = self.arrived() + 1
        of_batch = select(func.min(CHANGE.c.arrival)).where(CHANGE.c.batch == bindparam("batch"))
        newest = select(CHANGE).where(CHANGE.c.arrival < bindparam("end"))
        newest = newest.order_by(CHANGE.c.arrival.desc())
        while last := self._connection.execute(newest.limit(1), {"end": end}).one_or_none():
            written = select(CHANGE).where(CHANGE.c.batch == last.batch).limit(most)
            ends = (written.order_by(CHANGE.c.arrival.desc()), written.order_by(CHANGE.c.arrival))
            yield [change_of(row) for rows in ends for row in self._connection.execute(rows)]
            end = self._connection.scalar(of_batch, {"batch": last.batch}) or 0

    def kinds_since(self, seen: int) -> frozenset[str]:
        """Return the kinds of record that changed after the journal had come to ``seen``."""
        return frozenset(
            self._connection.scalars(select(CHANGE.c.record).where(CHANGE.c.arrival > seen).distinct())
        )

    def former_since(self, record: str, seen: int) -> dict[str, dict[str, Any]]:
        """Return what the fields of records of one kind held when the journal had come to ``seen``.

        Only of records that were changed since, and only the fields that were; a field set several times
        since has what it held before the first of them.
        """
        changed = select(CHANGE.c.record_id, CHANGE.c.field, CHANGE.c.old).where(
            CHANGE.c.record == record, CHANGE.c.arrival > seen, CHANGE.c.kind == ChangeKind.SET.value
        )
        found: dict[str, dict[str, Any]] = {}
        for record_id, field, old in self._connection.execute(changed.order_by(CHANGE.c.arrival)):
            found.setdefault(record_id, {}).setdefault(field, json.loads(old))
        return found

    def append(self, writes: Iterable[Write]) -> int:
        """Append a change for each of ``writes``, under one stamp; return how many."""
        if (hand := self._hand) is None:
            message = "a view does not write"
            raise TypeError(message)
        if not self._stamp:
            self._start(hand)
        rows = [self._row(hand, write) for write in writes]
        append_cells(self._connection, rows)
        return len(rows)

    def head(self) -> str:
        """Return the digest of the last change that was written here."""
        if self._hand and not self._stamp:
            self._start(self._hand)
        return self._previous

    def note_end(self) -> None:
        """Note where the journal ends for who wrote now, so that even its last change cannot be altered."""
        if self._hand and self._seq:
            end = {"name": END + self._hand.replica, "value": f"{self._seq} {self._previous}"}
            self._connection.execute(_NOTE, end)

    def _row(self, hand: Hand, write: Write) -> tuple[Any, ...]:
        record, record_id, kind, field, old, new, bases = write
        self._seq += 1
        dot = (hand.replica, self._seq)
        about = (self._stamp, hand.author, hand.batch, hand.schema, record, record_id)
        stored = (kind.value, field, to_json(old), to_json(new), bases_json(bases))
        row = (*dot, *about, *stored, self._previous)
        self._previous = digest_of(dot, about, stored, self._previous)
        return row

    def _start(self, hand: Hand) -> None:
        """Continue where the file ends: another unit of work may have written meanwhile."""
        newest = self._connection.scalar(_NEWEST_STAMP) or NEVER
        self._stamp = hand.stamp or next_stamp(hand.wall, newest)
        if last := self._connection.execute(_LAST_OWN, {"replica": hand.replica}).one_or_none():
            self._seq, self._previous = last.seq, stored_digest(last)


def append_cells(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Append changes as they are stored: see `Change.cells`."""
    if rows:
        connection.exec_driver_sql(_APPEND, list(rows))


def stored_digest(row: Any) -> str:
    """Return the digest of a change as its row holds it, though nothing in it may be readable any more."""
    _arrival, *cells = row
    return digest_of_cells(cells)


def change_of(row: Any) -> Change:
    """Return the change that a row of the journal holds."""
    replica, seq, stamp, author, batch, schema, record, record_id = row[1:_KIND]
    kind, field, old, new, bases, previous = row[_KIND:]
    seen = frozenset(map(tuple, _decode(bases))) if bases != "[]" else _NOTHING
    about = ((replica, seq), stamp, author, batch, schema, record, record_id)
    return Change(*about, _KINDS[kind], field, _decode(old), _decode(new), seen, previous)
