"""How long work reports where it is, without knowing about Qt."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Receives steps; raises `CancelledError` when the clerk gives up."""

    def step(self, done: int, total: int) -> None:
        """Report that ``done`` of ``total`` units are finished; a total of 0 is not known yet."""


class NoProgress:
    """For work that nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Ignore the report."""


class Shares:
    """Makes one way of several: each piece of work has a share of it, and reports its own steps."""

    _WHOLE = 1000

    def __init__(self, whole: Progress) -> None:
        self._whole = whole
        self._start = self._end = 0.0

    def begin(self, start: float, end: float) -> None:
        """Let the steps that follow lead from ``start`` to ``end`` of the whole way, which is from 0 to 1."""
        self._start, self._end = start, end

    def step(self, done: int, total: int) -> None:
        """Report that ``done`` of ``total`` units of the present piece are finished."""
        share = done / total if total else 0
        self._whole.step(int(self._WHOLE * (self._start + (self._end - self._start) * share)), self._WHOLE)
