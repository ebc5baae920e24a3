"""Composes papers in one warm child process, so that a key press never waits for a page."""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from threading import Lock, Thread  # noqa: TID251 - it ends the child, where no window is
from typing import TYPE_CHECKING

from desktop.errors import PaperFailedError
from desktop.pdf.compose import compose

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from desktop.pdf.compose import Composed
    from desktop.pdf.document.route import Route
    from desktop.pdf.fonts.font_files import FontFiles
    from desktop.pdf.papers.every import Paper


class Papers:
    """Owns the child; one that died is started anew, once for each paper. Any thread may ask."""

    def __init__(self, fonts: Path, chosen: Callable[[], FontFiles | None] = lambda: None) -> None:
        self._fonts = fonts
        self._chosen = chosen
        self._child = _start()
        self._changing = Lock()
        self.deaths = 0
        """How many children have died so far."""

    def compose(self, paper: Paper, route: Route | None = None) -> Composed:
        """Return the finished paper; raise `PaperFailedError` where the child dies of it twice.

        The second time it is set in the shipped font: the chosen one may be what it died of.
        """
        child, fonts = self._child, self._chosen() or self._fonts
        try:
            return child.submit(compose, paper, fonts, route).result()
        except BrokenProcessPool:
            child = self._after(child)
        try:
            return child.submit(compose, paper, self._fonts, route).result()
        except BrokenProcessPool:
            self._after(child)
            raise PaperFailedError from None

    def begin(self, paper: Paper, font: FontFiles | None = None) -> Future[Composed]:
        """Have a paper composed meanwhile, such as a preview, in the font that is chosen or in ``font``."""
        child, fonts = self._child, font or self._chosen() or self._fonts
        try:
            return child.submit(compose, paper, fonts)
        except BrokenProcessPool:
            return self._after(child).submit(compose, paper, fonts)

    def close(self) -> None:
        """End the child; what still waits for it is let go."""
        self._child.shutdown(cancel_futures=True)

    def _after(self, dead: ProcessPoolExecutor) -> ProcessPoolExecutor:
        """Return the child after ``dead``: whoever finds it dead first starts the next."""
        with self._changing:
            if self._child is dead:
                dead.shutdown(wait=False)
                self._child = _start()
                self.deaths += 1
            return self._child


def _start() -> ProcessPoolExecutor:
    """Return a pool of one process, which starts with its first paper; spawned, as Windows does it."""
    spawned = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(max_workers=1, mp_context=spawned, initializer=_end_with_parent)


def _end_with_parent() -> None:
    """Let this child go when the program is killed; it would wait for papers for ever."""
    Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(0)
