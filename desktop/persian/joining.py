"""Joins words as a Persian sentence does."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def join_words(texts: Iterable[str]) -> str:
    """Return the texts as one list, such as «الف، ب و پ»; nothing gives an empty text."""
    *others, last = list(texts) or [""]
    return f"{'، '.join(others)} و {last}" if others else last
