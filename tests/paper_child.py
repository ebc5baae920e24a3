"""One child for the papers of many tests: to start one takes longer than most tests do."""

from __future__ import annotations

from concurrent.futures.process import BrokenProcessPool

from desktop.services import papers

START = papers._start


class PaperChild:
    """Starts a child with the first paper, and another one where a test has killed it."""

    def __init__(self):
        self._pool = START()

    def lend(self):
        """Return what a program takes for a child of its own."""
        return Lent(self._whole())

    def close(self):
        self._pool.shutdown(cancel_futures=True)

    def _whole(self):
        if self._pool._broken:
            self.close()
            self._pool = START()
        return self._pool


class Lent:
    """The child as one program sees it, which may let go of its own papers only."""

    def __init__(self, pool):
        self._pool = pool
        self._begun = []

    @property
    def _processes(self):
        return self._pool._processes

    def submit(self, *work):
        if self._pool._broken:
            raise BrokenProcessPool
        self._begun.append(begun := self._pool.submit(*work))
        return begun

    def shutdown(self, **_):
        for each in self._begun:
            each.cancel()
