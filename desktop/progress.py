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
