"""Opens the file for a run of the program: a new one is made, an older one is migrated on a copy."""

from __future__ import annotations

from contextlib import closing
from errno import ENOSPC
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from desktop.errors import DatabaseDamagedError, DatabaseReadOnlyError, DiskFullError, NewerDatabaseError
from desktop.schema.record import new_id
from desktop.storage.database import Database, prepare, require_engine
from desktop.storage.migrations.upgrade import HERE, known, newest, revision_of, upgrade
from desktop.storage.snapshot import (
    has_side_files,
    remove_side_files,
    replace_durably,
    snapshot,
    verify,
)
from desktop.storage.trouble import translated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection

    from desktop.progress import Progress

_HEADER = b"SQLite format 3\0"


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
                _migrate(path, scripts, progress)
    except OSError as error:
        raise (DiskFullError() if error.errno == ENOSPC else DatabaseReadOnlyError()) from error
    return Database(path)


def _make_new(path: Path, scripts: Path) -> None:
    if has_side_files(path):  # the file itself was moved away while it was open
        raise DatabaseDamagedError(path)
    _make(path, scripts)


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
    with translated(database.path), database.reading.connect() as connection:
        asked = "SELECT value FROM local_setting WHERE name = 'replica'"
        if not (found := connection.exec_driver_sql(asked).scalar()):
            raise DatabaseDamagedError(database.path)
        return str(found)


def renew_replica(path: Path) -> None:
    """Give a restored file an id of its own, so that no change is ever numbered twice."""
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("UPDATE local_setting SET value = ? WHERE name = 'replica'", (new_id(),))
        connection.commit()


def _revision(path: Path) -> str:
    engine = _plain_engine(path)
    with engine.connect() as connection:
        return revision_of(connection)


def _make(path: Path, scripts: Path) -> None:
    """Make a new file aside and give it its name only when it is whole."""
    fresh = path.with_name(f"{path.name}.new")
    _remove(fresh)
    with _plain_engine(fresh).connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        upgrade(connection, scripts=scripts)
        connection.exec_driver_sql("INSERT INTO local_setting VALUES ('replica', ?)", (new_id(),))
        connection.exec_driver_sql("COMMIT")
    replace_durably(fresh, path)


def _migrate(path: Path, scripts: Path, progress: Progress | None) -> None:
    """Migrate a verified copy, check it, and swap it in; the old file stands until then."""
    copy = path.with_name(f"{path.name}.migrating")
    _remove(copy)
    snapshot(path, copy, progress)
    with _plain_engine(copy).connect() as connection:
        before = _contents(connection)
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        upgrade(connection, scripts=scripts)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None or not _keeps(before, _contents(connection)):
            raise DatabaseDamagedError(path)
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA journal_mode = DELETE")
    verify(copy)
    replace_durably(copy, path)


def _contents(connection: Connection) -> dict[str, Any]:
    """Return each trigger with its statement, and each table with its number of rows."""
    triggers = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    found: dict[str, Any] = {each.name: each.sql for each in triggers}
    named = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    for table in connection.exec_driver_sql(named).scalars().all():
        if table != "alembic_version" and not table.startswith("search_index"):
            counted = f'SELECT count(*) FROM "{table}"'  # noqa: S608 - the name comes from the file itself
            found[table] = connection.exec_driver_sql(counted).scalar_one()
    return found


def _keeps(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Tell whether a migration kept every trigger as it was and no table lost a row.

    A migration that means to change a trigger makes one of a new name.
    """
    return all(after.get(name) == found for name, found in before.items())


def _plain_engine(path: Path) -> Any:
    engine = create_engine(URL.create("sqlite", database=str(path)), module=dbapi2, poolclass=NullPool)
    event.listen(engine, "connect", lambda connection, _: prepare(connection))
    return engine


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    remove_side_files(path)
