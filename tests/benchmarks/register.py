"""A register in a file of its own, opened with the settings of the program."""

from __future__ import annotations

import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.catalogue import CATALOGUE, SCHEMA
from desktop.storage.opening import open_database, replica_of
from desktop.storage.store import Store
from desktop.storage.tables import Tables

_MEMORY = Path("/dev/shm")
IN_MEMORY = _MEMORY.is_dir()


@contextmanager
def folder():
    """Give a folder on a memory file system where there is one, and remove it."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if IN_MEMORY else None, ignore_cleanup_errors=True) as made:
        yield Path(made)


@contextmanager
def register(path):
    """Open a file, or make it, and give its store."""
    database = open_database(path)
    try:
        yield Register(database)
    finally:
        database.close()


class Register(Store):
    """A store that also shows its engines, for rivals on the same kind of connection."""

    def __init__(self, database):
        self.database = database
        tables = Tables(CATALOGUE)
        super().__init__(database, tables, replica_of(database), "سنجش", SCHEMA, _now, lambda: None)


def _now():
    return time.time_ns() // 1_000_000
