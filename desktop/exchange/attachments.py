"""The files inside a package, one after another as they are; they have no names but their SHA-256."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.exchange.header import Part
from desktop.exchange_errors import PackageDamagedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path
    from typing import BinaryIO


def write_files(files: Iterable[tuple[str, bytes]], file: BinaryIO) -> tuple[Part, ...]:
    """Append files, each once, whatever they are called."""
    parts: dict[str, Part] = {}
    for _, content in files:
        digest = hashlib.sha256(content).hexdigest()
        if digest not in parts:
            parts[digest] = Part(digest, len(content), len(content))
            file.write(content)
    return tuple(parts.values())


class Attachments(Mapping[str, bytes]):
    """SHA-256 -> content, read from the package when it is asked for, and checked again."""

    def __init__(
        self,
        opened: Callable[[], AbstractContextManager[BinaryIO]],
        start: int,
        parts: Iterable[Part],
        path: Path,
    ) -> None:
        self._opened = opened
        self._path = path
        self._places: dict[str, tuple[int, int]] = {}
        for part in parts:
            self._places[part.digest] = (start, part.length)
            start += part.length

    def __getitem__(self, digest: str) -> bytes:
        start, length = self._places[digest]
        with self._opened() as file:
            file.seek(start)
            content = file.read(length)
        if hashlib.sha256(content).hexdigest() != digest:
            raise PackageDamagedError(self._path)
        return content

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)
