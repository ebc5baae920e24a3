"""Who writes: what all changes of one unit of work have in common."""

from __future__ import annotations

from dataclasses import dataclass

AHEAD = "ahead"
"""The local setting that holds the version of the records whose program met changes of a newer one."""


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes, where, when, and in which words: what all changes of one unit of work have in common."""

    replica: str
    author: str
    batch: str
    schema: int
    wall: int
    """Unix milliseconds."""
    stamp: str = ""
    """A stamp of its own in place of the clock's, for facts that are the same on every computer."""
