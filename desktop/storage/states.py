"""What the journal adds up to for single records, closed minutes kept as they were closed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, select

from desktop.schema.reducer import Seal, reduce
from desktop.storage.closings import closings_of, final_fields
from desktop.storage.pages import in_pages
from desktop.storage.table_names import table_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection

    from desktop.schema.change import Change
    from desktop.schema.reducer import State
    from desktop.storage.closings import Closing
    from desktop.storage.tables import Tables

SESSION, RESOLUTION = "Session", "Resolution"
_OF_SESSION = frozenset({"AgendaItem", "Attendance", "Statement", "Resolution"})
_OF_RESOLUTION = frozenset({"Citation", "Clause", "Assignment"})
SEALED = frozenset({SESSION}) | _OF_SESSION | _OF_RESOLUTION
"""The kinds of record that closing minutes makes final, wholly or in part."""
_NOTHING_SEEN: frozenset[tuple[str, int]] = frozenset()


class States:
    """Reduces the changes of records; ``closings`` may be given where they are all known already.

    What the unit of work ``batch`` writes is never late: the database lets nobody write into closed minutes
    but whoever amends them just now.
    """

    def __init__(
        self,
        connection: Connection,
        tables: Tables,
        closings: Mapping[str, Closing] | None = None,
        batch: str = "",
    ) -> None:
        self._connection = connection
        self._tables = tables
        self._closings = closings
        self._batch = batch

    def of(self, changes: Mapping[str, Sequence[Change]]) -> dict[str, State]:
        """Return the state of each record of which these are all changes; one without any is left out."""
        seals = self.seals(changes)
        return {each: reduce(some, seals.get(each)) for each, some in changes.items() if some}

    def seals(self, changes: Mapping[str, Sequence[Change]]) -> dict[str, Seal]:
        """Return what closed minutes have made final of each of these records."""
        if self._closings is not None and not self._closings:
            return {}
        sessions = self._sessions(changes)
        closings = self._of_sessions({each for some in sessions.values() for each in some})
        if not closings:
            return {}
        found = {}
        for record_id, some in sessions.items():
            seal = _seal(changes[record_id], [closings.get(each) for each in some], self._batch)
            if seal is not None:
                found[record_id] = seal
        return found

    def _of_sessions(self, sessions: Iterable[str]) -> Mapping[str, Closing]:
        if self._closings is not None:
            return self._closings
        return closings_of(self._connection, sessions)

    def _sessions(self, changes: Mapping[str, Sequence[Change]]) -> dict[str, list[str]]:
        """Return the sessions that a record was ever part of; the one that it is part of now, or "", last."""
        sessions: dict[str, list[str]] = {}
        resolutions: dict[str, list[str]] = {}
        for record_id, some in changes.items():
            kind = some[0].record if some else ""
            if kind == SESSION:
                sessions[record_id] = [record_id]
            elif kind in _OF_SESSION:
                sessions[record_id] = _ever(some, "session")
            elif kind in _OF_RESOLUTION:
                resolutions[record_id] = _ever(some, "resolution")
        if resolutions:
            lie = self._resolutions({each for some in resolutions.values() for each in some})
            for record_id, ever in resolutions.items():
                sessions[record_id] = [lie.get(each, "") for each in ever]
        return sessions

    def _resolutions(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the session of each of these resolutions."""
        rows = self._tables[self._tables.catalogue["Resolution"]].rows
        asked = select(rows.c.id, rows.c.session).where(rows.c.id.in_(bindparam("ids", expanding=True)))
        found: dict[str, str] = {}
        for some in in_pages(list(ids)):
            found |= {each: session or "" for each, session in self._connection.execute(asked, {"ids": some})}
        return found


def _ever(changes: Sequence[Change], link: str) -> list[str]:
    """Return all that a link of a record has ever pointed at, what it points at now last."""
    wrote = [values[link] for change in changes if link in (values := change.writes())]
    written = [value for value in wrote if isinstance(value, str)]
    now = wrote[0] if len(wrote) == 1 else reduce(changes).values.get(link)
    return [*(each for each in dict.fromkeys(written) if each != now), now if isinstance(now, str) else ""]


def _seal(changes: Sequence[Change], closings: Sequence[Closing | None], batch: str) -> Seal | None:
    """Return what a record is sealed by: the first closing that saw it, else that of where it is now."""
    dots = {change.dot for change in changes}
    seeing = [each for each in closings if each and not dots.isdisjoint(each.seen)]
    if not seeing and closings[-1] is None:
        return None
    closing = min(seeing, key=lambda each: each.first) if seeing else closings[-1]
    seen = closing.seen if seeing and closing else _NOTHING_SEEN
    closers = closing.batches if closing else frozenset()
    own = frozenset(
        change.dot
        for change in changes
        if (batch and change.batch == batch) or (change.dot[0], change.batch) in closers
    )
    return Seal(seen | own, _final(changes[0].record))


@lru_cache(64)
def _final(kind: str) -> frozenset[str] | None:
    return final_fields(table_name(kind))
