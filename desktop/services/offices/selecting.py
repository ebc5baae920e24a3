"""The choice of target neighbourhoods: candidates are approved, and removed, by a resolution (seed 000)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop.domain.place import Neighbourhood, Selection
from desktop.domain.resolution import Resolution
from desktop.domain.session import Session
from desktop.errors import IncompleteRecordError
from desktop.schema.diff import Edit, Opened
from desktop.schema.problem import Problem, Reason
from desktop.schema.record import Link

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Selected:
    """What was done, and how it is taken back."""

    count: int
    back: tuple[Edit[Any], ...]


class Selecting:
    """Approves, removes, or makes candidates of some neighbourhoods, all or none."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def day_of(self, resolution_id: str) -> date | None:
        """Return the day of the session of a resolution: from then on the choice holds."""
        with self._store.view() as view:
            found = view.records(Resolution).page([resolution_id])
            session = found[0].session if found else None
            sessions = view.records(Session).page([session] if session else [])
        return sessions[0].held_on if sessions else None

    def select(self, ids: Sequence[str], selection: Selection, resolution_id: str = "") -> Selected:
        """Bring neighbourhoods so far; those that are there already get the resolution.

        Raises `IncompleteRecordError` where approving or removing is told no resolution.
        """
        if selection is not Selection.CANDIDATE and not resolution_id:
            field = "approved_by" if selection is Selection.APPROVED else "removed_by"
            raise IncompleteRecordError([Problem(field, Reason.MISSING)])
        with self._store.work() as work:
            seen = work.journal.arrived()
            before = work.records(Neighbourhood).page(list(ids))
            after = [replace(each, selection=selection, **_by(selection, resolution_id)) for each in before]
            pairs = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
            saved = work.save(*(Edit(Opened(old, seen), new) for old, new in pairs))
            now = work.journal.arrived()
            back = tuple(Edit(Opened(new, now), old) for (old, _), new in zip(pairs, saved, strict=True))
            work.commit()
        return Selected(len(pairs), back)

    def undo(self, selected: Selected) -> None:
        """Take it back; raise `ChangedElsewhereError` where somebody has changed the same since."""
        with self._store.work() as work:
            work.save(*selected.back)
            work.commit()


def _by(selection: Selection, resolution_id: str) -> dict[str, Any]:
    """Return which resolution is written where; who is a candidate again is neither approved nor removed."""
    match selection:
        case Selection.APPROVED:
            return {"approved_by": Link(resolution_id), "removed_by": None}
        case Selection.REMOVED:
            return {"removed_by": Link(resolution_id)}
        case _:
            return {"approved_by": None, "removed_by": None}
