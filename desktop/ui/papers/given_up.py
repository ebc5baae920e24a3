"""A way out of work that runs beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.errors import CancelledError

if TYPE_CHECKING:
    from threading import Event

    from desktop.progress import Progress


class UntilGivenUp:
    """Ends the work at its next step once it was given up."""

    def __init__(self, progress: Progress, given_up: Event) -> None:
        self._progress = progress
        self._given_up = given_up

    def step(self, done: int, total: int) -> None:
        """Tell how far the work is; raise `CancelledError` where nobody waits for it any more."""
        if self._given_up.is_set():
            raise CancelledError
        self._progress.step(done, total)
