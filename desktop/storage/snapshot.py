"""Whole copies of a database file: made while it is in use, checked, and put in place durably."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from desktop.errors import DatabaseBusyError, DatabaseDamagedError
from desktop.progress import NoProgress
from desktop.storage.database import connect
from desktop.storage.trouble import translated

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.progress import Progress

_AT_ONCE = 2_000
"""Pages that are copied between two reports."""


def snapshot(source: Path, target: Path, progress: Progress | None = None) -> None:
    """Copy the database at ``source``, as it stands between two commits, into one new file, and check it."""
    with translated(source), closing(connect(source, "rw")) as reading:
        reading.execute("PRAGMA busy_timeout = 5000")
        copy_pages(reading, target, progress)


def copy_pages(reading: Any, target: Path, progress: Progress | None = None) -> None:
    """Copy what an open connection, or its open transaction, sees into one new file, and check it."""
    watched = progress or NoProgress()
    with translated(target), closing(dbapi2.connect(str(target))) as writing:
        reading.backup(
            writing,
            pages=_AT_ONCE,
            progress=lambda _status, left, total: watched.step(total - left, total),
        )
        writing.execute("PRAGMA journal_mode = DELETE")
    verify(target)


def verify(path: Path) -> None:
    """Raise `DatabaseDamagedError` unless every page and every foreign key of the file is sound."""
    with translated(path), closing(connect_to_read(path)) as reading:
        sound = reading.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        if not sound or reading.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise DatabaseDamagedError(path)


def connect_to_read(path: Path) -> Any:
    """Return a connection that cannot write; beside a file in WAL mode it still leaves a WAL."""
    return connect(path, "ro")


def replace_durably(source: Path, target: Path) -> None:
    """Give ``source`` the name of ``target``: after a power cut there is the old file or the new one.

    Raises `DatabaseBusyError` where the old file has changes that are still outside of it.
    """
    if has_side_files(target):
        raise DatabaseBusyError
    _sync(source)
    remove_side_files(source)
    remove_side_files(target)
    source.replace(target)
    if os.name == "posix":
        _sync(target.parent)


def has_side_files(path: Path) -> bool:
    """Tell whether something lies beside a file that it cannot be read without."""
    return any(_side_file(path, suffix).exists() for suffix in ("-wal", "-journal"))


def remove_side_files(path: Path) -> None:
    """Remove the WAL of a closed file: beside another file it would corrupt it."""
    for suffix in ("-wal", "-shm", "-journal"):
        _side_file(path, suffix).unlink(missing_ok=True)


def _side_file(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _sync(path: Path) -> None:
    flags = os.O_RDONLY if path.is_dir() else os.O_RDWR
    opened = os.open(path, flags)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
