"""Reads the journal by units of work: what was done, the newest first, however long the journal is.

A page is found from where the one before it ended, by the order of arrival; nothing before it is counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import and_, case, func, literal_column, or_, select

from desktop.schema.change import ChangeKind
from desktop.storage.journal import change_of
from desktop.storage.own_tables import CHANGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection
    from sqlalchemy.sql.elements import ColumnElement

    from desktop.schema.change import Change

_timed = func.substr(CHANGE.c.batch, 15, 1) == "7"
"""Whether the id of a unit of work begins with the milliseconds of Unix time, as twelve digits."""
_time = func.substr(CHANGE.c.batch, 1, 8).concat(func.substr(CHANGE.c.batch, 10, 4))


class Ran(NamedTuple):
    """One unit of work: its first and its last change by arrival, how many they are, and whose."""

    batch: str
    first: int
    last: int
    changes: int
    replica: str
    author: str
    stamp: str


class Deeds(NamedTuple):
    """To how many records of one kind a unit of work did one thing."""

    kind: str
    deed: ChangeKind
    records: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What units of work are asked for; what is blank is not asked.

    ``since`` and ``until`` are Unix milliseconds, the second of them excluded. ``words`` stand in what was
    written, or ``records`` were changed.
    """

    author: str = ""
    kind: str = ""
    since: int | None = None
    until: int | None = None
    words: str = ""
    records: Sequence[str] = ()

    def clauses(self) -> list[ColumnElement[bool]]:
        """Return what holds of a change that is asked for."""
        found: list[ColumnElement[bool]] = []
        if self.author:
            found.append(CHANGE.c.author == self.author)
        if self.kind:
            found.append(CHANGE.c.record == self.kind)
        if self.since is not None:
            found.append(_at_least(self.since))
        if self.until is not None:
            found.append(~_at_least(self.until))
        if self.words or self.records:
            texts = (CHANGE.c.new, CHANGE.c.old) if self.words else ()
            written = [func.instr(each, self.words) > 0 for each in texts]
            # the plus keeps the index of records from being asked, which has no order of arrival
            changed = [literal_column("+change.record_id").in_(self.records)] if self.records else []
            found.append(or_(*written, *changed))
        return found


def _at_least(milliseconds: int) -> ColumnElement[bool]:
    """Tell whether a change was made at a moment or after it, by the clock of whoever made it."""
    stamp = CHANGE.c.stamp >= f"{milliseconds:013d}"
    return and_(case((_timed, _time >= f"{milliseconds:012x}"), else_=stamp))


class Batches:
    """The units of work of one file."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self, asked: Asked, most: int, before: int | None = None) -> tuple[Ran, ...]:
        """Return the newest units that have a change that is asked for, and arrived before ``before``."""
        found: list[Ran] = []
        end = (
            before
            if before is not None
            else (self._connection.scalar(select(func.max(CHANGE.c.arrival))) or 0) + 1
        )
        clauses = asked.clauses()
        newest = (
            select(CHANGE.c.arrival, CHANGE.c.batch)
            .where(*clauses)
            .order_by(CHANGE.c.arrival.desc())
            .limit(1)
        )
        while len(found) < most:
            row = self._connection.execute(newest.where(CHANGE.c.arrival < end)).one_or_none()
            if row is None:
                break
            ran = self.of(row.batch)
            is_whole = ran is not None and ran.changes == ran.last - ran.first + 1
            if ran is not None and (is_whole or row.arrival == self._last(row.batch, clauses)):
                found.append(ran)
            end = ran.first if ran is not None and is_whole else row.arrival
        return tuple(found)

    def _last(self, batch: str, clauses: Sequence[ColumnElement[bool]]) -> int | None:
        """Return the last of a unit's changes that are asked for, where others arrived between them."""
        asked = select(func.max(CHANGE.c.arrival)).where(CHANGE.c.batch == batch, *clauses)
        found: int | None = self._connection.scalar(asked)
        return found

    def of(self, batch: str) -> Ran | None:
        """Return one unit of work; None where it changed nothing that is remembered."""
        ends = select(func.min(CHANGE.c.arrival), func.max(CHANGE.c.arrival), func.count()).where(
            CHANGE.c.batch == batch
        )
        first, last, changes = self._connection.execute(ends).one()
        if first is None:
            return None
        who = select(CHANGE.c.replica, CHANGE.c.author, CHANGE.c.stamp).where(CHANGE.c.arrival == first)
        return Ran(batch, first, last, changes, *self._connection.execute(who).one())

    def counts(self, ran: Ran) -> tuple[Deeds, ...]:
        """Return what one unit did to how many records, in the order in which it began to."""
        records = func.count(CHANGE.c.record_id.distinct())
        counted = select(CHANGE.c.record, CHANGE.c.kind, records).where(*_within(ran))
        grouped = counted.group_by(CHANGE.c.record, CHANGE.c.kind).order_by(func.min(CHANGE.c.arrival))
        return tuple(
            Deeds(kind, ChangeKind(deed), count) for kind, deed, count in self._connection.execute(grouped)
        )

    def first_of(self, ran: Ran, kind: str, deed: ChangeKind) -> str:
        """Return the id of the first record of a kind to which one unit did something."""
        first = select(CHANGE.c.record_id).where(
            *_within(ran), CHANGE.c.record == kind, CHANGE.c.kind == deed.value
        )
        return self._connection.scalar(first.order_by(CHANGE.c.arrival).limit(1)) or ""

    def changes(self, ran: Ran, most: int | None = None) -> Iterator[Change]:
        """Yield the changes of one unit in the order of writing, ``most`` of them."""
        written = select(CHANGE).where(*_within(ran)).order_by(CHANGE.c.arrival)
        for row in self._connection.execute(written.limit(most) if most is not None else written):
            yield change_of(row)

    def records_with(self, words: str, most: int) -> tuple[str, ...]:
        """Return the ids of records, also in the bin, in which ``words`` were ever written, the newest."""
        written = select(CHANGE.c.record_id).where(func.instr(CHANGE.c.new, words) > 0)
        newest = written.order_by(CHANGE.c.arrival.desc()).limit(most)
        return tuple(dict.fromkeys(self._connection.scalars(newest)))

    def authors(self) -> tuple[str, ...]:
        """Return everybody who ever wrote here."""
        found: list[str] = []
        newest = select(CHANGE.c.author).order_by(CHANGE.c.arrival.desc()).limit(1)
        while (one := self._connection.scalar(newest.where(CHANGE.c.author.not_in(found)))) is not None:
            found.append(one)
        return tuple(sorted(found))


def _within(ran: Ran) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of a unit's changes; it names the span of arrival, which is read in one go."""
    return (
        CHANGE.c.arrival >= ran.first,
        CHANGE.c.arrival <= ran.last,
        literal_column("+change.batch") == ran.batch,
    )
