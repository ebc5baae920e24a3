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

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Give a file that takes the name ``target`` once it is written and safe on the disk.

    Raises `DiskFullError` or `FileUnwritableError`; whatever fails, the former file stays as it was.
    """
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
