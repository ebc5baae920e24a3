"""Shortcuts as words."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def shown_keys(keys: str) -> str:
    """Return a shortcut as Word shows it, in its own direction."""
    name = QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)
    return f"\u2066{name}\u2069" if name else ""
