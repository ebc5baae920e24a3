"""Reads the lock file: what is locked, with which hashes, and for whose sake."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "packaging" / "requirements.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROGRAM = "mahalleyar (pyproject.toml)"
ENTRY = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>\S+)(?P<rest>.*(?:\n[ #].*)*)", re.MULTILINE)


@dataclass(frozen=True)
class Locked:
    """One package of the lock file."""

    name: str
    version: str
    hashes: int
    wanted_by: frozenset[str]


def read_lock(text):
    """Return the packages of a lock file by name."""
    return {
        entry["name"]: Locked(
            entry["name"],
            entry["version"],
            entry["rest"].count("--hash=sha256:"),
            frozenset(re.findall(r"^    #(?: via|  ) (\S.*)$", entry["rest"], re.MULTILINE)),
        )
        for entry in ENTRY.finditer(text)
    }


def shipped(locked):
    """Return the packages that the program itself needs, directly or through others."""
    found = {PROGRAM}
    while more := {each.name for each in locked.values() if each.wanted_by & found} - found:
        found |= more
    return [locked[name] for name in sorted(found - {PROGRAM})]


def canonical(name):
    """Return the name under which the lock file lists a package."""
    return canonicalize_name(name)
