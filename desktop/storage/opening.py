"""Opens the file for a run of the program: a new one is made, an older one is migrated on a copy."""

from __future__ import annotations

from contextlib import closing
from errno import ENOSPC
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from desktop.errors import DatabaseDamagedError, DatabaseReadOnlyError, DiskFullError, NewerDatabaseError
from desktop.schema.replica import Noticed
from desktop.storage.database import Database, prepare, require_engine
from desktop.storage.migrations.upgrade import HERE, known, newest, revision_of
from desktop.storage.recognising import renew
from desktop.storage.snapshot import has_side_files
from desktop.storage.trouble import translated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.progress import Progress

_HEADER = b"SQLite format 3\0"
_FORGET_MACHINE = "DELETE FROM local_setting WHERE name = 'machine'"


def open_database(
    path: Path,
    scripts: Path = HERE,
    progress: Progress | None = None,
    before_migrating: Callable[[], object] = lambda: None,
) -> Database:
    """Return the database at ``path``, made or migrated where it has to be.

    What ``before_migrating`` raises leaves the file as it is.
    Raises `DatabaseDamagedError` for a file that is no database, which is never overwritten, and
    `NewerDatabaseError` for one that a newer program has written.
    """
    require_engine()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        exists = path.exists()
        if exists:
            with path.open("rb") as opened:
                if opened.read(len(_HEADER)) != _HEADER:
                    raise DatabaseDamagedError(path)
        with translated(path):
            if not exists:
                _make_new(path, scripts)
            elif _is_older(path, scripts):
                before_migrating()
                from desktop.storage.making import migrate

                migrate(path, scripts, progress)
    except OSError as error:
        raise (DiskFullError() if error.errno == ENOSPC else DatabaseReadOnlyError()) from error
    return Database(path)


def _make_new(path: Path, scripts: Path) -> None:
    if has_side_files(path):  # the file itself was moved away while it was open
        raise DatabaseDamagedError(path)
    from desktop.storage.making import make

    make(path, scripts)


def _is_older(path: Path, scripts: Path) -> bool:
    if (found := _revision(path)) == newest(scripts):
        return False
    if not found:  # a database, but none of ours, or what is left of it
        raise DatabaseDamagedError(path)
    if found not in known(scripts):
        raise NewerDatabaseError(path)
    return True


def replica_of(database: Database) -> str:
    """Return the id of this installation's copy of the data, given when the file was made."""
    with translated(database.path), database.glance() as connection:
        found = connection.execute("SELECT value FROM local_setting WHERE name = 'replica'").fetchone()
        if not found or not found[0]:
            raise DatabaseDamagedError(database.path)
        return str(found[0])


def renew_replica(path: Path, noticed: Noticed = Noticed.RESTORED) -> None:
    """Give a closed file, such as a restored one, an id of its own, so that no change is numbered twice."""
    with closing(dbapi2.connect(str(path))) as connection:
        renew(connection, noticed)
        connection.execute(_FORGET_MACHINE)
        connection.commit()


def _revision(path: Path) -> str:
    with closing(dbapi2.connect(str(path))) as connection:
        prepare(connection)
        return revision_of(connection.execute)
