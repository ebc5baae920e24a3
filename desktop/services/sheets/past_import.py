"""One workbook that was brought in on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True)
class PastImport:
    """One workbook that was brought in; ``batch`` is the unit of work that did it."""

    batch: str
    kinds: tuple[str, ...]
    """The class names of the records, in the order of the sheets."""
    file: str
    """The name of the workbook, without its folder; nothing for what was pasted."""
    new: int
    changed: int
    """How many stored records were changed, those included of which only the spelling was."""
    made: int
    """How many other records were made on the way."""
    undone: bool = False
    refused: int = 0
    """How many rows were left out."""
    digest: str = ""
    """The SHA-256 of its content; nothing in notes of older versions."""
    heads: str = ""
    """What `heads_of` gave for its sheets."""

    @property
    def at(self) -> datetime:
        """When it was brought in, in UTC."""
        return datetime.fromtimestamp((UUID(self.batch).int >> 80) / 1000, UTC)
