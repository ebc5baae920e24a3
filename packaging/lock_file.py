"""Reads the lock file: what is locked, with which hashes, for which system and for whose sake.

`python packaging/lock_file.py` prints the lines that a Windows computer needs to build the program, for pip.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

LOCK = Path(__file__).with_name("requirements.lock")
PROGRAM = "mahalleyar (pyproject.toml)"
BUILD = "mahalleyar (pyproject.toml:build)"
_ENTRY = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>\S+)(?P<rest>.*(?:\n[ #].*)*)", re.MULTILINE)
_MARKER = re.compile(r"\A ; (?P<marker>[^\\\n]+)")
_SYSTEM = re.compile(r"sys_platform (?P<sign>[=!]=) '(?P<system>\w+)'")
_WANTED_BY = re.compile(r"^    #(?: via|  ) (\S.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Locked:
    """One package of the lock file; ``marker`` says for which computers, and is empty for all."""

    name: str
    version: str
    marker: str
    sha256: tuple[str, ...]
    wanted_by: frozenset[str]

    @property
    def for_windows(self) -> bool:
        """Whether a Windows computer needs it."""
        asked = _SYSTEM.fullmatch(self.marker)
        return asked is None or (asked["system"] == "win32") == (asked["sign"] == "==")


def read_lock(text: str) -> dict[str, Locked]:
    """Return the packages of a lock file by name."""
    return {entry["name"]: _locked(entry) for entry in _ENTRY.finditer(text)}


def needed(locked: dict[str, Locked], *roots: str) -> list[Locked]:
    """Return what ``roots`` need, directly or through others: the program itself where none is named."""
    top = set(roots or (PROGRAM,))
    found = set(top)
    while more := {each.name for each in locked.values() if each.wanted_by & found} - found:
        found |= more
    return [locked[name] for name in sorted(found - top)]


def pip_lines(packages: list[Locked]) -> str:
    """Return the packages as lines for ``pip install --require-hashes``, without markers."""
    return "".join(
        f"{each.name}=={each.version} {' '.join(f'--hash=sha256:{one}' for one in each.sha256)}\n"
        for each in packages
    )


def _locked(entry: re.Match[str]) -> Locked:
    marker = _MARKER.match(entry["rest"])
    return Locked(
        entry["name"],
        entry["version"],
        marker["marker"].strip() if marker else "",
        tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", entry["rest"])),
        frozenset(_WANTED_BY.findall(entry["rest"])),
    )


def main() -> int:
    """Print what a Windows computer needs to build the program."""
    locked = read_lock(LOCK.read_text(encoding="utf-8"))
    sys.stdout.write(pip_lines([each for each in needed(locked, PROGRAM, BUILD) if each.for_windows]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
