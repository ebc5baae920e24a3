"""What a service is given: where to read, and where to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.schema.record import new_id
from desktop.storage.journal import Hand
from desktop.storage.unit_of_work import UnitOfWork, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.storage.database import Database
    from desktop.storage.tables import Tables


class Store:
    """Opens views and units of work on one file, in one person's name."""

    def __init__(
        self,
        database: Database,
        tables: Tables,
        replica: str,
        author: str,
        schema: int,
        now: Callable[[], int],
        on_commit: Callable[[], None],
    ) -> None:
        self._database = database
        self._tables = tables
        self._replica = replica
        self._author = author
        self._schema = schema
        self._now = now
        self._on_commit = on_commit

    def sign_as(self, author: str) -> None:
        """Write in another name from the next unit of work on."""
        self._author = author

    def view(self) -> View:
        """Look at the data."""
        return View(self._database.reading, self._tables, self._database.path)

    def work(self) -> UnitOfWork:
        """Change the data, in one transaction."""
        return self.work_by(Hand(self._replica, self._author, new_id(), self._schema, self._now()))

    def work_by(self, hand: Hand) -> UnitOfWork:
        """Change the data in another's name, as for the facts that come with the program."""
        database = self._database
        return UnitOfWork(database.writing, self._tables, database.path, hand, self._on_commit)
