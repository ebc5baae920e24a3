"""What stays as it is while the rest of a step is taken back, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Why(Enum):
    """Why something was left as it is."""

    CHANGED = "changed"
    IN_USE = "in_use"
    IN_THE_BIN = "in_the_bin"
    """It, or what it is a part of, lies in the bin."""
    PARALLEL = "parallel"
    """Another office is active in its place by now."""
    REPORTED = "reported"
    """Another report is of its period by now."""
    APPROVED = "approved"
    """It is, or is a part of, a report that was approved since."""
    FINAL = "final"
    """It is, or is a part of, minutes that were closed since."""


@dataclass(frozen=True, slots=True)
class Left:
    """A record, or a field of one, that was not taken back; ``field`` is its label, or empty."""

    title: str
    field: str
    why: Why


@dataclass(frozen=True, slots=True)
class Undone:
    """How many records went to the bin, how many got back what they had, and what was left."""

    binned: int
    returned: int
    left: tuple[Left, ...]
    restored: int = 0
    """How many came out of the bin."""

    @property
    def count(self) -> int:
        """How many records are others now."""
        return self.binned + self.returned + self.restored
