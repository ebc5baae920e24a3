"""Puts a file in its place whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from desktop.errors import DiskFullError, FileUnwritableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from typing import BinaryIO

_DATABASE = b"SQLite format 3\0"
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Give a file that takes the name ``target`` once it is written and safe on the disk.

    Raises `DiskFullError` or `FileUnwritableError`, the latter also for a database, which nothing that is
    written for reading may replace; whatever fails, the former file stays as it was.
    """
    if _is_database(target):
        raise FileUnwritableError(target)
    aside = target.with_name(f".{secrets.token_hex(4)}.tmp")  # short: the name itself may use up the limit
    try:
        try:
            with aside.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            aside.replace(target)
        finally:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFullError from error
        raise FileUnwritableError(target) from error


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except (OSError, ValueError):
        return False
