"""Which unit of work took back which one: kept on this computer only, not in the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select

from desktop.storage.own_tables import UNDOING
from desktop.storage.pages import in_pages

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection


class Undoings:
    """What was taken back, and what of that was done again."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, batch: str, undone: str) -> None:
        """Remember that ``batch`` took ``undone`` back."""
        self._connection.execute(insert(UNDOING).values(batch=batch, undone=undone))

    def in_force(self, batches: Sequence[str]) -> dict[str, str]:
        """Return those of ``batches`` that are taken back now, each with the unit that did so.

        A unit that took back another is itself taken back where that was done again.
        """
        undoers: dict[str, list[str]] = {}
        generations, ahead = [list(batches)], list(batches)
        while ahead:
            ahead = self._undoers(ahead, undoers)
            generations.append(ahead)
        by: dict[str, str] = {}
        for generation in reversed(generations):
            for batch in generation:
                if standing := [each for each in undoers.get(batch, ()) if each not in by]:
                    by[batch] = standing[-1]
        return {batch: by[batch] for batch in batches if batch in by}

    def of(self, batch: str) -> str:
        """Return what a unit of work took back; "" where it took back nothing."""
        return self._connection.scalar(select(UNDOING.c.undone).where(UNDOING.c.batch == batch)) or ""

    def origin(self, batch: str) -> tuple[str, bool]:
        """Return the step that a unit of work took back or did again in the end, and whether it is there.

        What took nothing back is its own origin, and is there.
        """
        stands = True
        while undone := self.of(batch):
            batch, stands = undone, not stands
        return batch, stands

    def _undoers(self, batches: Sequence[str], undoers: dict[str, list[str]]) -> list[str]:
        found: list[str] = []
        for some in in_pages(batches):
            asked = select(UNDOING.c.batch, UNDOING.c.undone).where(UNDOING.c.undone.in_(some))
            for batch, undone in self._connection.execute(asked.order_by(UNDOING.c.batch)):
                undoers.setdefault(undone, []).append(batch)
                found.append(batch)
        return found
