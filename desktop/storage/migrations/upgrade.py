"""Runs the migrations from inside the program, without an alembic.ini."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

if TYPE_CHECKING:
    from sqlalchemy import Connection

HERE = Path(__file__).parent


def config_of(scripts: Path = HERE) -> Config:
    """Return the settings for a folder of migrations."""
    config = Config()
    config.set_main_option("script_location", str(scripts))
    config.set_main_option("path_separator", "os")
    return config


def newest(scripts: Path = HERE) -> str:
    """Return the revision of today's program."""
    return ScriptDirectory.from_config(config_of(scripts)).get_current_head() or ""


def known(scripts: Path = HERE) -> frozenset[str]:
    """Return every revision that this program knows."""
    return frozenset(
        each.revision for each in ScriptDirectory.from_config(config_of(scripts)).walk_revisions()
    )


def revision_of(connection: Connection) -> str:
    """Return the revision of a file; empty for a new one."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def upgrade(connection: Connection, to: str = "head", scripts: Path = HERE) -> None:
    """Bring the file to ``to``; the caller's transaction holds it all."""
    config = config_of(scripts)
    config.attributes["connection"] = connection
    command.upgrade(config, to)
