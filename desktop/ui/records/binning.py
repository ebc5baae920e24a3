"""Into the bin and out of it: a few records at once, many beside the window; all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.errors import AppError
from desktop.persian.numbers import number_text
from desktop.ui.short import short

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.schema.diff import Opened
    from desktop.schema.record import Record
    from desktop.services.desk import Desk
    from desktop.ui.places import Tools

MANY = 50
"""How many records nobody waits for."""


class Binning(QObject):
    """Deletes and restores records of one kind for a page; ``done`` gets them as they were."""

    def __init__(self, kind: type[Record], desk: Desk, tools: Tools, owner: QWidget) -> None:
        super().__init__(owner)
        self._kind = kind
        self._desk = desk
        self._tools = tools
        self._owner = owner

    def ask(self, ids: Sequence[str], then: Callable[[Sequence[str]], object]) -> None:
        """Go on with ``then``, for several records only after a question."""
        if len(ids) > 1:
            count = number_text(len(ids))
            self._tools.ask.confirm(
                self._owner,
                self.tr("Shall these {count} records go to the bin?").format(count=count),
                self.tr("Move {count} records").format(count=count),
                lambda: then(ids),
            )
        elif ids:
            then(ids)

    def delete(self, ids: Sequence[str], done: Callable[[Sequence[Record]], object]) -> None:
        """Put records with their parts into the bin."""
        self._do(ids, lambda opened: self._desk.edit.delete(*opened), done)

    def restore(self, ids: Sequence[str], done: Callable[[Sequence[Record]], object]) -> None:
        """Take records with their parts out of the bin."""
        self._do(ids, lambda opened: self._desk.edit.restore(*(each.record for each in opened)), done)

    def words(self, gone: Sequence[Record]) -> str:
        """Return what is said of records that went into the bin."""
        if len(gone) > 1:
            return self.tr("{count} records were moved to the bin.").format(count=number_text(len(gone)))
        return self.tr("“{name}” was moved to the bin.").format(name=short(self._desk.browse.title(gone[0])))

    def _do(
        self,
        ids: Sequence[str],
        deed: Callable[[Sequence[Opened[Any]]], object],
        done: Callable[[Sequence[Record]], object],
    ) -> None:
        def work(_progress: object = None) -> list[Record]:
            opened = [self._desk.browse.open(self._kind, each) for each in ids]
            deed(opened)
            return [each.record for each in opened]

        if len(ids) > MANY:
            self._tools.jobs.run(self._owner, self.tr("Saving…"), work, done)
            return
        try:
            records = work()
        except AppError as error:
            self._tools.ask.show_error(self._owner, error)
        else:
            done(records)
