"""Opens the file with the settings that every connection needs, and reads them back."""

from __future__ import annotations

from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sqlcipher3 import dbapi2

from desktop.errors import DatabaseReadOnlyError, EngineTooOldError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Engine

OLDEST_ENGINE = (3, 51, 3)
"""Engines before this one can lose a commit when two connections checkpoint at once (the WAL-reset bug)."""
_FULL = 2
_PATIENCE = 1
"""Seconds that the window waits for a long job to let go of the one connection that writes."""


def require_engine(version: tuple[int, ...] = dbapi2.sqlite_version_info) -> None:
    """Raise `EngineTooOldError` for an engine that is known to lose data."""
    if version < OLDEST_ENGINE:
        raise EngineTooOldError(".".join(map(str, version)))


class Database:
    """One file with one connection that writes and one that only reads.

    A second one reads while a long job does, so that the window goes on answering; plain ones give a glance.
    """

    def __init__(self, path: Path) -> None:
        require_engine()
        self.path = path
        self._plain: list[Any] = []

    @cached_property
    def writing(self) -> Engine:
        """What gives the connection that writes."""
        return _engine(self.path, _prepare_writing)

    @cached_property
    def reading(self) -> Engine:
        """What gives the connections that only read."""
        return _engine(self.path, _prepare_reading, more=1)

    @contextmanager
    def glance(self) -> Iterator[Any]:
        """Lend a plain connection that only reads, in one transaction; it is kept for the next glance."""
        try:
            connection = self._plain.pop()
        except IndexError:
            connection = connect(self.path, "rw")
            _prepare_reading(connection, None)
        try:
            connection.execute("BEGIN")
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            connection.close()
            raise
        self._plain.append(connection)

    def close(self) -> None:
        """Let go of the file."""
        while self._plain:
            self._plain.pop().close()
        for engine in ("reading", "writing"):
            if engine in vars(self):  # it was ever used
                vars(self)[engine].dispose()


def _engine(path: Path, prepare: Any, *, more: int = 0) -> Engine:
    from sqlalchemy import create_engine, event
    from sqlalchemy.pool import QueuePool

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect(path, "rw"),  # a file that was moved away is not made anew
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=more,
        pool_timeout=_PATIENCE,
    )
    event.listen(engine, "connect", prepare)
    return engine


def connect(path: Path, mode: str) -> Any:
    """Return a plain connection to a file that is there; ``mode`` is ``ro`` or ``rw``."""
    where = f"file:{quote(path.as_posix(), safe='/:')}?mode={mode}"
    return dbapi2.connect(where, uri=True, check_same_thread=False)


def prepare(connection: Any) -> None:
    """Give a plain connection what every connection of ours has."""
    connection.isolation_level = None  # BEGIN is ours to write: see unit_of_work
    connection.execute("PRAGMA busy_timeout = 5000")
    connection.execute("PRAGMA foreign_keys = ON")


def _prepare_writing(connection: Any, _record: object) -> None:
    prepare(connection)
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    connection.execute("PRAGMA synchronous = FULL")
    synchronous = connection.execute("PRAGMA synchronous").fetchone()[0]
    if mode != "wal" or synchronous != _FULL:  # SQLite refuses silently
        raise DatabaseReadOnlyError


def _prepare_reading(connection: Any, _record: object) -> None:
    prepare(connection)
    connection.execute("PRAGMA query_only = ON")
