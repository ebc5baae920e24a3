"""What a database file holds, read without changing it or leaving anything beside it."""

from __future__ import annotations

import hashlib
import json
import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, func, select
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from desktop.storage.database import prepare
from desktop.storage.journal import stored_digest
from desktop.storage.migrations.upgrade import revision_of
from desktop.storage.own_tables import CHANGE, SETTING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy import Connection

HEADER = b"SQLite format 3\0"
_VERSIONS = slice(18, 20)
_WAL = b"\2\2"


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup holds, for a person to judge whether it is the one that they want."""

    revision: str
    counts: Mapping[str, int]
    """Table -> its records, without those in the bin."""
    rows: Mapping[str, int]
    """Table -> its rows, for every table but the search index."""
    changed_at: datetime | None
    """When the newest change was made, in UTC; None in a file without any."""
    head: str
    """The SHA-256 of where the journal of each replica ends, and of what was chosen on this computer."""
    broken_links: tuple[str, ...] = ()
    """Where the journal's chain does not hold; see `desktop.storage.health.broken_links`."""


def is_ours(connection: Connection) -> bool:
    """Tell whether a file has our tables."""
    return {CHANGE.name, SETTING.name, "alembic_version"} <= set(_tables(connection))


def contents_of(connection: Connection) -> BackupContents:
    """Return what the file of an open connection holds; its chain is not looked at."""
    tables = _tables(connection)
    newest = connection.scalar(select(func.max(CHANGE.c.stamp)))
    return BackupContents(
        revision=revision_of(connection.exec_driver_sql),
        counts={
            name: _count(connection, name, " WHERE deleted = 0") for name, kept in tables.items() if kept
        },
        rows={name: _count(connection, name) for name in tables},
        changed_at=datetime.fromtimestamp(int(newest[:13]) / 1000, UTC) if newest else None,
        head=head_of(connection),
    )


def head_of(connection: Connection) -> str:
    """Return the SHA-256 of the last change of each replica and of what was chosen here.

    Quick, however long the journal is; that a restored file is a new replica makes no difference.
    """
    ends = select(CHANGE.c.replica, func.max(CHANGE.c.seq).label("seq")).group_by(CHANGE.c.replica).subquery()
    last = select(CHANGE).join(ends, (CHANGE.c.replica == ends.c.replica) & (CHANGE.c.seq == ends.c.seq))
    digests = sorted((row.replica, row.seq, stored_digest(row)) for row in connection.execute(last))
    chosen = select(SETTING.c.name, SETTING.c.value).where(SETTING.c.name != "replica")
    settings = sorted((row.name, row.value) for row in connection.execute(chosen))
    return hashlib.sha256(json.dumps([digests, settings]).encode()).hexdigest()


def ends_of(connection: Connection) -> dict[str, int]:
    """Return the number of the last change of each replica."""
    asked = select(CHANGE.c.replica, func.max(CHANGE.c.seq)).group_by(CHANGE.c.replica)
    return {str(replica): int(last) for replica, last in connection.execute(asked)}


@contextmanager
def looking_at(connect: Callable[[], Any]) -> Iterator[Connection]:
    """Open a view of one file through ``connect``; it is the same from its beginning to its end."""
    engine = create_engine("sqlite://", module=dbapi2, creator=connect, poolclass=NullPool)
    with engine.connect() as connection:
        prepare(connection.connection.driver_connection)
        connection.exec_driver_sql("BEGIN")
        yield connection


@contextmanager
def untouched(path: Path) -> Iterator[Path]:
    """Yield where the file may be read: itself, or a copy where reading would leave a WAL beside it."""
    with path.open("rb") as opened:
        is_wal = opened.read(_VERSIONS.stop)[_VERSIONS] == _WAL
    beside = path.with_name(path.name + ("-wal" if is_wal else "-journal"))
    others = [path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal")]
    if not is_wal and not any(other.exists() for other in others):
        yield path
        return
    with TemporaryDirectory() as folder:
        for each in (path, beside):
            if each.exists():
                shutil.copyfile(each, Path(folder) / each.name)
        yield Path(folder) / path.name


def _tables(connection: Connection) -> dict[str, bool]:
    """Return each table that holds rows of its own -> whether it is one of records."""
    asked = (
        "SELECT name, EXISTS (SELECT 1 FROM pragma_table_info(t.name) AS c WHERE c.name = 'deleted') AS kept "
        "FROM sqlite_master AS t WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE 'search_index%'"
    )
    return {row.name: bool(row.kept) for row in connection.exec_driver_sql(asked)}


def _count(connection: Connection, table: str, where: str = "") -> int:
    counted = f'SELECT count(*) FROM "{table}"{where}'  # noqa: S608 - the name comes from the file itself
    return int(connection.exec_driver_sql(counted).scalar_one())
