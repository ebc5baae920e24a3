"""Composes papers in one warm child process, so that a key press never waits for a page."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING

from desktop.errors import PaperFailedError
from desktop.pdf.compose import compose

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from pathlib import Path

    from desktop.pdf.compose import Composed
    from desktop.pdf.font_files import FontFiles
    from desktop.pdf.papers.minutes import MinutesPaper
    from desktop.pdf.route import Route


class Papers:
    """Owns the child; one that died is started anew, once for each paper."""

    def __init__(self, fonts: Path, chosen: Callable[[], FontFiles | None] = lambda: None) -> None:
        self._fonts = fonts
        self._chosen = chosen
        self._child = _start()

    def compose(self, paper: MinutesPaper, route: Route | None = None) -> Composed:
        """Return the finished paper; raise `PaperFailedError` where the child dies of it twice."""
        try:
            return self._compose(paper, route)
        except BrokenProcessPool:
            self._child.shutdown()
            self._child = _start()
        try:
            return self._compose(paper, route)
        except BrokenProcessPool:
            raise PaperFailedError from None

    def begin(self, paper: MinutesPaper, font: FontFiles | None = None) -> Future[Composed]:
        """Have a paper composed meanwhile, such as a preview, in the font that is chosen or in ``font``."""
        try:
            return self._child.submit(compose, paper, font or self._chosen() or self._fonts)
        except BrokenProcessPool:
            self._child = _start()
            return self._child.submit(compose, paper, font or self._fonts)

    def close(self) -> None:
        """End the child."""
        self._child.shutdown()

    def _compose(self, paper: MinutesPaper, route: Route | None) -> Composed:
        return self._child.submit(compose, paper, self._chosen() or self._fonts, route).result()


def _start() -> ProcessPoolExecutor:
    """Return a pool of one process, which starts with its first paper; spawned, as Windows does it."""
    return ProcessPoolExecutor(max_workers=1, mp_context=multiprocessing.get_context("spawn"))
