"""Opens, replaces, moves and closes the register; called beside the window, and knows no widget."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, NamedTuple

from desktop.errors import AppError, BackupFailedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.progress import Progress
    from desktop.services.desk import Desk
    from desktop.ui.program import Program


class Outcome(NamedTuple):
    """How an opening ended: with a register, or with what stands in its way."""

    desk: Desk | None = None
    trouble: AppError | None = None
    told: AppError | None = None
    """What went wrong before, such as a restoring."""
    restored: bool = False
    """Whether it is a backup that was put in its place."""
    former: Path | None = None
    """Where the file lies from which it was just carried to another folder."""


class Opening:
    """The one register of the window; ``saved`` is called after every commit.

    The usual one is looked for anew each time: the command may have moved it meanwhile.
    """

    def __init__(self, program: Program, data: Path, saved: Callable[[], None]) -> None:
        self._program = program
        self._named = None if data == program.usual_file() else data
        self._saved = saved
        self._open = ExitStack()

    @property
    def _data(self) -> Path:
        return self._named or self._program.usual_file()

    def open(self, progress: Progress, told: AppError | None = None) -> Outcome:
        """Open the register, which the backups soon after the start may wait for."""
        opening = self._program.open(self._data, self._saved, progress, back_up_first=False)
        try:
            return Outcome(self._open.enter_context(opening), told=told)
        except AppError as error:
            return Outcome(trouble=error, told=told)

    def restore(self, backup: Path, progress: Progress) -> Outcome:
        """Put a backup in the place of the register and open that; on failure open what was there."""
        self._close_unkept()  # what is open now is kept anew before it is replaced
        try:
            self._program.restore(self._data, backup, progress)
        except AppError as error:
            return self.open(progress, error)
        return self.open(progress)._replace(restored=True)

    def move(self, folder: Path, progress: Progress) -> Outcome:
        """Open the register in another folder from now on, where it is made if there is none."""
        self._close_unkept()  # nothing was put into it yet
        try:
            self._program.move(self._data, folder)
        except AppError as error:
            return self.open(progress, error)
        return self.open(progress)

    def carry(self, folder: Path, progress: Progress) -> Outcome:
        """Take the register to another folder and open it there; on failure open it where it was."""
        self._close_unkept()
        try:
            former = self._program.carry(self._data, folder, progress)
        except AppError as error:
            return self.open(progress, error)
        return self.open(progress)._replace(former=former)

    def close(self) -> None:
        """Close the register, if one is open; raise `BackupFailedError` where it could not be backed up."""
        self._open.close()

    def _close_unkept(self) -> None:
        with suppress(BackupFailedError):
            self._open.close()
