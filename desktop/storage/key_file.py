"""The file of keys beside the database: what tells this computer from its backups, and is in none of them."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

from desktop.schema.replica import End

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_FOR_ITS_OWNER_ALONE = 0o600
_TEXTS = ("keys", "sign_key", "machine", "previous")


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The private keys as a text, and what of this computer's changes and packages may have gone out."""

    keys: str
    sign_key: str
    """The public half of the key that signs."""
    machine: str
    """The computer that it is for."""
    ends: Mapping[str, End] = field(default_factory=dict)
    """Own id -> the last own change that is known to have been written here."""
    number: int = 0
    """Of the last package that went out."""
    previous: str = ""
    """The id of that package."""


def key_path(database: Path) -> Path:
    """Return where the keys of a database lie."""
    return database.with_suffix(".key")


def read_key_file(database: Path) -> KeyFile | None:
    """Return the keys beside a database; None where there are none, or the file is spoilt."""
    try:
        told = json.loads(key_path(database).read_text(encoding="utf-8"))
        ends = {str(replica): End(int(seq), str(digest)) for replica, (seq, digest) in told["ends"].items()}
        keys, sign_key, machine, previous = (str(told[name]) for name in _TEXTS)
        return KeyFile(keys, sign_key, machine, ends, int(told["number"]), previous)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_key_file(database: Path, kept: KeyFile) -> None:
    """Put the keys beside a database, whole or not at all, for nobody else to read.

    Raises `DiskFullError` or `FileUnwritableError`.
    """
    from desktop.saving import replacing

    with replacing(key_path(database)) as file:
        if os.name == "posix":
            os.fchmod(file.fileno(), _FOR_ITS_OWNER_ALONE)
        file.write(json.dumps(asdict(kept), ensure_ascii=False, indent=1).encode())
