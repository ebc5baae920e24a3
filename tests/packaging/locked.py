"""What the project declares and where it lies, for the tests of what is locked and shipped."""

from __future__ import annotations

import tomllib
from pathlib import Path

from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def canonical(name):
    """Return the name under which the lock file lists a package."""
    return canonicalize_name(name)
