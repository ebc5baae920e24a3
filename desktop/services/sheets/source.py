"""Where rows come from: a file in any of the formats that are read, or what was pasted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.errors import FileMissingError, FileUnreadableError

if TYPE_CHECKING:
    from pathlib import Path

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Source:
    """A file with its password, or a pasted text with cells parted by tabs; one of the two."""

    path: Path | None = None
    password: str = ""
    pasted: str = ""
    headings: tuple[str, ...] = ()
    """The headings of the grid into which was pasted, for a text that has none."""

    @property
    def name(self) -> str:
        """The file's name without its folder; nothing for what was pasted."""
        return self.path.name if self.path else ""


def digest_of(source: Source) -> str:
    """Return the SHA-256 of the content."""
    if source.path is None:
        return hashlib.sha256(source.pasted.encode(errors="replace")).hexdigest()
    try:
        return _digest_of(source.path)
    except FileNotFoundError as error:
        raise FileMissingError(source.path) from error
    except OSError as error:
        raise FileUnreadableError(source.path) from error


def _digest_of(path: Path) -> str:
    with path.open("rb") as file:
        digest = hashlib.sha256()
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
