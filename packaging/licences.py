"""Finds the licences of all that a bundle holds, in full, as their makers put them into the packages."""

from __future__ import annotations

import sys
import sysconfig
from importlib import metadata
from pathlib import Path, PurePosixPath

import lock_file

FOLDER = "licences"
_NAMES = ("licen", "copying", "notice", "authors")


def licences() -> list[tuple[str, str]]:
    """Return each text with the folder of the bundle that it goes to, as PyInstaller wants its files."""
    shipped = lock_file.needed(lock_file.read_lock(lock_file.LOCK.read_text(encoding="utf-8")))
    here = [each.name for each in shipped if sys.platform == "win32" or "win32" not in each.marker]
    found = [pair for name in here for pair in of_package(name)]
    python = Path(sysconfig.get_path("stdlib"), "LICENSE.txt")
    return found + ([(str(python), f"{FOLDER}/python")] if python.is_file() else [])


def of_package(name: str) -> list[tuple[str, str]]:
    """Return the licences of an installed package; none where its makers put none into it."""
    found = []
    for file in metadata.distribution(name).files or ():
        if is_licence(PurePosixPath(file.as_posix())):
            below = file.as_posix().partition(".dist-info/")[2].removeprefix("licenses/")
            found.append((str(file.locate()), f"{FOLDER}/{PurePosixPath(name, below).parent}"))
    return found


def is_licence(file: PurePosixPath) -> bool:
    """Tell of a file of a package whether it is a licence."""
    if not file.parts[0].endswith(".dist-info"):
        return False
    return "licenses" in file.parts or file.name.lower().startswith(_NAMES)
