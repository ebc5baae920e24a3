"""What is set on this computer only, by name; no part of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.storage.own_tables import SETTING

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Settings:
    """Keeps one text under each name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, name: str) -> str | None:
        """Return what was kept last, if anything."""
        return self._connection.scalar(select(SETTING.c.value).where(SETTING.c.name == name))

    def keep(self, name: str, value: str) -> None:
        """Keep ``value`` in place of what was kept before."""
        kept = insert(SETTING).values(name=name, value=value)
        self._connection.execute(
            kept.on_conflict_do_update(index_elements=["name"], set_={"value": kept.excluded.value})
        )

    def drop(self, name: str) -> None:
        """Keep nothing under ``name`` any longer."""
        self._connection.execute(delete(SETTING).where(SETTING.c.name == name))
