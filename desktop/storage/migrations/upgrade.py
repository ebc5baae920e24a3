"""Runs the migrations from inside the program, without an alembic.ini.

Alembic takes long to load and is needed only where a file is made or migrated; what is asked at each
opening is read from the scripts and the file themselves.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from alembic.config import Config
    from sqlalchemy import Connection

HERE = Path(__file__).parent
_LINE = re.compile(r'^(revision|down_revision) = (?:"(\w+)"|None)$', re.MULTILINE)


def config_of(scripts: Path = HERE) -> Config:
    """Return the settings for a folder of migrations."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts))
    config.set_main_option("path_separator", "os")
    return config


def newest(scripts: Path = HERE) -> str:
    """Return the revision of today's program: the one that none follows."""
    before = _before(scripts)
    return next((each for each in before if each not in before.values()), "")


def known(scripts: Path = HERE) -> frozenset[str]:
    """Return every revision that this program knows."""
    return frozenset(_before(scripts))


def revision_of(ask: Callable[[str], Any]) -> str:
    """Return the revision of a file, empty for a new one; ``ask`` carries out a statement there."""
    if ask("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone() is None:
        return ""
    found = ask("SELECT version_num FROM alembic_version").fetchone()
    return str(found[0] or "") if found else ""


def upgrade(connection: Connection, to: str = "head", scripts: Path = HERE) -> None:
    """Bring the file to ``to``; the caller's transaction holds it all."""
    from alembic import command

    config = config_of(scripts)
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def _before(scripts: Path) -> dict[str, str]:
    """Return each revision with the one that it follows; empty for the first."""
    found = {}
    for script in (scripts / "versions").glob("*.py"):
        said = dict(_LINE.findall(script.read_text(encoding="utf-8")))
        if revision := said.get("revision"):
            found[revision] = said.get("down_revision", "")
    return found
