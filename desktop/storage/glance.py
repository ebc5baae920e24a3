"""What is seen first, read in plain SQL: to load what builds statements takes longer than all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.schema.diff import Opened
from desktop.storage.stored import Stored

if TYPE_CHECKING:
    from desktop.schema.catalogue import Catalogue
    from desktop.schema.record import R


class Glance:
    """Looks at settings, whole lists and single records; a `View` answers everything else."""

    def __init__(self, connection: Any, catalogue: Catalogue) -> None:
        self._connection = connection
        self._catalogue = catalogue

    def records(self, record: type[R]) -> Stored[R]:
        """Return the records of one kind."""
        return Stored(self._connection.execute, record)

    def of_kind(self, name: str) -> Stored[Any]:
        """Return the records of the kind that is called ``name``."""
        return self.records(self._catalogue[name])

    def open(self, record: type[R], record_id: str) -> Opened[R]:
        """Return one record together with how far the journal has come."""
        return Opened(
            self.records(record).get(record_id), self._first("SELECT max(arrival) FROM change") or 0
        )

    def setting(self, name: str) -> str | None:
        """Return what is kept under a name on this computer, if anything."""
        found: str | None = self._first("SELECT value FROM local_setting WHERE name = ?", name)
        return found

    def written_by(self, replica: str) -> int:
        """Return how many changes a replica has written, as far as is known here."""
        return self._first("SELECT max(seq) FROM change WHERE replica = ?", replica) or 0

    def _first(self, statement: str, *values: str) -> Any:
        row = self._connection.execute(statement, values).fetchone()
        return row[0] if row else None
