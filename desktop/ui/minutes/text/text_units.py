"""How long texts are for a document of Qt, and how far two texts are alike."""

from __future__ import annotations


def units(text: str) -> int:
    """Return how many places a text takes in a document of Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shared(one: str, other: str) -> int:
    """Return how many letters two texts begin with alike."""
    alike = min(len(one), len(other))
    return next((at for at in range(alike) if one[at] != other[at]), alike)
