"""Is the file sound: its pages, its links, its guards, the journal's chain, and the tables against it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from desktop.progress import NoProgress
from desktop.schema.change import START
from desktop.storage.database import Database, connect
from desktop.storage.journal import END, stored_digest
from desktop.storage.migrations.upgrade import upgrade
from desktop.storage.own_tables import (
    CHANGE,
    FINAL,
    KEPT_FILE,
    NAME_KEY,
    RIVAL,
    SEARCH_ENTRY,
    SETTING,
    UNSETTLED,
)
from desktop.storage.search import is_whole
from desktop.storage.snapshot import snapshot
from desktop.storage.triggers import TRIGGERS
from desktop.storage.trouble import translated
from desktop.storage.witnesses import contradicted

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

    from desktop.progress import Progress
    from desktop.storage.tables import Tables
    from desktop.storage.unit_of_work import UnitOfWork


_EXAMINATIONS = 4


@dataclass(frozen=True, slots=True)
class Health:
    """What each examination found; an empty tuple is a clean one."""

    integrity: tuple[str, ...]
    foreign_keys: tuple[str, ...]
    triggers: tuple[str, ...]
    chain: tuple[str, ...]
    tables: tuple[str, ...]
    witnesses: tuple[str, ...] = ()
    """What others have seen of the journal and is not in it: see `desktop.storage.witnesses`."""

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found."""
        pages = self.integrity or self.foreign_keys or self.triggers or self.tables
        return not (pages or self.chain or self.witnesses)


def examine(database: Database, tables: Tables, work: UnitOfWork, progress: Progress | None = None) -> Health:
    """Examine the file; ``work`` tells what would rebuild its tables, which is tried on a copy."""
    watched = progress or NoProgress()
    watched.step(0, _EXAMINATIONS)
    with translated(database.path), _fresh_engine(database.path).connect() as connection:
        lines = connection.exec_driver_sql("PRAGMA integrity_check").scalars()
        integrity = tuple(line for line in lines if line != "ok") or differing_shapes(connection)
        watched.step(1, _EXAMINATIONS)
        foreign = () if integrity else broken_keys(connection)
        watched.step(2, _EXAMINATIONS)
        triggers = differing_triggers(connection)
        chain = () if integrity else broken_links(connection)
        witnesses = () if integrity else contradicted(connection)
        watched.step(3, _EXAMINATIONS)
    differing = () if integrity or foreign else differing_tables(tables, work)
    return Health(integrity, foreign, triggers, chain, differing, witnesses)


def _fresh_engine(path: Path) -> Engine:
    """Return an engine for one look: FTS5 finds faults that are none on a connection that has read before."""
    return create_engine("sqlite://", module=dbapi2, creator=lambda: connect(path, "ro"), poolclass=NullPool)


def differing_shapes(connection: Connection) -> tuple[str, ...]:
    """Return the tables and indexes that are not as the migrations make them."""
    asked = "SELECT name, sql FROM sqlite_master WHERE type <> 'trigger' AND name NOT LIKE 'sqlite_%'"
    found = {row.name: row.sql for row in connection.exec_driver_sql(asked)}
    with create_engine("sqlite://", module=dbapi2, poolclass=NullPool).connect() as fresh:
        upgrade(fresh)
        wanted = {row.name: row.sql for row in fresh.exec_driver_sql(asked)}
    return tuple(sorted(name for name in found.keys() | wanted.keys() if found.get(name) != wanted.get(name)))


def broken_keys(connection: Connection) -> tuple[str, ...]:
    """Return table and row of each link to nothing."""
    return tuple(f"{row[0]} {row[1]}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check"))


def differing_triggers(connection: Connection) -> tuple[str, ...]:
    """Return the names of triggers that are missing, changed or not ours."""
    asked = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    found = {row.name: row.sql for row in connection.exec_driver_sql(asked)}
    return tuple(
        sorted(name for name in found.keys() | TRIGGERS.keys() if found.get(name) != TRIGGERS.get(name))
    )


def broken_links(connection: Connection) -> tuple[str, ...]:
    """Return ``replica:sequence`` of the first change of each replica whose chain does not hold.

    The chain shows what was edited, taken out of the middle or reordered; its end, what was written here
    and noted beside it. Whoever alters the note too is shown only by a digest kept elsewhere, such as on a
    backup or a printed paper.
    """
    expected: dict[str, tuple[int, str]] = {}
    broken: dict[str, str] = {}
    ends = _noted_ends(connection)
    ordered = select(CHANGE).order_by(CHANGE.c.replica, CHANGE.c.seq)
    for row in connection.execute(ordered):
        seq, previous = expected.get(row.replica, (1, START))
        digest = stored_digest(row)
        is_noted = ends.get(row.replica, (0, ""))[0] != row.seq or ends[row.replica] == (row.seq, digest)
        if row.replica not in broken and not (is_noted and (row.seq, row.previous) == (seq, previous)):
            broken[row.replica] = f"{row.replica}:{row.seq}"
        expected[row.replica] = (row.seq + 1, digest)
    own = connection.scalar(select(SETTING.c.value).where(SETTING.c.name == "replica")) or ""
    for replica in (own, *ends):  # of others more may have come; what is written here is always noted
        last, noted = expected.get(replica, (1, START))[0] - 1, ends.get(replica, (0, ""))[0]
        if last < noted or (replica == own and last != noted):
            broken.setdefault(replica, f"{replica}:{noted}")
    return tuple(broken.values())


def _noted_ends(connection: Connection) -> dict[str, tuple[int, str]]:
    """Return number and digest of the last change that each replica is noted to have written here."""
    noted = select(SETTING).where(SETTING.c.name.startswith(END, autoescape=True))
    ends = ((row.name.removeprefix(END), row.value.partition(" ")) for row in connection.execute(noted))
    return {replica: (int(seq) if seq.isdecimal() else 0, digest) for replica, (seq, _, digest) in ends}


def differing_tables(tables: Tables, work: UnitOfWork) -> tuple[str, ...]:
    """Return the tables that the journal, or a file its name, does not give again.

    That is tried on a copy: the file that ``work`` would write to is not touched.
    """
    with TemporaryDirectory() as folder:
        copy = Path(folder) / work.path.name
        snapshot(work.path, copy)
        database = Database(copy)
        try:
            with work.on(database) as trial:
                return _differing(tables, trial)
        finally:
            database.close()


def _differing(tables: Tables, work: UnitOfWork) -> tuple[str, ...]:
    altered = _altered_files(work.connection)
    if not is_whole(work.connection):
        altered = (*altered, "search_index")
    try:
        before = contents(work.connection, tables)
        work.rebuild()
        after = contents(work.connection, tables)
    except (DBAPIError, ValueError, TypeError, LookupError, AttributeError):  # no change of ours reads so
        return (CHANGE.name, *altered)
    return (*(name for name, rows in before.items() if rows != after[name]), *altered)


def _altered_files(connection: Connection) -> tuple[str, ...]:
    """Return the table of kept files where one is not what its name says, or a final paper is missing."""
    files = connection.execute(select(KEPT_FILE.c.digest, KEPT_FILE.c.content))
    altered = any(hashlib.sha256(content).hexdigest() != digest for digest, content in files)
    kept = select(KEPT_FILE.c.digest)
    missing = select(FINAL.c.paper).where(FINAL.c.paper != "", FINAL.c.paper.not_in(kept))
    return (KEPT_FILE.name,) if altered or connection.execute(missing).first() else ()


def contents(connection: Connection, tables: Tables) -> dict[str, list[Any]]:
    """Return every row of every table that is derived from the journal, in an order of its own."""
    record_tables = [table for each in tables.kinds().values() for table in (each.rows, *each.lists.values())]
    found = {table.name: sorted(map(repr, connection.execute(select(table)))) for table in record_tables}
    entries = select(SEARCH_ENTRY.c.record, SEARCH_ENTRY.c.record_id, SEARCH_ENTRY.c.squashed)
    found[SEARCH_ENTRY.name] = sorted(map(repr, connection.execute(entries)))
    for derived in (NAME_KEY, FINAL, RIVAL, UNSETTLED):
        found[derived.name] = sorted(map(repr, connection.execute(select(derived))))
    return found
