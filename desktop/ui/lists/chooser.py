"""What a detail stands beside: it shows records, and one of them is current."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame


class Chooser(QFrame):
    """A list, or another way to show records; meant to be overridden."""

    opened = Signal(str)
    """The id of the record whose detail is wanted."""
    current_changed = Signal(str)
    """The id of the record with the keyboard, or "" where none has it."""

    @property
    def current_id(self) -> str:
        """The record with the keyboard, or ""."""
        return ""

    def reload(self) -> None:
        """Read everything afresh."""

    def select(self, record_id: str) -> bool:  # noqa: ARG002
        """Go to a record; False where it is not among those that are shown."""
        return False
