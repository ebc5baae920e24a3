"""Makes a new file, and migrates an older one on a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, create_engine, event
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from desktop.errors import DatabaseDamagedError
from desktop.schema.record import new_id
from desktop.storage.database import prepare
from desktop.storage.migrations.upgrade import upgrade
from desktop.storage.snapshot import remove_side_files, replace_durably, snapshot, verify
from desktop.storage.triggers import TRIGGERS

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from desktop.progress import Progress


def make(path: Path, scripts: Path, to: str = "head") -> None:
    """Make a new file aside and give it its name only when it is whole; ``to`` is its revision."""
    fresh = path.with_name(f"{path.name}.new")
    _remove(fresh)
    with _plain_engine(fresh).connect() as connection:
        connection.exec_driver_sql("PRAGMA journal_mode = WAL")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        upgrade(connection, to, scripts)
        connection.exec_driver_sql("INSERT INTO local_setting VALUES ('replica', ?)", (new_id(),))
        connection.exec_driver_sql("COMMIT")
    replace_durably(fresh, path)


def migrate(path: Path, scripts: Path, progress: Progress | None) -> None:
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
    """Tell whether every trigger is as it was, or as today's program has it, and no table lost a row."""
    return all(after.get(name) in (found, TRIGGERS.get(name, found)) for name, found in before.items())


def _plain_engine(path: Path) -> Any:
    engine = create_engine(URL.create("sqlite", database=str(path)), module=dbapi2, poolclass=NullPool)
    event.listen(engine, "connect", lambda connection, _: prepare(connection))
    return engine


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    remove_side_files(path)
