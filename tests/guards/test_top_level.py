from __future__ import annotations

from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[2]
AGREED = {"pyproject.toml", "desktop", "resources", "i18n", "tests", "packaging", "README.md", "LICENSE"}


def strangers(names, ignored):
    return {
        name
        for name in set(names) - AGREED
        if not name.startswith(".") and not any(fnmatch(name, pattern) for pattern in ignored)
    }


def test_only_the_agreed_names_stand_at_the_top():
    ignored = [line.strip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").split()]
    assert not strangers((path.name for path in ROOT.iterdir()), ignored)


def test_a_planted_stranger_is_found():
    assert strangers(["desktop", "utils", ".github", "build"], ["build"]) == {"utils"}
