"""Turns what SQLite and the disk say into errors that a clerk can meet."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from desktop.errors import (
    AppError,
    AssignmentClosedError,
    BrokenLinkError,
    BrokenTextError,
    ChangedElsewhereError,
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseReadOnlyError,
    DiskFullError,
    MinutesLockedError,
)
from desktop.office_errors import ReportApprovedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def meaning_of(error: BaseException | None, path: Path) -> AppError | None:
    """Return what an error of the file at ``path`` means to a clerk; None where it is a bug of ours."""
    if error is None:
        return None
    if isinstance(error, UnicodeDecodeError):  # the driver on a damaged name or message
        return DatabaseDamagedError(path)
    if isinstance(error, UnicodeEncodeError):  # what was typed holds half a character
        return BrokenTextError()
    if isinstance(error, dbapi2.Error):
        return _meaning(str(error), path)
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.exc import TimeoutError as PoolTimeoutError

    if isinstance(error, PoolTimeoutError):  # a long job here has the connection
        return DatabaseBusyError()
    return _meaning(str(error.orig), path) if isinstance(error, DBAPIError) else None


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise an `AppError` for each trouble of the file at ``path`` that is no bug of ours."""
    try:
        yield
    except AppError:
        raise
    except Exception as error:
        if meaning := meaning_of(error, path):
            raise meaning from error
        raise


def _meaning(message: str, path: Path) -> AppError | None:
    """Return what SQLite's ``message`` means to a clerk; None where it is a bug."""
    meanings: dict[str, AppError] = {
        "disk is full": DiskFullError(),
        "readonly database": DatabaseReadOnlyError(),
        "unable to open database file": DatabaseReadOnlyError(),
        "database is locked": DatabaseBusyError(),
        "disk I/O error": DatabaseReadOnlyError(),
        "locking protocol": DatabaseBusyError(),
        "malformed": DatabaseDamagedError(path),
        "fts5: corruption found": DatabaseDamagedError(path),
        "invalid fts5 file format": DatabaseDamagedError(path),
        "vtable constructor failed": DatabaseDamagedError(path),
        "unsupported file format": DatabaseDamagedError(path),
        "Could not decode": DatabaseDamagedError(path),
        "file is not a database": DatabaseDamagedError(path),
        "minutes are final": MinutesLockedError(),
        "assignment is closed": AssignmentClosedError(),
        "report is approved": ReportApprovedError(),
        "FOREIGN KEY constraint failed": BrokenLinkError(),
        "UNIQUE constraint failed": ChangedElsewhereError(()),  # it was saved meanwhile
    }
    return next((error for words, error in meanings.items() if words in message), None)
