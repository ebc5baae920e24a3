"""The files around a backup: read without a trace, written aside first, closed and brought into one."""

from __future__ import annotations

import errno
from contextlib import ExitStack, closing, contextmanager, suppress
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from desktop.errors import (
    DatabaseDamagedError,
    DatabaseReadOnlyError,
    DiskFullError,
    FileEmptyError,
    FileMissingError,
    FileTypeError,
    FileUnreadableError,
    FileUnwritableError,
)
from desktop.storage.backup_contents import HEADER, untouched
from desktop.storage.snapshot import remove_side_files, verify
from desktop.storage.trouble import translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PARTS = ("", "-wal", "-journal")
"""A closed file and what may stand beside it after a crash."""
_FULL = (errno.ENOSPC, errno.EDQUOT)


def beside(path: Path, suffix: str) -> Path:
    """Return the file that stands beside ``path`` and bears its name with ``suffix``."""
    return path.with_name(path.name + suffix)


def settle(path: Path) -> bool:
    """Bring a closed file's WAL into it; tell whether the file is sound."""
    if not path.exists():
        return False
    try:
        with translated(path), closing(dbapi2.connect(str(path))) as connection:
            connection.execute("PRAGMA busy_timeout = 5000")
            connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        verify(path)
    except (DatabaseDamagedError, dbapi2.Error):
        return False
    return True


@contextmanager
def readable(path: Path) -> Iterator[Path]:
    """Yield where the database file that somebody named may be read; raise a `FileError` where it may not."""
    with ExitStack() as stack:
        try:
            if path.is_dir():
                raise FileTypeError(path)
            with path.open("rb") as opened:
                header = opened.read(len(HEADER))
            if header != HEADER:
                raise FileTypeError(path) if header else FileEmptyError(path)
            source = stack.enter_context(untouched(path))
        except FileNotFoundError:
            raise FileMissingError(path) from None
        except OSError as error:
            raise (DiskFullError() if error.errno in _FULL else FileUnreadableError(path)) from error
        yield source


@contextmanager
def written_to(folder: Path) -> Iterator[None]:
    """Raise `DiskFullError` or `FileUnwritableError` where ``folder`` does not take what is written to it."""
    try:
        yield
    except DatabaseReadOnlyError:
        raise FileUnwritableError(folder) from None
    except OSError as error:
        raise (DiskFullError() if error.errno in _FULL else FileUnwritableError(folder)) from error


@contextmanager
def discarded(part: Path) -> Iterator[Path]:
    """Yield where something may be written that goes again, unless it was given another name."""
    _discard(part)
    try:
        yield part
    finally:
        with suppress(OSError):
            _discard(part)


def _discard(part: Path) -> None:
    part.unlink(missing_ok=True)
    remove_side_files(part)
