"""What is known of the backups in a folder: why each was made, and how its last check ended.

The notes lie in a small file beside them. A lost or spoilt one loses no backup, only what was known.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop.errors import AppError
from desktop.saving import replacing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NAME = "backups.json"
_SECOND = "second"


class Why(Enum):
    """Why a backup was made."""

    AUTOMATIC = "automatic"
    BY_HAND = "by_hand"
    BEFORE_UPDATE = "before_update"
    BEFORE_RESTORING = "before_restoring"


@dataclass(frozen=True, slots=True)
class Note:
    """What is known of one backup; None is not known."""

    why: Why | None = None
    sound: bool | None = None
    """How the last check of the file as it is now ended."""
    checked_at: datetime | None = None


class BackupNotes:
    """Reads and writes the notes of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / NAME

    def of(self, backup: Path) -> Note:
        """Return what is known of a backup."""
        return _note(_read(self._file).get(backup.name), backup)

    def write(self, backup: Path, note: Note) -> None:
        """Note what is known of a backup now."""
        entry = {
            "why": note.why.value if note.why else "",
            "sound": note.sound,
            "checked_at": note.checked_at.isoformat() if note.checked_at else "",
            "stamp": _stamp(backup),
        }
        self._put(backup.name, entry)

    def second(self, folder: Path) -> datetime | None:
        """Return when the second copy in another ``folder`` was last brought up to date."""
        try:
            return datetime.fromisoformat(_read(self._file)[_SECOND][str(folder)])
        except (KeyError, TypeError, ValueError):
            return None

    def note_second(self, folder: Path, at: datetime) -> None:
        """Note that the second copy in another ``folder`` is up to date."""
        self._put(_SECOND, {str(folder): at.isoformat()})

    def bring(self, folder: Path) -> None:
        """Note here too what is known in another ``folder``, also where something else is known here."""
        self._write(_read(self._file) | _read(folder / NAME))

    def _put(self, name: str, entry: object) -> None:
        self._write(_read(self._file) | {name: entry})

    def _write(self, noted: Mapping[str, object]) -> None:
        """Write the notes, and forget backups that are gone; a full disk is no matter."""
        kept = {each: noted[each] for each in noted if each == _SECOND or (self._folder / each).exists()}
        with suppress(AppError), replacing(self._file) as file:
            file.write(json.dumps(kept, indent=1).encode())


def _read(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _note(found: Any, backup: Path) -> Note:
    """Read one entry; a check counts only for the file that was checked."""
    try:
        why = Why(found["why"]) if found["why"] else None
        if found["stamp"] != _stamp(backup):
            return Note(why)
        checked_at = datetime.fromisoformat(found["checked_at"]) if found["checked_at"] else None
        return Note(why, found["sound"] if isinstance(found["sound"], bool) else None, checked_at)
    except (KeyError, TypeError, ValueError):
        return Note()


def _stamp(backup: Path) -> list[int]:
    try:
        seen = backup.stat()
    except OSError:
        return []
    return [seen.st_size, seen.st_mtime_ns]
