"""What is told of backups: each one, how the data stands, and what restoring one would put aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.storage.backup_names import named
from desktop.storage.backup_notes import Why
from desktop.storage.health import Health

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

    from desktop.schema.record import Record

__all__ = ["CheckedBackup", "Health", "KeptBackup", "SecondFolder", "Standing", "Why", "moment_of"]


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup in the folder; times are local."""

    path: Path
    made_at: datetime
    size: int
    """Bytes."""
    why: Why | None
    """None where it came from elsewhere."""
    sound: bool | None
    """How its last check ended; None where it was not checked since it was put there."""
    checked_at: datetime | None


@dataclass(frozen=True, slots=True)
class CheckedBackup:
    """What a sound backup holds, and what came after it."""

    counts: Mapping[type[Record], int]
    """Kind of record -> how many of it, without those in the bin."""
    holds_together: bool
    """Whether the journal's chain holds."""
    later_changes: int
    """How many saved changes are not in it: restoring it puts them aside."""


@dataclass(frozen=True, slots=True)
class SecondFolder:
    """How the second copy of the backups stands."""

    folder: Path
    present: bool
    """Whether the folder can be reached now, as a stick that is plugged in."""
    copied_at: datetime | None
    """When it was last brought up to date, in local time."""
    late: bool
    """Whether that was too long ago."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How well what is saved is kept."""

    newest: datetime | None
    """When the newest backup was made, in local time."""
    late: bool
    """Whether there is none, or it is old and something may have been saved after it."""
    second: SecondFolder | None


def moment_of(backup: Path) -> datetime | None:
    """Return the local minute in which a backup was made, by its name."""
    said = named(backup.name, None)
    return said.made_at if said else None
