"""The corrections of one reading, each of which can be taken back and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.intake.reading import MinutesReading

MOST = 200
"""How many can be taken back."""


class Corrections:
    """Holds the reading as it is now, and as it was before each correction."""

    def __init__(self, reading: MinutesReading) -> None:
        self.reading = reading
        self._before: list[MinutesReading] = []
        self._after: list[MinutesReading] = []
        self._key = ""

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction to take back."""
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        """Whether one was taken back and nothing else corrected since."""
        return bool(self._after)

    def correct(self, edit: Callable[[MinutesReading], MinutesReading], key: str = "") -> bool:
        """Correct the reading; return whether that changed it. Those with one key in a row are one step."""
        edited = edit(self.reading)
        if edited == self.reading:
            return False
        if not key or key != self._key:
            self._before = [*self._before[-MOST + 1 :], self.reading]
        self.reading, self._after, self._key = edited, [], key
        return True

    def part(self) -> None:
        """Let the next correction be a step of its own."""
        self._key = ""

    def undo(self) -> bool:
        """Take the last correction back; return whether there was one."""
        return self._go(self._before, self._after)

    def redo(self) -> bool:
        """Do again what was taken back last; return whether there was something."""
        return self._go(self._after, self._before)

    def _go(self, back: list[MinutesReading], forth: list[MinutesReading]) -> bool:
        self._key = ""
        if not back:
            return False
        forth.append(self.reading)
        self.reading = back.pop()
        return True
