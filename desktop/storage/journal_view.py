"""What a view of the data tells of the journal: states, closings, and how far each replica has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.arriving import changes_after, count_after, digest_at, ends_of
from desktop.storage.closings import chain_before, closed_digests, closings_of
from desktop.storage.states import States

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection

    from desktop.schema.change import Change, Dot
    from desktop.schema.reducer import State
    from desktop.schema.replica import Ends, Vector
    from desktop.storage.journal import Journal
    from desktop.storage.tables import Tables


class JournalView:
    """The questions to the journal that the exchange, the conflicts and the papers ask."""

    journal: Journal
    _connection: Connection
    _tables: Tables

    def states(self, ids: Sequence[str]) -> dict[str, State]:
        """Return what the journal adds up to for each of these records that it knows."""
        states = States(self._connection, self._tables, batch=self.journal.batch)
        return states.of(self.journal.of(ids))

    def closed_by(self, session: str) -> tuple[Dot, ...]:
        """Return the closings of a session's minutes that are in force: the first, and its amendments."""
        closing = closings_of(self._connection, [session]).get(session)
        return closing.in_force if closing else ()

    def chain_before(self, session: str, digest: str) -> str:
        """Return what the journal had come to when a version of minutes was closed: see its paper."""
        return chain_before(self._connection, session, digest)

    def knows_closing(self, digest: str) -> bool:
        """Tell whether any minutes were ever closed with this digest, in force or not."""
        return digest in closed_digests(self._connection)

    def ends(self) -> Ends:
        """Return number and digest of the last change of each replica."""
        return ends_of(self._connection)

    def digest_at(self, replica: str, seq: int) -> str | None:
        """Return the digest of one change; None where it is not known."""
        return digest_at(self._connection, replica, seq)

    def changes_after(self, have: Vector) -> Iterator[Change]:
        """Yield the changes that come after ``have``, replica by replica."""
        return changes_after(self._connection, have)

    def count_after(self, have: Vector) -> int:
        """Return how many changes come after ``have``."""
        return count_after(self._connection, have)
