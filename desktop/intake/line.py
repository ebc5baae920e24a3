"""The value that a text of minutes is parted into: one tidy line, or one row of a table."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line with something on it; ``fresh``: whoever typed it ended the line before it on purpose.

    ``cells`` are those of a row of a table, empty ones among them; ``topic`` is the number of the agenda
    item under which the line stands, where the minutes are so ordered.
    """

    text: str
    heading: bool = False
    fresh: bool = False
    cells: tuple[str, ...] = ()
    topic: int | None = None


def row_of(cells: tuple[str, ...], *, heading: bool = False, fresh: bool = True) -> Line:
    """Return a row of a table, which reads as one line."""
    return Line(" ".join(filter(None, cells)), heading, fresh, cells)
