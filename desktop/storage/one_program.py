"""Keeps a second program away from the file, and tells it who has it open."""

from __future__ import annotations

import getpass
import json
import os
import platform
from contextlib import suppress
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from desktop.errors import DatabaseInUseError, DatabaseReadOnlyError

if TYPE_CHECKING:
    from pathlib import Path


class OneProgram:
    """Holds the operating system's lock beside the file from `take` to `release`; a crash releases it too."""

    def __init__(self, database: Path) -> None:
        self._lock = FileLock(f"{database}.lock", thread_local=False)  # one thread opens, another closes
        self._note = database.with_name(f"{database.name}.who")  # a locked file cannot be read on Windows

    def take(self) -> None:
        """Take the lock at once, or raise `DatabaseInUseError` with the name of who has it."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise DatabaseInUseError(self._who()) from None
        except OSError:
            raise DatabaseReadOnlyError from None
        who = {"user": login_name(), "computer": platform.node(), "process": os.getpid()}
        with suppress(OSError):  # a full disk: the lock itself needs no room
            self._note.write_text(json.dumps(who, ensure_ascii=False), encoding="utf-8")

    def release(self) -> None:
        """Let others in."""
        self._note.unlink(missing_ok=True)
        self._lock.release()

    def _who(self) -> str:
        try:
            who = json.loads(self._note.read_text(encoding="utf-8"))
            return f"{who['user']}@{who['computer']} ({who['process']})"
        except (OSError, ValueError, KeyError, TypeError):
            return ""


def login_name() -> str:
    """Return the name by which the person has logged in; a number where the computer knows no name."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(os.getuid()) if hasattr(os, "getuid") else platform.node()
