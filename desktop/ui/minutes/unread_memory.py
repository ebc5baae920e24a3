"""Remembers on this computer what was typed into minutes and cannot be read, so that it is there again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.ui.memory import Memory


class UnreadMemory:
    """Holds the texts of one session's fields; the draft has no place for them."""

    def __init__(self, memory: Memory, session_id: str) -> None:
        self._memory = memory
        self._name = f"minutes/unread/{session_id}"

    def read(self) -> dict[str, str]:
        """Return what was typed, by field."""
        row = self._memory.names(self._name)
        return dict(zip(row[::2], row[1::2], strict=False))

    def keep(self, typed: Mapping[str, str]) -> None:
        """Remember these in place of those before."""
        if typed:
            self._memory.keep(self._name, [each for pair in typed.items() for each in pair])
        elif self._memory.names(self._name):
            self._memory.forget(self._name)
