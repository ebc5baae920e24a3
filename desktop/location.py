"""Where the data lies on this computer: in the person's local folder, unless another one was chosen.

A portable program, known by a file beside it, has no local folder but one beside itself.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

NAME = "location.json"
PORTABLE = "portable.txt"
BESIDE = "data"


class Location:
    """Remembers the chosen folder in a small file in ``home``, the person's local folder.

    The log, the places of the window and this file itself always stay in ``home``.
    """

    def __init__(self, home: Path) -> None:
        self.home = home

    @property
    def chosen(self) -> Path | None:
        """The folder that was chosen; None where there is none, or where the file that says so is spoilt."""
        note = self.home / NAME
        if not note.exists():
            return None
        import json

        try:
            found = json.loads(note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        folder = found.get("folder") if isinstance(found, dict) else None
        return Path(folder) if isinstance(folder, str) and Path(folder).is_absolute() else None

    @property
    def folder(self) -> Path:
        """Where the data lies."""
        return self.chosen or self.home

    def choose(self, folder: Path) -> None:
        """Remember ``folder`` from the next start on; raise `OSError` where that cannot be written."""
        import json

        note = self.home / NAME
        if folder == self.home:
            note.unlink(missing_ok=True)
            _sync(self.home)
            return
        self.home.mkdir(parents=True, exist_ok=True)
        fresh = note.with_suffix(".new")
        with fresh.open("w", encoding="utf-8") as file:
            json.dump({"folder": str(folder)}, file, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(note)
        _sync(self.home)


def _sync(folder: Path) -> None:
    """Let a change of names in a folder outlive a power cut, before what follows from it does."""
    if os.name == "posix" and folder.is_dir():
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def usual_home() -> Path:
    """Return the person's local folder for this program, which no system carries about."""
    if is_portable():
        return Path(sys.executable).parent / BESIDE
    from platformdirs import user_data_path

    return user_data_path("Mahalleyar", appauthor=False, roaming=False)


def is_portable() -> bool:
    """Tell whether this program keeps its data beside itself, wherever it is carried."""
    return getattr(sys, "frozen", False) and (Path(sys.executable).parent / PORTABLE).is_file()
