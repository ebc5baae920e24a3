"""A column of which only the clerk knows what it holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskedColumn:
    """A column whose heading nobody knows, with the field that was chosen; "" where it shall not be read."""

    heading: str
    field: str | None
    repeated: bool = False
    """Another column has the same heading, so it can be passed over only."""
    offered: str | None = None
    """The field whose heading is spelled nearly so, as a proposal."""
