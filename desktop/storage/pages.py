"""Many ids, in portions that one SQL statement may name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PAGE = 5000
"""A plain SQLite refuses more than 32,766 parameters."""


def in_pages(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield ``ids`` in order, a page at a time."""
    return (ids[start : start + _PAGE] for start in range(0, len(ids), _PAGE))
