"""What a command says when it is done: data for programs, lines for people, and how it ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop.services.desk import Desk

DONE, DATA_SAYS_NO = 0, 1


@dataclass(frozen=True, slots=True)
class Answer:
    """The data that ``--json`` prints, the lines that are printed else, and the exit code."""

    data: Any
    lines: tuple[str, ...] = ()
    code: int = DONE
    complaint: str = ""
    """One line for stderr, where the data says no."""


class Program(Protocol):
    """What opens files for the command."""

    def usual_file(self) -> Path:
        """Return where the data lies unless somebody says otherwise."""

    def open(self, data: Path) -> AbstractContextManager[Desk]:
        """Open a file for as long as the context lasts."""

    def restore(self, data: Path, backup: Path) -> Path | None:
        """Put a backup in the place of a closed file; return where the present state was kept."""

    def carry(self, data: Path, folder: Path) -> Path:
        """Take closed data to another folder; return where the former file lies now."""

    def pictures(self, out: Path) -> list[Path]:
        """Save pictures of everything that there is to see in the window."""

    def look_once(self, data: Path, picture: Path) -> dict[str, str]:
        """Show a file in the window and save a picture; tell what was loaded: empty is what was not."""
