"""What a service is given: where to read, and where to write; both are loaded when they are first needed."""

from __future__ import annotations

import sys
from collections import deque
from contextlib import contextmanager
from functools import partial
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
        self._done: deque[str] = deque()

    @property
    def replica(self) -> str:
        """The id of this installation's copy of the data."""
        return self._replica

    def sign_as(self, author: str) -> None:
        """Write in another name from the next unit of work on; what was done before is not their step."""
        if author != self._author:
            self._done.clear()
        self._author = author

    def done_since(self) -> Iterator[str]:
        """Yield, once, the units of work that were committed in this person's name, in their order."""
        while self._done:
            yield self._done.popleft()

    def go_on_as(self, replica: str) -> None:
        """Write under another id from the next unit of work on."""
        self._replica = replica

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
        hand = Hand(self._replica, self._author, new_id(), self._schema, self._now())
        return self._work(hand, partial(self._committed, hand.batch))

    def work_by(self, hand: Hand) -> UnitOfWork:
        """Change the data in another's name, as for the facts that come with the program."""
        return self._work(hand, self._on_commit)

    def _work(self, hand: Hand, on_commit: Callable[[], None]) -> UnitOfWork:
        from desktop.storage.unit_of_work import UnitOfWork

        database = self._database
        return UnitOfWork(database.writing, self._tables, database.path, hand, on_commit)

    def _committed(self, batch: str) -> None:
        self._done.append(batch)
        self._on_commit()
