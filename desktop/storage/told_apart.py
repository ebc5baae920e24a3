"""Pairs of records that somebody here judged to be two: kept on this computer only, not in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.storage.own_tables import TOLD_APART

if TYPE_CHECKING:
    from sqlalchemy import Connection


class ToldApart:
    """Remembers pairs of ids, in whatever order they are given."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pairs(self) -> frozenset[frozenset[str]]:
        """Return every pair."""
        return frozenset(frozenset(pair) for pair in self._connection.execute(select(TOLD_APART)))

    def keep(self, one: str, other: str) -> None:
        """Remember a pair."""
        self._connection.execute(insert(TOLD_APART).values(sorted((one, other))).on_conflict_do_nothing())

    def drop(self, one: str, other: str) -> None:
        """Forget a pair."""
        first, second = sorted((one, other))
        here = (TOLD_APART.c.one == first, TOLD_APART.c.other == second)
        self._connection.execute(delete(TOLD_APART).where(*here))
