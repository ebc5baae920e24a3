"""What the self-test of a program needs of the storage: its engine, and a file of an older version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from desktop.storage.making import make
from desktop.storage.migrations.upgrade import HERE

if TYPE_CHECKING:
    from pathlib import Path

ENGINE: str = dbapi2.sqlite_version
_FIRST = "0001"


def make_older(path: Path) -> None:
    """Make a file as the first version of the program made it."""
    make(path, HERE, _FIRST)
