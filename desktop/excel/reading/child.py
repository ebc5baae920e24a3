"""A process beside this one that reads what could bring a process down; its end harms nobody."""

from __future__ import annotations

import json
import multiprocessing
import time
from typing import TYPE_CHECKING, Any

from desktop.errors import (
    FileDamagedError,
    FileProtectedError,
    FileTooLargeError,
    FileTypeError,
    WrongPasswordError,
)
from desktop.excel.reading.child_work import ENCODING, PROTECTED, WRONG_PASSWORD

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

    from desktop.progress import Progress

MEGABYTE = 1_000_000
_BEAT = 0.05  # seconds between two looks at whether the clerk still wants it
_START = 30.0  # seconds for a process to begin, on a slow disk with a guard against viruses
_LEAST, _A_MEGABYTE = 8.0, 1.0  # seconds for an answer, and more for each megabyte of the file
_LONGEST = 100 * MEGABYTE  # bytes in one answer
_NONE = b""


class Child:
    """Runs ``work`` over one file; ends with `close`, with an error, and with the program."""

    def __init__(self, path: Path, password: str, work: Callable[[Connection, str, str], None]) -> None:
        spawned = multiprocessing.get_context("spawn")
        self._path = path
        self._patience = _LEAST + _A_MEGABYTE * path.stat().st_size / MEGABYTE
        self._connection, theirs = spawned.Pipe()
        self._process = spawned.Process(target=work, args=(theirs, str(path), password), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, *words: str | int) -> None:
        """Ask for what `told` returns next."""
        try:
            self._connection.send_bytes(json.dumps(words).encode(ENCODING))
        except OSError:
            raise FileDamagedError(self._path) from None

    def told(self, progress: Progress | None, done: int = 0, total: int = 0, *, first: bool = False) -> Any:
        """Return the next answer in words; raise the `FileError` that it is, or that its absence means.

        While it is awaited, ``progress`` may stop it with what was ``done`` before.
        """
        try:
            answer = json.loads(self.piece(progress, done, total, first=first))
        except ValueError:  # cut short
            raise FileDamagedError(self._path) from None
        if refused := answer.get("refused"):
            if refused == PROTECTED:
                raise FileProtectedError(self._path)
            raise (WrongPasswordError if refused == WRONG_PASSWORD else FileTypeError)(self._path)
        return answer

    def piece(
        self, progress: Progress | None, done: int = 0, total: int = 0, *, first: bool = False
    ) -> bytes:
        """Return the next answer in bytes."""
        until = time.monotonic() + self._patience + (_START if first else 0)
        try:
            while not self._connection.poll(_BEAT):
                if progress:
                    progress.step(done, total)
                if time.monotonic() > until:
                    raise FileTooLargeError(self._path)
            return self._connection.recv_bytes(_LONGEST)
        except (EOFError, OSError):  # it died, or says more than any sheet has
            raise FileDamagedError(self._path) from None

    def close(self) -> None:
        """End it at once, whatever it does."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._connection.close()
