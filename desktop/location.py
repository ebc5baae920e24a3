"""Where the data lies on this computer: in the person's local folder, unless another one was chosen.

A portable program, known by a file beside it, has no local folder but one beside itself.
"""

from __future__ import annotations

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

    @property
    def is_missing(self) -> bool:
        """Whether a chosen folder is not there, such as one on a stick that was pulled out."""
        return self.chosen is not None and not self.folder.is_dir()

    def choose(self, folder: Path) -> None:
        """Remember ``folder`` from the next start on; raise `OSError` where that cannot be written."""
        import json

        note = self.home / NAME
        if folder == self.home:
            note.unlink(missing_ok=True)
            return
        self.home.mkdir(parents=True, exist_ok=True)
        fresh = note.with_suffix(".new")
        fresh.write_text(json.dumps({"folder": str(folder)}, ensure_ascii=False), encoding="utf-8")
        fresh.replace(note)


def usual_home() -> Path:
    """Return the person's local folder for this program, which no system carries about."""
    program = Path(sys.executable).parent
    if getattr(sys, "frozen", False) and (program / PORTABLE).is_file():
        return program / BESIDE
    from platformdirs import user_data_path

    return user_data_path("Mahalleyar", appauthor=False, roaming=False)
