"""Whether a folder is one in which data is safe, told before anything is put there."""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from desktop.errors import DatabaseReadOnlyError, FileMissingError
from desktop.storage.safe_folder import require_safe

if TYPE_CHECKING:
    from pathlib import Path


def require_fit(folder: Path) -> None:
    """Refuse a folder that is not there, is on a network or synchronised, or cannot be written.

    Raises `FileMissingError`, `UnsafeFolderError` or `DatabaseReadOnlyError`.
    """
    require_safe(folder)
    require_writable(folder)


def require_writable(folder: Path) -> None:
    """Refuse a folder that is not there or cannot be written, such as for second backups."""
    if not os.path.isdir(folder):  # noqa: PTH112 - no name is too odd for it
        raise FileMissingError(folder)
    trial = folder / f".{secrets.token_hex(4)}.tmp"
    try:
        trial.write_bytes(b"")
    except OSError:
        raise DatabaseReadOnlyError from None
    finally:
        with suppress(OSError):
            trial.unlink(missing_ok=True)
