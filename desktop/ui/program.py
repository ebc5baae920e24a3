"""What the window needs of the program around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.services.desk import Desk


class Program(Protocol):
    """Opens registers."""

    def usual_file(self) -> Path:
        """Return where the data lies unless somebody says otherwise."""

    def open(
        self,
        data: Path,
        saved: Callable[[], None],
        progress: Progress | None = None,
        *,
        back_up_first: bool = True,
    ) -> AbstractContextManager[Desk]:
        """Open a file, or make it; ``saved`` is called after every commit."""

    def restore(self, data: Path, backup: Path, progress: Progress | None = None) -> object:
        """Put a backup in the place of a closed file."""

    def move(self, data: Path, folder: Path) -> Path:
        """Remember that the data lies in ``folder`` from now on; return its file there."""

    def carry(self, data: Path, folder: Path, progress: Progress | None = None) -> Path:
        """Take the closed data with its backups to ``folder``; return where the former file lies now."""
