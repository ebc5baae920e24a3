"""What a service is given: where to read, and where to write; both are loaded when they are first needed."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from desktop.schema.record import new_id
from desktop.storage.glance import Glance
from desktop.storage.hand import Hand
from desktop.storage.trouble import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.storage.database import Database
    from desktop.storage.tables import Tables
    from desktop.storage.unit_of_work import UnitOfWork, View

_REST = "desktop.storage.unit_of_work"
"""What loads the library that builds statements."""


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

    @property
    def replica(self) -> str:
        """The id of this installation's copy of the data."""
        return self._replica

    def sign_as(self, author: str) -> None:
        """Write in another name from the next unit of work on."""
        self._author = author

    @contextmanager
    def glance(self) -> Iterator[Glance]:
        """Look at what is quickly told, as it stands now."""
        with translated(self._database.path), self._database.glance() as connection:
            yield Glance(connection, self._tables.catalogue)

    @property
    def loaded(self) -> bool:
        """Whether `view` and `work` answer at once."""
        return hasattr(sys.modules.get(_REST), "UnitOfWork")

    def load(self) -> None:
        """Load what they need, which takes longer than a glance."""
        import_module(_REST)
        self._tables.kinds()

    def view(self) -> View:
        """Look at the data."""
        from desktop.storage.unit_of_work import View

        return View(self._database.reading, self._tables, self._database.path)

    def work(self) -> UnitOfWork:
        """Change the data, in one transaction."""
        return self.work_by(Hand(self._replica, self._author, new_id(), self._schema, self._now()))

    def work_by(self, hand: Hand) -> UnitOfWork:
        """Change the data in another's name, as for the facts that come with the program."""
        from desktop.storage.unit_of_work import UnitOfWork

        database = self._database
        return UnitOfWork(database.writing, self._tables, database.path, hand, self._on_commit)
