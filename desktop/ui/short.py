"""Long texts where there is room for a few words."""

from __future__ import annotations

NAME = 60
"""Letters of a name in a sentence."""


def short(text: str, most: int = NAME) -> str:
    """Return ``text`` on one line of at most ``most`` letters; «…» stands for what is left out."""
    line = " ".join(text[: 2 * most].split())
    return line if len(line) <= most and len(text) <= 2 * most else f"{line[: most - 1].rstrip()}…"
