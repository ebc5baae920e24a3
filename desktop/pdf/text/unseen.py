"""Tells characters that have no shape of their own from those that a reader must see."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import category

_SEEN_FORMATS = re.compile("[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]")
"""Signs that Unicode counts among its formats, though they are printed round numbers."""
_FILLERS = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
)


@lru_cache(maxsize=1024)
def is_unseen(character: str) -> bool:
    """Say whether nothing is drawn for it, such as for a half-space or a mark of direction."""
    if category(character) in ("Cf", "Cc", "Zl", "Zp"):
        return not _SEEN_FORMATS.match(character)
    return _FILLERS.match(character) is not None


def has_room(character: str) -> bool:
    """Say whether it takes room of its own; a mark stands on its letter."""
    return category(character) != "Mn" and not is_unseen(character)
